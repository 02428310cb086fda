/** What the pointer does on the map: themes are moved, lines are drawn from one to another, the plane is moved. */

import type { MapNode } from '$bindings/MapNode';
import type { Point } from '$lib/canvas/canvas.svelte';
import type { ThemeMapState } from '$lib/state/theme-map.svelte';

/** Pixels that still count as a click. */
const STILL = 4;

type What =
  | { readonly kind: 'node'; readonly node: MapNode }
  | { readonly kind: 'line'; readonly node: MapNode }
  | { readonly kind: 'pan' };

export class MapDrag {
  what = $state.raw<What | null>(null);
  hasMoved = $state(false);
  x = $state(0);
  y = $state(0);
  /** The theme that a line would end at. */
  over = $state<string | null>(null);
  readonly #map: ThemeMapState;
  readonly #moved: (node: MapNode, to: Point) => void;
  readonly #related: (from: MapNode, to: MapNode) => void;
  #start = { x: 0, y: 0 };
  #plane: HTMLElement | null = null;

  constructor(
    map: ThemeMapState,
    moved: (node: MapNode, to: Point) => void,
    related: (from: MapNode, to: MapNode) => void,
  ) {
    this.#map = map;
    this.#moved = moved;
    this.#related = related;
  }

  /** How far a node is from where it stood, on the plane. */
  shift(key: string): Point | null {
    const { what } = this;
    if (what?.kind !== 'node' || what.node.key !== key || !this.hasMoved) return null;
    const { scale } = this.#map.canvas;
    return { x: (this.x - this.#start.x) / scale, y: (this.y - this.#start.y) / scale };
  }

  /** The line that is being drawn, on the plane. */
  get line(): { readonly from: Point; readonly to: Point } | null {
    const { what } = this;
    if (what?.kind !== 'line' || !this.hasMoved) return null;
    const box = this.#plane?.getBoundingClientRect();
    const to = this.#map.canvas.pointAt(this.x - (box?.left ?? 0), this.y - (box?.top ?? 0));
    return { from: what.node.words.middle, to };
  }

  begin(event: PointerEvent, plane: HTMLElement, canWrite: boolean): void {
    const under = event.target instanceof Element ? event.target : null;
    if (!under || event.button > 1) return;
    this.#plane = plane;
    this.#start = { x: event.clientX, y: event.clientY };
    [this.x, this.y, this.hasMoved] = [event.clientX, event.clientY, false];
    const node = this.#map.find(under.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? null);
    if (node && event.button === 0) {
      if (!canWrite) return;
      this.what = { kind: under.closest('[data-line]') ? 'line' : 'node', node };
    } else this.what = { kind: 'pan' };
  }

  move(event: PointerEvent): void {
    const { what } = this;
    if (!what) return;
    const far = Math.hypot(event.clientX - this.#start.x, event.clientY - this.#start.y);
    if (!this.hasMoved && far < STILL) return;
    if (what.kind === 'pan') this.#map.canvas.pan(event.clientX - this.x, event.clientY - this.y);
    this.hasMoved = true;
    [this.x, this.y] = [event.clientX, event.clientY];
    if (what.kind !== 'line') return;
    const under = document.elementFromPoint(this.x, this.y)?.closest<HTMLElement>('[data-node]');
    const node = this.#map.find(under?.dataset['node'] ?? null);
    this.over = node && node.noun === 'theme' && node.key !== what.node.key ? node.key : null;
  }

  end(): void {
    const { what, hasMoved, over } = this;
    const shift = what?.kind === 'node' ? this.shift(what.node.key) : null;
    this.cancel();
    if (!what || !hasMoved) return;
    if (what.kind === 'node' && shift) {
      const { x, y } = what.node.words.middle;
      this.#moved(what.node, { x: x + shift.x, y: y + shift.y });
    }
    const to = this.#map.find(over);
    if (what.kind === 'line' && to) this.#related(what.node, to);
  }

  cancel(): void {
    this.what = null;
    this.over = null;
  }

  /** Escape takes it back. */
  press(event: KeyboardEvent): void {
    if (!this.what || !this.hasMoved || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }
}
