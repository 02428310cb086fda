import { readFileSync } from 'node:fs';
import { plainAttribute, plainCase } from '$lib/host/memory/plain';
import { describe, expect, it } from 'vitest';
import type { CaseTable } from '$bindings/CaseTable';
import type { Grid } from '$bindings/Grid';
import {
  arrangeColumns,
  arrangeRows,
  differs,
  highestByDepth,
  movedBy,
  movedTo,
  rowsAbove,
  withoutEmpty,
  type RowArrangement,
} from './table';

/** A layout of the file that the core's test reads too. */
interface Layout {
  readonly folded?: readonly number[];
  readonly onlyDiffering?: boolean;
  readonly hidesEmpty?: boolean;
  readonly ordered?: readonly string[];
  readonly rowOrder?: RowArrangement['order'];
  readonly ownRows?: readonly string[];
  readonly columnOrder?: 'name' | 'total' | 'own' | 'attribute';
  readonly ownColumns?: readonly string[];
}

const shown = JSON.parse(readFileSync('../tests/fixtures/grid-layouts.json', 'utf8')) as {
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly { readonly id: number; readonly depth: number; readonly cells: number[] }[];
  readonly totals: number[];
  readonly attribute: { readonly id: number; readonly values: Readonly<Record<string, number>> };
  readonly layouts: readonly {
    readonly says: string;
    readonly layout: Layout;
    readonly rows: number[];
    readonly columns: number[];
  }[];
};

const row = (code: number, depth: number, ...cells: number[]): Grid['rows'][number] => ({
  id: code,
  name: `Kode ${code}`,
  path: `Kode ${code}`,
  depth,
  cells,
  states: null,
  mentioned: null,
  total: cells.reduce((sum, count) => sum + count, 0),
  isOrdered: false,
});

const column = (key: string, name: string, n: number): Grid['columns'][number] => ({
  name,
  key,
  n,
  sources: n,
  words: null,
  cases: [],
});

const GRID: Grid = {
  columns: [column('1', 'Storvik', 2), column('2', 'Elvnes', 1), column('3', 'Bergmo', 0)],
  rows: [row(1, 0, 3, 1, 0), row(2, 1, 1, 0, 0), row(3, 1, 2, 1, 0), row(4, 0, 0, 0, 0), row(5, 1, 0, 0, 0)],
  totals: [3, 1, 0],
  total: 4,
  n: 3,
  words: null,
  smallestGroup: 10,
  leftOut: [],
  uncounted: 0,
  elsewhere: 0,
  unanswered: [],
};

const CASES: CaseTable = {
  cases: [
    {
      id: 1,
      name: 'Storvik',
      kind: 'municipality',
      ...plainCase,
      values: [{ kind: 'number', value: 48200 }],
      sources: 1,
      participants: 2,
    },
    {
      id: 2,
      name: 'Elvnes',
      kind: 'municipality',
      ...plainCase,
      values: [null],
      sources: 1,
      participants: 1,
    },
    {
      id: 3,
      name: 'Bergmo',
      kind: 'municipality',
      ...plainCase,
      values: [{ kind: 'number', value: 51000 }],
      sources: 0,
      participants: 0,
    },
  ],
  attributes: [{ id: 7, name: 'Innbyggere', kind: 'number', unit: null, formula: null, ...plainAttribute }],
};

const names = (order: Parameters<typeof arrangeColumns>[1]): string[] =>
  arrangeColumns(GRID, order, CASES, [], (a, b) => a.localeCompare(b, 'nb')).map(({ name }) => name);

describe('columns', () => {
  it('keep the order of the answer, or follow names, totals or an attribute', () => {
    expect(names('given')).toEqual(['Storvik', 'Elvnes', 'Bergmo']);
    expect(names('name')).toEqual(['Bergmo', 'Elvnes', 'Storvik']);
    expect(names('total')).toEqual(['Storvik', 'Elvnes', 'Bergmo']);
    expect(names('attribute:7')).toEqual(['Bergmo', 'Storvik', 'Elvnes']);
  });

  it('remember their number in the answer', () => {
    const columns = arrangeColumns(GRID, 'name', CASES, [], (a, b) => a.localeCompare(b, 'nb'));
    expect(columns.map(({ index, total }) => [index, total])).toEqual([
      [2, 0],
      [1, 1],
      [0, 3],
    ]);
  });
});

const arrange = (how: Partial<RowArrangement>): number[] =>
  arrangeRows(
    GRID,
    { folded: new Set(), onlyDiffering: false, hidesEmpty: false, order: 'given', own: [], ...how },
    (a, b) => a.localeCompare(b, 'nb'),
  ).map((line) => line.row.id);

describe('rows', () => {
  const codes = (folded: number[], onlyDiffering = false): number[] =>
    arrange({ folded: new Set(folded), onlyDiffering });

  it('that are folded hide those below them', () => {
    expect(codes([])).toEqual([1, 2, 3, 4, 5]);
    expect(codes([1])).toEqual([1, 4, 5]);
    expect(codes([3])).toEqual([1, 2, 3, 4, 5]);
  });

  it('differ if a code is missing in one column with material', () => {
    expect(differs(row(9, 0, 1, 0, 0), GRID.totals)).toBe(true);
    expect(differs(row(9, 0, 1, 2, 0), GRID.totals)).toBe(false);
    expect(differs(row(9, 0, 0, 0, 0), GRID.totals)).toBe(false);
  });

  it('that differ keep the codes above them', () => {
    expect(codes([], true)).toEqual([1, 2]);
    expect(codes([1], true)).toEqual([1]);
  });

  it('stand in another order with those below them, and empty ones can be left out', () => {
    expect(arrange({ order: 'total' })).toEqual([1, 3, 2, 4, 5]);
    expect(arrange({ order: 'name' })).toEqual([1, 2, 3, 4, 5]);
    expect(arrange({ hidesEmpty: true })).toEqual([1, 2, 3]);
    const columns = arrangeColumns(GRID, 'given', CASES, [], (a, b) => a.localeCompare(b, 'nb'));
    expect(withoutEmpty(columns).map(({ name }) => name)).toEqual(['Storvik', 'Elvnes']);
  });

  it('are moved among those below the same code, and keep the order that they were given', () => {
    const above = rowsAbove(GRID.rows);
    const isPeer = (other: string): boolean => above.get(Number(other)) === above.get(3);
    expect(movedBy(['1', '2', '3', '4', '5'], '3', -1, isPeer)).toEqual(['1', '3', '2', '4', '5']);
    expect(movedBy(['1', '2', '3', '4', '5'], '3', 1, isPeer)).toEqual(['1', '2', '3', '4', '5']);
    expect(movedTo(['a', 'b', 'c'], 'a', 'c')).toEqual(['b', 'c', 'a']);
    expect(movedTo(['a', 'b', 'c'], 'x', 'c')).toEqual(['a', 'b', 'c']);
    expect(arrange({ order: 'own', own: ['4', '3'] })).toEqual([4, 5, 1, 3, 2]);
    const columns = arrangeColumns(GRID, 'own', CASES, ['3', 'gone'], () => 0);
    expect(columns.map(({ name }) => name)).toEqual(['Bergmo', 'Storvik', 'Elvnes']);
  });

  it('know the highest number at their depth', () => {
    expect(highestByDepth(GRID)).toEqual([3, 2]);
  });
});

describe('a layout', () => {
  const attribute = {
    ...CASES,
    attributes: CASES.attributes.map((own) => ({ ...own, id: shown.attribute.id })),
  };
  const values: Readonly<Record<string, number>> = shown.attribute.values;
  const cases: CaseTable = {
    ...attribute,
    cases: attribute.cases.map((one) => {
      const value = values[String(one.id)];
      return { ...one, values: [value === undefined ? null : { kind: 'number', value }] };
    }),
  };
  const grid: Grid = {
    ...GRID,
    columns: shown.columns.map(({ key, name }) => column(key, name, 1)),
    rows: shown.rows.map(({ id, depth, cells }) => row(id, depth, ...cells)),
    totals: shown.totals,
  };
  const compareNames = (a: string, b: string): number => a.localeCompare(b, 'nb');

  // The core shows the same on the command line and in files: its own test reads the same file.
  it.each(shown.layouts)('shows $says', ({ layout, rows, columns }) => {
    const own: Layout = layout;
    const rowsOf = grid.rows.map((one) => ({
      ...one,
      isOrdered: own.ordered?.includes(String(one.id)) === true,
    }));
    const arranged = arrangeRows(
      { ...grid, rows: rowsOf },
      {
        folded: new Set(own.folded),
        onlyDiffering: own.onlyDiffering ?? false,
        hidesEmpty: own.hidesEmpty ?? false,
        order: own.rowOrder ?? 'given',
        own: own.ownRows ?? [],
      },
      compareNames,
    );
    expect(arranged.map((line) => line.row.id)).toEqual(rows);
    const order =
      own.columnOrder === 'attribute' ? (`attribute:${shown.attribute.id}` as const) : own.columnOrder;
    const all = arrangeColumns(grid, order ?? 'given', cases, own.ownColumns ?? [], compareNames);
    const kept = own.hidesEmpty === true ? withoutEmpty(all) : all;
    expect(kept.map(({ index }) => index)).toEqual(columns);
  });
});
