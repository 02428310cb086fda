import { describe, expect, it } from 'vitest';
import { FieldEdits, spliceOf } from './fieldEdits';

/** Applies replacements (in code points) to words. */
function applied(original: string, edits: FieldEdits): string {
  const points = [...original];
  for (const { start, end, text } of edits.replacements(0).toReversed()) {
    points.splice(start, end - start, ...text);
  }
  return points.join('');
}

describe('what is typed in a field', () => {
  it('is one change where it was typed, also among equal letters', () => {
    expect(spliceOf('aa', 'aaa', 1)).toEqual({ start: 0, end: 0, words: 'a' });
    expect(spliceOf('aa', 'aaa', 3)).toEqual({ start: 2, end: 2, words: 'a' });
    expect(spliceOf('aaa', 'aa', 1)).toEqual({ start: 1, end: 2, words: '' });
  });

  it('never cuts a character of two units', () => {
    const { start, end, words } = spliceOf('a😀b', 'a😃b', 3);
    expect([start, end, words]).toEqual([1, 3, '😃']);
  });

  it('keeps two typos apart from each other', () => {
    const edits = new FieldEdits('Ingen ringte på Årø 😀 den dagn.');
    edits.take('Ingen ringde på Årø 😀 den dagn.', 11);
    edits.take('Ingen ringde på Årø 😀 den dagen.', 31);
    expect(edits.replacements(100)).toEqual([
      { start: 110, end: 111, text: 'd' },
      { start: 129, end: 129, text: 'e' },
    ]);
  });

  it('is no change when all of it is taken back', () => {
    const edits = new FieldEdits('stille natt');
    edits.take('natt', 0);
    edits.take('stille natt', 7);
    expect(edits.replacements(0)).toEqual([]);
    edits.take('', 0);
    edits.take('stille natt', 11);
    expect(edits.replacements(0)).toEqual([]);
  });

  it('makes the old words the new ones, whatever was typed', () => {
    let seed = 7;
    const random = (limit: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % limit;
    };
    const signs = ['a', 'å', ' ', '\n', '😀', 'e\u0301', '👩‍👩‍👧'];
    for (let round = 0; round < 200; round += 1) {
      const original = Array.from({ length: random(12) }, () => signs[random(7)] ?? '').join('');
      const edits = new FieldEdits(original);
      for (let step = 0; step < 8; step += 1) {
        const points = [...edits.value];
        const at = random(points.length + 1);
        const words = random(3) === 0 ? '' : (signs[random(7)] ?? '');
        const gone = Math.min(random(4), points.length - at);
        const value = [...points.slice(0, at), words, ...points.slice(at + gone)].join('');
        edits.take(value, points.slice(0, at).join('').length + words.length);
        expect(edits.value).toBe(value);
        expect(applied(original, edits)).toBe(value);
      }
    }
  });
});
