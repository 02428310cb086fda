/** Search: the query, the word forms it matched, and the places that were found. */

import type { Changes } from '$bindings/Changes';
import type { Search } from '$bindings/Search';
import type { SearchAnswer } from '$bindings/SearchAnswer';
import type { SearchForm } from '$bindings/SearchForm';
import type { SearchHit } from '$bindings/SearchHit';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { filterOnly, groupForms, groupHits, withSourceFilter } from '$lib/search/query';
import type { Follower } from './follower';

const PAUSE_MS = 200;
/** Half a query is no mistake: what is wrong with it is said when the typing has stopped. */
const PATIENCE_MS = 1200;
const FIRST_HITS = 200;
const MORE_HITS = 1000;
/** So many hits can be coded at once. */
const MOST_HITS = 100_000;
const NOTHING: SearchAnswer = { total: 0, sources: 0, forms: [], hits: [] };

export class SearchState implements Follower {
  query = $state('');
  exact = $state(true);
  inflections = $state(true);
  switchedOff = $state.raw<ReadonlySet<string>>(new Set());
  answer = $state.raw<SearchAnswer>(NOTHING);
  /** The query that the answer is for; null before the first. */
  answered = $state<string | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  isSearching = $state(false);
  /** Number of the hit that was gone to last. */
  current = $state<number | null>(null);
  /** Counts the times something was written into the field from outside. */
  prefilled = $state(0);

  readonly groups = $derived.by(() => groupHits(this.answer.hits));
  readonly forms = $derived.by(() => groupForms(this.answer.forms));

  readonly #call: Call;
  #limit = FIRST_HITS;
  #serial = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #complaint: ReturnType<typeof setTimeout> | undefined;

  constructor(call: Call, host: Host) {
    this.#call = call;
    host.listen('index_ready', () => this.#indexReady());
  }

  get hasMore(): boolean {
    return this.answer.hits.length < this.answer.total;
  }

  /** Where the query cannot be read, in code points from 0. */
  get problemPlace(): number | null {
    const place = this.failure?.parameters.place;
    return typeof place === 'number' ? place - 1 : null;
  }

  /** The query was changed by typing: searches after a short pause. */
  typed(query: string): void {
    this.query = query;
    this.failure = null;
    this.#stopTimers();
    this.#timer = setTimeout(() => {
      this.#begin();
      void this.#ask(PATIENCE_MS);
    }, PAUSE_MS);
  }

  /** Searches now. */
  async run(): Promise<void> {
    this.#stopTimers();
    this.#begin();
    await this.#ask();
  }

  async more(): Promise<void> {
    this.#limit += MORE_HITS;
    await this.#ask();
  }

  async setExact(on: boolean): Promise<void> {
    this.exact = on;
    await this.run();
  }

  async setInflections(on: boolean): Promise<void> {
    this.inflections = on;
    await this.run();
  }

  async toggleForm({ form }: SearchForm): Promise<void> {
    const switchedOff = new Set(this.switchedOff);
    if (!switchedOff.delete(form)) switchedOff.add(form);
    this.switchedOff = switchedOff;
    await this.run();
  }

  /** Begins a search in one source; words that stand in the field stay. */
  searchIn(source: string): void {
    this.query = withSourceFilter(this.query, source);
    this.prefilled += 1;
    void this.run();
  }

  /** The search that was answered, for all of its hits. */
  get request(): Search {
    const { exact, inflections } = this;
    return {
      query: this.answered ?? '',
      exact,
      inflections,
      switchedOff: [...this.switchedOff],
      limit: MOST_HITS,
    };
  }

  hitAt(index: number): SearchHit | null {
    return this.answer.hits[index] ?? null;
  }

  clear(): void {
    this.#stopTimers();
    this.#serial += 1;
    this.answer = NOTHING;
    this.answered = null;
    this.failure = null;
    this.isSearching = false;
    this.current = null;
  }

  reset(): void {
    this.clear();
    this.query = '';
    this.switchedOff = new Set();
  }

  changed(changes: Changes): void {
    const ours = ['sources', 'participants', 'cases', 'codes', 'codings'] as const;
    if (this.answered !== null && ours.some((noun) => changes.nouns.includes(noun))) void this.#ask();
  }

  #indexReady(): void {
    if (this.query.trim() !== '') void this.#ask();
  }

  #begin(): void {
    this.#limit = FIRST_HITS;
    this.current = null;
  }

  #stopTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#complaint);
  }

  /** What is wrong is said after `patience` milliseconds. */
  async #ask(patience = 0): Promise<void> {
    const query = this.query.trim();
    // A filter alone finds every turn: wait for a word.
    if (query === '' || filterOnly(query)) {
      this.clear();
      return;
    }
    this.#serial += 1;
    const serial = this.#serial;
    this.isSearching = true;
    try {
      const answer = await this.#call('search', {
        query,
        exact: this.exact,
        inflections: this.inflections,
        switchedOff: [...this.switchedOff],
        limit: this.#limit,
      });
      if (serial !== this.#serial) return;
      this.answer = answer;
      this.answered = query;
      this.failure = null;
      this.#forgetForms(answer.forms);
    } catch (thrown) {
      if (serial !== this.#serial) return;
      const failure = toFailure(thrown);
      if (patience === 0) this.failure = failure;
      else this.#complaint = setTimeout(() => (this.failure = failure), patience);
    }
    this.isSearching = false;
  }

  /** Forms that the query no longer has are no longer switched off. */
  #forgetForms(forms: readonly SearchForm[]): void {
    const known = new Set(forms.map(({ form }) => form));
    this.switchedOff = new Set([...this.switchedOff].filter((form) => known.has(form)));
  }
}
