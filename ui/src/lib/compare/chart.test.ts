import { describe, expect, it } from 'vitest';
import { linesOf, linesOfRow } from './chart';

describe('rows of the chart', () => {
  it('are as high as their longest text, within bounds', () => {
    expect(linesOfRow([])).toBe(1);
    expect(linesOfRow(['', 'kort'])).toBe(1);
    expect(linesOfRow(['a'.repeat(100), 'kort'])).toBe(3);
    expect(linesOfRow(['a'.repeat(10_000)])).toBe(12);
  });

  it('count a blank line as a line', () => {
    expect(linesOf('én\n\nto')).toBe(3);
    expect(linesOf('')).toBe(0);
  });
});
