import { expect, it } from 'vitest';
import { columnEdges, columnsOnScreen, scrollToSeeColumn } from './columns';

const EDGES = columnEdges([20, ...Array.from({ length: 40 }, () => 10)]);

it('only columns on the screen are drawn, and a few beyond', () => {
  expect(columnsOnScreen(EDGES, 0, 100)).toEqual({ from: 0, to: 13 });
  expect(columnsOnScreen(EDGES, 200, 100)).toEqual({ from: 15, to: 33 });
  expect(columnsOnScreen(EDGES, 5000, 100)).toEqual({ from: 37, to: 41 });
  expect(columnsOnScreen(EDGES, 0, 0)).toEqual({ from: 0, to: 12 });
});

it('a column that is stood in is scrolled out from under the names', () => {
  expect(scrollToSeeColumn(EDGES, 3, 0, 100, 20)).toBeNull();
  expect(scrollToSeeColumn(EDGES, 3, 30, 100, 20)).toBe(20);
  expect(scrollToSeeColumn(EDGES, 12, 0, 100, 20)).toBe(40);
});
