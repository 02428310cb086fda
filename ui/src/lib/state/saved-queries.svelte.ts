/** Questions about codes that were saved under names. */

import type { Changes } from '$bindings/Changes';
import type { SavedQuery } from '$bindings/SavedQuery';
import type { SavedQueryId } from '$bindings/SavedQueryId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';
import type { QueryState } from './query.svelte';

export class SavedQueriesState implements Follower {
  /** The one that was chosen last; what is asked may be something else by now. */
  chosen = $state<SavedQueryId | null>(null);
  /** What a name is being written for. */
  naming = $state<'save' | 'rename' | null>(null);

  readonly #call: Call;
  readonly #query: QueryState;
  readonly #answer: LatestAnswer<readonly SavedQuery[]>;

  constructor(call: Call, query: QueryState) {
    this.#call = call;
    this.#query = query;
    this.#answer = new LatestAnswer<readonly SavedQuery[]>([], () => call('saved_queries', {}));
  }

  get all(): readonly SavedQuery[] {
    return this.#answer.value;
  }

  get current(): SavedQuery | null {
    return this.all.find(({ id }) => id === this.chosen) ?? null;
  }

  load(): void {
    void this.#answer.load();
  }

  /** Asks a question as it was saved. */
  async choose(id: SavedQueryId): Promise<void> {
    const saved = this.all.find((one) => one.id === id);
    if (!saved) return;
    this.chosen = id;
    this.#query.typed(saved.query);
    await this.#query.run();
  }

  /** Saves what is written; one of the same name becomes this one. */
  async save(name: string): Promise<void> {
    const { id } = await this.#call('save_query', { name, query: this.#query.query });
    await this.#answer.refresh();
    this.chosen = id;
    this.naming = null;
  }

  async rename(id: SavedQueryId, name: string): Promise<void> {
    await this.#call('rename_query', { id, name });
    this.naming = null;
  }

  async delete(id: SavedQueryId): Promise<void> {
    await this.#call('delete_query', { id });
    if (this.chosen === id) this.chosen = null;
  }

  reset(): void {
    this.#answer.clear();
    this.chosen = null;
    this.naming = null;
  }

  changed(changes: Changes): void {
    const ours = ['queries', 'codes', 'cases', 'sources', 'participants'] as const;
    if (this.#answer.isLoaded && concerns(changes, ours)) void this.#answer.refresh();
  }
}
