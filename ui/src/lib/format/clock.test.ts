import { describe, expect, it } from 'vitest';
import { readClock, readShift, writeClock, writeShift } from './clock';

describe('times of a recording', () => {
  it('read back as they were written', () => {
    for (const millis of [0, 3000, 63_000, 3_723_000, 36_000_000])
      expect(readClock(writeClock(millis))).toBe(millis);
    expect(readClock(' 2:03,5 ')).toBe(123_500);
    expect(readClock('125:30')).toBe(7_530_000);
  });

  it('are nothing else', () => {
    for (const written of ['', '12', '1:75', '1:75:00', 'x', '1:2', '1:02:03:04'])
      expect(readClock(written)).toBeNull();
  });
});

it('reads differences of times as they are written', () => {
  for (const millis of [0, 15_000, -15_000, 3_723_000]) expect(readShift(writeShift(millis))).toBe(millis);
  expect(readShift('−0:15')).toBe(-15_000);
  expect(readShift('')).toBe(0);
  expect(readShift('sent')).toBeNull();
});
