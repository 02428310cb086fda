/** Moving codes with the pointer. Pointer events, since dragging of HTML5 differs between web views. */

import type { CodeId } from '$bindings/CodeId';
import type { CodebookTreeState, DropPlace } from '$lib/state/codebook-tree.svelte';

/** Pixels that still count as a click. */
const STILL = 5;
/** So near its edge the list scrolls, and at most so many pixels a frame. */
const EDGE = 36;
const FASTEST = 14;

export interface DropTarget {
  readonly id: CodeId;
  readonly where: 'before' | 'into' | 'after';
}

export class TreeDrag {
  target = $state.raw<DropTarget | null>(null);
  /** The pointer was moved since it went down: the click that follows means nothing. */
  hasMoved = false;
  readonly #tree: CodebookTreeState;
  readonly #ondrop: (codes: readonly CodeId[], place: DropPlace) => void;
  #start: { readonly x: number; readonly y: number; readonly codes: readonly CodeId[] } | null = null;
  #place: DropPlace | null = null;
  #pointer = { x: 0, y: 0 };
  #list: HTMLElement | null = null;
  #frame = 0;

  constructor(tree: CodebookTreeState, ondrop: (codes: readonly CodeId[], place: DropPlace) => void) {
    this.#tree = tree;
    this.#ondrop = ondrop;
  }

  /** `list` scrolls when the pointer comes near its edge. */
  begin(event: PointerEvent, id: CodeId, list: HTMLElement | null): void {
    if (event.button !== 0) return;
    this.hasMoved = false;
    // The whole choice moves if one of it is taken.
    const codes = this.#tree.chosen.includes(id) ? this.#tree.topmost : [id];
    this.#list = list;
    this.#start = { x: event.clientX, y: event.clientY, codes };
  }

  move(event: PointerEvent): void {
    const start = this.#start;
    if (!start) return;
    if (!this.hasMoved && Math.hypot(event.clientX - start.x, event.clientY - start.y) < STILL) return;
    this.hasMoved = true;
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.#aim(start.codes);
    if (this.#frame === 0) this.#scroll();
  }

  #aim(codes: readonly CodeId[]): void {
    const { x, y } = this.#pointer;
    const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-code]');
    const target = row ? targetIn(row, y) : null;
    this.#place = target && this.#tree.dropPlace(target.id, target.where, codes);
    this.target = this.#place ? target : null;
  }

  /** Scrolls while the pointer is held near an edge of the list, however still. */
  #scroll(): void {
    this.#frame = 0;
    const start = this.#start;
    const list = this.#list;
    if (!start || !list) return;
    const { top, bottom } = list.getBoundingClientRect();
    const { y } = this.#pointer;
    const share = Math.max(
      -1,
      Math.min(1, y < top + EDGE ? (y - top - EDGE) / EDGE : (y - bottom + EDGE) / EDGE),
    );
    if (y >= top + EDGE && y <= bottom - EDGE) return;
    const before = list.scrollTop;
    list.scrollTop += Math.round(share * FASTEST);
    if (list.scrollTop === before) return;
    this.#aim(start.codes);
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }

  drop(): void {
    const start = this.#start;
    const place = this.#place;
    this.#end();
    if (start && place) this.#ondrop(start.codes, place);
  }

  /** Escape takes it back. */
  press(event: KeyboardEvent): void {
    if (!this.#start || !this.hasMoved || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#start = null;
    this.#place = null;
    this.target = null;
  }
}

function targetIn(row: HTMLElement, y: number): DropTarget {
  const { top, height } = row.getBoundingClientRect();
  const share = (y - top) / height;
  return { id: Number(row.dataset.code), where: share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'into' };
}
