/**
 * What is typed in a field, kept as changes of the words it began with.
 *
 * Each input is one change of the field's value; together they say which of the old words are still there. So codings
 * follow what was typed, and not a guess from comparing before and after. Counts UTF-16 units, as fields do; only
 * `replacements` speaks of code points.
 */

import type { TextReplacement } from '$bindings/TextReplacement';
import { codePointsIn } from './offsets';

/** Units of the old words that are still there, or new ones. */
type Piece = { readonly start: number; readonly end: number } | { readonly words: string };

/** A change of a field's value: these units became those words. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const cutsPair = (text: string, at: number): boolean =>
  isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));

/** The change that made one value another. After typing, the caret tells which of two equal letters is new. */
export function spliceOf(before: string, after: string, caret: number): Splice {
  const most = Math.min(before.length, after.length);
  const fits = (tail: number): boolean => tail <= most && before.endsWith(after.slice(after.length - tail));
  let tail = after.length - caret;
  if (!fits(tail)) {
    tail = 0;
    while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  }
  let head = 0;
  while (head < most - tail && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  // Behind the caret nothing may have changed although more than that is the same.
  const room = most - head;
  tail = Math.min(tail, room);
  if (cutsPair(before, head) || cutsPair(after, head)) head -= 1;
  while (tail > 0 && (cutsPair(before, before.length - tail) || cutsPair(after, after.length - tail)))
    tail -= 1;
  return { start: head, end: before.length - tail, words: after.slice(head, after.length - tail) };
}

const lengthOf = (piece: Piece): number => ('words' in piece ? piece.words.length : piece.end - piece.start);

function cut(piece: Piece, from: number, to: number): Piece {
  return 'words' in piece
    ? { words: piece.words.slice(from, to) }
    : { start: piece.start + from, end: piece.start + to };
}

export class FieldEdits {
  readonly original: string;
  value: string;
  #pieces: Piece[];

  constructor(original: string) {
    this.original = original;
    this.value = original;
    this.#pieces = [{ start: 0, end: original.length }];
  }

  /** Takes the field's new value after an input, with the caret where the input left it. */
  take(value: string, caret: number): void {
    const { start, end, words } = spliceOf(this.value, value, caret);
    const pieces: Piece[] = [];
    let at = 0;
    let isIn = false;
    const put = (): void => {
      if (!isIn && words !== '') pieces.push({ words });
      isIn = true;
    };
    for (const piece of this.#pieces) {
      const next = at + lengthOf(piece);
      if (at < start) pieces.push(cut(piece, 0, Math.min(next, start) - at));
      if (next > start || (next === start && start === this.value.length)) put();
      if (next > end) pieces.push(cut(piece, Math.max(at, end) - at, next - at));
      at = next;
    }
    put();
    this.#pieces = pieces.filter((piece) => lengthOf(piece) > 0);
    this.value = value;
  }

  /** The changes as the core wants them, for words that begin at a code point of the text. */
  replacements(origin: number): TextReplacement[] {
    const all: TextReplacement[] = [];
    let at = 0;
    let words = '';
    const close = (upTo: number): void => {
      if (upTo > at || words !== '') {
        const start = origin + codePointsIn(this.original.slice(0, at));
        const end = start + codePointsIn(this.original.slice(at, upTo));
        if (this.original.slice(at, upTo) !== words) all.push({ start, end, text: words });
      }
      words = '';
    };
    for (const piece of this.#pieces) {
      if ('words' in piece) {
        words += piece.words;
        continue;
      }
      close(piece.start);
      at = piece.end;
    }
    close(this.original.length);
    return all;
  }
}
