import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { EMPTY } from '$lib/search/parts';
import { QueryBuilderState } from './query-builder.svelte';
import { SearchState } from './search.svelte';

let host: MemoryHost;
let search: SearchState;
let builder: QueryBuilderState;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new MemoryHost();
  await host.call('open_sample', {});
  const call = makeCall(host);
  search = new SearchState(call, host);
  builder = new QueryBuilderState(call, search);
});

afterEach(() => {
  vi.useRealTimers();
});

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const reads = (): number => host.calls.filter(({ name }) => name === 'query_parts').length;

describe('the builder', () => {
  it('reads what stands in the field, and writes what is added and changed', async () => {
    search.query = 'deling -case:"Storvik"';
    builder.read();
    await settle();
    expect(builder.parts.map(({ shape, isNegated }) => [shape.kind, isNegated])).toEqual([
      ['word', false],
      ['filter', true],
    ]);
    await builder.add(EMPTY.phrase);
    expect(search.query).toBe('deling -case:"Storvik"');
    await builder.change(2, { isNegated: false, shape: { kind: 'phrase', words: 'av data' } });
    await builder.change(0, { isNegated: true, shape: { kind: 'word', words: 'deling' } });
    expect(search.query).toBe('-deling -case:"Storvik" "av data"');
    await builder.remove(1);
    expect(search.query).toBe('-deling "av data"');
    builder.read();
    await settle();
    expect(reads()).toBe(1);
  });

  it('loses nothing that is added while it still reads', async () => {
    search.query = 'deling';
    builder.read();
    await builder.add({ kind: 'word', words: 'data' });
    expect(search.query).toBe('deling data');
  });

  it('shows what was typed last, whichever answer comes first', async () => {
    search.query = 'deling';
    builder.read();
    search.query = 'deling av';
    builder.read();
    await settle();
    expect(builder.parts).toHaveLength(2);
  });

  it('leaves alone what cannot be read', async () => {
    search.query = 'data "del';
    builder.read();
    await settle();
    expect(builder.isUnreadable).toBe(true);
    await builder.add(EMPTY.word);
    expect(search.query).toBe('data "del');
    search.query = 'data';
    builder.read();
    await settle();
    expect(builder.isUnreadable).toBe(false);
    expect(builder.parts).toHaveLength(1);
  });
});
