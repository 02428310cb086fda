/** Comparisons that were saved under names. */

import type { Changes } from '$bindings/Changes';
import type { SavedView } from '$bindings/SavedView';
import type { SavedViewId } from '$bindings/SavedViewId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { CompareState } from './compare.svelte';
import type { Follower } from './follower';

export class ViewsState implements Follower {
  /** The one that was chosen last; what is on the screen may be another by now. */
  chosen = $state<SavedViewId | null>(null);
  /** A name is being written. */
  isNaming = $state(false);

  readonly #call: Call;
  readonly #compare: CompareState;
  readonly #answer: LatestAnswer<readonly SavedView[]>;

  constructor(call: Call, compare: CompareState) {
    this.#call = call;
    this.#compare = compare;
    this.#answer = new LatestAnswer<readonly SavedView[]>([], () => call('saved_views', {}));
  }

  get all(): readonly SavedView[] {
    return this.#answer.value;
  }

  get current(): SavedView | null {
    return this.all.find(({ id }) => id === this.chosen) ?? null;
  }

  load(): void {
    void this.#answer.load();
  }

  choose(id: SavedViewId): void {
    const view = this.all.find((one) => one.id === id);
    if (!view) return;
    this.chosen = id;
    this.#compare.showView(view);
  }

  /** Saves what is on the screen; one of the same name gives way. */
  async save(name: string): Promise<void> {
    const { choice: grid, layout } = this.#compare;
    const { id } = await this.#call('save_view', { name, grid, layout });
    await this.#answer.refresh();
    this.chosen = id;
    this.isNaming = false;
  }

  async delete(id: SavedViewId): Promise<void> {
    await this.#call('delete_view', { id });
    if (this.chosen === id) this.chosen = null;
  }

  reset(): void {
    this.#answer.clear();
    this.chosen = null;
    this.isNaming = false;
  }

  changed(changes: Changes): void {
    const ours = ['views', 'codes', 'cases'] as const;
    if (this.#answer.isLoaded && ours.some((noun) => changes.nouns.includes(noun)))
      void this.#answer.refresh();
  }
}
