import { describe, expect, it } from 'vitest';
import { seeded, whole } from './random';
import { runsOf, type Cover } from './runs';

describe('runs', () => {
  it('splits at every edge and says what covers each piece', () => {
    const covers = [
      { start: 2, end: 6, value: 'a' },
      { start: 4, end: 9, value: 'b' },
    ];
    expect(runsOf({ start: 0, end: 10 }, covers)).toEqual([
      { start: 0, end: 2, values: [] },
      { start: 2, end: 4, values: ['a'] },
      { start: 4, end: 6, values: ['a', 'b'] },
      { start: 6, end: 9, values: ['b'] },
      { start: 9, end: 10, values: [] },
    ]);
  });

  it('leaves an uncovered stretch whole and an empty one out', () => {
    expect(runsOf({ start: 3, end: 5 }, [{ start: 5, end: 9, value: 1 }])).toEqual([
      { start: 3, end: 5, values: [] },
    ]);
    expect(runsOf({ start: 3, end: 3 }, [])).toEqual([]);
  });

  it('covers the text exactly once, whatever lies over it', () => {
    const random = seeded(11);
    for (let round = 0; round < 300; round += 1) {
      const within = { start: whole(random, 20), end: 20 + whole(random, 80) };
      const covers: Cover<number>[] = Array.from({ length: whole(random, 12) }, (_, value) => {
        const start = whole(random, 110);
        return { start, end: start + whole(random, 40), value };
      });
      const runs = runsOf(within, covers);
      let at = within.start;
      for (const run of runs) {
        expect(run.start).toBe(at);
        expect(run.end).toBeGreaterThan(run.start);
        at = run.end;
        for (const place of [run.start, run.end - 1]) {
          const over = covers
            .filter(({ start, end }) => start <= place && place < end)
            .map(({ value }) => value);
          expect(run.values).toEqual(over);
        }
      }
      expect(at).toBe(Math.max(within.end, within.start));
    }
  });
});
