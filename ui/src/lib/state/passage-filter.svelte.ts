/** Which codings the reader shows: all, or those of a code with all below it, of one coder, or both. */

import type { CodeId } from '$bindings/CodeId';
import type { SegmentInfo } from '$bindings/SegmentInfo';

export class PassageFilter {
  code = $state<CodeId | null>(null);
  coder = $state<string | null>(null);
  readonly #below: (code: CodeId) => readonly CodeId[];
  #kept = new WeakMap<SegmentInfo, SegmentInfo | null>();
  #key = '';

  /** `below` gives a code and all below it. */
  constructor(below: (code: CodeId) => readonly CodeId[]) {
    this.#below = below;
  }

  get isOn(): boolean {
    return this.code !== null || this.coder !== null;
  }

  clear(): void {
    this.code = null;
    this.coder = null;
  }

  /** The passages with the codings that are shown; a passage that did not change stays the same object. */
  apply(segments: readonly SegmentInfo[]): readonly SegmentInfo[] {
    const { code, coder } = this;
    if (code === null && coder === null) return segments;
    const codes = code === null ? null : new Set(this.#below(code));
    const key = JSON.stringify([codes && [...codes], coder]);
    if (key !== this.#key) this.#kept = new WeakMap();
    this.#key = key;
    return segments.flatMap((segment) => this.#keep(segment, codes, coder) ?? []);
  }

  #keep(segment: SegmentInfo, codes: ReadonlySet<CodeId> | null, coder: string | null): SegmentInfo | null {
    const known = this.#kept.get(segment);
    if (known !== undefined) return known;
    const codings = segment.codings.filter(
      (coding) => (codes?.has(coding.code) ?? true) && (coder === null || coding.coder === coder),
    );
    const kept =
      codings.length === 0
        ? null
        : codings.length === segment.codings.length
          ? segment
          : { ...segment, codings };
    this.#kept.set(segment, kept);
    return kept;
  }
}
