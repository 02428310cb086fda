import { describe, expect, it } from 'vitest';
import { grow, trimmed, wordStep } from './grow';
import { OffsetMap, type TextRange } from './offsets';

const TEXT = 'I: Ja 🙂.\nLeder: Vi så det. Behovene vokser, og det gjør ikke budsjettet.\n';
const map = new OffsetMap(TEXT);
const words = ({ start, end }: TextRange): string => map.slice(start, end);
const placeOf = (quote: string): number => map.toCodePoint(TEXT.indexOf(quote));
const turn = { start: placeOf('Vi så'), end: map.length };

describe('growing a selection', () => {
  it('goes from caret to word, sentence and turn, and stops there', () => {
    const caret = placeOf('kser,');
    const steps: string[] = [];
    let range: TextRange = { start: caret, end: caret };
    for (let step = 0; step < 4; step += 1) {
      range = grow(map, turn, range);
      steps.push(words(range));
    }
    const sentence = 'Behovene vokser, og det gjør ikke budsjettet.';
    expect(steps).toEqual(['vokser', sentence, `Vi så det. ${sentence}`, `Vi så det. ${sentence}`]);
  });

  it('widens a stretch to the words it shares letters with', () => {
    const start = placeOf('hovene');
    expect(words(grow(map, turn, { start, end: start + 9 }))).toBe('Behovene vokser');
  });

  it('leaves a stretch alone that reaches beyond the turn', () => {
    const range = { start: 3, end: turn.start + 4 };
    expect(grow(map, turn, range)).toEqual(range);
  });

  it('takes blanks off the edges', () => {
    expect(words(trimmed(map, { start: 0, end: placeOf('Leder') }))).toBe('I: Ja 🙂.');
    expect(trimmed(new OffsetMap('   '), { start: 0, end: 3 })).toEqual({ start: 0, end: 0 });
  });

  it('steps by words in both directions', () => {
    const at = placeOf('vokser');
    expect(wordStep(map, at, 1)).toBe(at + 6);
    expect(wordStep(map, at + 2, -1)).toBe(at);
    expect(wordStep(map, at, -1)).toBe(placeOf('Behovene'));
  });
});
