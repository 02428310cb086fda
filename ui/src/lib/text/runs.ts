/** Flat runs: a stretch of text split at every edge of a coding and of a style. Spans are never nested. */

import type { TextRange } from './offsets';

/** Something that lies over a stretch: a coded passage, a style. */
export interface Cover<T> extends TextRange {
  readonly value: T;
}

/** Text between two neighbouring edges. */
export interface Run<T> extends TextRange {
  /** What lies over it, in the order of the covers. */
  readonly values: readonly T[];
}

/**
 * Splits `within` at every edge of a cover. The runs follow each other without gaps and cover `within` exactly once;
 * an empty stretch has no runs. Covers may overlap, touch, be empty or reach outside.
 */
export function runsOf<T>(within: TextRange, covers: readonly Cover<T>[]): Run<T>[] {
  if (within.end <= within.start) return [];
  const inside = covers.filter(({ start, end }) => start < end && end > within.start && start < within.end);
  if (inside.length === 0) return [{ start: within.start, end: within.end, values: [] }];
  const edges = new Set([within.start, within.end]);
  for (const { start, end } of inside) {
    if (start > within.start) edges.add(start);
    if (end < within.end) edges.add(end);
  }
  const places = [...edges].sort((left, right) => left - right);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? within.end;
    const values = inside
      .filter((cover) => cover.start <= start && cover.end >= end)
      .map(({ value }) => value);
    return { start, end, values };
  });
}
