import { describe, expect, it } from 'vitest';
import type { Grid } from '$bindings/Grid';
import { baseOf, shareOf } from './numbers';

const column = (n: number, words: number | null): Grid['columns'][number] => ({
  name: '',
  key: '',
  n,
  sources: 1,
  words,
  cases: [],
});
const GRID: Grid = {
  columns: [column(10, 400), column(9, 400), column(12, 0)],
  rows: [],
  totals: [],
  total: 0,
  n: 19,
  words: 800,
  smallestGroup: 10,
  leftOut: [],
  uncounted: 0,
  elsewhere: 0,
  unanswered: [],
};
const share = (count: number, place: number | null): number | null =>
  shareOf(count, baseOf(GRID, place), GRID.smallestGroup);

describe('shares', () => {
  it('have one decimal, and none is told of a small group or of nothing', () => {
    expect(share(49, 0)).toBe(12.3);
    expect(share(49, 1)).toBeNull();
    expect(share(0, 2)).toBeNull();
    expect(share(8, null)).toBe(1);
  });

  it('are of nothing where they are not asked for', () => {
    expect(baseOf({ ...GRID, columns: [column(20, null)], words: null }, 0)).toBeNull();
    expect(baseOf({ ...GRID, words: null }, null)).toBeNull();
    expect(baseOf(GRID, 9)).toBeNull();
  });
});
