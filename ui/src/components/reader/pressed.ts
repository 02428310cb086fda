/** Edit mode in the reader: which turn the pointer was pressed on, and the keys that make a turn a field. */

import type { App } from '$lib/state/app.svelte';
import type { Page } from './page';

export interface PressedPlace {
  readonly block: number;
  /** Code points from the beginning of the turn's words. */
  readonly offset: number;
}

export function pressedPlace(page: Page, event: PointerEvent): PressedPlace | null {
  const turn = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-block]') : null;
  if (!turn) return null;
  const [from, end] = [Number(turn.dataset.from), Number(turn.dataset.end)];
  // Beside the words: their end.
  const place = page.placeAt(event.clientX, event.clientY) ?? end;
  return { block: Number(turn.dataset.block), offset: Math.min(Math.max(place, from), end) - from };
}

/**
 * Enter opens the turn at the caret, or the first one in sight; Escape ends edit mode. What is pressed between two fields
 * is for the second. Answers whether the key was one of these.
 */
export function pressInEditMode(event: KeyboardEvent, app: App, page: Page): boolean {
  const { editing, reading } = app;
  if (!editing.isOn || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (editing.isMoving) {
    if (event.key === 'Tab') void editing.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') editing.stay();
    else if ([...event.key].length === 1) editing.typeAhead(event.key);
    return true;
  }
  const { ends, hasWords } = reading.selection;
  if (event.key === 'Escape' && !hasWords) {
    app.attempt(() => editing.end());
    return true;
  }
  const first = reading.shown?.blocks[page.topBlock() ?? 0]?.start ?? 0;
  if (event.key === 'Enter') app.attempt(() => editing.openAt(ends?.focus ?? first));
  return event.key === 'Enter';
}
