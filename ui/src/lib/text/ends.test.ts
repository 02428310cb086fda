import { describe, expect, it } from 'vitest';
import { stepEnd } from './ends';
import { OffsetMap } from './offsets';

const TEXT = 'I: Og så?\nR: «Vi ventet, 👩‍👩‍👧 lenge.»\nI: Ja?';
const map = new OffsetMap(TEXT);
const at = (words: string): number => map.toCodePoint(TEXT.indexOf(words));
const lines = [
  { start: at('Og'), end: at('\nR') },
  { start: at('«Vi'), end: at('\nI: Ja') },
  { start: at('Ja?'), end: map.length },
];
const step = (from: number, end: 'start' | 'end', direction: 1 | -1): string | null => {
  const place = stepEnd(map, lines, from, end, direction);
  if (place === null) return null;
  return end === 'start' ? map.slice(place, place + 3) : map.slice(Math.max(0, place - 3), place);
};

describe('the ends of a passage', () => {
  it('stop after a word, and after what is written together with it', () => {
    expect(step(at(' ventet'), 'end', 1)).toBe('tet');
    expect(step(at(', '), 'end', 1)).toBe('et,');
    expect(step(at('.»'), 'end', 1)).toBe('e.»');
  });

  it('never cut an emoji of several', () => {
    const family = stepEnd(map, lines, at(' 👩'), 'end', 1);
    expect(family).toBe(at(' lenge'));
  });

  it('step over labels into the words of the next and the previous turn', () => {
    expect(step(at('\nI: Ja'), 'end', 1)).toBe(' Ja');
    expect(step(at('«Vi'), 'start', -1)).toBe('så?');
  });

  it('stop at the ends of the text', () => {
    expect(step(map.length, 'end', 1)).toBeNull();
    expect(step(at('Og'), 'start', -1)).toBeNull();
  });

  it('come back where they were', () => {
    const words = lines[1];
    for (let place = words?.start ?? 0; ;) {
      const next = stepEnd(map, lines, place, 'end', 1);
      if (next === null) break;
      if (place !== words?.start) expect(stepEnd(map, lines, next, 'end', -1)).toBe(place);
      place = next;
    }
  });

  it('find the edge of a word in a paragraph longer than they look', () => {
    const long = new OffsetMap(`${'å'.repeat(900)} slutt`);
    const whole = [{ start: 0, end: long.length }];
    expect(stepEnd(long, whole, 901, 'start', -1)).toBeNull();
    expect(stepEnd(long, whole, 900, 'end', 1)).toBe(906);
  });
});
