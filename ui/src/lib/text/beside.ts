/** A few words before and after a stretch, for showing it in its place. */

import type { OffsetMap, TextRange } from './offsets';

/** At most so many code points of each, cut at a blank and marked as cut. */
export function wordsBeside(
  map: OffsetMap,
  before: TextRange,
  after: TextRange,
  most: number,
): { before: string; after: string } {
  const from = Math.max(before.start, before.end - most);
  const to = Math.min(after.end, after.start + most);
  let left = map.slice(from, before.end);
  let right = map.slice(after.start, to);
  if (from > before.start) left = '… ' + left.slice(left.search(/\s/) + 1);
  if (to < after.end) right = right.slice(0, right.search(/\s\S*$/u)) + ' …';
  return { before: left, after: right };
}
