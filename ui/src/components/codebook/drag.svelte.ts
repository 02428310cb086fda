/** Moving codes with the pointer. Pointer events, since dragging of HTML5 differs between web views. */

import type { CodeId } from '$bindings/CodeId';
import type { CodebookTreeState, DropPlace } from '$lib/state/codebook-tree.svelte';

/** Pixels that still count as a click. */
const STILL = 5;

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

  constructor(tree: CodebookTreeState, ondrop: (codes: readonly CodeId[], place: DropPlace) => void) {
    this.#tree = tree;
    this.#ondrop = ondrop;
  }

  begin(event: PointerEvent, id: CodeId): void {
    if (event.button !== 0) return;
    this.hasMoved = false;
    // The whole choice moves if one of it is taken.
    const codes = this.#tree.chosen.includes(id) ? this.#tree.topmost : [id];
    this.#start = { x: event.clientX, y: event.clientY, codes };
  }

  move(event: PointerEvent): void {
    const start = this.#start;
    if (!start) return;
    if (!this.hasMoved && Math.hypot(event.clientX - start.x, event.clientY - start.y) < STILL) return;
    this.hasMoved = true;
    const row = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-code]');
    const target = row ? targetIn(row, event.clientY) : null;
    this.#place = target && this.#tree.dropPlace(target.id, target.where, start.codes);
    this.target = this.#place ? target : null;
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
