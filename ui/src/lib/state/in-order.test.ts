import { expect, it } from 'vitest';
import type { ValueAbout } from '$bindings/ValueAbout';
import type { Call } from '$lib/commands/call';
import { plainCase } from '$lib/host/memory/plain';
import { CasesState, NOTHING_ABOUT } from './cases.svelte';
import { InOrder } from './in-order';

const soon = (): Promise<void> => new Promise((resume) => setTimeout(resume, 5));

it('runs changes one after the other, also after one that failed', async () => {
  const said: string[] = [];
  const inOrder = new InOrder();
  const first = inOrder.run(async () => {
    await soon();
    said.push('first');
    throw new Error('refused');
  });
  const second = inOrder.run(() => Promise.resolve(said.push('second')));
  await expect(first).rejects.toThrow('refused');
  await second;
  expect(said).toEqual(['first', 'second']);
});

it('keeps a field that was written a moment before another of the same record', async () => {
  let about: ValueAbout = NOTHING_ABOUT;
  const call = (async (name: string, request: { about: ValueAbout }) => {
    await soon();
    if (name === 'describe_values') ({ about } = request);
    const note = { attribute: 7, missing: null, about, competing: [] };
    return { cases: [{ ...plainCase, id: 1, values: [null], notes: [note] }], attributes: [] };
  }) as unknown as Call;
  const cases = new CasesState(call);
  await cases.answer.refresh();
  const cell = { case: 1, attribute: 7 };
  await Promise.all([
    cases.describeValue(cell, { origin: 'Kommunen' }),
    cases.describeValue(cell, { year: 2023 }),
  ]);
  expect(about).toEqual({ origin: 'Kommunen', year: 2023, note: '' });
});
