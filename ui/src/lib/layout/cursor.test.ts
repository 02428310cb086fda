import { expect, it } from 'vitest';
import { clamp, move } from './cursor';

const SIZE = { rows: 4, columns: 5 };

it('arrows move one cell and stop at the edges', () => {
  expect(move({ row: 0, column: 0 }, 'ArrowRight', SIZE, false)).toEqual({ row: 0, column: 1 });
  expect(move({ row: 0, column: 0 }, 'ArrowUp', SIZE, false)).toEqual({ row: 0, column: 0 });
  expect(move({ row: 3, column: 4 }, 'ArrowDown', SIZE, false)).toEqual({ row: 3, column: 4 });
});

it('Home and End go along the row, with Ctrl to the corners', () => {
  expect(move({ row: 2, column: 2 }, 'Home', SIZE, false)).toEqual({ row: 2, column: 0 });
  expect(move({ row: 2, column: 2 }, 'End', SIZE, false)).toEqual({ row: 2, column: 4 });
  expect(move({ row: 2, column: 2 }, 'Home', SIZE, true)).toEqual({ row: 0, column: 0 });
  expect(move({ row: 0, column: 2 }, 'End', SIZE, true)).toEqual({ row: 3, column: 4 });
});

it('other keys do not move', () => {
  expect(move({ row: 2, column: 2 }, 'a', SIZE, false)).toBeNull();
});

it('a place outside a grid that became smaller is brought back', () => {
  expect(clamp({ row: 90, column: 90 }, SIZE)).toEqual({ row: 3, column: 4 });
});
