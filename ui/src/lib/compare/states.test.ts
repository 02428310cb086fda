import { describe, expect, it } from 'vitest';
import type { CellState } from '$bindings/CellState';
import { MARKS, statesOf } from './states';

const row = (cells: number[], states: CellState[] | null): Parameters<typeof statesOf>[0][number] => ({
  row: { id: 1, name: 'A', path: 'A', depth: 0, cells, states, mentioned: null, total: 0, isOrdered: false },
  hasRowsBelow: false,
  isFolded: false,
});
const columns = [0, 1].map((index) => ({
  index,
  key: '',
  name: '',
  n: 1,
  isWithoutSources: false,
  total: 0,
  depth: 0,
}));

describe('the legend', () => {
  it('tells the states of empty cells that are shown, each once and in its own order', () => {
    const rows = [
      row([0, 2], ['unknown', 'mentioned']),
      row([0, 0], ['not-asked', 'asked-not-mentioned']),
      row([3, 0], ['not-yet-coded', 'unknown']),
    ];
    expect(statesOf(rows, columns)).toEqual(['asked-not-mentioned', 'not-asked', 'unknown']);
    expect(statesOf(rows, columns.slice(1))).toEqual(['asked-not-mentioned', 'unknown']);
    expect(statesOf([row([0], null)], columns)).toEqual([]);
  });

  it('has a sign of its own for every state', () => {
    expect(new Set(Object.values(MARKS)).size).toBe(Object.keys(MARKS).length);
  });
});
