import { describe, expect, it } from 'vitest';
import { fuzzyFilter, fuzzyMatch } from './fuzzy';

const find = (query: string, names: string[]): string[] => fuzzyFilter(query, names, (name) => name);

describe('finding a name', () => {
  it('prefers the beginning of the name, then of a word, then a run of letters', () => {
    expect(find('res', ['Presset', 'Få ressurser', 'Ressursgap'])).toEqual([
      'Ressursgap',
      'Få ressurser',
      'Presset',
    ]);
  });

  it('takes initials', () => {
    expect(find('jop', ['Juss og personvern', 'Kompetanse'])).toEqual(['Juss og personvern']);
  });

  it('wants all words, in any order', () => {
    expect(find('en stor', ['Storvik intervju to', 'Storvik intervju en'])).toEqual(['Storvik intervju en']);
  });

  it('does not take å for a', () => {
    expect(fuzzyMatch('aa', 'Målbilde')).toBeNull();
    expect(fuzzyMatch('mål', 'MÅLBILDE')?.positions).toEqual([0, 1, 2]);
  });

  it('keeps the order of everything when nothing is written', () => {
    expect(find(' ', ['b', 'a'])).toEqual(['b', 'a']);
  });
});
