import { describe, expect, it } from 'vitest';
import type { CaseTable } from '$bindings/CaseTable';
import { setLanguage } from '$lib/i18n/index.svelte';
import { plainCase } from '$lib/host/memory/plain';
import { columnsOf, shownIn } from './caseColumns';
import { showValue, writeValue } from './values';
import { nearestWordStart, previewParagraphs, previewPieces } from './preview';
import { TurnByHand } from './turnByHand.svelte';
import { UnfitLines } from './unfit';
import type { HandChange } from '$bindings/HandChange';

describe('a value', () => {
  it('is written without what only helps reading', () => {
    const value = { kind: 'number', value: 48200.5 } as const;
    expect([showValue(value), writeValue(value)]).toEqual(['48\u00a0200,5', '48200,5']);
    setLanguage('en');
    expect([showValue(value), writeValue(value)]).toEqual(['48,200.5', '48200.5']);
    setLanguage('nb');
    expect(showValue({ kind: 'boolean', value: false })).toBe('Nei');
    expect(showValue(null)).toBe('');
  });
});

it('numbers of a column stand alike, and years as years', () => {
  const attribute = { id: 1, name: 'n', kind: 'number', scale: null, unit: null, formula: null } as const;
  const table = (values: number[]): CaseTable => ({
    attributes: [{ ...attribute, categories: [], note: '' }],
    cases: values.map((value, at) => ({
      ...plainCase,
      id: at + 1,
      name: `Sak ${at}`,
      kind: 'municipality',
      sources: 0,
      participants: 0,
      values: [{ kind: 'number', value }],
    })),
  });
  const shown = (values: number[]): string[] => {
    const { cases, attributes } = table(values);
    const column = columnsOf({ cases, attributes }).find(({ kind }) => kind === 'value');
    return column ? cases.map((one) => shownIn(one, column)) : [];
  };
  expect(shown([83400, 8104.9, 1998])).toEqual(['83\u00a0400', '8\u00a0104,9', '1\u00a0998']);
  expect(shown([2016, 1998])).toEqual(['2016', '1998']);
});

describe('the preview of a text', () => {
  const text = 'Intervju 🙂\n\nI: Hei\nA: Ja\nmer\n';
  const turns = [
    { start: 12, end: 18, contentStart: 15, contentEnd: 18, speaker: 'I', timeMs: null },
    { start: 19, end: 28, contentStart: 22, contentEnd: 28, speaker: 'A', timeMs: null },
  ];

  it('shows turns by their code points and what stands between them', () => {
    expect(previewParagraphs(text, turns, 1000)).toEqual({
      paragraphs: [
        { start: 0, wordsStart: 0, isTurn: false, label: null, text: 'Intervju 🙂' },
        { start: 12, wordsStart: 15, isTurn: true, label: 'I', text: 'Hei' },
        { start: 19, wordsStart: 22, isTurn: true, label: 'A', text: 'Ja\nmer' },
      ],
      hasMore: false,
    });
  });

  it('cuts words where a pen begins, a comment ends and a turn is to be split', () => {
    const turn = { start: 0, wordsStart: 3, isTurn: true, label: 'I', text: 'Ja 🙂 da. Nei.' };
    const pen = { start: 0, end: 7, colour: 'yellow', shade: '#ffff00' };
    const comment = { start: 6, end: 11, author: '', text: 'Hva?', replies: 0 };
    const far = { start: 16, end: 20, colour: 'red', shade: '#ff0000' };
    expect(previewPieces(turn, [pen, far], [comment], 8)).toEqual([
      { start: 0, text: 'Ja ', shade: '#ffff00', isCommented: false },
      { start: 3, text: '🙂', shade: '#ffff00', isCommented: true },
      { start: 4, text: ' da.', shade: null, isCommented: true },
      { start: 8, text: ' Nei.', shade: null, isCommented: false },
    ]);
  });

  it('stops where it is told to and says that there is more', () => {
    const { paragraphs, hasMore } = previewParagraphs(text, turns, 14);
    expect(hasMore).toBe(true);
    expect(paragraphs).toHaveLength(2);
  });
});

describe('turns put right by hand', () => {
  const text = 'I: Hei.\nA: Ja 🙂 da. Nei';
  const turns = [
    { start: 0, end: 7, contentStart: 3, contentEnd: 7, speaker: 'I', timeMs: null },
    { start: 8, end: 23, contentStart: 11, contentEnd: 23, speaker: 'A', timeMs: null },
  ];

  function begin(): { byHand: TurnByHand; changes: HandChange[] } {
    const changes: HandChange[] = [];
    const { paragraphs } = previewParagraphs(text, turns, 1000);
    return {
      byHand: new TurnByHand(
        () => paragraphs,
        (change) => changes.push(change),
      ),
      changes,
    };
  }

  it('are chosen, split at a word and joined with the keyboard alone', () => {
    const { byHand, changes } = begin();
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'ArrowRight',
      'Enter',
    ])
      expect(byHand.press(key)).toBe(true);
    expect(changes).toEqual([{ kind: 'split', at: 20 }]);
    byHand.choose(8);
    byHand.press('Backspace');
    byHand.choose(8);
    byHand.assign('A');
    byHand.assign('I');
    byHand.assign(null);
    expect(changes.slice(1)).toEqual([
      { kind: 'join', at: 8 },
      { kind: 'assign', at: 8, speaker: 'I' },
      { kind: 'assign', at: 8, speaker: null },
    ]);
    expect(byHand.press('x')).toBe(false);
  });

  it('cannot be joined with nothing or split nowhere', () => {
    const { byHand, changes } = begin();
    byHand.join();
    byHand.split();
    byHand.choose(0);
    byHand.join();
    byHand.press('Enter');
    expect(changes).toEqual([]);
  });

  it('are split where a word begins', () => {
    expect(nearestWordStart('Ja 🙂 da. Nei', 6)).toBe(5);
    expect(nearestWordStart('Ja', 1)).toBeNull();
  });
});

describe('lines that fit no pattern', () => {
  it('are listed with their words, and not all of hundreds', () => {
    const text = '🙂 Intervju\nI: Hei';
    const line = { start: 0, end: 10, why: 'outside' as const };
    const { shown, more } = new UnfitLines({ text, unfit: Array.from({ length: 70 }, () => line) });
    expect([shown[0]?.text, shown.length, more]).toEqual(['🙂 Intervju', 60, 10]);
  });
});
