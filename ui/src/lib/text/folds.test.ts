import { describe, expect, it } from 'vitest';
import { foldOver, foldsOf } from './folds';

describe('folds', () => {
  const wanted = [false, false, true, false, true, true, false];

  it('stand once for neighbours, at the first of them', () => {
    expect(foldsOf(wanted, new Set())).toEqual([
      { first: 0, end: 2 },
      'hidden',
      null,
      { first: 3, end: 4 },
      null,
      null,
      { first: 6, end: 7 },
    ]);
  });

  it('are opened one by one', () => {
    expect(foldsOf(wanted, new Set([0])).slice(0, 4)).toEqual([null, null, null, { first: 3, end: 4 }]);
  });

  it('are found from every turn they hide, and from no other', () => {
    const folds = foldsOf(wanted, new Set());
    expect(wanted.map((_, index) => foldOver(folds, index))).toEqual([0, 0, null, 3, null, null, 6]);
  });

  it('can hide everything or nothing', () => {
    expect(foldsOf([false, false], new Set())).toEqual([{ first: 0, end: 2 }, 'hidden']);
    expect(foldsOf([true, true], new Set())).toEqual([null, null]);
    expect(foldsOf([], new Set())).toEqual([]);
  });
});
