import { expect, it } from 'vitest';
import { LineNumbers } from './lineNumbers';

it('counts lines from one, a line end belonging to the line it ends', () => {
  const numbers = new LineNumbers('én\nto\n\nfire');
  expect([0, 1, 2, 3, 5, 6, 7, 99].map((at) => numbers.at(at))).toEqual([1, 1, 1, 2, 2, 3, 4, 4]);
  expect(new LineNumbers('').at(0)).toBe(1);
});
