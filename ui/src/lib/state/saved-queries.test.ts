import { describe, expect, it, vi } from 'vitest';
import type { Call } from '$lib/commands/call';
import { QueryState } from './query.svelte';
import { SavedQueriesState } from './saved-queries.svelte';

/** A core with one saved question. */
function begin() {
  const asked: string[] = [];
  const call = vi.fn((name: string, request: { query?: string }) => {
    if (name === 'saved_queries')
      return Promise.resolve([{ id: 4, name: 'Siloer', query: 'Siloer case:Nord', problem: null }]);
    if (name === 'query') {
      asked.push(request.query ?? '');
      return Promise.resolve({ total: 0, sources: 0, cases: [], found: [] });
    }
    return Promise.resolve({ id: 4 });
  });
  const query = new QueryState(call as unknown as Call);
  return { asked, call, query, saved: new SavedQueriesState(call as unknown as Call, query) };
}

describe('saved code queries', () => {
  it('are asked anew when they are chosen', async () => {
    const { asked, query, saved } = begin();
    saved.load();
    await vi.waitFor(() => expect(saved.all).toHaveLength(1));
    await saved.choose(4);
    expect([query.query, asked, saved.current?.name]).toEqual([
      'Siloer case:Nord',
      ['Siloer case:Nord'],
      'Siloer',
    ]);
  });

  it('are saved as they are written, and forgotten', async () => {
    const { call, query, saved } = begin();
    query.typed('Ledelse');
    saved.naming = 'save';
    await saved.save('Siloer');
    expect(call).toHaveBeenCalledWith('save_query', { name: 'Siloer', query: 'Ledelse' });
    expect([saved.chosen, saved.naming]).toEqual([4, null]);
    await saved.delete(4);
    expect(saved.chosen).toBeNull();
  });
});
