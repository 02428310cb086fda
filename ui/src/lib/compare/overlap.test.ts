import { expect, it } from 'vitest';
import type { OverlapPair } from '$bindings/OverlapPair';
import { valueOf } from './overlap';

const PAIR: OverlapPair = {
  code: 1,
  name: 'A',
  other: 2,
  otherName: 'B',
  both: 3,
  either: 12,
  jaccard: 0.25,
  passages: 8,
  withOther: 2,
  otherPassages: 4,
  otherWith: 3,
  before: 5,
  after: 1,
  query: '',
};

it('a square tells the same both ways, or from the code of its row', () => {
  const both = (measure: Parameters<typeof valueOf>[2]): number[] =>
    [true, false].map((isFirst) => valueOf(PAIR, isFirst, measure));
  expect(both('both')).toEqual([3, 3]);
  expect(both('jaccard')).toEqual([0.25, 0.25]);
  expect(both('share')).toEqual([0.25, 0.75]);
  expect(both('follows')).toEqual([5, 1]);
  expect(valueOf({ ...PAIR, passages: 0, withOther: 0 }, true, 'share')).toBe(0);
});
