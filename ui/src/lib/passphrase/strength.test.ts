import { describe, expect, it } from 'vitest';
import { strengthOf } from './strength';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'short'],
    ['Passord1!', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'guessable'],
    ['123456789012345678', 'guessable'],
    ['abcdefghijklmnopqrstuvwxyz', 'guessable'],
    ['Kommuneplaner 2025', 'guessable'],
    ['hest batteri stift', 'fair'],
    ['hest batteri stift ullsokk', 'good'],
    ['å øy æh 👍🏽 regn under brua', 'good'],
  ])('of %j is %s', (words, strength) => {
    expect(strengthOf(words, ['Kommuneplaner'])).toBe(strength);
  });

  it('is never less for a longer one', () => {
    const order = ['short', 'guessable', 'fair', 'good'];
    const words = 'hest batteri stift ullsokk regnbue';
    const levels = [...words].map((_, end) => order.indexOf(strengthOf(words.slice(0, end + 1), [])));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(levels.at(-1)).toBe(3);
  });
});
