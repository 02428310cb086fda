/** Makes a selection larger by the units people think in: word, sentence, turn. */

import type { OffsetMap, TextRange } from './offsets';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(granularity: 'word' | 'sentence'): Intl.Segmenter {
  const kept = segmenters.get(granularity);
  if (kept) return kept;
  const made = new Intl.Segmenter('nb', { granularity });
  segmenters.set(granularity, made);
  return made;
}

/** The words of a piece of text and what stands between them. */
export const wordPieces = (text: string): Intl.SegmentData[] => [...segmenter('word').segment(text)];

const covers = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;
const isLarger = (outer: TextRange, inner: TextRange): boolean =>
  covers(outer, inner) && outer.end - outer.start > inner.end - inner.start;

/** The words that hold the stretch; for a caret the word it touches. Blanks and marks at the edges stay outside. */
export function wordsAround(map: OffsetMap, within: TextRange, range: TextRange): TextRange | null {
  return around(map, within, range, 'word', (piece) => piece.isWordLike === true);
}

/** The sentences that hold the stretch. */
export function sentencesAround(map: OffsetMap, within: TextRange, range: TextRange): TextRange | null {
  return around(map, within, range, 'sentence', (piece) => piece.segment.trim() !== '');
}

/**
 * The next larger unit around a stretch: word, sentence, then the whole turn (`within`), then nothing larger.
 * A stretch that reaches beyond `within` stays as it is.
 */
export function grow(map: OffsetMap, within: TextRange, range: TextRange): TextRange {
  if (!covers(within, range)) return range;
  const whole = trimmed(map, within);
  for (const larger of [wordsAround(map, within, range), sentencesAround(map, within, range), whole]) {
    if (larger && isLarger(larger, range)) return larger;
  }
  return range;
}

/** The stretch without blanks at its edges. */
export function trimmed(map: OffsetMap, range: TextRange): TextRange {
  const words = map.slice(range.start, range.end);
  const start = map.toUtf16(range.start) + (words.length - words.trimStart().length);
  const end = map.toUtf16(range.start) + words.trimEnd().length;
  return end <= start
    ? { start: range.start, end: range.start }
    : { start: map.toCodePoint(start), end: map.toCodePoint(end) };
}

function around(
  map: OffsetMap,
  within: TextRange,
  range: TextRange,
  granularity: 'word' | 'sentence',
  counts: (piece: Intl.SegmentData) => boolean,
): TextRange | null {
  const base = map.toUtf16(within.start);
  const start = map.toUtf16(range.start) - base;
  const end = map.toUtf16(range.end) - base;
  const isCaret = start === end;
  let first: number | null = null;
  let last = 0;
  for (const piece of segmenter(granularity).segment(map.slice(within.start, within.end))) {
    const pieceEnd = piece.index + piece.segment.length;
    // A caret belongs to the word it touches, a stretch to those it shares letters with.
    const touches = isCaret ? pieceEnd >= start && piece.index <= end : pieceEnd > start && piece.index < end;
    if (!touches || !counts(piece)) continue;
    if (isCaret && first !== null) break;
    first ??= piece.index;
    last = pieceEnd;
  }
  if (first === null) return null;
  const found = { start: map.toCodePoint(base + first), end: map.toCodePoint(base + last) };
  return trimmed(map, found);
}

/** The caret one word on or back, as Ctrl with an arrow key moves it. */
export function wordStep(map: OffsetMap, from: number, direction: 1 | -1): number {
  const reach = 400;
  const near = { start: Math.max(0, from - reach), end: Math.min(map.length, from + reach) };
  const base = map.toUtf16(near.start);
  const at = map.toUtf16(from) - base;
  const words = [...segmenter('word').segment(map.slice(near.start, near.end))].filter(
    (piece) => piece.isWordLike,
  );
  if (direction === 1) {
    const next = words.find((piece) => piece.index + piece.segment.length > at);
    return next ? map.toCodePoint(base + next.index + next.segment.length) : near.end;
  }
  const previous = words.findLast((piece) => piece.index < at);
  return previous ? map.toCodePoint(base + previous.index) : near.start;
}
