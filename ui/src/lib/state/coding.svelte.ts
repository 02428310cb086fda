/** Putting codes on words and taking them off; which codes were used lately, and which are pinned. */

import type { Applied } from '$bindings/Applied';
import type { CodeId } from '$bindings/CodeId';
import type { CodingId } from '$bindings/CodingId';
import type { NewCode } from '$bindings/NewCode';
import type { SourceId } from '$bindings/SourceId';
import type { Stretch } from '$bindings/Stretch';
import type { Call } from '$lib/commands/call';
import type { CodebookState } from './codebook.svelte';
import type { CodebookTreeState } from './codebook-tree.svelte';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';
import { painted } from './painted';
import type { ReadingState } from './reading.svelte';

/** A code under Ctrl and a digit. */
export interface Pin {
  readonly code: CodeId;
  /** 1 to 9. */
  readonly position: number;
}

const MOST_RECENT = 8;
/** Code points of a name made of a participant's words. */
const LONGEST_NAME = 60;

export class CodingState implements Follower {
  #recent = $state.raw<readonly CodeId[]>([]);
  #last = $state.raw<readonly CodeId[]>([]);

  readonly #call: Call;
  readonly #reading: ReadingState;
  readonly #codebook: CodebookState;
  readonly #tree: CodebookTreeState;
  readonly #notices: NoticesState;

  constructor(
    call: Call,
    reading: ReadingState,
    codebook: CodebookState,
    tree: CodebookTreeState,
    notices: NoticesState,
  ) {
    this.#call = call;
    this.#reading = reading;
    this.#codebook = codebook;
    this.#tree = tree;
    this.#notices = notices;
  }

  /** Codes put on words lately, the latest first. */
  get recent(): readonly CodeId[] {
    return this.#standing(this.#recent);
  }

  /** Codes under Ctrl+1 to Ctrl+9, in this order; a key that is free stays free. */
  readonly pins: readonly Pin[] = $derived.by(() =>
    this.#codebook.all
      .flatMap(({ id, pin }) => (pin === null ? [] : [{ code: id, position: pin }]))
      .toSorted((left, right) => left.position - right.position),
  );

  /** The codes of the last coding, for doing it again. */
  get last(): readonly CodeId[] {
    return this.#standing(this.#last);
  }

  /** The words that a code would be put on: the selected ones, else the chosen passage. */
  get target(): readonly Stretch[] | null {
    const { stretches } = this.#reading.selection;
    if (stretches) return stretches;
    if (this.#reading.inspected !== 'passage') return null;
    return this.#reading.chosenSegment?.stretches ?? null;
  }

  /** Codes that already are on exactly these words. */
  get codesOnTarget(): ReadonlySet<CodeId> {
    const { target } = this;
    if (!target) return new Set();
    const isHere = (stretches: readonly Stretch[]): boolean =>
      stretches.length === target.length &&
      stretches.every(
        ({ start, end }, index) => start === target[index]?.start && end === target[index]?.end,
      );
    const here = this.#reading.segments.filter(({ stretches }) => isHere(stretches));
    return new Set(here.flatMap(({ codings }) => codings.map(({ code }) => code)));
  }

  /**
   * Puts codes on the target; `marked` is run when they show, just before that is painted. A heading cannot be put on
   * words: that is said, and nothing is done.
   */
  async apply(
    codes: readonly CodeId[],
    target: readonly Stretch[] | null = this.target,
    marked: () => void = () => {},
  ): Promise<void> {
    const heading = codes.map((id) => this.#codebook.find(id)).find((code) => code && !code.isCodable);
    if (heading) {
      this.#notices.tell('codebook-not-codable-why', { name: this.#codebook.textOf(heading).name });
      return;
    }
    if (codes.length > 0) await this.#put(codes, null, target, marked);
  }

  /** Makes a code under the one chosen in the tree and puts it on the target. */
  async applyNew(name: string, inVivo = false): Promise<void> {
    await this.#put([], { parent: this.#tree.current, name: name.trim(), inVivo });
  }

  /** A new code named by the selected words themselves. */
  async applyInVivo(): Promise<void> {
    const name = nameFrom(this.#reading.selection.quote);
    if (name !== '') await this.applyNew(name, true);
  }

  async repeat(): Promise<void> {
    await this.apply(this.last);
  }

  /** Puts the pinned code of a number from 1 on the target. */
  async applyPin(number: number): Promise<void> {
    const pin = this.pins.find(({ position }) => position === number);
    if (pin) await this.apply([pin.code]);
  }

  /** Pins a code to the first free key, or takes its pin off. */
  async togglePin(code: CodeId): Promise<void> {
    const isPinned = this.pins.some((pin) => pin.code === code);
    if (isPinned) await this.#call('unpin_code', { code });
    else await this.#call('pin_code', { code, position: null });
    await this.#codebook.answer.refresh();
  }

  /** Pins a code to a key of choice; what was there loses it. */
  async pinAt(code: CodeId, position: number): Promise<void> {
    await this.#call('pin_code', { code, position });
    await this.#codebook.answer.refresh();
  }

  async remove(codings: readonly CodingId[]): Promise<void> {
    if (codings.length === 0) return;
    await this.#call('remove_codings', { ids: [...codings] });
    this.#notices.tell('reader-removed', { count: codings.length }, 'undo');
  }

  reset(): void {
    this.#recent = [];
    this.#last = [];
  }

  changed(): void {
    // Merged and deleted codes leave the lists by themselves, and come back with undo.
  }

  #standing(codes: readonly CodeId[]): CodeId[] {
    return codes.filter((id) => this.#codebook.find(id) !== null);
  }

  async #put(
    codes: readonly CodeId[],
    newCode: NewCode | null,
    target: readonly Stretch[] | null = this.target,
    marked: () => void = () => {},
  ): Promise<void> {
    const { source } = this.#reading;
    if (!target || source === null) {
      this.#notices.tell('reader-select-first');
      return;
    }
    await this.#reading.whileCoding(async () =>
      this.#shown(source, await this.#ask(source, target, codes, newCode), codes, marked),
    );
  }

  #ask(
    source: SourceId,
    target: readonly Stretch[],
    codes: readonly CodeId[],
    newCode: NewCode | null,
  ): Promise<Applied> {
    const stretches = target.map(({ start, end }) => ({ start, end }));
    return this.#call('apply_codes', { source, stretches, codes: [...codes], newCode });
  }

  async #shown(
    source: SourceId,
    answer: Applied,
    codes: readonly CodeId[],
    marked: () => void,
  ): Promise<void> {
    // A new code has no colour yet here; its passage is shown when the codebook knows it.
    if (answer.createdCode !== null) await this.#codebook.answer.refresh();
    if (this.#reading.source === source) {
      this.#reading.merge(answer.segment);
      marked();
      // The mark first, then what is said about it.
      await painted();
      if (this.#reading.source === source) this.#reading.chooseSegment(answer.segment.id);
    }
    const used = answer.createdCode === null ? codes : [...codes, answer.createdCode];
    if (answer.replaced.length > 0) {
      const names = (ids: readonly CodeId[]): string => ids.map((id) => this.#codebook.nameOf(id)).join(', ');
      const parameters = { name: names(answer.replaced), by: names(used) };
      this.#notices.tell('codebook-replaced', parameters, 'undo');
    }
    this.#last = used;
    this.#recent = [...new Set([...used, ...this.recent])].slice(0, MOST_RECENT);
  }
}

/** A participant's words as the name of a code: one line, cut at a word. */
export function nameFrom(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').replace(/^[\s"«»“”,.;:–-]+|[\s"«»“”,.;:–-]+$/gu, '');
  const points = [...line];
  if (points.length <= LONGEST_NAME) return line;
  const cut = points.slice(0, LONGEST_NAME).join('');
  const blank = cut.lastIndexOf(' ');
  return (blank > LONGEST_NAME / 2 ? cut.slice(0, blank) : cut.slice(0, -1)) + '…';
}
