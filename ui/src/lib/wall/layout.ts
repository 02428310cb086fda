/** Where frames stand on the wall, and where cards stand in them. Cards lie in a grid; only frames are moved by hand. */

import type { Spot } from '$bindings/Spot';
import { meets, type Box } from '$lib/canvas/canvas.svelte';

export const CARD = { width: 220, height: 116 } as const;
export const GAP = 10;
const PADDING = 12;
/** Room for the name and the main point. */
export const HEAD = 84;
/** Narrower, a name and a main point have no room. */
const NARROWEST = 312;
/** Between frames. */
const BETWEEN = 36;
/** Frames that nobody has put anywhere stand beside each other within so much at least. */
const NARROW = 1500;
/** How much wider than high the part of the window is that shows them, with what stays empty between frames. */
const SHAPE = 2.8;

export interface FrameContent {
  readonly theme: number;
  readonly cards: readonly number[];
  /** Where somebody has put it. */
  readonly spot: Spot | null;
}

export interface FrameBox extends Box {
  readonly theme: number;
  readonly columns: number;
  /** Places of the cards, counted from the corner of the plane. */
  readonly cards: readonly (Box & { readonly code: number })[];
}

export function columnsOf(cards: number): number {
  if (cards <= 1) return 1;
  if (cards <= 6) return 2;
  return cards <= 15 ? 3 : 4;
}

/** How large a frame with so many cards is. */
export function sizeOf(cards: number): { columns: number; width: number; height: number } {
  const columns = columnsOf(cards);
  const rows = Math.max(1, Math.ceil(cards / columns));
  return {
    columns,
    width: Math.max(NARROWEST, columns * CARD.width + (columns - 1) * GAP + 2 * PADDING),
    height: HEAD + rows * CARD.height + (rows - 1) * GAP + PADDING,
  };
}

function filled(content: FrameContent, x: number, y: number): FrameBox {
  const { columns, width, height } = sizeOf(content.cards.length);
  const cards = content.cards.map((code, place) => ({
    code,
    x: x + PADDING + (place % columns) * (CARD.width + GAP),
    y: y + HEAD + Math.floor(place / columns) * (CARD.height + GAP),
    width: CARD.width,
    height: CARD.height,
  }));
  return { theme: content.theme, x, y, width, height, columns, cards };
}

/** A width in which all can be seen at once. It follows how large frames are in coarse steps: a card more moves no frame. */
function widthFor(contents: readonly FrameContent[]): number {
  if (contents.length === 0) return NARROW;
  const sizes = contents.map(({ cards }) => sizeOf(cards.length));
  const area = sizes.reduce((sum, { width, height }) => sum + (width + BETWEEN) * (height + BETWEEN), 0);
  const each = 2 ** Math.round(Math.log2(area / contents.length));
  return Math.max(NARROW, Math.sqrt(each * contents.length * SHAPE));
}

/** Frames beside and below each other within a width, each as high up as there is room. */
function side(contents: readonly FrameContent[], left: number, top: number, most: number): FrameBox[] {
  const laid: FrameBox[] = [];
  for (const content of contents) {
    const { width } = sizeOf(content.cards.length);
    const free = (x: number): number =>
      Math.max(
        top,
        ...laid
          .filter((own) => x < own.x + own.width + BETWEEN && own.x < x + width + BETWEEN)
          .map((own) => own.y + own.height + BETWEEN),
      );
    let best = { x: left, y: free(left) };
    for (const own of laid) {
      const x = own.x + own.width + BETWEEN;
      if (x + width <= left + most && free(x) < best.y) best = { x, y: free(x) };
    }
    laid.push(filled(content, best.x, best.y));
  }
  return laid;
}

/** Frames with their cards, none upon another: one that has grown moves those below it down. */
export function layoutFrames(contents: readonly FrameContent[]): FrameBox[] {
  const placed = contents
    .flatMap((content) => (content.spot ? [filled(content, content.spot.x, content.spot.y)] : []))
    .sort((one, other) => one.y - other.y || one.x - other.x || one.theme - other.theme);
  const boxes: FrameBox[] = [];
  const settle = (content: FrameContent, x: number, from: number): FrameBox => {
    let box = filled(content, x, from);
    for (;;) {
      const own: Box = { ...box, x: box.x - GAP, width: box.width + 2 * GAP, height: box.height + GAP };
      const under = boxes.find((other) => meets(own, other));
      if (!under) return box;
      box = filled(content, x, under.y + under.height + BETWEEN / 2);
    }
  };
  const find = new Map(contents.map((content) => [content.theme, content]));
  for (const { theme, x, y } of placed) {
    const content = find.get(theme);
    if (content) boxes.push(settle(content, x, y));
  }
  // The rest stands below.
  const left = boxes.length > 0 ? Math.min(...boxes.map((box) => box.x)) : 0;
  const top = boxes.length > 0 ? Math.max(...boxes.map((box) => box.y + box.height)) + BETWEEN : 0;
  const waiting = contents.filter(({ spot }) => !spot);
  return [...boxes, ...side(waiting, left, top, widthFor(waiting))];
}

/** Frames from left to right, row by row: the order in which keys go through them. */
export function inReadingOrder(boxes: readonly FrameBox[]): FrameBox[] {
  const sorted = [...boxes].sort((one, other) => one.y - other.y || one.x - other.x);
  const rows: FrameBox[][] = [];
  for (const box of sorted) {
    const row = rows.at(-1);
    const top = row?.[0];
    if (row && top && box.y < top.y + HEAD) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.sort((one, other) => one.x - other.x));
}
