import { describe, expect, it } from 'vitest';
import type { Grid } from '$bindings/Grid';
import type { TableColumn, TableRow } from './table';
import { transposed } from './transpose';

const grid = { n: 5 } as Grid;
const row = (id: number, name: string, depth: number, cells: number[]): TableRow => ({
  row: {
    id,
    name,
    path: name,
    depth,
    cells,
    states: cells.map((count) => (count > 0 ? 'mentioned' : 'unknown')),
    mentioned: null,
    total: cells.reduce((sum, count) => sum + count, 0),
    isOrdered: false,
  },
  hasRowsBelow: depth === 0,
  isFolded: false,
});
const column = (index: number, name: string, n: number): TableColumn => ({
  index,
  key: name,
  name,
  n,
  isWithoutSources: n === 0,
  total: index,
  depth: 0,
});
const rows = [row(7, 'Barriere', 0, [3, 0, 1]), row(9, 'Siloer', 1, [2, 0, 0])];
const columns = [column(2, 'Storvik', 3), column(1, 'Elvnes', 0)];

describe('a table that is turned', () => {
  const table = transposed({ rows, columns }, grid);

  it('has a line for each shown column, in that order, with its numbers and its n', () => {
    expect(table.rows.map(({ row }) => [row.id, row.name, row.cells, row.total])).toEqual([
      [2, 'Storvik', [1, 0], 2],
      [1, 'Elvnes', [0, 0], 1],
    ]);
    expect(table.rows.map(({ turned }) => turned)).toEqual([
      { n: 3, isWithoutSources: false },
      { n: 0, isWithoutSources: true },
    ]);
    expect(table.rows[0]?.row.states).toEqual(['mentioned', 'unknown']);
    expect(table.rows[0]?.row.mentioned).toBeNull();
  });

  it('has a column for each shown row, which keeps its identity and its depth', () => {
    expect(
      table.columns.map(({ index, key, name, n, total, depth }) => [index, key, name, n, total, depth]),
    ).toEqual([
      [0, '7', 'Barriere', 5, 4, 0],
      [1, '9', 'Siloer', 5, 2, 1],
    ]);
  });
});
