/** Coded words that are not where they were: placed, or let go. */

import type { Changes } from '$bindings/Changes';
import type { ReviewInfo } from '$bindings/ReviewInfo';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { TextRange } from '$lib/text/offsets';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';

export class ReviewState implements Follower {
  isOpen = $state(false);
  all = $state.raw<readonly ReviewInfo[]>([]);
  failure = $state.raw<CommandFailure | null>(null);

  readonly #call: Call;
  readonly #notices: NoticesState;
  #asked = 0;

  constructor(call: Call, notices: NoticesState) {
    this.#call = call;
    this.#notices = notices;
  }

  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const all = await this.#call('review_list', { source: null });
      if (asked === this.#asked) this.all = all;
    } catch (thrown) {
      if (asked === this.#asked) this.failure = toFailure(thrown);
    }
  }

  /** Puts the words on a place of their text. */
  async place({ item, excerpt }: ReviewInfo, { start, end }: TextRange): Promise<void> {
    await this.#call('place_words', { item, stretch: { start, end } });
    this.#notices.tell('editing-placed', { excerpt }, 'undo');
    await this.refresh();
  }

  async drop({ item, excerpt }: ReviewInfo): Promise<void> {
    await this.#call('drop_words', { item });
    this.#notices.tell('editing-dropped', { excerpt }, 'undo');
    await this.refresh();
  }

  reset(): void {
    this.#asked += 1;
    this.isOpen = false;
    this.all = [];
    this.failure = null;
  }

  changed({ nouns, texts }: Changes): void {
    // Looking costs a look at every coded text: only where something may be on the list.
    const mayDiffer = nouns.includes('codings') && (this.all.length > 0 || this.isOpen);
    if (texts.length > 0 || mayDiffer) void this.refresh();
  }
}
