import { describe, expect, it } from 'vitest';
import { step, type Mark } from './roving';

/** Two marks in line 0, none in line 1, three in line 2. */
const MARKS: Mark[] = [
  { line: 0, at: 10 },
  { line: 0, at: 80 },
  { line: 2, at: 5 },
  { line: 2, at: 40 },
  { line: 2, at: 75 },
];

describe('arrow keys between marks', () => {
  it('go along a line and stay at its ends', () => {
    expect(step(MARKS, 0, 'ArrowRight', false)).toBe(1);
    expect(step(MARKS, 1, 'ArrowRight', false)).toBe(1);
    expect(step(MARKS, 2, 'ArrowLeft', false)).toBe(2);
  });

  it('go to what is nearest in the next line that has something', () => {
    expect(step(MARKS, 1, 'ArrowDown', false)).toBe(4);
    expect(step(MARKS, 0, 'ArrowDown', false)).toBe(2);
    expect(step(MARKS, 3, 'ArrowUp', false)).toBe(0);
    expect(step(MARKS, 3, 'ArrowDown', false)).toBe(3);
  });

  it('go to the ends of a line, and with Ctrl to the first and the last', () => {
    expect(step(MARKS, 3, 'Home', false)).toBe(2);
    expect(step(MARKS, 3, 'Home', true)).toBe(0);
    expect(step(MARKS, 0, 'End', true)).toBe(4);
  });

  it('leave other keys alone', () => {
    expect(step(MARKS, 0, 'a', false)).toBeNull();
    expect(step([], 0, 'ArrowDown', false)).toBeNull();
  });
});
