import { describe, expect, it } from 'vitest';
import type { SearchHit } from '$bindings/SearchHit';
import { contextOf } from './context';
import { filterOnly, groupForms, groupHits, splitAt, withSourceFilter } from './query';

const hit = (source: number, start: number): SearchHit => ({
  source,
  sourceName: `Intervju ${source}`,
  case: 'Storvik',
  participant: null,
  speaker: 'I',
  turn: 1,
  start,
  end: start + 4,
  quote: 'data',
  before: '',
  after: '',
});

describe('an answer', () => {
  it('is grouped by source, each hit with its number in the whole', () => {
    const groups = groupHits([hit(2, 0), hit(2, 9), hit(1, 4)]);
    expect(groups.map(({ name, hits }) => [name, hits.map(({ index }) => index)])).toEqual([
      ['Intervju 2', [0, 1]],
      ['Intervju 1', [2]],
    ]);
  });

  it('has its forms by word and by why they are found', () => {
    const form = (word: string, written: string, kind = 'exact') => ({
      word,
      form: written,
      kind,
      count: 1,
      set: null,
      on: true,
    });
    const groups = groupForms([form('data', 'data'), form('by', 'byen'), form('by', 'by')]);
    expect(groups.map(({ word, forms }) => [word, forms.length])).toEqual([
      ['data', 1],
      ['by', 2],
    ]);
    const [group] = groupForms([form('by', 'byd', 'fuzzy'), form('by', 'by'), form('by', 'bye', 'fuzzy')]);
    expect(group?.kinds.map(({ kind, forms }) => [kind, forms.length])).toEqual([
      ['exact', 1],
      ['fuzzy', 2],
    ]);
  });
});

describe('a query', () => {
  it('is asked of one source, and of another one instead', () => {
    expect(withSourceFilter('deling', 'Storvik 1')).toBe('source:"Storvik 1" deling');
    expect(withSourceFilter('source:"Storvik 1" deling av', 'Elvnes')).toBe('source:"Elvnes" deling av');
    expect(withSourceFilter('deling source:Elvnes', 'Kari "K"')).toBe('source:"Kari ""K""" deling');
  });

  it('with a source alone looks for nothing', () => {
    expect(filterOnly('source:"Storvik 1" ')).toBe(true);
    expect(filterOnly('source:"Storvik 1" data')).toBe(false);
    expect(filterOnly('case:Storvik')).toBe(false);
  });

  it('is split at a place in code points', () => {
    expect(splitAt('🙂 "by', { start: 2, end: 3 })).toEqual({ before: '🙂 ', at: '"', after: 'by' });
    expect(splitAt('by', { start: 2, end: 3 })).toEqual({ before: 'by', at: '', after: '' });
    expect(splitAt('🙂 case:x', { start: 2, end: 8 }).at).toBe('case:x');
  });
});

describe('the words around', () => {
  it('are cut between words where the core cut them', () => {
    const before = 'edlig langt ord og så videre til vi har seksti tegn i alt her';
    expect([...before].length).toBeGreaterThanOrEqual(60);
    expect(contextOf({ before, after: before }).before).toMatch(/^…\u00a0langt/);
    expect(contextOf({ before, after: before }).after).toMatch(/alt\u00a0…$/);
  });

  it('end with their line and with the text', () => {
    expect(contextOf({ before: 'Hva da?\nLeder: ', after: ' kom.\nI: Og så?' })).toEqual({
      before: 'Leder: ',
      after: ' kom.',
    });
    expect(contextOf({ before: 'Vi ', after: '.' })).toEqual({ before: 'Vi ', after: '.' });
  });
});
