import { describe, expect, it, vi } from 'vitest';
import type { Grid } from '$bindings/Grid';
import type { SummaryInfo } from '$bindings/SummaryInfo';
import type { Call } from '$lib/commands/call';
import { EMPTY } from '$lib/compare/choices';
import type { CompareState } from './compare.svelte';
import { SummariesState } from './summaries.svelte';

const column = (name: string, key: string, cases: number[]): Grid['columns'][number] => ({
  name,
  key,
  n: 1,
  sources: 1,
  words: null,
  cases,
});

const summary = (id: number, code: number, ofCase: number): SummaryInfo => ({
  id,
  head: { kind: 'code', id: code },
  column: { kind: 'case', id: ofCase },
  text: `[NOR-1](sitat:excerpt/a) ${id}`,
  shown: '',
  words: '',
  coder: '',
  changedAt: 0,
  links: [{ noun: 'excerpt', guid: 'a', id: 7, name: 'NOR-1', place: null, lines: 'NOR L2' }],
});

/** A table of codes with columns of a kind, over a core with two summaries. */
function begin(kind: string, columns: Grid['columns'], rows = 'codes') {
  const call = vi.fn((name: string, request: object) => {
    void request;
    return Promise.resolve(name === 'summaries' ? [summary(1, 5, 1), summary(2, 5, 2)] : {});
  });
  const compare = { shownRowKind: rows, shownColumnKind: kind, grid: { ...EMPTY, columns } };
  const failed = vi.fn();
  const state = new SummariesState(call as unknown as Call, compare as unknown as CompareState, failed);
  const hide = state.show();
  state.follow();
  return { call, failed, hide, state };
}

describe('summaries of cells', () => {
  it('are read by the row and column of the table, one a cell', async () => {
    const { state } = begin('cases', [column('Nord', '1', [1]), column('Sør', '2', [2])]);
    await vi.waitFor(() => expect(state.isLoaded).toBe(true));
    const found = state.of(5, 1);
    expect(found?.kind === 'own' && found.summary?.id).toBe(2);
    const empty = state.of(6, 0);
    expect(empty).toEqual({
      kind: 'own',
      cell: { head: { kind: 'code', id: 6 }, column: { kind: 'case', id: 1 } },
      summary: null,
    });
    expect([state.of(null, 0), state.of(5, null)]).toEqual([null, null]);
  });

  it('of a group are those of its members', async () => {
    const { call, state } = begin('attribute', [column('stor', 'stor', [2, 3])]);
    await vi.waitFor(() => expect(state.isLoaded).toBe(true));
    expect(call).toHaveBeenCalledWith('summaries', { columns: 'cases' });
    const found = state.of(5, 0);
    expect(found?.kind === 'group' && found.members.map(({ id }) => id)).toEqual([2]);
  });

  it('are none where rows are no codes, or columns are coders', () => {
    expect(begin('cases', [column('Nord', '1', [1])], 'searches').state.of(5, 0)).toBeNull();
    expect(begin('coders', [column('Kari', '1', [])]).state.noun).toBeNull();
  });

  it('are written by the number of a passage, and left unchanged where nothing was typed', async () => {
    const { call, state } = begin('cases', [column('Nord', '1', [1])]);
    await vi.waitFor(() => expect(state.isLoaded).toBe(true));
    const found = state.of(5, 0);
    if (found?.kind !== 'own') throw new Error('no cell');
    const draft = state.visit(found.cell, found.summary);
    expect(draft.text).toBe('[[NOR-1]] 1');
    await state.leave();
    expect(call).not.toHaveBeenCalledWith('write_summary', expect.anything());

    const again = state.visit(found.cell, found.summary);
    again.type('[[NOR-1]] og mer [[NOR-2]]');
    await state.leave();
    expect(call).toHaveBeenCalledWith('write_summary', {
      ...found.cell,
      text: '[NOR-1](sitat:excerpt/a) og mer [[NOR-2]]',
      continues: false,
    });
    expect(state.draft).toBeNull();
  });

  it('that are left blank are taken out, and nothing is written where there was nothing', async () => {
    const { call, state } = begin('cases', [column('Nord', '1', [1])]);
    await vi.waitFor(() => expect(state.isLoaded).toBe(true));
    const cell = { head: { kind: 'code', id: 6 }, column: { kind: 'case', id: 1 } } as const;
    state.visit(cell, null).type('  ');
    await state.leave();
    expect(call).not.toHaveBeenCalledWith('write_summary', expect.anything());
    const found = state.of(5, 0);
    if (found?.kind !== 'own') throw new Error('no cell');
    state.visit(found.cell, found.summary).type('');
    await state.leave();
    expect(call).toHaveBeenCalledWith('write_summary', { ...found.cell, text: '', continues: false });
  });
});
