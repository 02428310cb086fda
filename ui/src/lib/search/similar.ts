/** What is shown of a long turn: the part with most of the words that were found in it. */

import type { SimilarPassage } from '$bindings/SimilarPassage';

export interface Piece {
  readonly text: string;
  readonly isShared: boolean;
}

/** Code points that are shown of a turn. */
const SHOWN = 320;
/** Code points before the first word that is shown. */
const BEFORE = 40;

/** Pieces of a turn in their order, cut at words; dots where something is left out. */
export function piecesOf({ turn, places }: Pick<SimilarPassage, 'turn' | 'places'>): Piece[] {
  const letters = [...turn.quote];
  const marks = places.map(({ start, end }) => ({ start: start - turn.start, end: end - turn.start }));
  const [from, to] = windowOf(letters, marks);
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, isShared: boolean): void => {
    if (end > at) pieces.push({ text: letters.slice(at, end).join(''), isShared });
    at = Math.max(at, end);
  };
  if (from > 0) pieces.push({ text: '… ', isShared: false });
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (to < letters.length) pieces.push({ text: ' …', isShared: false });
  return pieces;
}

function windowOf(
  letters: readonly string[],
  marks: readonly { readonly start: number; readonly end: number }[],
): [number, number] {
  if (letters.length <= SHOWN) return [0, letters.length];
  const held = (from: number): number =>
    marks.filter(({ start, end }) => start >= from && end <= from + SHOWN).length;
  const begins = [0, ...marks.map(({ start }) => Math.max(0, start - BEFORE))];
  const best = begins.reduce((known, from) => (held(from) > held(known) ? from : known), 0);
  const isBlank = (place: number): boolean => /\s/.test(letters[place] ?? ' ');
  let from = best;
  while (from > 0 && from < letters.length && !isBlank(from - 1)) from += 1;
  let to = Math.min(letters.length, best + SHOWN);
  while (to < letters.length && !isBlank(to)) to += 1;
  return [from, to];
}
