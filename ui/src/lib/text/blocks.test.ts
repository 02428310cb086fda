import { describe, expect, it } from 'vitest';
import type { TurnInfo } from '$bindings/TurnInfo';
import { allWords, blockAt, blocksOf, paragraphStep } from './blocks';
import { OffsetMap } from './offsets';

const turn = (number: number, start: number, contentStart: number, end: number): TurnInfo => ({
  number,
  start,
  end,
  contentStart,
  contentEnd: end,
  speaker: 1,
  timeMs: null,
});

const speaker = { id: 1, label: 'L', shown: 'L', role: 'participant' as const, participant: null, turns: 2 };

describe('blocks', () => {
  it('keep labels out and text between turns in', () => {
    const text = 'Tittel 🙂\n\nL: Ja.\nMer.\nL: Nei.\n';
    const map = new OffsetMap(text);
    const blocks = blocksOf(map, {
      turns: [turn(1, 10, 13, 21), turn(2, 22, 25, 29)],
      speakers: [speaker],
      styles: [],
    });
    const words = blocks.map(({ lines }) => lines.map(({ start, end }) => map.slice(start, end)));
    expect(words).toEqual([['Tittel 🙂'], ['Ja.', 'Mer.'], ['Nei.']]);
    expect(blocks.map(({ isContinued }) => isContinued)).toEqual([false, false, true]);
    expect([0, 9, 14, 28, 99].map((place) => blockAt(blocks, place))).toEqual([0, 0, 1, 2, 2]);
    expect(allWords(blocks)).toEqual({ start: 0, end: 29 });
    expect(allWords(blocks.slice(1))).toEqual({ start: 13, end: 29 });
    expect(allWords([])).toEqual({ start: 0, end: 0 });
  });

  it('know headings, bold words and the cells of a row', () => {
    const text = 'Mål\nÅr\tTall\nslutt';
    const map = new OffsetMap(text);
    const styles = [
      { start: 0, end: 3, style: 'heading-2' },
      { start: 4, end: 11, style: 'row' },
      { start: 12, end: 14, style: 'bold' },
    ];
    const [first, second, third] = blocksOf(map, { turns: [], speakers: [], styles }).map(
      ({ lines }) => lines[0],
    );
    expect(first?.heading).toBe(2);
    expect(second?.cells).toEqual([
      { start: 4, end: 6 },
      { start: 7, end: 11 },
    ]);
    expect(third?.styles).toEqual([{ start: 12, end: 14, value: 'bold' }]);
  });

  it('are stepped through by paragraph, labels left out', () => {
    const map = new OffsetMap('Tittel 🙂\n\nL: Ja.\nMer.\nL: Nei.\n');
    const turns = [turn(1, 10, 13, 21), turn(2, 22, 25, 29)];
    const blocks = blocksOf(map, { turns, speakers: [speaker], styles: [] });
    const on: number[] = [0];
    for (let step = 0; step < 5; step += 1) on.push(paragraphStep(blocks, on.at(-1) ?? 0, 1));
    expect(on).toEqual([0, 13, 17, 25, 29, 29]);
    const back: number[] = [28];
    for (let step = 0; step < 5; step += 1) back.push(paragraphStep(blocks, back.at(-1) ?? 0, -1));
    expect(back).toEqual([28, 25, 17, 13, 0, 0]);
    expect(paragraphStep([], 0, 1)).toBe(0);
  });
});
