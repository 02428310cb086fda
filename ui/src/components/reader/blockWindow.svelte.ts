/** Which blocks are rendered: all of them, or in very long texts those near the window. */

import { untrack } from 'svelte';
import type { ShownText } from '$lib/state/reading.svelte';
import type { Block } from '$lib/text/blocks';
import type { FoldedAs } from '$lib/text/folds';
import { BlockHeights } from '$lib/text/heights';

/** Code points from which on only the blocks near the window are rendered. */
const LONG = 120_000;
/** Pixels rendered above and below the window. */
const AROUND = 1600;
/** The same right after a jump: what is seen is painted first, the rest after it. */
const AROUND_AT_FIRST = 200;
/** A window is seldom higher: what is rendered before its height is known. */
const FIRST_HEIGHT = 900;
/** Guesses, until the blocks are measured. */
const LETTERS_A_LINE = 68;
const LINE_HEIGHT = 29;

export interface Opening {
  readonly folds?: readonly FoldedAs[];
  /** The block that the text opens at. */
  readonly start?: number;
  /** What showed the same text before it was edited, if nothing is folded in either. */
  readonly earlier?: BlockWindow | null;
}

export class BlockWindow {
  first = $state(0);
  last = $state(0);
  /** Room for the blocks that are not rendered. */
  before = $state(0);
  after = $state(0);
  readonly isWhole: boolean;
  /** The text was edited: what stood in the window stands there still. */
  readonly isContinued: boolean;
  readonly #heights: BlockHeights | null;
  readonly #count: number;
  readonly #lengths: readonly number[];
  #isNarrow = false;

  constructor(
    blocks: readonly Block[],
    length: number,
    { folds = [], start = 0, earlier = null }: Opening = {},
  ) {
    this.#count = blocks.length;
    this.#lengths = blocks.map(({ start, end }) => end - start);
    this.isWhole = length <= LONG;
    this.isContinued = earlier !== null && earlier.isWhole === this.isWhole;
    this.last = blocks.length;
    this.#heights = this.isWhole
      ? null
      : new BlockHeights(
          blocks.map(({ start, end }, index) => {
            const fold = folds[index] ?? null;
            if (fold !== null) return fold === 'hidden' ? 0 : LINE_HEIGHT;
            return 16 + Math.max(1, Math.ceil((end - start) / LETTERS_A_LINE)) * LINE_HEIGHT;
          }),
        );
    if (earlier && this.isContinued) this.#continue(earlier);
    else this.jump(this.#heights?.top(start) ?? 0, FIRST_HEIGHT);
  }

  /** Heights that were measured hold on before and behind what was edited. */
  #continue(earlier: BlockWindow): void {
    if (!this.#heights || !earlier.#heights) return;
    const more = this.#count - earlier.#count;
    const least = Math.min(this.#count, earlier.#count);
    const isSame = (index: number, other: number): boolean =>
      this.#lengths[index] === earlier.#lengths[other];
    let head = 0;
    while (head < least && isSame(head, head)) head += 1;
    let tail = 0;
    while (tail < least - head && isSame(this.#count - 1 - tail, earlier.#count - 1 - tail)) tail += 1;
    for (let index = 0; index < this.#count; index += 1) {
      const isBehind = index >= this.#count - tail;
      if (index < head || isBehind || more === 0)
        this.#heights.set(index, earlier.#heights.of(isBehind ? index - more : index));
    }
    this.first = Math.min(earlier.first, this.#count);
    this.last = Math.min(this.#count, earlier.last + Math.max(0, more));
    this.#pad();
  }

  /** Renders this part of the content and little around it, so that it is soon painted. */
  jump(scrollTop: number, height: number): void {
    this.#isNarrow = true;
    this.#render(scrollTop, height, AROUND_AT_FIRST);
  }

  /** Renders what is near this part of the content, unless it was jumped to and is yet to be painted. */
  follow(scrollTop: number, height: number): void {
    if (!this.#heights) return;
    const isThere =
      this.#heights.top(this.first) <= scrollTop && scrollTop + height <= this.#heights.top(this.last);
    if (!this.#isNarrow || !isThere) this.widen(scrollTop, height);
  }

  /** Renders what is near this part of the content. */
  widen(scrollTop: number, height: number): void {
    this.#isNarrow = false;
    this.#render(scrollTop, height, AROUND);
  }

  /** Whether a block is rendered. */
  holds(block: number): boolean {
    return this.isWhole || (this.first <= block && block < this.last);
  }

  /** Height above a block as far as it is known; null if all are rendered. */
  topOf(block: number): number | null {
    return this.#heights?.top(block) ?? null;
  }

  /** Takes over the heights of rendered blocks. */
  measure(text: HTMLElement): void {
    if (!this.#heights) return;
    let isNew = false;
    for (const turn of text.querySelectorAll<HTMLElement>('[data-block]')) {
      isNew = this.#heights.set(Number(turn.dataset.block), turn.offsetHeight) || isNew;
    }
    if (isNew) this.#pad();
  }

  #render(scrollTop: number, height: number, around: number): void {
    if (!this.#heights) return;
    this.first = this.#heights.at(scrollTop - around);
    this.last = Math.min(this.#count, this.#heights.at(scrollTop + height + around) + 1);
    this.#pad();
  }

  #pad(): void {
    if (!this.#heights) return;
    this.before = this.#heights.top(this.first);
    this.after = Math.max(0, this.#heights.total - this.#heights.top(this.last));
  }
}

/**
 * Makes the window of a text that opens at a block, and after an edit of it one that goes on from the window before.
 */
export function windowsOf(): (shown: ShownText, folds: readonly FoldedAs[], start?: number) => BlockWindow {
  let earlier: { source: number; window: BlockWindow } | null = null;
  return ({ blocks, info, map }, folds, start = 0) => {
    const continued = earlier?.source === info.id && folds.length === 0 ? earlier.window : null;
    // Scrolling the window before is no reason to make another one.
    const window = untrack(() => new BlockWindow(blocks, map.length, { folds, start, earlier: continued }));
    earlier = folds.length === 0 ? { source: info.id, window } : null;
    return window;
  };
}
