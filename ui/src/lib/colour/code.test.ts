import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHADES, shownColour, washOf, type Ground } from './code';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const GROUNDS: readonly Ground[] = ['light', 'dark', 'high-contrast'];

/** The declarations of a ground in the style sheet. */
function declared(ground: Ground): Map<string, number> {
  const at = tokens.indexOf(`:root[data-theme='${ground}'] {`);
  const block = tokens.slice(at, tokens.indexOf('}', at));
  const found = [...block.matchAll(/--code-([a-z]+): ([\d.]+)(%?);/g)];
  return new Map(found.map(([, name, value, unit]) => [name ?? '', Number(value) / (unit ? 100 : 1)]));
}

describe('the colours of codes', () => {
  it('are those of the style sheet', () => {
    for (const ground of GROUNDS) {
      for (const [name, value] of Object.entries(SHADES[ground]))
        expect(declared(ground).get(name)).toBe(value);
    }
  });

  it('stay what they are where nothing has to be lightened or darkened', () => {
    // At a lightness of 0.607 the slope and the lift give the same again.
    expect(shownColour('#808080', 'light')).toBe('#818181');
    expect(shownColour('#000000', 'light')).toBe('#2e2e2e');
    expect(shownColour('#ffffff', 'light')).toBe('#898989');
  });

  it('keep their hue', () => {
    const [red, green, blue] = [1, 3, 5].map((at) =>
      parseInt(shownColour('#b5532a', 'dark').slice(at, at + 2), 16),
    );
    expect(red).toBeGreaterThan(green ?? 0);
    expect(green).toBeGreaterThan(blue ?? 0);
  });

  it('are black for what is no colour', () => {
    expect(shownColour('rot', 'light')).toBe(shownColour('#000000', 'light'));
  });

  it('lie over each other as one wash', () => {
    expect(washOf(['#ff0000'], 'light')).toBe('rgb(255 0 0 / 0.110)');
    // Half of the share each: the upper one covers a little of the lower.
    expect(washOf(['#ff0000', '#0000ff'], 'light')).toBe('rgb(131 0 124 / 0.107)');
    expect(washOf([], 'light')).toBe('rgb(0 0 0 / 0.000)');
  });
});
