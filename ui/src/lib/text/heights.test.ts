import { describe, expect, it } from 'vitest';
import { BlockHeights } from './heights';

describe('heights of blocks', () => {
  it('find the block at a height, before and after measuring', () => {
    const heights = new BlockHeights([10, 10, 10, 10]);
    expect([0, 9, 10, 39, 99].map((height) => heights.at(height))).toEqual([0, 0, 1, 3, 3]);
    expect(heights.set(1, 30)).toBe(true);
    expect(heights.set(1, 30)).toBe(false);
    expect([heights.top(2), heights.at(39), heights.at(40), heights.total]).toEqual([40, 1, 2, 60]);
  });
});
