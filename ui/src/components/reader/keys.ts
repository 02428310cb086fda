/** The keys of the reader: the caret, the selection, and typing into the picker. */

import { allWords, paragraphStep, type Block } from '$lib/text/blocks';
import { wordStep } from '$lib/text/grow';
import type { OffsetMap, TextRange } from '$lib/text/offsets';
import type { SelectionState } from '$lib/state/selection.svelte';
import type { Page } from './page';

export interface ReaderKeys {
  readonly page: Page;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  readonly selection: SelectionState;
  /** Brings a stretch into view, from wherever in the text. */
  reveal(range: TextRange): void;
  /** Opens the picker with what was typed. Answers whether it could. */
  type(character: string): boolean;
}

const isPrintable = (event: KeyboardEvent): boolean =>
  [...event.key].length === 1 &&
  (event.getModifierState('AltGraph') || (!event.ctrlKey && !event.metaKey && !event.altKey));

/** Takes a key press. Answers whether it meant something here. */
export function pressInReader(event: KeyboardEvent, reader: ReaderKeys): boolean {
  const { selection } = reader;
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) return reader.type('');
  if (isPrintable(event) && selection.hasWords) return reader.type(event.key);
  return moveCaret(event, reader);
}

function moveCaret(event: KeyboardEvent, reader: ReaderKeys): boolean {
  const { page, map, blocks, selection, reveal } = reader;
  const hasMod = event.ctrlKey || event.metaKey;
  if (hasMod && !event.shiftKey && event.key.toLowerCase() === 'a') {
    selection.select(allWords(blocks));
    return true;
  }
  // Alt with arrows grows the selection; with letters it is a shortcut.
  if (event.altKey) return false;
  const from = selection.ends?.focus;
  const target =
    from === undefined
      ? firstPlace(event, page, map)
      : targetOf(event.key, hasMod, from, reader, event.shiftKey);
  if (target === null) return false;
  selection.moveTo(target, event.shiftKey);
  reveal({ start: target, end: Math.min(map.length, target + 1) });
  return true;
}

/** Without a caret an arrow key puts one at the top of the window. */
function firstPlace(event: KeyboardEvent, page: Page, map: OffsetMap): number | null {
  if (!event.key.startsWith('Arrow')) return null;
  const block = page.topBlock();
  const span = page.text.querySelector<HTMLElement>(`[data-block="${block ?? 0}"] [data-start]`);
  return span ? Math.min(map.length, Number(span.dataset.start)) : null;
}

function targetOf(
  key: string,
  hasMod: boolean,
  from: number,
  { page, map, blocks, selection }: ReaderKeys,
  isExtending: boolean,
): number | null {
  // As everywhere: an arrow without Shift first lets go of the words, at the end it points to.
  const range = isExtending || hasMod ? null : selection.range;
  switch (key) {
    case 'ArrowRight':
      if (range) return range.end;
      return hasMod ? wordStep(map, from, 1) : map.next(from);
    case 'ArrowLeft':
      if (range) return range.start;
      return hasMod ? wordStep(map, from, -1) : map.previous(from);
    case 'ArrowDown':
      return hasMod ? paragraphStep(blocks, from, 1) : page.byLine(from, 1, 'line');
    case 'ArrowUp':
      return hasMod ? paragraphStep(blocks, from, -1) : page.byLine(from, -1, 'line');
    case 'Home':
      return hasMod ? allWords(blocks).start : page.byLine(from, -1, 'lineboundary');
    case 'End':
      return hasMod ? allWords(blocks).end : page.byLine(from, 1, 'lineboundary');
    default:
      return null;
  }
}
