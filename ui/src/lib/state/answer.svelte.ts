/** The latest answer to a question asked of the core, and asking it again without asking twice at once. */

import { untrack } from 'svelte';
import { toFailure, type CommandFailure } from '$lib/commands/call';

export class LatestAnswer<T> {
  value = $state.raw<T>() as T;
  failure = $state.raw<CommandFailure | null>(null);
  isLoaded = $state(false);
  isLoading = $state(false);

  readonly #nothing: T;
  readonly #ask: () => Promise<T>;
  #running: Promise<void> | null = null;
  #again = false;
  #generation = 0;

  constructor(nothing: T, ask: () => Promise<T>) {
    this.#nothing = nothing;
    this.value = nothing;
    this.#ask = ask;
  }

  /** Asks; while an earlier question is under way, once more after it. */
  refresh(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#run();
    return this.#running;
  }

  /** Asks only if there is no answer yet. */
  load(): Promise<void> {
    return this.isLoaded ? Promise.resolve() : this.refresh();
  }

  /** Forgets the answer, and whatever is under way. */
  clear(): void {
    this.#generation += 1;
    this.value = this.#nothing;
    this.failure = null;
    this.isLoaded = false;
  }

  async #run(): Promise<void> {
    this.isLoading = true;
    do {
      this.#again = false;
      const generation = this.#generation;
      try {
        // Asking from an effect must not make the effect depend on what the question reads.
        const value = await untrack(() => this.#ask());
        if (generation !== this.#generation) {
          continue;
        }
        this.value = value;
        this.failure = null;
        this.isLoaded = true;
      } catch (thrown) {
        if (generation === this.#generation) this.failure = toFailure(thrown);
      }
    } while (this.#again);
    // At once, not when the promise is heard of: a question asked in between would be lost.
    this.isLoading = false;
    this.#running = null;
  }
}
