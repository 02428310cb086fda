/** Where the list of codes opens: below the last selected line if there is room, else above the first. */

import type { TextRange } from '$lib/text/offsets';
import type { Page } from './page';

export interface PickerPlace {
  readonly left: number;
  readonly top: number;
  readonly isAbove: boolean;
}

const ROOM = 340;
const WIDTH = 560;

/** Always on the screen, whatever is selected. */
export function placeAtWords(page: Page, stretches: readonly TextRange[]): PickerPlace {
  const boxes = stretches.flatMap((stretch) => page.boxes(stretch));
  const { scrollTop, clientHeight } = page.scroller;
  const first = boxes[0] ?? { left: 0, top: scrollTop, width: 0, height: 0 };
  const last = boxes.at(-1) ?? first;
  const width = Math.min(WIDTH, page.content.clientWidth - 16);
  const begin = boxes.length > 1 ? Math.min(first.left, last.left) : first.left;
  const left = Math.max(8, Math.min(begin, page.content.clientWidth - width - 8));
  const below = last.top + last.height + 6;
  const bottom = scrollTop + clientHeight;
  if (below + ROOM <= bottom) return { left, top: Math.max(below, scrollTop + 8), isAbove: false };
  if (first.top - ROOM >= scrollTop) return { left, top: Math.min(first.top, bottom) - 6, isAbove: true };
  return { left, top: Math.max(scrollTop + 8, bottom - ROOM), isAbove: false };
}
