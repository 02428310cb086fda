import { beforeEach, describe, expect, it } from 'vitest';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { nameOf } from '$lib/host/memory/study';
import { QueryState } from './query.svelte';

let host: MemoryHost;
let state: QueryState;
let name: string;

beforeEach(async () => {
  host = new MemoryHost();
  await host.call('open_sample', {});
  state = new QueryState(makeCall(host));
  const family = host.study.codes.find(({ parent }) => parent === null);
  name = family ? nameOf(host.study, family) : '';
});

const asked = (): number => host.calls.filter((call) => call.name === 'query').length;

describe('a question about codes', () => {
  it('is asked when somebody wants it, and answers passages', async () => {
    state.typed(name);
    expect(asked()).toBe(0);
    await state.run();
    expect(state.answered).toBe(name);
    expect(state.answer?.total).toBeGreaterThan(0);
  });

  it('keeps its answer while the next one cannot be read, and says where', async () => {
    state.typed(name);
    await state.run();
    state.typed(`${name} OR (`);
    await state.run();
    const place = name.length + 4;
    expect(state.problemPlace).toEqual({ start: place, end: place + 1 });
    expect(state.answered).toBe(name);
    state.typed(name);
    expect(state.failure).toBeNull();
  });

  it('is asked anew when codings change, and not before it was asked', async () => {
    const changes = { nouns: ['codings' as const], sources: [], segments: null, cases: null, texts: [] };
    state.changed(changes);
    expect(asked()).toBe(0);
    state.typed(name);
    await state.run();
    state.changed(changes);
    expect(asked()).toBe(2);
    state.reset();
    state.changed(changes);
    expect(asked()).toBe(2);
  });
});
