/** Words that mean the same in this study. */

import type { Changes } from '$bindings/Changes';
import type { SynonymSet } from '$bindings/SynonymSet';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

/** A set as it is written: `smartby = Smart city`. */
export const writtenSet = (words: readonly string[]): string => words.join(' = ');

/** What somebody wrote, as words. */
const wordsOf = (written: string): string[] =>
  written
    .split('=')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export class SynonymsState implements Follower {
  /** The sets are shown. */
  isOpen = $state(false);
  readonly #call: Call;
  readonly #answer: LatestAnswer<readonly SynonymSet[]>;

  constructor(call: Call) {
    this.#call = call;
    this.#answer = new LatestAnswer<readonly SynonymSet[]>([], () => call('synonym_sets', {}));
  }

  get all(): readonly SynonymSet[] {
    return this.#answer.value;
  }

  load(): void {
    void this.#answer.load();
  }

  async create(written: string): Promise<void> {
    await this.#call('create_synonyms', { words: wordsOf(written) });
  }

  /** Gives a set other words; nothing written takes it out. */
  async write({ id }: SynonymSet, written: string): Promise<void> {
    const words = wordsOf(written);
    if (words.length === 0) await this.#call('delete_synonyms', { id });
    else await this.#call('write_synonyms', { id, words });
  }

  reset(): void {
    this.#answer.clear();
    this.isOpen = false;
  }

  changed(changes: Changes): void {
    if (this.#answer.isLoaded && changes.nouns.includes('searches')) void this.#answer.refresh();
  }
}
