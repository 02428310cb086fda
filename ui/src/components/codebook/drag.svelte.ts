/** Moving codes with the pointer. Pointer events, since dragging of HTML5 differs between web views. */

import type { CodeId } from '$bindings/CodeId';
import type { CodePlace } from '$lib/state/codebook.svelte';
import type { CodebookTreeState, DropSide } from '$lib/state/codebook-tree.svelte';

/** Pixels that still count as a click. */
const STILL = 5;
/** So near its edge the list scrolls, and at most so many pixels a second. */
const EDGE = 36;
const FASTEST = 900;
/** A frame that comes late scrolls no further than one of so many milliseconds. */
const LONGEST_FRAME = 60;
/** A folded row unfolds when codes are held over it so long, in milliseconds. */
const UNFOLD_AFTER = 700;

export interface DropTarget {
  readonly id: CodeId;
  readonly where: DropSide;
}

/** What is dragged, and where the pointer is while it is over the tree. */
export interface Dragged {
  readonly codes: readonly CodeId[];
  readonly x: number;
  readonly y: number;
}

export class TreeDrag {
  target = $state.raw<DropTarget | null>(null);
  dragged = $state.raw<Dragged | null>(null);
  /** The pointer was moved since it went down: the click that follows means nothing. */
  hasMoved = false;
  readonly #tree: CodebookTreeState;
  readonly #ondrop: (codes: readonly CodeId[], place: CodePlace) => void;
  #start: { readonly x: number; readonly y: number; readonly codes: readonly CodeId[] } | null = null;
  #place: CodePlace | null = null;
  #pointer = { x: 0, y: 0 };
  #list: HTMLElement | null = null;
  #frame = 0;
  #unfolding = 0;

  constructor(tree: CodebookTreeState, ondrop: (codes: readonly CodeId[], place: CodePlace) => void) {
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
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#scroll(now, now - 16));
  }

  drop(): void {
    const start = this.#start;
    const place = this.#place;
    this.cancel();
    if (start && place) this.#ondrop(start.codes, place);
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

  #aim(codes: readonly CodeId[]): void {
    const { x, y } = this.#pointer;
    const under = document.elementFromPoint(x, y);
    const isOver = this.#list?.contains(under) === true;
    const found = isOver ? this.#targetAt(under, y) : null;
    this.#place = found && this.#tree.dropPlace(found.id, found.where, codes);
    const target = this.#place ? found : null;
    this.dragged = isOver ? { codes, x, y } : null;
    if (target?.id === this.target?.id && target?.where === this.target?.where) return;
    this.target = target;
    clearTimeout(this.#unfolding);
    if (target?.where !== 'into') return;
    this.#unfolding = window.setTimeout(() => this.#tree.fold(target.id, false), UNFOLD_AFTER);
  }

  #targetAt(under: Element | null, y: number): DropTarget | null {
    const row = under?.closest<HTMLElement>('[data-code]');
    if (row) return targetIn(row, y);
    const last = this.#tree.rows.at(-1);
    const end = last && this.#list?.querySelector(`[data-code="${last.code.id}"]`)?.getBoundingClientRect();
    // The empty room under the tree is the end of the codebook.
    return end && y >= end.bottom ? { id: last.code.id, where: 'last' } : null;
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
    this.#aim(start.codes);
    this.#frame = requestAnimationFrame((next) => this.#scroll(next, now));
  }
}

function targetIn(row: HTMLElement, y: number): DropTarget {
  const { top, height } = row.getBoundingClientRect();
  const share = (y - top) / height;
  return { id: Number(row.dataset.code), where: share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'into' };
}
