import { beforeEach, describe, expect, it } from 'vitest';
import type { SaveSearch } from '$bindings/SaveSearch';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { SavedSearchesState } from './saved-searches.svelte';
import { SearchState } from './search.svelte';
import { SynonymsState, writtenSet } from './synonyms.svelte';

let host: MemoryHost;
let search: SearchState;
let saved: SavedSearchesState;
let synonyms: SynonymsState;

const requests = (wanted: string): unknown[] =>
  host.calls.filter(({ name }) => name === wanted).map(({ request }) => request);

beforeEach(async () => {
  host = new MemoryHost();
  await host.call('open_sample', {});
  const call = makeCall(host);
  search = new SearchState(call, host);
  saved = new SavedSearchesState(call, search);
  synonyms = new SynonymsState(call);
});

describe('saved searches', () => {
  it('keep the query, the forms that are switched off, the order and what is shown', async () => {
    search.query = ' personvern ';
    await search.setKind('compounds', true);
    const [form] = search.answer.forms;
    if (!form) throw new Error('no form');
    await search.toggleForm(form);
    await search.setOrder('left2');
    await search.showSpread(true);
    await saved.save('Vern');
    const { search: kept, showsSpread } = requests('save_search')[0] as SaveSearch;
    expect(kept).toMatchObject({ query: 'personvern', compounds: true, order: 'left2' });
    expect([kept.switchedOff, showsSpread]).toEqual([[form.form], true]);

    search.reset();
    await search.setOrder('place');
    await search.showSpread(false);
    await saved.choose(saved.all.find(({ name }) => name === 'Vern')?.id ?? 0);
    expect([search.query, search.order, search.isSpreadShown]).toEqual(['personvern', 'left2', true]);
    expect([search.kinds.compounds, search.switchedOff.has(form.form)]).toEqual([true, true]);
    expect(saved.total).toBe(search.answer.total);
    search.query = 'data';
    await search.run();
    expect(saved.total).toBe(null);
  });

  it('are let go of when they are deleted', async () => {
    search.query = 'data';
    await saved.save('Data');
    const { chosen } = saved;
    if (chosen === null) throw new Error('none chosen');
    await saved.delete(chosen);
    expect(saved.chosen).toBe(null);
  });
});

describe('synonyms', () => {
  it('are written with = between, and taken out when nothing is written', async () => {
    await synonyms.create(' smartby=Smart city =  = smart by');
    expect(requests('create_synonyms')).toEqual([{ words: ['smartby', 'Smart city', 'smart by'] }]);
    await expect(synonyms.create('smartby')).rejects.toMatchObject({ key: 'project-too-few-synonyms' });
    const set = { id: 7, words: ['by', 'kommune'] };
    await synonyms.write(set, `${writtenSet(set.words)} = land`);
    await synonyms.write(set, ' = ');
    expect(requests('write_synonyms')).toEqual([{ id: 7, words: ['by', 'kommune', 'land'] }]);
    expect(requests('delete_synonyms')).toEqual([{ id: 7 }]);
  });
});
