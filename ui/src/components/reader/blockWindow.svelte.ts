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
const LETTERS_A_LINE = 68;

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

  /** `earlier` showed the same text before it was edited, if nothing is folded in either. */
  constructor(
    blocks: readonly Block[],
    length: number,
    folds: readonly FoldedAs[] = [],
    earlier: BlockWindow | null = null,
    lineHeight = 29,
  ) {
    this.#count = blocks.length;
    this.#lengths = blocks.map(({ start, end }) => end - start);
    this.isWhole = length <= LONG;
    this.isContinued = earlier !== null && earlier.isWhole === this.isWhole;
    this.last = this.isWhole ? blocks.length : Math.min(blocks.length, 60);
    this.#heights = this.isWhole
      ? null
      : new BlockHeights(
          blocks.map(({ start, end }, index) => {
            const fold = folds[index] ?? null;
            if (fold !== null) return fold === 'hidden' ? 0 : lineHeight;
            return 16 + Math.max(1, Math.ceil((end - start) / LETTERS_A_LINE)) * lineHeight;
          }),
        );
    if (earlier && this.isContinued) this.#continue(earlier);
    this.#pad();
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
  }

  /** Renders what is near this part of the content. */
  follow(scrollTop: number, height: number): void {
    if (!this.#heights) return;
    this.first = this.#heights.at(scrollTop - AROUND);
    this.last = Math.min(this.#count, this.#heights.at(scrollTop + height + AROUND) + 1);
    this.#pad();
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

  #pad(): void {
    if (!this.#heights) return;
    this.before = this.#heights.top(this.first);
    this.after = Math.max(0, this.#heights.total - this.#heights.top(this.last));
  }
}

/** Makes the window of a text, and after an edit of it one that goes on from the window before. */
export function windowsOf(): (shown: ShownText, folds: readonly FoldedAs[]) => BlockWindow {
  let earlier: { source: number; window: BlockWindow } | null = null;
  return ({ blocks, info, map }, folds) => {
    const before = earlier?.source === info.id && folds.length === 0 ? earlier.window : null;
    // Scrolling the window before is no reason to make another one.
    const window = untrack(() => new BlockWindow(blocks, map.length, folds, before));
    earlier = folds.length === 0 ? { source: info.id, window } : null;
    return window;
  };
}
