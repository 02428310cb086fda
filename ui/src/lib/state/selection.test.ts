import { beforeEach, describe, expect, it } from 'vitest';
import { OffsetMap, type TextRange } from '$lib/text/offsets';
import { oddText, seeded, whole } from '$lib/text/random';
import { SelectionState } from './selection.svelte';

const TEXT = 'I: Hva skjedde? \nR: Ingen kom 👩‍👩‍👧 før bre\u0301vet. Vi ventet.\nI: Og så?\n';
const map = new OffsetMap(TEXT);
const placeOf = (words: string): number => map.toCodePoint(TEXT.indexOf(words));
const answer: TextRange = { start: placeOf('Ingen'), end: placeOf('\nI: Og') };

let selection: SelectionState;
const wordsIn = (stretches: readonly TextRange[] | null): string[] =>
  (stretches ?? []).map(({ start, end }) => map.slice(start, end));
const select = (from: string, to: string, units = 0): void =>
  selection.take({ start: placeOf(from), end: placeOf(to) + units, focus: placeOf(to) + units });

beforeEach(() => {
  selection = new SelectionState(() => ({ map, turnAt: () => answer }));
});

describe('bad selections', () => {
  it('of no length, or of blanks alone, hold no words', () => {
    selection.take({ start: 4, end: 4, focus: 4 });
    expect([selection.range, selection.words, selection.stretches]).toEqual([null, null, null]);
    const blanks = placeOf(' \nR');
    selection.select({ start: blanks, end: blanks + 2 });
    expect(selection.words).toBeNull();
    expect(selection.hasWords).toBe(false);
  });

  it('over the whole text are its words without the blanks around them', () => {
    selection.select({ start: 0, end: map.length });
    expect(wordsIn(selection.stretches)).toEqual([TEXT.trim()]);
    selection.grow();
    expect(selection.range).toEqual({ start: 0, end: map.length });
  });

  it('beyond the text end with it', () => {
    selection.select({ start: -5, end: map.length + 40 });
    expect(wordsIn(selection.stretches)).toEqual([TEXT.trim()]);
  });

  it('across turns are one stretch', () => {
    select('skjedde', 'kom', 3);
    expect(wordsIn(selection.stretches)).toEqual(['skjedde? \nR: Ingen kom']);
  });

  it('inside a surrogate pair, a family or an accent take the whole of it', () => {
    // The document counts UTF-16 units: this one lies inside the second mother.
    const inside = map.toCodePoint(TEXT.indexOf('👩‍👩‍👧') + 4);
    selection.select({ start: inside, end: inside + 1 });
    expect(wordsIn(selection.stretches)).toEqual(['👩‍👩‍👧']);
    select('bre', '\u0301vet');
    expect(wordsIn(selection.stretches)).toEqual(['bre\u0301']);
  });

  it('between any two places never cut what is read as one character', () => {
    const random = seeded(23);
    const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });
    for (let round = 0; round < 60; round += 1) {
      const text = oddText(random, 60);
      const odd = new OffsetMap(text);
      const edges = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
      const own = new SelectionState(() => ({ map: odd, turnAt: () => ({ start: 0, end: odd.length }) }));
      for (let tries = 0; tries < 20; tries += 1) {
        const [start, end] = [whole(random, odd.length + 1), whole(random, odd.length + 1)];
        own.take({ start: Math.min(start, end), end: Math.max(start, end), focus: end });
        const { words } = own;
        if (!words) continue;
        expect(edges.has(odd.toUtf16(words.start)) && edges.has(odd.toUtf16(words.end))).toBe(true);
        expect(odd.slice(words.start, words.end)).toBe(odd.slice(words.start, words.end).trim());
      }
    }
  });
});

describe('a selection', () => {
  it('grows by word, sentence and turn, and shrinks the same way back to the caret', () => {
    const caret = placeOf('kom') + 1;
    selection.moveTo(caret, false);
    const steps: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      selection.grow();
      steps.push(...wordsIn(selection.stretches));
    }
    const sentence = 'Ingen kom 👩‍👩‍👧 før bre\u0301vet.';
    expect(steps).toEqual(['kom', sentence, `${sentence} Vi ventet.`]);
    selection.shrink();
    expect(wordsIn(selection.stretches)).toEqual([sentence]);
    selection.shrink();
    selection.shrink();
    expect(selection.range).toBeNull();
  });

  it('keeps the end that stays when the other is moved past it', () => {
    selection.moveTo(placeOf('kom'), false);
    selection.moveTo(placeOf('Vi'), true);
    expect(wordsIn(selection.stretches)).toEqual(['kom 👩‍👩‍👧 før bre\u0301vet.']);
    selection.moveTo(placeOf('Ingen'), true);
    expect(wordsIn(selection.stretches)).toEqual(['Ingen']);
    expect(selection.ends).toEqual({ anchor: placeOf('kom'), focus: placeOf('Ingen') });
  });

  it('of several stretches is in the order of the text; those that touch are one', () => {
    select('Vi', 'ventet');
    selection.keep();
    select('Ingen', 'kom');
    selection.keep();
    select('skjedde', '?');
    expect(wordsIn(selection.stretches)).toEqual(['skjedde', 'Ingen', 'Vi']);
    select('en kom', 'om', 2);
    expect(wordsIn(selection.stretches)).toEqual(['Ingen kom', 'Vi']);
    selection.dropKept();
    expect(wordsIn(selection.stretches)).toEqual(['en kom']);
  });
});
