import { describe, expect, it } from 'vitest';
import { seeded, whole } from './random';
import type { TextRange } from './offsets';
import { takeLane } from './stripes';

/** Stripes with their lanes; they come by place. */
function layStripes(stripes: readonly TextRange[], apart?: number): { stripe: TextRange; lane: number }[] {
  const free: number[] = [];
  const ordered = stripes.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return ordered.map((stripe) => ({ stripe, lane: takeLane(free, stripe, apart) }));
}

describe('lanes', () => {
  it('takes the first free lane again when a stripe has ended', () => {
    const laid = layStripes(
      [
        { start: 0, end: 100 },
        { start: 50, end: 80 },
        { start: 85, end: 120 },
        { start: 100, end: 130 },
      ],
      0,
    );
    expect(laid.map(({ lane }) => lane)).toEqual([0, 1, 1, 0]);
  });

  it('keeps eight overlapping stripes apart in eight lanes', () => {
    const laid = layStripes(
      Array.from({ length: 8 }, (_, index) => ({ start: index * 10, end: 500 + index })),
    );
    expect(laid.map(({ lane }) => lane)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('keeps stretches apart that may share a line', () => {
    const laid = layStripes([
      { start: 0, end: 20 },
      { start: 30, end: 40 },
      { start: 300, end: 340 },
    ]);
    expect(laid.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it('never lets two stripes meet in a lane and uses no lane without need', () => {
    const random = seeded(5);
    for (let round = 0; round < 200; round += 1) {
      const stripes = Array.from({ length: whole(random, 40) }, () => {
        const start = whole(random, 400);
        return { start, end: start + 1 + whole(random, 60) };
      });
      const laid = layStripes(stripes, 5);
      expect(laid).toHaveLength(stripes.length);
      for (const { stripe, lane } of laid) {
        const others = laid.filter((other) => other.stripe !== stripe && other.lane === lane);
        for (const { stripe: other } of others) {
          expect(other.start >= stripe.end + 5 || stripe.start >= other.end + 5).toBe(true);
        }
        for (let below = 0; below < lane; below += 1) {
          const busy = laid.some(
            (other) =>
              other.lane === below &&
              other.stripe.start <= stripe.start &&
              other.stripe.end + 5 > stripe.start,
          );
          expect(busy).toBe(true);
        }
      }
    }
  });
});
