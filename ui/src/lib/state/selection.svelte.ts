/** The selected words of the shown text: an anchor and a moving end, in code points. Knows nothing of the document. */

import { grow, trimmed } from '$lib/text/grow';
import type { OffsetMap, TextRange } from '$lib/text/offsets';

/** What a selection needs to know of the text. */
export interface SelectableText {
  readonly map: OffsetMap;
  /** The turn around a place, as far as it can be selected. */
  turnAt(codePoint: number): TextRange;
}

export class SelectionState {
  /** The end that stays and the end that moves; null: no caret yet. */
  ends = $state.raw<{ readonly anchor: number; readonly focus: number } | null>(null);
  /** The caret was moved with the keyboard: it is drawn. */
  isByKeyboard = $state(false);
  /** Words selected before, that belong to the same passage as those that are selected now. */
  kept = $state.raw<readonly TextRange[]>([]);
  readonly #text: () => SelectableText | null;
  #before: TextRange[] = [];

  constructor(text: () => SelectableText | null) {
    this.#text = text;
  }

  /** The selected stretch; null for a caret. */
  get range(): TextRange | null {
    const { ends } = this;
    if (!ends || ends.anchor === ends.focus) return null;
    return { start: Math.min(ends.anchor, ends.focus), end: Math.max(ends.anchor, ends.focus) };
  }

  /** The selected words as they are coded: whole graphemes, no blanks at the edges. Null if only blanks are left. */
  get words(): TextRange | null {
    const text = this.#text();
    if (!text || !this.range) return null;
    const range = text.map.snapRange(trimmed(text.map, text.map.snapRange(this.range)));
    return range.end > range.start ? range : null;
  }

  /** All stretches that would be coded as one passage, by place and apart from each other; null if there are none. */
  get stretches(): readonly TextRange[] | null {
    const { kept, words } = this;
    const all = words ? unionOf([...kept, words]) : kept;
    return all.length > 0 ? all : null;
  }

  get quote(): string {
    const text = this.#text();
    const { stretches } = this;
    return text && stretches ? stretches.map(({ start, end }) => text.map.slice(start, end)).join(' ') : '';
  }

  get hasWords(): boolean {
    return this.stretches !== null;
  }

  /** Keeps the selected words, so that others can be selected besides. */
  keep(): void {
    const { words } = this;
    if (!words) return;
    this.kept = unionOf([...this.kept, words]);
    this.collapse();
  }

  dropKept(): void {
    if (this.kept.length > 0) this.kept = [];
  }

  /** Puts other ends on the selected words, in the direction they were selected in. */
  widen(change: (range: TextRange) => TextRange): void {
    const { ends, range } = this;
    if (!ends || !range) return;
    const { start, end } = change(range);
    if (start === range.start && end === range.end) return;
    this.ends = ends.anchor <= ends.focus ? { anchor: start, focus: end } : { anchor: end, focus: start };
  }

  /** Takes over what was selected in the document. */
  take(range: TextRange & { readonly focus: number }): void {
    const anchor = range.focus === range.start ? range.end : range.start;
    if (this.ends?.anchor === anchor && this.ends.focus === range.focus) return;
    this.#before = [];
    this.isByKeyboard = false;
    this.ends = { anchor, focus: range.focus };
  }

  select({ start, end }: TextRange): void {
    this.#before = [];
    this.ends = { anchor: start, focus: end };
  }

  /** Moves the caret, or with `extends` only the moving end. */
  moveTo(codePoint: number, isExtending: boolean): void {
    this.#before = [];
    this.isByKeyboard = true;
    this.ends = { anchor: isExtending && this.ends ? this.ends.anchor : codePoint, focus: codePoint };
  }

  /** Lets go of the words; the caret stays where the moving end was. */
  collapse(): void {
    if (this.ends) this.ends = { anchor: this.ends.focus, focus: this.ends.focus };
    this.#before = [];
  }

  /** Word, sentence, turn. */
  grow(): void {
    const text = this.#text();
    if (!text || !this.ends) return;
    const range = this.range ?? { start: this.ends.focus, end: this.ends.focus };
    const larger = grow(text.map, text.turnAt(range.start), range);
    if (larger.start === range.start && larger.end === range.end) return;
    this.#before.push(range);
    this.ends = { anchor: larger.start, focus: larger.end };
  }

  /** Back to what it was before growing. */
  shrink(): void {
    const smaller = this.#before.pop();
    if (smaller) this.ends = { anchor: smaller.start, focus: smaller.end };
    else this.collapse();
  }

  reset(): void {
    this.ends = null;
    this.kept = [];
    this.#before = [];
    this.isByKeyboard = false;
  }
}

/** The stretches by place; those that touch or overlap are one. */
function unionOf(ranges: readonly TextRange[]): TextRange[] {
  const union: TextRange[] = [];
  for (const range of ranges.toSorted((left, right) => left.start - right.start)) {
    const last = union.at(-1);
    if (last && range.start <= last.end) {
      union[union.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else union.push(range);
  }
  return union;
}
