/** What a number of the grid looks like. Pure. */

import type { Grid } from '$bindings/Grid';

export interface Base {
  /** Words that shares are of. */
  readonly words: number;
  /** Who says them. */
  readonly n: number;
}

/** What shares in a column are of; in all without a column, and nothing where no shares are asked for. */
export function baseOf({ columns, words, n }: Grid, column: number | null): Base | null {
  const own = column === null ? { words, n } : columns[column];
  return own === undefined || own.words === null ? null : { words: own.words, n: own.n };
}

/** A number as a share in per cent with one decimal; none in a group that is too small for one. */
export function shareOf(count: number, base: Base | null, smallestGroup: number): number | null {
  if (!base || base.words === 0 || base.n < smallestGroup) return null;
  return Math.round((1000 * count) / base.words) / 10;
}
