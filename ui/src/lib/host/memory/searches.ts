/** Saved searches and synonyms in memory; they last as long as the page. */

import type { QueryPart } from '$bindings/QueryPart';
import type { SavedSearch } from '$bindings/SavedSearch';
import type { SynonymSet } from '$bindings/SynonymSet';
import { change, tell, type Answers } from './answers';
import { refuse } from './refuse';

type Names =
  | 'query_parts'
  | 'saved_searches'
  | 'save_search'
  | 'rename_search'
  | 'delete_search'
  | 'synonym_sets'
  | 'create_synonyms'
  | 'write_synonyms'
  | 'delete_synonyms';

let searches: SavedSearch[] = [];
let sets: SynonymSet[] = [];

const next = (all: readonly { id: number }[]): number => Math.max(0, ...all.map(({ id }) => id)) + 1;

function members(words: readonly string[]): string[] {
  if (words.length < 2) refuse('project-too-few-synonyms', {});
  return [...words];
}

/** Knows words and filters; the rest stands as it is written. */
function partOf(written: string): QueryPart {
  const isNegated = written.startsWith('-');
  const text = written.replace(/^-/, '');
  const filter = /^(\p{L}+):"?(.*?)"?$/u.exec(text);
  if (filter) {
    const [, field = '', value = ''] = filter;
    return { isNegated, shape: { kind: 'filter', field, value } };
  }
  const isWord = /^[\p{L}\p{N}*~]+$/u.test(text);
  return { isNegated, shape: isWord ? { kind: 'word', words: text } : { kind: 'other', text } };
}

export const searchesAnswers: Answers<Names> = {
  query_parts: (_, { query }) => {
    const quotes = query.split('"').length - 1;
    if (quotes % 2 === 1) refuse('search-query-unclosed-quote', { place: query.lastIndexOf('"') + 1 });
    return tell({ parts: (query.match(/(?:"[^"]*"|\S)+/g) ?? []).map(partOf) });
  },
  saved_searches: () => tell(searches),
  save_search: (_, { name, search, showsSpread }) => {
    const known = searches.find((one) => one.name === name);
    const saved = { id: known?.id ?? next(searches), name, search, showsSpread, problem: null };
    searches = [...searches.filter(({ id }) => id !== saved.id), saved];
    return { value: { id: saved.id }, nouns: ['searches'] };
  },
  rename_search: (_, { id, name }) => {
    searches = searches.map((one) => (one.id === id ? { ...one, name } : one));
    return change('searches');
  },
  delete_search: (_, { id }) => {
    searches = searches.filter((one) => one.id !== id);
    return change('searches');
  },
  synonym_sets: () => tell(sets),
  create_synonyms: (_, { words }) => {
    const set = { id: next(sets), words: members(words) };
    sets = [...sets, set];
    return { value: { id: set.id }, nouns: ['searches'] };
  },
  write_synonyms: (_, { id, words }) => {
    sets = sets.map((one) => (one.id === id ? { id, words: members(words) } : one));
    return change('searches');
  },
  delete_synonyms: (_, { id }) => {
    sets = sets.filter((one) => one.id !== id);
    return change('searches');
  },
};
