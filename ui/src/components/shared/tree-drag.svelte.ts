/** Moving rows of a tree with the pointer. Pointer events, since dragging of HTML5 differs between web views. */

import type { DropSide } from '$lib/layout/drop-side';

/** Pixels that still count as a click. */
const STILL = 5;
/** So near its edge the list scrolls, and at most so many pixels a second. */
const EDGE = 36;
const FASTEST = 900;
/** A frame that comes late scrolls no further than one of so many milliseconds. */
const LONGEST_FRAME = 60;
/** A folded row unfolds when something is held over it so long, in milliseconds. */
const UNFOLD_AFTER = 700;

export interface DropTarget {
  readonly id: number;
  readonly where: DropSide;
}

/** What is dragged, and where the pointer is while it is over the tree. */
export interface Dragged {
  readonly ids: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** What a drag has to know of a tree. */
export interface DragTree<Place> {
  /** Rows have their identity in this attribute of data. */
  readonly attribute: string;
  /** What moves if a row is taken. */
  taken(id: number): readonly number[];
  /** Where that lands; null where it cannot. */
  place(id: number, where: DropSide, moved: readonly number[]): Place | null;
  /** The last row, behind which the empty room begins. */
  last(): number | null;
  unfold?(id: number): void;
  drop(moved: readonly number[], place: Place): void;
}

export class TreeDrag<Place> {
  target = $state.raw<DropTarget | null>(null);
  dragged = $state.raw<Dragged | null>(null);
  /** The pointer was moved since it went down: the click that follows means nothing. */
  hasMoved = false;
  readonly #tree: DragTree<Place>;
  #start: { readonly x: number; readonly y: number; readonly ids: readonly number[] } | null = null;
  #place: Place | null = null;
  #pointer = { x: 0, y: 0 };
  #list: HTMLElement | null = null;
  #frame = 0;
  #unfolding = 0;

  constructor(tree: DragTree<Place>) {
    this.#tree = tree;
  }

  /** `list` scrolls when the pointer comes near its edge. */
  begin(event: PointerEvent, id: number, list: HTMLElement | null): void {
    if (event.button !== 0) return;
    this.hasMoved = false;
    this.#list = list;
    this.#start = { x: event.clientX, y: event.clientY, ids: this.#tree.taken(id) };
  }

  move(event: PointerEvent): void {
    const start = this.#start;
    if (!start) return;
    if (!this.hasMoved && Math.hypot(event.clientX - start.x, event.clientY - start.y) < STILL) return;
    this.hasMoved = true;
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.#aim(start.ids);
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#scroll(now, now - 16));
  }

  drop(): void {
    const start = this.#start;
    const place = this.#place;
    this.cancel();
    if (start && place) this.#tree.drop(start.ids, place);
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#unfolding);
    this.#frame = 0;
    this.#start = null;
    this.#place = null;
    this.target = null;
    this.dragged = null;
  }

  /** Escape takes it back. */
  press(event: KeyboardEvent): void {
    if (!this.#start || !this.hasMoved || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  #aim(ids: readonly number[]): void {
    const { x, y } = this.#pointer;
    const under = document.elementFromPoint(x, y);
    const isOver = this.#list?.contains(under) === true;
    const found = isOver ? this.#targetAt(under, y) : null;
    this.#place = found && this.#tree.place(found.id, found.where, ids);
    const target = this.#place ? found : null;
    this.dragged = isOver ? { ids, x, y } : null;
    if (target?.id === this.target?.id && target?.where === this.target?.where) return;
    this.target = target;
    clearTimeout(this.#unfolding);
    if (target?.where !== 'into') return;
    this.#unfolding = window.setTimeout(() => this.#tree.unfold?.(target.id), UNFOLD_AFTER);
  }

  #targetAt(under: Element | null, y: number): DropTarget | null {
    const { attribute } = this.#tree;
    const row = under?.closest<HTMLElement>(`[data-${attribute}]`);
    if (row) return targetIn(row, Number(row.dataset[attribute]), y);
    const last = this.#tree.last();
    const end = last !== null && this.#list?.querySelector(`[data-${attribute}="${last}"]`);
    // The empty room under the tree is its end.
    return end && y >= end.getBoundingClientRect().bottom ? { id: last, where: 'last' } : null;
  }

  /** Scrolls while the pointer is held near an edge of the list, however still. */
  #scroll(now: number, before: number): void {
    this.#frame = 0;
    const start = this.#start;
    const list = this.#list;
    if (!start || !list) return;
    const { left, right, top, bottom } = list.getBoundingClientRect();
    const { x, y } = this.#pointer;
    if (x < left || x > right || (y >= top + EDGE && y <= bottom - EDGE)) return;
    const beyond = y < top + EDGE ? y - top - EDGE : y - bottom + EDGE;
    const share = Math.max(-1, Math.min(1, beyond / EDGE));
    const seconds = Math.min(now - before, LONGEST_FRAME) / 1000;
    const { scrollTop } = list;
    list.scrollTop += Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * FASTEST * seconds));
    if (list.scrollTop === scrollTop) return;
    this.#aim(start.ids);
    this.#frame = requestAnimationFrame((next) => this.#scroll(next, now));
  }
}

function targetIn(row: HTMLElement, id: number, y: number): DropTarget {
  const { top, height } = row.getBoundingClientRect();
  const share = (y - top) / height;
  return { id, where: share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'into' };
}
