/**
 * What the reader shows of a source: blocks (a turn, or text that belongs to nobody) of lines.
 *
 * Labels and time stamps stay out: they stand in the margin. Line ends are not rendered, so a line is a stretch.
 */

import type { SourceText } from '$bindings/SourceText';
import type { SpeakerInfo } from '$bindings/SpeakerInfo';
import type { TurnInfo } from '$bindings/TurnInfo';
import type { OffsetMap, TextRange } from './offsets';
import type { Cover } from './runs';

export type InlineStyle = 'bold' | 'italic';

export interface Line extends TextRange {
  /** 0 for ordinary text, else the level of a heading. */
  readonly heading: number;
  /** The cells of a table row; empty for ordinary text. */
  readonly cells: readonly TextRange[];
  readonly styles: readonly Cover<InlineStyle>[];
}

export interface Block extends TextRange {
  readonly index: number;
  readonly turn: TurnInfo | null;
  readonly speaker: SpeakerInfo | null;
  /** The same speaker as in the block before: the label need not be repeated. */
  readonly isContinued: boolean;
  readonly lines: readonly Line[];
}

type Parts = Pick<SourceText, 'turns' | 'speakers' | 'styles'>;

/** The blocks of a text, in its order; blank stretches between turns are left out. */
export function blocksOf(map: OffsetMap, { turns, speakers, styles }: Parts): Block[] {
  const blocks: Block[] = [];
  const ordered = styles.toSorted((left, right) => left.start - right.start);
  let at = 0;
  let passed = 0;
  const add = (range: TextRange, turn: TurnInfo | null): void => {
    while (passed < ordered.length && (ordered[passed]?.end ?? 0) <= range.start) passed += 1;
    const own: SourceText['styles'] = [];
    for (let index = passed; index < ordered.length; index += 1) {
      const style = ordered[index];
      if (!style || style.start >= range.end) break;
      if (style.end > range.start) own.push(style);
    }
    const lines = linesOf(map, range, own);
    if (lines.length === 0 && turn === null) return;
    const speaker = speakers.find(({ id }) => id === turn?.speaker) ?? null;
    const previous = blocks.at(-1);
    const isContinued = speaker !== null && previous?.speaker?.id === speaker.id;
    blocks.push({
      index: blocks.length,
      turn,
      speaker,
      isContinued,
      lines,
      start: range.start,
      end: range.end,
    });
  };
  for (const turn of turns) {
    if (turn.start > at) addLoose(map, { start: at, end: turn.start }, add);
    add({ start: turn.contentStart, end: turn.contentEnd }, turn);
    at = Math.max(at, turn.end);
  }
  addLoose(map, { start: at, end: map.length }, add);
  return blocks;
}

/** Text outside turns: a block for each paragraph, so that long documents are many small blocks. */
function addLoose(map: OffsetMap, range: TextRange, add: (range: TextRange, turn: null) => void): void {
  for (const line of paragraphsOf(map, range)) add(line, null);
}

/** Stretches between line ends, blank ones left out. */
function paragraphsOf(map: OffsetMap, { start, end }: TextRange): TextRange[] {
  const found: TextRange[] = [];
  let from = map.toUtf16(start);
  for (const line of map.slice(start, end).split('\n')) {
    if (line.trim() !== '') {
      found.push({ start: map.toCodePoint(from), end: map.toCodePoint(from + line.length) });
    }
    from += line.length + 1;
  }
  return found;
}

function linesOf(map: OffsetMap, range: TextRange, styles: SourceText['styles']): Line[] {
  return paragraphsOf(map, range).map((line) => {
    const over = styles.filter(({ start, end }) => start < line.end && end > line.start);
    const heading = over.find(({ style }) => style.startsWith('heading-'))?.style;
    const isRow = over.some(({ style }) => style === 'row' || style === 'cell');
    return {
      ...line,
      heading: heading === undefined ? 0 : Math.min(6, Math.max(1, Number(heading.slice(8)) || 1)),
      cells: isRow ? cellsOf(map, line) : [],
      styles: over.flatMap(({ start, end, style }) =>
        style === 'bold' || style === 'italic' ? [{ start, end, value: style } as const] : [],
      ),
    };
  });
}

/** The stretches between tabs. */
function cellsOf(map: OffsetMap, line: TextRange): TextRange[] {
  const cells: TextRange[] = [];
  let from = map.toUtf16(line.start);
  for (const cell of map.slice(line.start, line.end).split('\t')) {
    cells.push({ start: map.toCodePoint(from), end: map.toCodePoint(from + cell.length) });
    from += cell.length + 1;
  }
  return cells;
}

/** Index of the block that holds a place, or the nearest one before it; 0 if there is none. */
export function blockAt(blocks: readonly Block[], codePoint: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? Infinity) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The caret one paragraph on or back, as Ctrl with an arrow key moves it: back goes to the beginning of this one
 * first, on to the beginning of the next; past the last one to its end.
 */
export function paragraphStep(blocks: readonly Block[], from: number, direction: 1 | -1): number {
  const here = blockAt(blocks, from);
  if (direction === -1) {
    const before = blocks.slice(0, here + 1).findLast(({ lines }) => (lines[0]?.start ?? Infinity) < from);
    return before?.lines.findLast(({ start }) => start < from)?.start ?? from;
  }
  for (let index = here; index < blocks.length; index += 1) {
    const next = blocks[index]?.lines.find(({ start }) => start > from);
    if (next) return next.start;
  }
  return Math.max(from, blocks.at(-1)?.lines.at(-1)?.end ?? from);
}

/** From the first words to the last: labels before them and blanks after them are no part of what is said. */
export function allWords(blocks: readonly Block[]): TextRange {
  const start = blocks.find(({ lines }) => lines.length > 0)?.lines[0]?.start ?? 0;
  const end = blocks.findLast(({ lines }) => lines.length > 0)?.lines.at(-1)?.end ?? start;
  return { start, end };
}
