/** Which blocks are rendered: all of them, or in very long texts those near the window. */

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
  readonly #heights: BlockHeights | null;
  readonly #count: number;

  constructor(blocks: readonly Block[], length: number, folds: readonly FoldedAs[] = [], lineHeight = 29) {
    this.#count = blocks.length;
    this.isWhole = length <= LONG;
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
    this.#pad();
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
