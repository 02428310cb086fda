/** The beginning of a text as paragraphs with their speakers, so that a book does not stop the window. */

import type { PreviewComment } from '$bindings/PreviewComment';
import type { PreviewHighlight } from '$bindings/PreviewHighlight';
import type { PreviewTurn } from '$bindings/PreviewTurn';

export interface PreviewParagraph {
  /** First code point of the paragraph. */
  readonly start: number;
  /** First code point of its words. */
  readonly wordsStart: number;
  /** Whether it is a turn, and not only a line between turns. */
  readonly isTurn: boolean;
  readonly label: string | null;
  readonly text: string;
}

export interface Preview {
  readonly paragraphs: readonly PreviewParagraph[];
  readonly hasMore: boolean;
}

/** Words of a paragraph that look alike. */
export interface PreviewPiece {
  /** First code point of the piece in its paragraph. */
  readonly start: number;
  readonly text: string;
  /** The colour behind it, if somebody has highlighted it. */
  readonly shade: string | null;
  readonly isCommented: boolean;
}

/** A paragraph cut where highlights and comments begin and end, and at another place. */
export function previewPieces(
  { text, wordsStart }: PreviewParagraph,
  highlights: readonly PreviewHighlight[],
  comments: readonly PreviewComment[],
  cut: number | null,
): readonly PreviewPiece[] {
  const points = Array.from(text);
  const touches = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start < wordsStart + points.length && end > wordsStart;
  const [pens, remarks] = [highlights.filter(touches), comments.filter(touches)];
  const edges = [...pens, ...remarks].flatMap(({ start, end }) => [start - wordsStart, end - wordsStart]);
  if (cut !== null) edges.push(cut);
  const inside = edges.filter((edge) => edge > 0 && edge < points.length);
  const starts = [...new Set([0, ...inside])].sort((left, right) => left - right);
  return starts.map((start, number) => {
    const place = wordsStart + start;
    const holds = (one: { readonly start: number; readonly end: number }): boolean =>
      one.start <= place && place < one.end;
    return {
      start,
      text: points.slice(start, starts[number + 1]).join(''),
      shade: pens.find(holds)?.shade ?? null,
      isCommented: remarks.some(holds),
    };
  });
}

/** The first `limit` code points: turns where there are some, lines between them. */
export function previewParagraphs(text: string, turns: readonly PreviewTurn[], limit: number): Preview {
  // Twice as many UTF-16 units hold at least that many code points.
  const points = Array.from(text.slice(0, limit * 2)).slice(0, limit);
  const hasMore = text.length > points.join('').length;
  const paragraphs: PreviewParagraph[] = [];
  const addLines = (from: number, to: number): void => {
    let start = from;
    for (const line of points.slice(from, to).join('').split('\n')) {
      if (line.trim() !== '')
        paragraphs.push({ start, wordsStart: start, isTurn: false, label: null, text: line });
      start += Array.from(line).length + 1;
    }
  };
  let at = 0;
  for (const turn of turns) {
    if (turn.start >= points.length) break;
    addLines(at, turn.start);
    const words = points.slice(turn.contentStart, turn.contentEnd).join('').trimEnd();
    paragraphs.push({
      start: turn.start,
      wordsStart: turn.contentStart,
      isTurn: true,
      label: turn.speaker,
      text: words,
    });
    at = turn.end;
  }
  addLines(at, points.length);
  return { paragraphs, hasMore };
}

/** Places inside a text, in code points, at which a word begins that is not the first. */
export function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let isBlank = true;
  let hasWord = false;
  Array.from(text).forEach((point, place) => {
    const blank = point.trim() === '';
    if (isBlank && !blank) {
      if (hasWord) starts.push(place);
      hasWord = true;
    }
    isBlank = blank;
  });
  return starts;
}

/** The beginning of a word nearest to a place; null in a text of one word. */
export function nearestWordStart(text: string, place: number): number | null {
  let best: number | null = null;
  for (const start of wordStarts(text)) {
    if (best === null || Math.abs(start - place) < Math.abs(best - place)) best = start;
  }
  return best;
}

/** How many code points of an element stand before the caret. */
export function codePointsBefore(element: HTMLElement, selection: Selection): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  if (selection.anchorNode) before.setEnd(selection.anchorNode, selection.anchorOffset);
  return Array.from(before.toString()).length;
}
