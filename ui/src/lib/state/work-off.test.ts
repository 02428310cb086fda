import { describe, expect, it } from 'vitest';
import type { Check } from '$bindings/Check';
import type { Extract } from '$bindings/Extract';
import { ends, openOf } from './work-off.svelte';

const CODE = 7;

/** An extract on which the code was put at a time, beside another code that was there before. */
function extract(segment: number, at: number): Extract {
  const coding = (code: number, when: number) => ({
    id: segment,
    code,
    coder: 'K',
    at: when,
    origin: 'hand',
  });
  return { excerpt: { segment }, codings: [coding(1, 0), coding(CODE, at)] } as unknown as Extract;
}

const segments = (excerpts: readonly { segment: number }[]): number[] =>
  excerpts.map(({ segment }) => segment);

describe('the ends of a code', () => {
  it('are those coded first and last, by when this code was put there', () => {
    const all = [5, 3, 1, 4, 2].map((number) => extract(number, number * 10));
    const [first, last] = ends(all, CODE, 2);
    expect([segments(first), segments(last)]).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  it('never show an extract twice', () => {
    const [first, last] = ends([extract(1, 1), extract(2, 2), extract(3, 3)], CODE, 2);
    expect([segments(first), segments(last)]).toEqual([[1, 2], [3]]);
    expect(ends([], CODE, 2)).toEqual([[], []]);
  });
});

describe('what is left', () => {
  const item = (key: string, answer: string | null) => ({ key, answer });
  const list = (answer: string | null): Check =>
    ({ answer, items: [item('a', null), item('b', 'Med vilje')] }) as unknown as Check;

  it('is what nobody has answered, and nothing where all of it is answered', () => {
    expect(openOf(list(null)).map(({ key }) => key)).toEqual(['a']);
    expect(openOf(list('Slik er det'))).toEqual([]);
    expect(openOf(null)).toEqual([]);
  });
});
