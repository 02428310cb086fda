import { describe, expect, it } from 'vitest';
import { codePointsIn, OffsetMap } from './offsets';
import { oddText, seeded, whole } from './random';

describe('offsets', () => {
  it('counts an emoji as one code point and two units', () => {
    const map = new OffsetMap('a🙂b');
    expect(map.length).toBe(3);
    expect([0, 1, 2, 3].map((at) => map.toUtf16(at))).toEqual([0, 1, 3, 4]);
    expect(map.slice(1, 2)).toBe('🙂');
  });

  it('never splits a surrogate pair', () => {
    const map = new OffsetMap('a🙂b');
    expect(map.toCodePoint(2)).toBe(1);
  });

  it('holds places outside the text at its ends', () => {
    const map = new OffsetMap('ære');
    expect([map.toUtf16(-4), map.toUtf16(9), map.toCodePoint(-1), map.toCodePoint(99)]).toEqual([0, 3, 0, 3]);
  });

  it('gives every place back in any text', () => {
    const random = seeded(7);
    for (let round = 0; round < 60; round += 1) {
      const text = oddText(random, whole(random, 700));
      const map = new OffsetMap(text);
      const points = [...text];
      expect(map.length).toBe(points.length);
      for (let tries = 0; tries < 40; tries += 1) {
        const at = whole(random, points.length + 1);
        expect(map.toCodePoint(map.toUtf16(at))).toBe(at);
        const end = at + whole(random, points.length + 1 - at);
        expect(map.slice(at, end)).toBe(points.slice(at, end).join(''));
      }
    }
  });

  it('finds the last place of a text whose length is a whole number of marks', () => {
    const map = new OffsetMap('🙂'.repeat(256));
    expect(map.toUtf16(256)).toBe(512);
    expect(map.toCodePoint(512)).toBe(256);
  });

  it('widens to whole graphemes', () => {
    const text = 'x' + 'e\u0301' + '👩‍👧' + 'y';
    const map = new OffsetMap(text);
    expect(map.snapRange({ start: 2, end: 4 })).toEqual({ start: 1, end: 6 });
    expect(map.snapRange({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  });

  it('steps over graphemes, not code points', () => {
    const map = new OffsetMap('e\u0301🇳🇴a');
    expect(map.next(0)).toBe(2);
    expect(map.next(2)).toBe(4);
    expect(map.previous(4)).toBe(2);
    expect(map.previous(0)).toBe(0);
    expect(map.next(5)).toBe(5);
  });

  it('counts code points of a piece', () => {
    expect(codePointsIn('a🙂\ud83d')).toBe(3);
  });
});
