/** Keeps the words that are looked at in view when the text is laid out anew: narrower, wider, larger. */

import type { TextRange } from '$lib/text/offsets';
import type { Page } from './page';

export class PlaceInView {
  #width = 0;
  #block: number | null = null;
  /** How much of the block at the top has been scrolled past, from 0 to 1. */
  #share = 0;
  /** Words that are marked and in view: they go before what stands at the top. */
  #seen: TextRange | null = null;

  /** Remembers what stands at the top of the window, and whether the marked words are in it. */
  note(page: Page, marked: TextRange | null): void {
    this.#width = page.text.clientWidth;
    this.#block = page.topBlock();
    const turn = this.#turn(page);
    this.#share = turn ? (page.scroller.scrollTop - turn.offsetTop) / Math.max(1, turn.offsetHeight) : 0;
    this.#seen = marked && page.isInView(marked) ? marked : null;
  }

  /** Goes back to it if the lines have become longer or shorter. */
  restore(page: Page, marked: TextRange | null): void {
    if (page.text.clientWidth === this.#width) return;
    const turn = this.#turn(page);
    if (turn) page.scroller.scrollTop = turn.offsetTop + this.#share * turn.offsetHeight;
    if (this.#seen) page.reveal(this.#seen, false);
    this.note(page, marked);
  }

  #turn(page: Page): HTMLElement | null {
    return this.#block === null
      ? null
      : page.text.querySelector<HTMLElement>(`[data-block="${this.#block}"]`);
  }
}
