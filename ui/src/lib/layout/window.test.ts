import { expect, it } from 'vitest';
import { drawnRows, rowsOnScreen, scrollToSee } from './window';

it('draws the rows on the screen and a few beyond', () => {
  expect(rowsOnScreen(0, 300, 30, 500)).toEqual({ from: 0, to: 22 });
  expect(rowsOnScreen(6000, 300, 30, 500)).toEqual({ from: 188, to: 222 });
  expect(rowsOnScreen(14700, 300, 30, 500)).toEqual({ from: 478, to: 500 });
});

it('draws some rows before anything is measured, and never more than there are', () => {
  expect(rowsOnScreen(0, 0, 0, 500)).toEqual({ from: 0, to: 60 });
  expect(rowsOnScreen(0, 0, 0, 3)).toEqual({ from: 0, to: 3 });
  expect(rowsOnScreen(9000, 300, 30, 0)).toEqual({ from: 0, to: 0 });
});

it('scrolls only as far as needed, past what sticks', () => {
  const stuck = { above: 60, below: 40 };
  expect(scrollToSee(3, 30, 0, 300, stuck)).toBeNull();
  expect(scrollToSee(9, 30, 0, 300, stuck)).toBe(100);
  expect(scrollToSee(2, 30, 90, 300, stuck)).toBe(60);
});

it('keeps one row more, wherever it stands', () => {
  const drawn = (kept: number | null): number[][] =>
    drawnRows({ from: 4, to: 6 }, kept).map(({ index, skipped }) => [index, skipped]);
  expect(drawn(null)).toEqual([
    [4, 4],
    [5, 0],
  ]);
  expect(drawn(5)).toEqual(drawn(-1));
  expect(drawn(1)).toEqual([
    [1, 1],
    [4, 2],
    [5, 0],
  ]);
  expect(drawn(6)).toEqual([
    [4, 4],
    [5, 0],
    [6, 0],
  ]);
});
