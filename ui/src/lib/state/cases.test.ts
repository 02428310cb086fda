import { expect, it } from 'vitest';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { Call } from '$lib/commands/call';
import { plainCase } from '$lib/host/memory/plain';
import { CasesState } from './cases.svelte';

const one = (id: number, summary = ''): CaseInfo => ({
  ...plainCase,
  id,
  name: `Sak ${id}`,
  kind: 'municipality',
  values: [],
  sources: 0,
  participants: 0,
  summary,
});

it('asks for the rows that have changed, and for the table where more has', async () => {
  const asked: unknown[] = [];
  const call = ((name: string, request: { only?: number[] }) => {
    asked.push([name, request]);
    const cases = request.only ? request.only.map((id) => one(id, 'ny')) : [one(1), one(2), one(3)];
    return Promise.resolve({ cases, attributes: [] });
  }) as unknown as Call;
  const state = new CasesState(call);
  await state.answer.refresh();
  const changes = { sources: [], segments: null, texts: [] };
  state.changed({ ...changes, nouns: ['cases'], cases: [2] });
  await expect.poll(() => state.all.map(({ summary }) => summary)).toEqual(['', 'ny', '']);
  state.changed({ ...changes, nouns: ['codings'], cases: null });
  state.changed({ ...changes, nouns: ['cases'], cases: null });
  await expect.poll(() => state.all.map(({ summary }) => summary)).toEqual(['', '', '']);
  expect(asked).toEqual([
    ['cases', {}],
    ['cases', { only: [2] }],
    ['cases', {}],
  ]);
});
