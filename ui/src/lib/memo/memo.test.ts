import { describe, expect, it } from 'vitest';
import { readDocument } from '$lib/help/document';
import { openLink, toStored, toWritten, written } from './links';
import { continueList, toggleList, toggleMark } from './markdown';
import { memoOrigin } from './document';

const link = (name: string, noun: 'code' | 'case', guid: string) => ({
  name,
  noun,
  guid,
  id: 1,
  place: null,
  lines: null,
});

describe('links of a memo', () => {
  const links = [link('Barriere/Kø [1]', 'code', 'a-1'), link('Elvnes', 'case', 'b-2')];

  it('are written by name and stored by address', () => {
    const stored = 'Se [gammelt navn](sitat:code/a-1) i [Elvnes](sitat:case/b-2).';
    const [kø, elvnes] = [link('Barriere/Kø', 'code', 'a-1'), link('Elvnes', 'case', 'b-2')];
    const { text, addresses } = toWritten(stored, [kø, elvnes]);
    expect(text).toBe('Se [[Barriere/Kø]] i [[Elvnes]].');
    expect(toStored('i [[Elvnes]] og [[ukjent]]', addresses)).toBe(
      'i [Elvnes](sitat:case/b-2) og [[ukjent]]',
    );
  });

  it('keep the words of what is gone, and tell two of one name apart', () => {
    const stored = '[Borte](sitat:code/x) [Elvnes](sitat:case/b-2) [Elvnes](sitat:source/c-3)';
    const { text, addresses } = toWritten(stored, links);
    expect(text).toBe('[[Borte]] [[Elvnes]] [Elvnes](sitat:source/c-3)');
    expect(toStored(text, addresses)).toBe(stored);
  });

  it('with a bracket in the name are written as they are stored', () => {
    const addresses = new Map<string, string>();
    const [bracketed] = links;
    if (!bracketed) throw new Error('no link');
    const text = written(bracketed, addresses);
    expect(text).toBe('[Barriere/Kø \\[1\\]](sitat:code/a-1)');
    expect(toStored(text, addresses)).toBe(text);
    expect(toWritten(text, links).text).toBe(text);
  });

  it('are open until they are closed', () => {
    expect(openLink('se [[kø', 7)).toEqual({ start: 3, words: 'kø' });
    expect(openLink('se [[kø]] og', 12)).toBeNull();
    expect(openLink('se kø', 5)).toBeNull();
  });

  it('are shown with the present name, and without it where the thing is gone', () => {
    const origin = memoOrigin(links);
    const shown = JSON.stringify(readDocument('[da](sitat:case/b-2) [x](sitat:code/q) <b>a</b>', origin));
    expect(shown).toContain('"name":"Elvnes"');
    expect(shown).toContain('"name":null');
    expect(shown).toContain('<b>');
  });
});

describe('keys of a memo', () => {
  it('put marks around words and take them off', () => {
    const made = toggleMark({ text: 'en to tre', start: 3, end: 6 }, '**');
    expect(made).toEqual({ text: 'en **to** tre', start: 5, end: 7 });
    expect(toggleMark(made, '**')).toEqual({ text: 'en to tre', start: 3, end: 5 });
    expect(toggleMark({ text: '', start: 0, end: 0 }, '_')).toEqual({ text: '__', start: 1, end: 1 });
  });

  it('go past the mark behind the last marked word', () => {
    expect(toggleMark({ text: '**en**', start: 4, end: 4 }, '**')).toEqual({
      text: '**en**',
      start: 6,
      end: 6,
    });
    expect(toggleMark({ text: '_en_ to', start: 3, end: 3 }, '_')).toEqual({
      text: '_en_ to',
      start: 4,
      end: 4,
    });
    expect(toggleMark({ text: 'en **to**', start: 2, end: 2 }, '**').text).toBe('en**** **to**');
  });

  it('make lists and go on with them', () => {
    expect(toggleList({ text: 'a\nb', start: 0, end: 3 }).text).toBe('- a\n- b');
    expect(toggleList({ text: '- a\n- b', start: 0, end: 7 }).text).toBe('a\nb');
    expect(continueList({ text: '- a', start: 3, end: 3 })?.text).toBe('- a\n- ');
    expect(continueList({ text: '2. a', start: 4, end: 4 })?.text).toBe('2. a\n3. ');
    expect(continueList({ text: '- a\n- ', start: 6, end: 6 })?.text).toBe('- a\n');
    expect(continueList({ text: 'a', start: 1, end: 1 })).toBeNull();
  });
});
