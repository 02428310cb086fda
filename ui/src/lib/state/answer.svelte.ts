/** The latest answer to a question asked of the core, and asking it again without asking twice at once. */

import { untrack } from 'svelte';
import { toFailure, type CommandFailure } from '$lib/commands/call';

/** Questions under way. */
const asked = new Set<Promise<void>>();

/** Ends when nothing is asked of the core any more: what is shown is what was answered. */
export async function atRest(): Promise<void> {
  while (asked.size > 0) await Promise.allSettled(asked);
}

export class LatestAnswer<T> {
  value = $state.raw<T>() as T;
  failure = $state.raw<CommandFailure | null>(null);
  isLoaded = $state(false);
  isLoading = $state(false);

  readonly #nothing: T;
  readonly #ask: () => Promise<T>;
  #running: Promise<void> | null = null;
  #amending: Promise<void> = Promise.resolve();
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
    const running = this.#run();
    this.#running = running;
    asked.add(running);
    void running.finally(() => asked.delete(running));
    return running;
  }

  /**
   * Asks for a part of the answer that has become another, and puts it in its place, one after the other. While the
   * whole is on its way, that is asked for once more instead.
   */
  amend(ask: () => Promise<(value: T) => T>): Promise<void> {
    this.#amending = this.#amending.then(() => this.#amend(ask));
    return this.#amending;
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

  async #amend(ask: () => Promise<(value: T) => T>): Promise<void> {
    if (this.#running || !this.isLoaded) return this.refresh();
    const generation = this.#generation;
    try {
      const change = await ask();
      // The whole, if it was asked for meanwhile, has it already.
      if (generation === this.#generation && this.#running === null) this.value = change(this.value);
    } catch {
      await this.refresh();
    }
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
