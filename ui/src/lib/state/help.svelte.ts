/** The help: which page is open, beside the window or above a dialog, and the pages before it. */

import type { HelpPageId, HelpTarget } from '$lib/help/pages';

export class HelpState {
  /** The page shown; null while the help is closed. */
  target = $state.raw<HelpTarget | null>(null);
  /** Shown above a dialog, which keeps the rest of the window from view. */
  isAbove = $state(false);
  #before = $state.raw<readonly HelpTarget[]>([]);

  get canGoBack(): boolean {
    return this.#before.length > 0;
  }

  /** Opens a page in the language of the window. */
  open(page: HelpPageId, isAbove = false): void {
    this.isAbove = isAbove;
    this.#before = [];
    this.target = { page, language: null, heading: null };
  }

  /** Goes on from the page shown. */
  follow(target: HelpTarget): void {
    if (this.target) this.#before = [...this.#before, this.target];
    this.target = target;
  }

  back(): void {
    this.target = this.#before.at(-1) ?? this.target;
    this.#before = this.#before.slice(0, -1);
  }

  close(): void {
    this.target = null;
    this.#before = [];
  }
}
