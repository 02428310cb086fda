/** Questions about how codes stand to each other: what is written, and what it answers. */

import type { Changes } from '$bindings/Changes';
import type { QueryAnswer } from '$bindings/QueryAnswer';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import { problemPlaceOf, type QueryPlace } from '$lib/search/query';
import { concerns, type Follower } from './follower';

const FIRST = 100;
const MORE = 500;

export class QueryState implements Follower {
  query = $state('');
  answer = $state.raw<QueryAnswer | null>(null);
  /** The query that the answer is for; null before the first. */
  answered = $state<string | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  isAsking = $state(false);
  readonly #call: Call;
  #limit = FIRST;
  #serial = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  get hasMore(): boolean {
    return this.answer !== null && this.answer.found.length < this.answer.total;
  }

  /** Where the query cannot be read. */
  get problemPlace(): QueryPlace | null {
    return problemPlaceOf(this.failure);
  }

  typed(query: string): void {
    this.query = query;
    this.failure = null;
  }

  async run(): Promise<void> {
    this.#limit = FIRST;
    await this.#ask(this.query.trim());
  }

  async more(): Promise<void> {
    this.#limit += MORE;
    if (this.answered !== null) await this.#ask(this.answered);
  }

  reset(): void {
    this.#serial += 1;
    this.query = '';
    this.answer = null;
    this.answered = null;
    this.failure = null;
    this.isAsking = false;
  }

  changed(changes: Changes): void {
    if (this.answered === null) return;
    if (concerns(changes, ['sources', 'participants', 'cases', 'codes', 'codings', 'guide']))
      void this.#ask(this.answered);
  }

  async #ask(query: string): Promise<void> {
    if (query === '') return;
    this.#serial += 1;
    const serial = this.#serial;
    this.isAsking = true;
    try {
      const answer = await this.#call('query', { query, limit: this.#limit });
      if (serial !== this.#serial) return;
      this.answer = answer;
      this.answered = query;
      this.failure = null;
    } catch (thrown) {
      if (serial !== this.#serial) return;
      this.failure = toFailure(thrown);
    }
    this.isAsking = false;
  }
}
