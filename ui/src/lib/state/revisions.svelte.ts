/** What a text was before: its revisions, and what is different. */

import type { DiffRun } from '$bindings/DiffRun';
import type { RevisionInfo } from '$bindings/RevisionInfo';
import type { SourceInfo } from '$bindings/SourceInfo';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Follower } from './follower';

export class RevisionsState implements Follower {
  source = $state.raw<SourceInfo | null>(null);
  all = $state.raw<readonly RevisionInfo[]>([]);
  /** Place in the list of the one that is shown. */
  chosen = $state(0);
  view = $state<'changes' | 'text'>('changes');
  runs = $state.raw<readonly DiffRun[]>([]);
  text = $state.raw('');
  failure = $state.raw<CommandFailure | null>(null);

  readonly #call: Call;
  #asked = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  get current(): RevisionInfo | null {
    return this.all[this.chosen] ?? null;
  }

  /** Shows the newest revision of a source, or the text as it was imported. */
  begin(source: SourceInfo): void {
    this.reset();
    this.source = source;
    void this.#ask(async () => {
      this.all = await this.#call('revisions', { id: source.id });
      await this.#show();
    });
  }

  async choose(number: number): Promise<void> {
    this.chosen = number;
    await this.#ask(() => this.#show());
  }

  async look(view: 'changes' | 'text'): Promise<void> {
    this.view = view;
    await this.#ask(() => this.#show());
  }

  reset(): void {
    this.#asked += 1;
    this.source = null;
    this.all = [];
    this.chosen = 0;
    this.view = 'changes';
    this.runs = [];
    this.text = '';
    this.failure = null;
  }

  changed(): void {
    // Shown in a dialog, under which nothing is edited.
  }

  async #ask(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (thrown) {
      this.failure = toFailure(thrown);
    }
  }

  async #show(): Promise<void> {
    const { source, current } = this;
    if (!source || !current) return;
    this.#asked += 1;
    const asked = this.#asked;
    if (current.id === null || this.view === 'text') {
      const { text } = await this.#call('text_of_revision', {
        source: source.id,
        revision: current.id,
      });
      if (asked === this.#asked) this.text = text;
      return;
    }
    const from = this.all[this.chosen + 1]?.id ?? null;
    const runs = await this.#call('revision_differences', {
      source: source.id,
      from,
      to: current.id,
    });
    if (asked === this.#asked) this.runs = runs;
  }
}
