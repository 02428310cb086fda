/** Where the ends of a passage can stand when they are moved word by word. */

import { wordPieces } from './grow';
import type { OffsetMap, TextRange } from './offsets';

export type End = 'start' | 'end';

/** Code points around a place in which the next end is looked for. */
const REACH = 400;

/**
 * The next place for an end: the edge of a word, and of what is written together with it (so that a full stop can be
 * taken in or left out). Only words of `lines` count: labels and time stamps lie between them. Null: there is none.
 */
export function stepEnd(
  map: OffsetMap,
  lines: readonly TextRange[],
  from: number,
  end: End,
  direction: 1 | -1,
): number | null {
  const near = direction === 1 ? lines : lines.toReversed();
  for (const line of near) {
    if (direction === 1 ? line.end < from : line.start > from) continue;
    const within = {
      start: Math.max(line.start, from - REACH),
      end: Math.min(line.end, from + REACH),
    };
    // A line beyond the reach is looked at from its own edge.
    const window = within.start < within.end ? within : edgeOf(line, direction);
    const edges = edgesIn(map, line, window, end);
    const found = direction === 1 ? edges.find((edge) => edge > from) : edges.findLast((edge) => edge < from);
    if (found !== undefined) return found;
  }
  return null;
}

/** The first or the last stretch of a line. */
const edgeOf = ({ start, end }: TextRange, direction: 1 | -1): TextRange =>
  direction === 1
    ? { start, end: Math.min(end, start + REACH) }
    : { start: Math.max(start, end - REACH), end };

function edgesIn(map: OffsetMap, line: TextRange, { start, end }: TextRange, which: End): number[] {
  const base = map.toUtf16(start);
  const pieces = wordPieces(map.slice(start, end));
  const edges: number[] = [];
  pieces.forEach((piece, index) => {
    if (piece.segment.trim() === '') return;
    const neighbour = pieces[which === 'start' ? index - 1 : index + 1];
    const isAtBlank = neighbour === undefined || neighbour.segment.trim() === '';
    if (piece.isWordLike !== true && !isAtBlank) return;
    const at = map.toCodePoint(base + piece.index + (which === 'start' ? 0 : piece.segment.length));
    // What is cut off by the reach is no edge.
    const isCut = which === 'start' ? at === start && start > line.start : at === end && end < line.end;
    if (!isCut) edges.push(at);
  });
  return edges;
}
