import { describe, expect, it } from 'vitest';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import { PassageFilter } from './passage-filter.svelte';

const coded = (id: number, codings: readonly (readonly [code: number, coder: string])[]): SegmentInfo => ({
  id,
  excerpt: `A-${id}`,
  stretches: [{ start: id * 10, end: id * 10 + 5 }],
  codings: codings.map(([code, coder], index) => ({
    id: id * 10 + index,
    code,
    coder,
    at: 0,
    origin: 'hand',
  })),
  case: null,
  memo: null,
  isCertain: true,
});

/** 1 is the family of 2 and 3. */
const below = (code: number): number[] => (code === 1 ? [1, 2, 3] : [code]);
const SEGMENTS = [
  coded(1, [
    [2, 'Ida'],
    [9, 'Ola'],
  ]),
  coded(2, [[3, 'Ola']]),
  coded(3, [[9, 'Ida']]),
];
const shown = (filter: PassageFilter): [number, number[]][] =>
  filter.apply(SEGMENTS).map(({ id, codings }) => [id, codings.map(({ code }) => code)]);

describe('what is shown of the codings', () => {
  it('is everything, as the same objects, while nothing is asked for', () => {
    const filter = new PassageFilter(below);
    expect(filter.apply(SEGMENTS)).toBe(SEGMENTS);
    expect(filter.isOn).toBe(false);
  });

  it('is a family with all below it, one code, one coder, or both', () => {
    const filter = new PassageFilter(below);
    filter.code = 1;
    expect(shown(filter)).toEqual([
      [1, [2]],
      [2, [3]],
    ]);
    filter.coder = 'Ola';
    expect(shown(filter)).toEqual([[2, [3]]]);
    filter.code = null;
    expect(shown(filter)).toEqual([
      [1, [9]],
      [2, [3]],
    ]);
    filter.clear();
    expect(filter.apply(SEGMENTS)).toBe(SEGMENTS);
  });

  it('keeps the object of every passage between two codings, so that no turn is drawn without need', () => {
    const filter = new PassageFilter(below);
    filter.code = 1;
    const before = filter.apply(SEGMENTS);
    const after = filter.apply([...SEGMENTS, coded(4, [[3, 'Ida']])]);
    expect(after.slice(0, 2).map((segment, index) => segment === before[index])).toEqual([true, true]);
    expect(after.map(({ id }) => id)).toEqual([1, 2, 4]);
  });
});
