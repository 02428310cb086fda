/** Which turn the pointer was pressed on, and where in its words. */

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
