/** The journal: what was done, latest first, as far back as asked for. */

import type { Changes } from '$bindings/Changes';
import type { History } from '$bindings/History';
import type { Step } from '$bindings/Step';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

const PAGE = 100;

export class HistoryState implements Follower {
  readonly answer: LatestAnswer<History>;
  /** Words that shown steps must hold. */
  filter = $state('');
  /** The action that somebody says the reason of. */
  explained = $state.raw<Step | null>(null);
  readonly #call: Call;
  #wanted = $state(PAGE);
  #isShown = false;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<History>({ steps: [], total: 0 }, () =>
      call('history', { before: null, limit: this.#wanted }),
    );
  }

  get hasMore(): boolean {
    return this.answer.value.steps.length < this.answer.value.total;
  }

  /** Begins to follow the journal; the answer ends it. */
  show(): () => void {
    this.#isShown = true;
    void this.answer.refresh();
    return () => {
      this.#isShown = false;
    };
  }

  /** Takes the last action that stands as the one to be explained; whether there is one. */
  async chooseLast(): Promise<boolean> {
    const { steps } = await this.#call('history', { before: null, limit: PAGE });
    this.explained = steps.find(({ kind, isUndone }) => kind === 'do' && !isUndone) ?? null;
    return this.explained !== null;
  }

  /** Says why the chosen action was done. */
  async explain(reason: string): Promise<void> {
    if (!this.explained) return;
    await this.#call('explain_step', { id: this.explained.id, reason });
    if (this.#isShown) await this.answer.refresh();
  }

  more(): Promise<void> {
    this.#wanted += PAGE;
    return this.answer.refresh();
  }

  reset(): void {
    this.#wanted = PAGE;
    this.filter = '';
    this.explained = null;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    if (this.#isShown && changes.nouns.length > 0) void this.answer.refresh();
  }
}
