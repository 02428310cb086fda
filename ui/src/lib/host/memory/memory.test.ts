import { describe, expect, it } from 'vitest';
import { commandNames } from '$bindings/commandNames';
import { makeCall } from '$lib/commands/call';
import { answers } from './answers';
import { MemoryHost } from '.';

describe('the host in memory', () => {
  it('answers every command', () => {
    expect(Object.keys(answers).sort()).toEqual([...commandNames].sort());
  });

  it('undoes what was done, and tells of both', async () => {
    const host = new MemoryHost();
    const call = makeCall(host);
    await call('open_sample', {});
    const heard: unknown[] = [];
    host.listen('project_changed', (changes) => heard.push(changes));
    await call('create_case', { name: 'Fjellvang', kind: 'municipality' });
    expect((await call('cases', {})).cases).toHaveLength(4);
    await call('undo', {});
    expect((await call('cases', {})).cases).toHaveLength(3);
    await call('redo', {});
    expect((await call('cases', {})).cases).toHaveLength(4);
    expect(heard).toHaveLength(3);
  });

  it('gives copies, so that nothing outside changes the study', async () => {
    const call = makeCall(new MemoryHost());
    await call('open_sample', {});
    (await call('cases', {})).cases.length = 0;
    expect((await call('cases', {})).cases).toHaveLength(3);
  });

  it('counts a passage once in a row, whatever its codes', async () => {
    const call = makeCall(new MemoryHost());
    await call('open_sample', {});
    const grid = {
      rows: { kind: 'families' as const },
      columns: { kind: 'cases' as const },
      measure: 'segments' as const,
      filter: null,
      withPolicyDocuments: false,
      withStates: false,
    };
    const { rows, total } = await call('compare', { grid });
    expect(total).toBe(11);
    expect(rows.map(({ name, total: number }) => [name, number])).toEqual([
      ['Drivkraft', 4],
      ['Barriere', 7],
      ['Fase', 2],
    ]);
  });
});
