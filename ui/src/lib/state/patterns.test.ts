import { describe, expect, it, vi } from 'vitest';
import type { Balance } from '$bindings/Balance';
import type { CodeInfo } from '$bindings/CodeInfo';
import type { GridChoice } from '$bindings/GridChoice';
import type { Call } from '$lib/commands/call';
import { BalanceState } from './balance.svelte';
import { CourseState, phasesOf } from './course.svelte';

const GRID: GridChoice = {
  rows: { kind: 'codes' },
  columns: { kind: 'cases' },
  measure: 'segments',
  filter: 'innbyggere < 5000',
  withPolicyDocuments: true,
  withStates: false,
};
const BALANCE = {
  sides: [1, 5],
  names: ['Drivkraft', 'Barriere'],
  lines: [],
  columns: [],
} as unknown as Balance;

function asking(answer: unknown): { call: Call; asked: ReturnType<typeof vi.fn> } {
  const asked = vi.fn((name: string, request: unknown) => Promise.resolve(name && request ? answer : answer));
  return { call: asked as unknown as Call, asked };
}

const code = (id: number, parent: number | null, name: string, kind = 'ordinary'): CodeInfo =>
  ({
    id,
    parent,
    depth: parent === null ? 0 : 1,
    kind,
    texts: [{ language: 'nb', name }],
  }) as unknown as CodeInfo;

describe('balance', () => {
  it('asks for what is likely meant, of the material of the table', async () => {
    const { call, asked } = asking(BALANCE);
    const state = new BalanceState(
      call,
      () => GRID,
      () => [],
    );
    await state.answer.refresh();
    expect(asked).toHaveBeenLastCalledWith('balance', {
      sides: null,
      columns: { kind: 'cases' },
      measure: 'segments',
      filter: 'innbyggere < 5000',
      withPolicyDocuments: true,
      hidesEmpty: false,
    });
  });

  it('keeps the other side when one is chosen, and changes places when both would be the same', async () => {
    const { call } = asking(BALANCE);
    const state = new BalanceState(
      call,
      () => GRID,
      () => [],
    );
    await state.answer.refresh();
    state.chooseSide(1, 7);
    expect(state.sides).toEqual([1, 7]);
    state.chooseSide(0, 7);
    expect(state.sides).toEqual([7, 1]);
    state.turn();
    expect(state.sides).toEqual([1, 7]);
  });

  it('opens the quotes of a number among the rows of its side', async () => {
    const { call, asked } = asking(BALANCE);
    const state = new BalanceState(
      call,
      () => GRID,
      () => [],
    );
    await state.answer.refresh();
    const side = {
      code: 6,
      name: 'Siloer',
      path: '',
      cells: [2],
      total: 2,
      shares: [null],
      totalShare: null,
    };
    state.openBar(side, 1, 0);
    expect(asked).toHaveBeenLastCalledWith('cell', {
      grid: { ...GRID, rows: { kind: 'below', value: 5 } },
      row: 6,
      column: 0,
    });
    state.chooseMeasure('words');
    expect(state.open).toBeNull();
  });
});

describe('course', () => {
  const CODES = [
    code(1, null, 'Barriere'),
    code(2, 1, 'Siloer'),
    code(3, null, 'Innovasjonsfase'),
    code(4, 3, 'Idé'),
    code(5, null, 'Faser uten koder'),
  ];

  it('finds phases by their order, else by what they are called', () => {
    expect(phasesOf(CODES)?.id).toBe(3);
    expect(phasesOf([...CODES, code(6, null, 'Trinn', 'ordinal'), code(7, 6, 'En')])?.id).toBe(6);
    expect(phasesOf(CODES.slice(0, 2))?.id).toBe(1);
    expect(phasesOf([])).toBeUndefined();
  });

  it('begins with phases by turns, and keeps codes that were chosen', async () => {
    const { call, asked } = asking({ rows: [], groups: [], total: 40 });
    const state = new CourseState(
      call,
      () => GRID,
      () => CODES,
    );
    state.showTurns(true);
    await state.answer.refresh();
    expect(asked).toHaveBeenLastCalledWith('course', {
      rows: { kind: 'below', value: 3 },
      byTurns: true,
      filter: 'innbyggere < 5000',
      withPolicyDocuments: true,
      limit: 24,
    });
    expect(state.hasMore).toBe(true);
    await state.more();
    expect(state.limit).toBe(48);
    state.chooseRows({ kind: 'below', value: 1 });
    state.showTurns(false);
    state.showTurns(true);
    expect(state.rows).toEqual({ kind: 'below', value: 1 });
  });
});
