import { describe, expect, it } from 'vitest';
import { parsePasted, showValue, writeValue } from './caseGrid.svelte';
import { previewParagraphs } from './preview';

describe('pasted cells', () => {
  it('are split as a spreadsheet copies them', () => {
    expect(parsePasted('Storvik\t48 200\r\nElvnes\t9 100\r\n')).toEqual([
      ['Storvik', '48 200'],
      ['Elvnes', '9 100'],
    ]);
  });

  it('may be empty, and hold tabs, lines and quotes in quotes', () => {
    expect(parsePasted('a\t\t"to\nlinjer, ""sa"" hun"')).toEqual([['a', '', 'to\nlinjer, "sa" hun']]);
  });
});

describe('a value', () => {
  it('is written without what only helps reading', () => {
    const value = { kind: 'number', value: 48200.5 } as const;
    expect([showValue(value), writeValue(value)]).toEqual(['48\u00a0200,5', '48200,5']);
    expect(showValue({ kind: 'boolean', value: false })).toBe('Nei');
    expect(showValue(null)).toBe('');
  });
});

describe('the preview of a text', () => {
  const text = 'Intervju 🙂\n\nI: Hei\nA: Ja\nmer\n';
  const turns = [
    { start: 12, end: 18, contentStart: 15, contentEnd: 18, speaker: 'I' },
    { start: 19, end: 28, contentStart: 22, contentEnd: 28, speaker: 'A' },
  ];

  it('shows turns by their code points and what stands between them', () => {
    expect(previewParagraphs(text, turns, 1000)).toEqual({
      paragraphs: [
        { start: 0, label: null, text: 'Intervju 🙂' },
        { start: 12, label: 'I', text: 'Hei' },
        { start: 19, label: 'A', text: 'Ja\nmer' },
      ],
      hasMore: false,
    });
  });

  it('stops where it is told to and says that there is more', () => {
    const { paragraphs, hasMore } = previewParagraphs(text, turns, 14);
    expect(hasMore).toBe(true);
    expect(paragraphs).toHaveLength(2);
  });
});
