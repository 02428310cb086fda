import { describe, expect, it } from 'vitest';
import type { SampleFinding } from '$bindings/SampleFinding';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { linesOf, MOST_LINES, SampleState } from './sample.svelte';

const finding = (id: string, kind: SampleFinding['kind'] = 'fact'): SampleFinding => ({
  id,
  kind,
  message: { key: `sample-${id}`, parameters: {} },
  items: [],
});

describe('the sample', () => {
  it('puts the findings of one check in one line', () => {
    const lines = linesOf([finding('two-values'), finding('listed-twice'), finding('two-values')]);
    expect(lines.map(({ id, findings }) => [id, findings.length])).toEqual([
      ['two-values', 2],
      ['listed-twice', 1],
    ]);
  });

  it('shows the first lines until all are asked for', () => {
    const state = new SampleState(makeCall(new MemoryHost()));
    state.answer.value = {
      numbers: [],
      findings: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => finding(id)),
    };
    expect([state.lines.length, state.hidden]).toEqual([MOST_LINES, 2]);
    state.showsAll = true;
    expect([state.lines.length, state.hidden]).toEqual([7, 0]);
  });
});
