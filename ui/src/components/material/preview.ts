/** The beginning of a text as paragraphs with their speakers, so that a book does not stop the window. */

import type { PreviewTurn } from '$bindings/PreviewTurn';

export interface PreviewParagraph {
  /** First code point. */
  readonly start: number;
  readonly label: string | null;
  readonly text: string;
}

export interface Preview {
  readonly paragraphs: readonly PreviewParagraph[];
  readonly hasMore: boolean;
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
      if (line.trim() !== '') paragraphs.push({ start, label: null, text: line });
      start += Array.from(line).length + 1;
    }
  };
  let at = 0;
  for (const turn of turns) {
    if (turn.start >= points.length) break;
    addLines(at, turn.start);
    const words = points.slice(turn.contentStart, turn.contentEnd).join('').trim();
    paragraphs.push({ start: turn.start, label: turn.speaker, text: words });
    at = turn.end;
  }
  addLines(at, points.length);
  return { paragraphs, hasMore };
}
