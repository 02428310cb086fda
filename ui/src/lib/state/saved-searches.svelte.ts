/** Searches that were saved under names. */

import type { Changes } from '$bindings/Changes';
import type { SavedSearch } from '$bindings/SavedSearch';
import type { SavedSearchId } from '$bindings/SavedSearchId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import type { SearchState } from './search.svelte';

export class SavedSearchesState implements Follower {
  /** The one that was chosen last; what is asked may be something else by now. */
  chosen = $state<SavedSearchId | null>(null);
  /** What a name is being written for. */
  naming = $state<'save' | 'rename' | null>(null);

  readonly #call: Call;
  readonly #search: SearchState;
  readonly #answer: LatestAnswer<readonly SavedSearch[]>;

  constructor(call: Call, search: SearchState) {
    this.#call = call;
    this.#search = search;
    this.#answer = new LatestAnswer<readonly SavedSearch[]>([], () => call('saved_searches', {}));
  }

  get all(): readonly SavedSearch[] {
    return this.#answer.value;
  }

  get current(): SavedSearch | null {
    return this.all.find(({ id }) => id === this.chosen) ?? null;
  }

  /** Hits today of the one that was chosen, if it is what was answered. */
  get total(): number | null {
    const isAsked = this.current?.search.query === this.#search.answered && !this.#search.isSearching;
    return isAsked ? this.#search.answer.total : null;
  }

  load(): void {
    void this.#answer.load();
  }

  async choose(id: SavedSearchId): Promise<void> {
    const saved = this.all.find((one) => one.id === id);
    if (!saved) return;
    this.chosen = id;
    await this.#search.show(saved.search, saved.showsSpread);
  }

  /** Saves what is asked; one of the same name becomes this one. */
  async save(name: string): Promise<void> {
    const { written: search, isSpreadShown: showsSpread } = this.#search;
    const { id } = await this.#call('save_search', { name, search, showsSpread });
    await this.#answer.refresh();
    this.chosen = id;
    this.naming = null;
  }

  async rename(id: SavedSearchId, name: string): Promise<void> {
    await this.#call('rename_search', { id, name });
    this.naming = null;
  }

  async delete(id: SavedSearchId): Promise<void> {
    await this.#call('delete_search', { id });
    if (this.chosen === id) this.chosen = null;
  }

  reset(): void {
    this.#answer.clear();
    this.chosen = null;
    this.naming = null;
  }

  changed(changes: Changes): void {
    const ours = ['searches', 'codes', 'cases', 'sources', 'participants'] as const;
    if (this.#answer.isLoaded && ours.some((noun) => changes.nouns.includes(noun)))
      void this.#answer.refresh();
  }
}
