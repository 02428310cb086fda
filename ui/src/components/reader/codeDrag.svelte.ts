/**
 * Dragging a code onto words, and words onto a code. Pointer events, since dragging of HTML5 differs between web views.
 *
 * The rows of the tree are found by their `data-code`; the tree knows nothing of this, and moves codes itself as long
 * as the pointer stays over it.
 */

import type { CodeId } from '$bindings/CodeId';
import type { App } from '$lib/state/app.svelte';
import { sentencesAround } from '$lib/text/grow';
import type { OffsetMap, TextRange } from '$lib/text/offsets';
import type { Page } from './page';

/** Pixels that still count as a click. */
const STILL = 5;
/** So near its edge the text or the tree scrolls, and at most so many pixels a frame. */
const EDGE = 40;
const FASTEST = 16;

type Dragged = { readonly kind: 'code'; readonly code: CodeId } | { readonly kind: 'words' };

const ROW = '[role="treeitem"][data-code]';

/** What is shown while something is dragged. */
export interface Shown {
  readonly x: number;
  readonly y: number;
  /** The code that would be put on words; null where letting go does nothing. */
  readonly code: CodeId | null;
  /** The row of the tree that words would be dropped on. */
  readonly row: DOMRect | null;
}

export class CodeDrag {
  shown = $state.raw<Shown | null>(null);
  /** The words a code would be put on. */
  target = $state.raw<readonly TextRange[]>([]);
  readonly #app: App;
  #start: { readonly x: number; readonly y: number; readonly dragged: Dragged } | null = null;
  #pointer = { x: 0, y: 0 };
  #frame = 0;

  constructor(app: App) {
    this.#app = app;
  }

  /** The pointer goes down somewhere in the window. */
  begin(event: PointerEvent, page: Page): void {
    const { codebook, project } = this.#app;
    if (event.button !== 0 || !project.canWrite || !(event.target instanceof Element)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { clientX: x, clientY: y } = event;
    const row = event.target.closest<HTMLElement>(ROW);
    if (row) {
      const code = codebook.find(Number(row.dataset.code));
      if (code?.isCodable) this.#start = { x, y, dragged: { kind: 'code', code: code.id } };
    } else if (page.text.contains(event.target) && this.#isSelected(page, x, y)) {
      this.#start = { x, y, dragged: { kind: 'words' } };
      // The words stay selected while they are dragged.
      event.preventDefault();
      event.stopPropagation();
      page.scroller.focus({ preventScroll: true });
    }
  }

  /** The web view itself would begin a new selection. */
  keepSelection(event: MouseEvent): void {
    if (this.#start?.dragged.kind === 'words') event.preventDefault();
  }

  move(event: PointerEvent, page: Page, map: OffsetMap): void {
    const start = this.#start;
    if (!start) return;
    const { clientX: x, clientY: y } = event;
    if (!this.shown && Math.hypot(x - start.x, y - start.y) < STILL) return;
    this.#pointer = { x, y };
    this.#aim(start.dragged, page, map);
    if (this.#frame === 0) this.#scroll(page, map);
  }

  /** Lets go. Words that were pressed and not dragged are let go of, as after any click. */
  drop(): void {
    const { shown, target } = this;
    const start = this.#start;
    this.cancel();
    const { coding, reading } = this.#app;
    if (start?.dragged.kind === 'words' && !shown) reading.selection.collapse();
    const code = shown?.code ?? null;
    if (!start || code === null) return;
    if (start.dragged.kind === 'code') this.#app.attempt(() => coding.apply([code], target));
    else this.#app.attempt(() => coding.apply([code]));
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#start = null;
    this.shown = null;
    this.target = [];
  }

  /** Escape takes it back. */
  press(event: KeyboardEvent): void {
    if (!this.shown || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  /** What is under the pointer, and would be coded. */
  #aim(dragged: Dragged, page: Page, map: OffsetMap): void {
    const { x, y } = this.#pointer;
    if (dragged.kind === 'code') {
      this.target = this.#wordsUnder(page, map, x, y);
      this.shown = { x, y, code: this.target.length > 0 ? dragged.code : null, row: null };
      return;
    }
    const row = document.elementFromPoint(x, y)?.closest<HTMLElement>(ROW);
    const code = row ? this.#app.codebook.find(Number(row.dataset.code)) : null;
    const isCode = code?.isCodable === true;
    this.shown = {
      x,
      y,
      code: isCode ? code.id : null,
      row: isCode && row ? row.getBoundingClientRect() : null,
    };
  }

  /** Near its edge the text is scrolled for a code, the tree for words, frame by frame while the pointer stays there. */
  #scroll(page: Page, map: OffsetMap): void {
    const dragged = this.#start?.dragged;
    if (!dragged || !this.shown) return;
    const list = dragged.kind === 'code' ? page.scroller : document.querySelector('[role="tree"]');
    const pixels = list ? speed(list.getBoundingClientRect(), this.#pointer) : 0;
    if (list && pixels !== 0) {
      list.scrollTop += pixels;
      this.#aim(dragged, page, map);
    }
    this.#frame = requestAnimationFrame(() => this.#scroll(page, map));
  }

  #isSelected(page: Page, x: number, y: number): boolean {
    const { stretches } = this.#app.reading.selection;
    const origin = page.content.getBoundingClientRect();
    return (stretches ?? []).some((stretch) =>
      page
        .boxes(stretch)
        .some(
          ({ left, top, width, height }) =>
            x >= left + origin.left &&
            x <= left + origin.left + width &&
            y >= top + origin.top &&
            y <= top + origin.top + height,
        ),
    );
  }

  /** The selected words, else the sentence under the pointer. */
  #wordsUnder(page: Page, map: OffsetMap, x: number, y: number): readonly TextRange[] {
    if (!(document.elementFromPoint(x, y)?.closest('.reader') ?? null)) return [];
    const { selection } = this.#app.reading;
    if (selection.stretches) return selection.stretches;
    const place = page.placeAt(x, y);
    const turn = place === null ? null : this.#app.reading.turnAround(place);
    if (place === null || !turn) return [];
    const sentence = sentencesAround(map, turn, { start: place, end: Math.min(turn.end, place + 1) });
    return sentence ? [sentence] : [];
  }
}

/** Pixels a frame to scroll by: the nearer to the edge the more, and none beside the list. */
function speed(
  { left, right, top, bottom }: DOMRect,
  { x, y }: { readonly x: number; readonly y: number },
): number {
  if (x < left || x > right) return 0;
  const [above, below] = [top + EDGE - y, y - (bottom - EDGE)];
  if (above > 0) return -Math.ceil(Math.min(1, above / EDGE) * FASTEST);
  return below > 0 ? Math.ceil(Math.min(1, below / EDGE) * FASTEST) : 0;
}
