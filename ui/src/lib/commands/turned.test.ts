import { describe, expect, it } from 'vitest';
import { meantRequest, shownAnswer } from './turned';

const TURNED = 'navn\u202Etxt.exe\u202C og \u202Dmer';

describe('signs that turn letters by force', () => {
  it('are shown, each in the place of one, and come back as they were', () => {
    const answer = { name: TURNED, list: [{ text: TURNED }], byName: { [TURNED]: 7 }, count: 3, none: null };
    const shown = shownAnswer(answer);
    expect(JSON.stringify(shown)).not.toMatch(/[\u202d\u202e]/u);
    expect(shown.name).toHaveLength(TURNED.length);
    expect([...shown.name].filter((letter) => letter >= '\ue000' && letter <= '\uf8ff')).toHaveLength(2);
    expect(meantRequest(shown)).toEqual(answer);
  });

  it('are all that is touched: what has none stays the same object, Arabic and Hebrew stay as they are', () => {
    const answer = { list: [{ name: 'שלום \u200f\u2067abc\u2069 مرحبا' }], offset: 4, nothing: null };
    expect(shownAnswer(answer)).toBe(answer);
    expect(meantRequest(answer)).toBe(answer);
  });
});
