import { beforeEach, describe, expect, it } from 'vitest';
import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { CaseCells } from '$bindings/CaseCells';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CaseTable } from '$bindings/CaseTable';
import { plainAttribute, plainCase } from '$lib/host/memory/plain';
import { CasesState } from '$lib/state/cases.svelte';
import { CaseGrid, type LeftOut } from './caseGrid.svelte';

const one = (id: number, name: string, values: CaseInfo['values']): CaseInfo => ({
  id,
  name,
  kind: 'municipality',
  ...plainCase,
  values,
  sources: 0,
  participants: 0,
});
const number = (value: number): { kind: 'number'; value: number } => ({ kind: 'number', value });
const attribute = (id: number, name: string, formula: string | null = null): AttributeInfo => ({
  ...plainAttribute,
  id,
  name,
  kind: 'number',
  unit: null,
  formula,
});

const TABLE: CaseTable = {
  cases: [one(1, 'Storvik', [null, null, number(1)]), one(2, 'Elvnes', [number(9100), null, null])],
  attributes: [attribute(7, 'innbyggere'), attribute(8, 'tetthet', 'innbyggere / 2'), attribute(9, 'areal')],
};

let written: CaseCells[][];
let single: unknown[];
let left: LeftOut[];
let table: CaseTable;
let cases: CasesState;
let grid: CaseGrid;

beforeEach(async () => {
  [written, single, left, table] = [[], [], [], TABLE];
  cases = new CasesState(((name: string, request: { rows: CaseCells[] }) => {
    if (name === 'write_cases') written.push(request.rows);
    if (name === 'set_attribute_value') single.push(request);
    return Promise.resolve(table);
  }) as never);
  await cases.answer.refresh();
  grid = new CaseGrid({ cases, canWrite: () => true, tellLeftOut: (rows) => left.push(rows) });
});

describe('pasting into the table of cases', () => {
  it('is one action, new names make new cases, and what stands there already is not written', async () => {
    await grid.paste('Storvik\t48 200\t1\nElvnes\t9100\t2\nBergmo\t3100\n');
    expect(written).toEqual([
      [
        { case: 1, name: null, kind: null, values: [{ attribute: 7, written: '48 200' }] },
        { case: null, name: 'Bergmo', kind: 'municipality', values: [{ attribute: 7, written: '3100' }] },
      ],
    ]);
    expect(left).toEqual([]);
  });

  it('begins where one stands, and says how many rows have no case', async () => {
    grid.stand({ row: 1, column: 1 });
    await grid.paste('1\n2\n3');
    expect(written).toEqual([
      [{ case: 2, name: null, kind: null, values: [{ attribute: 7, written: '1' }] }],
    ]);
    expect(left).toEqual([{ rows: 2, columns: 0 }]);
  });

  it('writes nothing where it stands already', async () => {
    grid.stand({ row: 1, column: 1 });
    await grid.paste('9100');
    expect(written).toEqual([]);
  });

  it('leaves columns that are derived or counted, and says which had no room', async () => {
    grid.stand({ row: 0, column: 2 });
    await grid.paste('5\t6\t7\t8\t9');
    expect(written[0]).toEqual([
      { case: 1, name: null, kind: null, values: [{ attribute: 9, written: '6' }] },
    ]);
    expect(left).toEqual([{ rows: 0, columns: 1 }]);
  });

  it('writes one cell all over a chosen block', async () => {
    grid.choose({ top: 0, bottom: 1, left: 1, right: 1 });
    await grid.paste('4');
    expect(written[0]?.map((row) => row.values)).toEqual([
      [{ attribute: 7, written: '4' }],
      [{ attribute: 7, written: '4' }],
    ]);
  });
});

describe('a block', () => {
  it('is copied as a spreadsheet reads it', () => {
    grid.choose({ top: 0, bottom: 1, left: 0, right: 3 });
    expect(grid.copy()).toBe('Storvik\t\t\t1\nElvnes\t9100\t\t\n');
  });

  it('is emptied in one step, without its names', async () => {
    grid.chooseAll();
    await grid.clear();
    expect(written).toEqual([
      [
        { case: 1, name: null, kind: null, values: [{ attribute: 9, written: '' }] },
        { case: 2, name: null, kind: null, values: [{ attribute: 7, written: '' }] },
      ],
    ]);
  });

  it('is filled with its first row, a single row with what stands above it', async () => {
    const filled = [{ case: 2, name: null, kind: null, values: [{ attribute: 9, written: '1' }] }];
    grid.choose({ top: 0, bottom: 1, left: 3, right: 3 });
    await grid.fillDown();
    grid.stand({ row: 1, column: 3 });
    await grid.fillDown();
    grid.stand({ row: 0, column: 3 });
    grid.fillsTo = 1;
    await grid.fillDrawn();
    expect(written).toEqual([filled, filled, filled]);
  });
});

describe('what is written', () => {
  it('is shown before the core has answered, and then what the core says', async () => {
    const [storvik] = TABLE.cases;
    const column = grid.columns[1];
    if (!storvik || !column) throw new Error('nothing to write in');
    grid.stand({ row: 0, column: 1 });
    grid.edit('4');
    grid.written = '48 200';
    const saving = grid.commit();
    expect(grid.shown(storvik, column)).toBe('48 200');
    await saving;
    expect(single).toEqual([{ case: 1, attribute: 7, written: '48 200' }]);
    table = { ...TABLE, cases: [one(1, 'Storvik', [number(48_200), null, null])] };
    await cases.answer.refresh();
    expect(grid.shown(table.cases[0] ?? storvik, column)).toBe('48\u00a0200');
  });

  it('is not written in what is derived', () => {
    grid.stand({ row: 0, column: 2 });
    grid.edit('4');
    expect(grid.written).toBeNull();
  });
});

describe('the order', () => {
  const names = (): string[] => grid.rows.map(({ name }) => name);

  it('follows a column once, with what has no value last, and stays when values change', async () => {
    table = { ...TABLE, cases: [one(3, 'Bergmo', [number(3), null, null]), ...TABLE.cases] };
    await cases.answer.refresh();
    grid.stand({ row: 0, column: 1 });
    grid.sort('7', true);
    expect(names()).toEqual(['Elvnes', 'Bergmo', 'Storvik']);
    expect(grid.here.row).toBe(1);
    grid.sort('7', false);
    expect(names()).toEqual(['Bergmo', 'Elvnes', 'Storvik']);
    table = {
      ...TABLE,
      cases: [
        one(3, 'Bergmo', [number(99_999), null, null]),
        ...TABLE.cases,
        one(4, 'Ny', [null, null, null]),
      ],
    };
    await cases.answer.refresh();
    expect(names()).toEqual(['Bergmo', 'Elvnes', 'Storvik', 'Ny']);
    grid.unsort();
    expect(names()).toEqual(['Bergmo', 'Storvik', 'Elvnes', 'Ny']);
  });
});
