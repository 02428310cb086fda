import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GetCollocations } from '$bindings/GetCollocations';
import type { GetWordList } from '$bindings/GetWordList';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { SearchState } from './search.svelte';
import { WordsState } from './words.svelte';

let host: MemoryHost;
let search: SearchState;
let words: WordsState;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new MemoryHost();
  await host.call('open_sample', {});
  search = new SearchState(makeCall(host), host);
  words = new WordsState(makeCall(host), host, search, (id) => (id === 1 ? 'Storvik' : null));
});

afterEach(() => {
  vi.useRealTimers();
});

const asked = <T>(name: string): T[] =>
  host.calls.filter((call) => call.name === name).map(({ request }) => request as T);

describe('the word list', () => {
  it('is asked for when it is seen, and again after a choice', async () => {
    expect(asked('word_list')).toHaveLength(0);
    words.show('words');
    await vi.runAllTimersAsync();
    expect(words.list.value.words.length).toBeGreaterThan(3);
    words.choose({ voices: 'all', leavesOut: false, case: 1 });
    await vi.runAllTimersAsync();
    const [first, second] = asked<GetWordList>('word_list');
    expect(first?.choice).toEqual({
      voices: 'participants',
      case: null,
      together: true,
      stopLanguages: null,
    });
    expect(second?.choice).toEqual({ voices: 'all', case: 1, together: true, stopLanguages: [] });
  });

  it('follows changes only while it is seen', async () => {
    words.show('words');
    await vi.runAllTimersAsync();
    const changes = { nouns: ['sources' as const], sources: [], segments: null, cases: null, texts: [] };
    words.changed(changes);
    await vi.runAllTimersAsync();
    expect(asked('word_list')).toHaveLength(2);
    words.shown = null;
    words.changed(changes);
    await vi.runAllTimersAsync();
    expect(asked('word_list')).toHaveLength(2);
  });

  it('searches exactly what it counted', async () => {
    words.choose({ case: 1 });
    await words.find(['del', 'delen']);
    expect(search.query).toBe('(del OR delen) -role:interviewer -role:other case:"Storvik"');
    expect(search.kinds).toEqual({
      exact: true,
      inflections: false,
      compounds: false,
      fuzzy: false,
      synonyms: false,
    });
  });
});

describe('neighbours', () => {
  it('are asked for after a pause in the typing, and found where they stand near', async () => {
    words.show('near');
    words.typed({ query: 'da' });
    words.typed({ query: 'data' });
    await vi.runAllTimersAsync();
    const queries = asked<GetCollocations>('collocations').map((request) => request.search.query);
    expect(queries).toEqual(['data']);
    words.choose({ voices: 'all', window: 3 });
    await vi.runAllTimersAsync();
    await words.findNear(['deling']);
    expect(search.query).toBe('data NEAR/3 deling');
    words.typed({ query: '"deling av data"' });
    await vi.runAllTimersAsync();
    await words.findNear(['deling']);
    expect(search.query).toBe('"deling av data" NEAR/3 deling');
  });
});
