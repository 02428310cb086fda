/** Who went on from the text to write a memo comes back to the text when the memo is done. */

import type { App } from '$lib/state/app.svelte';

export class ComingBack {
  #isAway = $state(false);

  /** Made while a component is; `arrive` gives the focus back. */
  constructor({ memos }: App, arrive: () => void) {
    $effect(() => {
      if (!this.#isAway || memos.draft) return;
      this.#isAway = false;
      // Who clicked somewhere else meanwhile is there.
      if (document.activeElement === document.body) arrive();
    });
  }

  leave(): void {
    this.#isAway = true;
  }
}
