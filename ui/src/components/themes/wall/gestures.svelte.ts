/** What the pointer does on the wall: cards, frames and extracts are dragged, a lasso is thrown, the plane is moved. */

import type { Excerpt } from '$bindings/Excerpt';
import type { ThemeId } from '$bindings/ThemeId';
import { meets, type Box, type Point } from '$lib/canvas/canvas.svelte';
import { keyOf, type CardKey, type WallState, type ZoneId } from '$lib/state/wall.svelte';

/** Pixels that still count as a click. */
const STILL = 5;
/** So near its edge the plane moves along, so many pixels a frame. */
const EDGE = 32;
const SPEED = 14;

type What =
  | { readonly kind: 'cards'; readonly key: CardKey; readonly keys: readonly CardKey[] }
  | { readonly kind: 'frame'; readonly theme: ThemeId; readonly x: number; readonly y: number }
  | { readonly kind: 'lasso'; readonly from: Point; readonly before: ReadonlySet<CardKey> }
  | { readonly kind: 'pan' }
  | { readonly kind: 'extract'; readonly excerpt: Excerpt };

export interface Dropped {
  cards(keys: readonly CardKey[], zone: ZoneId, isCopy: boolean, spot: Point): void;
  frame(theme: ThemeId, dx: number, dy: number): void;
  extract(excerpt: Excerpt, theme: ThemeId, at: HTMLElement): void;
}

export class Gestures {
  what = $state.raw<What | null>(null);
  /** It was moved: the click that follows means nothing. */
  hasMoved = $state(false);
  /** Where the pointer is, in the window. */
  x = $state(0);
  y = $state(0);
  isCopy = $state(false);
  /** The frame or tray under the pointer. */
  over = $state<ZoneId | null>(null);
  readonly #wall: WallState;
  readonly #dropped: Dropped;
  #plane: HTMLElement | null = null;
  #start = { x: 0, y: 0 };
  #ticking = 0;
  /** The pointer has been away from the edge: a lasso that begins there moves nothing. */
  #wasInside = false;

  constructor(wall: WallState, dropped: Dropped) {
    this.#wall = wall;
    this.#dropped = dropped;
  }

  get isDragging(): boolean {
    return this.hasMoved && this.what !== null && this.what.kind !== 'pan' && this.what.kind !== 'lasso';
  }

  /** How far a frame is from where it stood, on the plane. */
  shift(theme: ThemeId): Point {
    const { what } = this;
    if (what?.kind !== 'frame' || what.theme !== theme || !this.hasMoved) return { x: 0, y: 0 };
    const at = this.#point();
    return { x: at.x - what.x, y: at.y - what.y };
  }

  /** The lasso on the plane, while one is thrown. */
  get lasso(): Box | null {
    const { what } = this;
    if (what?.kind !== 'lasso' || !this.hasMoved) return null;
    const to = this.#point();
    const { from } = what;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
  }

  begin(event: PointerEvent, plane: HTMLElement, canWrite: boolean): void {
    const under = event.target instanceof Element ? event.target : null;
    if (!under || under.closest('input, aside, [data-still]')) return;
    this.#plane = plane;
    this.#wasInside = false;
    this.#wall.carried = null;
    this.#start = { x: event.clientX, y: event.clientY };
    [this.x, this.y, this.hasMoved] = [event.clientX, event.clientY, false];
    this.what = this.#begun(event, under, plane, canWrite);
  }

  move(event: PointerEvent): void {
    const { what } = this;
    if (!what) return;
    const [dx, dy] = [event.clientX - this.x, event.clientY - this.y];
    const far = Math.hypot(event.clientX - this.#start.x, event.clientY - this.#start.y);
    if (!this.hasMoved && far < STILL) return;
    this.hasMoved = true;
    this.#wall.canvas.isOwn = true;
    [this.x, this.y] = [event.clientX, event.clientY];
    this.isCopy = event.ctrlKey || event.altKey || event.metaKey;
    if (what.kind === 'pan') this.#wall.canvas.pan(dx, dy);
    else this.#follow();
    if (what.kind !== 'pan' && this.#ticking === 0) this.#ticking = requestAnimationFrame(() => this.#tick());
  }

  end(): void {
    const { what, hasMoved, over, isCopy } = this;
    if (what && hasMoved) {
      if (what.kind === 'cards' && over) this.#dropped.cards(what.keys, over, isCopy, this.#point());
      if (what.kind === 'frame') {
        const { x, y } = this.shift(what.theme);
        this.#dropped.frame(what.theme, x, y);
      }
      if (what.kind === 'extract') this.#endExtract(what.excerpt);
    }
    // Pressing on nothing chooses nothing.
    if (what?.kind === 'lasso' && !hasMoved) this.#wall.choose([]);
    this.cancel();
  }

  cancel(): void {
    cancelAnimationFrame(this.#ticking);
    this.#ticking = 0;
    this.what = null;
    this.over = null;
  }

  /** Escape takes it back. */
  press(event: KeyboardEvent): void {
    if (!this.what || !this.hasMoved || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (this.what.kind === 'lasso') this.#wall.choose(this.what.before);
    this.cancel();
  }

  #begun(event: PointerEvent, under: Element, plane: HTMLElement, canWrite: boolean): What | null {
    const isOnPlane = plane.contains(under);
    if (event.button === 1 && isOnPlane) {
      event.preventDefault();
      return { kind: 'pan' };
    }
    if (event.button !== 0) return null;
    const card = under.closest<HTMLElement>('[data-card]')?.dataset['card'] as CardKey | undefined;
    if (card !== undefined) {
      return canWrite ? { kind: 'cards', key: card, keys: this.#wall.taken(card) } : null;
    }
    const at = this.#point();
    const frame = under.closest<HTMLElement>('[data-frame]')?.dataset['frame'];
    if (frame !== undefined && !event.shiftKey)
      return canWrite ? { kind: 'frame', theme: Number(frame), ...at } : null;
    if (!isOnPlane) return null;
    const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
    const before = isMore ? this.#wall.chosen : new Set<CardKey>();
    return event.altKey ? { kind: 'pan' } : { kind: 'lasso', from: at, before };
  }

  /** Begins to drag an extract; it is known where it is drawn. */
  beginExtract(event: PointerEvent, excerpt: Excerpt, plane: HTMLElement | null): void {
    if (event.button !== 0 || !plane) return;
    this.#plane = plane;
    this.#start = { x: event.clientX, y: event.clientY };
    [this.x, this.y, this.hasMoved] = [event.clientX, event.clientY, false];
    this.what = { kind: 'extract', excerpt };
  }

  #endExtract(excerpt: Excerpt): void {
    const zone = this.#zoneUnder();
    const theme = zone?.dataset['frame'];
    if (zone && theme !== undefined) this.#dropped.extract(excerpt, Number(theme), zone);
  }

  #follow(): void {
    const { what } = this;
    if (what?.kind === 'lasso') {
      const { lasso } = this;
      if (!lasso) return;
      const caught = this.#wall.frames.flatMap(({ theme, cards }) =>
        cards.filter((card) => meets(card, lasso)).map(({ code }) => keyOf(`theme-${theme}`, code)),
      );
      this.#wall.choose([...what.before, ...caught]);
    } else if (what?.kind !== 'frame') {
      const zone = this.#zoneUnder();
      this.over = (zone?.dataset['zone'] as ZoneId | undefined) ?? (this.#isOverPlane() ? 'new' : null);
    }
  }

  /** Near the edge of the plane it moves along, however still the pointer is held. */
  #tick(): void {
    this.#ticking = 0;
    if (!this.what || !this.#plane) return;
    const { left, top, right, bottom } = this.#plane.getBoundingClientRect();
    const isInside = this.x > left && this.x < right && this.y > top && this.y < bottom;
    const isAway =
      this.x > left + EDGE && this.x < right - EDGE && this.y > top + EDGE && this.y < bottom - EDGE;
    this.#wasInside ||= isAway;
    const dx = this.x < left + EDGE ? SPEED : this.x > right - EDGE ? -SPEED : 0;
    // Below lie the trays, where something is to be dropped.
    const isDown = this.what.kind === 'lasso' && this.y > bottom - EDGE;
    const dy = this.y < top + EDGE ? SPEED : isDown ? -SPEED : 0;
    if (isInside && this.#wasInside && (dx !== 0 || dy !== 0)) {
      this.#wall.canvas.pan(dx, dy);
      this.#follow();
    }
    this.#ticking = requestAnimationFrame(() => this.#tick());
  }

  #point(): Point {
    const box = this.#plane?.getBoundingClientRect();
    return this.#wall.canvas.pointAt(this.x - (box?.left ?? 0), this.y - (box?.top ?? 0));
  }

  #zoneUnder(): HTMLElement | null {
    const under = document.elementFromPoint(this.x, this.y);
    return under?.closest<HTMLElement>('[data-zone]') ?? null;
  }

  #isOverPlane(): boolean {
    return this.#plane?.contains(document.elementFromPoint(this.x, this.y)) === true;
  }
}
