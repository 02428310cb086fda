import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Search } from '$bindings/Search';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { SearchState } from './search.svelte';

let host: MemoryHost;
let search: SearchState;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new MemoryHost();
  await host.call('open_sample', {});
  search = new SearchState(makeCall(host), host);
});

afterEach(() => {
  vi.useRealTimers();
});

const searches = (): string[] =>
  host.calls
    .filter(({ name }) => name === 'search')
    .map(({ request }) => (request as { query: string }).query);

describe('search', () => {
  it('waits for a pause in the typing', async () => {
    search.typed('d');
    search.typed('da');
    search.typed('data');
    expect(searches()).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(searches()).toEqual(['data']);
    expect(search.answer.total).toBeGreaterThan(2);
    expect(search.groups.length).toBe(search.answer.sources);
  });

  it('searches at once when asked to, and only once', async () => {
    search.typed('data');
    await search.run();
    await vi.advanceTimersByTimeAsync(500);
    expect(searches()).toEqual(['data']);
  });

  it('switches a form off and on again', async () => {
    search.query = 'personvern';
    await search.run();
    const before = search.answer.total;
    const [form] = search.answer.forms;
    if (!form) throw new Error('no form');
    await search.toggleForm(form);
    expect(search.answer.total).toBeLessThan(before);
    expect(search.forms[0]?.forms[0]?.on).toBe(false);
    await search.toggleForm(form);
    expect(search.answer.total).toBe(before);
  });

  it('switches all forms of a kind, and searches weak compounds only when told', async () => {
    search.query = 'personvern';
    await search.setKind('compounds', true);
    const form = { word: 'personvern', form: 'vern', kind: 'weak-compound', set: null, count: 1, on: false };
    const usual = { ...form, form: 'personvern', kind: 'exact', on: true };
    const last = (): Search => host.calls.filter(({ name }) => name === 'search').at(-1)?.request as Search;
    await search.switchForms([form], true);
    expect(last()).toMatchObject({ compounds: true, switchedOn: ['vern'], switchedOff: [] });
    await search.switchForms([form, usual], false);
    expect(last()).toMatchObject({ switchedOn: [], switchedOff: ['personvern'] });
  });

  it('steps through the hits and around the ends', async () => {
    search.query = 'data';
    await search.run();
    const { length } = search.answer.hits;
    expect(search.step(1)).toBe(search.hitAt(0));
    expect(search.step(-1)).toBe(search.hitAt(length - 1));
    expect(search.step(1)).toBe(search.hitAt(0));
    search.clear();
    expect(search.step(1)).toBeNull();
  });

  it('asks where the hits lie only while that is shown', async () => {
    search.query = 'data';
    await search.run();
    expect(search.spread).toBeNull();
    await search.showSpread(true);
    expect(search.spread?.total).toBe(search.answer.total);
    search.query = 'personvern';
    await search.setOrder('left1');
    expect(search.spread?.total).toBe(search.answer.total);
    expect(search.request.order).toBe('left1');
    await search.showSpread(false);
    expect(search.spread).toBeNull();
  });

  it('forgets switched off forms that another query does not have', async () => {
    search.query = 'personvern';
    await search.run();
    const [form] = search.answer.forms;
    if (form) await search.toggleForm(form);
    search.query = 'data';
    await search.run();
    expect([...search.switchedOff]).toEqual([]);
  });

  it('says where a query cannot be read', async () => {
    search.query = 'data "deling';
    await search.run();
    expect(search.failure?.key).toBe('search-query-unclosed-quote');
    expect(search.problemPlace).toEqual({ start: 5, end: 6 });
    search.query = 'data';
    await search.run();
    expect(search.failure).toBeNull();
  });

  it('does not complain about half a query while it is typed', async () => {
    search.query = 'data';
    await search.run();
    search.typed('data "del');
    await vi.advanceTimersByTimeAsync(600);
    expect(search.failure).toBeNull();
    expect(search.answered).toBe('data');
    await vi.advanceTimersByTimeAsync(1000);
    expect(search.failure?.key).toBe('search-query-unclosed-quote');
    search.typed('data "deling');
    expect(search.failure).toBeNull();
  });

  it('in one source waits for a word', async () => {
    search.searchIn('Storvik intervju 1');
    await vi.advanceTimersByTimeAsync(500);
    expect(search.query).toBe('source:"Storvik intervju 1" ');
    expect(searches()).toEqual([]);
    expect(search.answered).toBeNull();
  });

  it('searches again when the index is ready', async () => {
    search.query = 'data';
    await search.run();
    host.emit('index_ready', { nouns: [], sources: [], segments: null, cases: null, texts: [] });
    await vi.advanceTimersByTimeAsync(0);
    expect(searches()).toEqual(['data', 'data']);
  });

  it('empties the answer with the field', async () => {
    search.query = 'data';
    await search.run();
    search.typed('');
    await vi.advanceTimersByTimeAsync(500);
    expect(search.answer.hits).toEqual([]);
    expect(search.answered).toBeNull();
  });
});
