/** Rows and columns of the screen in each other's place. Pure. */

import type { Grid } from '$bindings/Grid';
import type { TableColumn, TableRow } from './table';

export interface Table {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
}

/** The table turned: a line is told by the number of its column in the answer, a column by its place among the rows. */
export function transposed({ rows, columns }: Table, { n }: Grid): Table {
  return {
    rows: columns.map(({ index, name, n, total, isWithoutSources }): TableRow => ({
      row: {
        id: index,
        name,
        path: name,
        depth: 0,
        cells: rows.map(({ row }) => row.cells[index] ?? 0),
        states: picked(rows.map(({ row }) => row.states?.[index])),
        mentioned: picked(rows.map(({ row }) => row.mentioned?.[index])),
        total,
        isOrdered: false,
      },
      hasRowsBelow: false,
      isFolded: false,
      turned: { n, isWithoutSources },
    })),
    columns: rows.map(({ row }, index): TableColumn => ({
      index,
      key: String(row.id),
      name: row.name,
      n,
      isWithoutSources: false,
      total: row.total,
      depth: row.depth,
    })),
  };
}

/** All of them, or nothing where one is not told. */
function picked<T>(values: readonly (T | undefined)[]): T[] | null {
  const told: T[] = [];
  for (const value of values) {
    if (value === undefined) return null;
    told.push(value);
  }
  return told;
}
