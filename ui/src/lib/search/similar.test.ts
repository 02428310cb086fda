import { describe, expect, it } from 'vitest';
import type { SearchHit } from '$bindings/SearchHit';
import { piecesOf } from './similar';

const turn = (quote: string, start = 100): SearchHit => ({
  source: 1,
  sourceName: 'Intervju',
  case: '',
  participant: null,
  speaker: null,
  turn: 2,
  start,
  end: start + [...quote].length,
  quote,
  before: '',
  after: '',
});

const shown = (quote: string, ...words: string[]): string => {
  const places = words.map((word) => {
    const start = 100 + [...quote.slice(0, quote.indexOf(word))].length;
    return { start, end: start + [...word].length };
  });
  return piecesOf({ turn: turn(quote), places })
    .map(({ text, isShared }) => (isShared ? `[${text}]` : text))
    .join('');
};

describe('a turn that is like another', () => {
  it('shows the shared words, whatever letters stand before them', () => {
    expect(shown('😀 Anbudet tok lang tid.', 'Anbudet', 'tid')).toBe('😀 [Anbudet] tok lang [tid].');
    expect(shown('Ingenting.')).toBe('Ingenting.');
  });

  it('is cut around most of them, at words', () => {
    const long = `${'fyll '.repeat(100)}anbud og leverandør ${'mer '.repeat(100)}slutt`;
    const cut = shown(long, 'anbud', 'leverandør', 'slutt');
    expect(cut).toContain('[anbud] og [leverandør]');
    expect(cut).not.toContain('slutt');
    expect(cut.startsWith('… fyll ')).toBe(true);
    expect(cut.endsWith('mer …')).toBe(true);
    expect([...cut].length).toBeLessThan(350);
  });
});
