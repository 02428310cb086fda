/** Search: the query, the word forms it matched, and the places that were found. */

import type { Changes } from '$bindings/Changes';
import type { HitOrder } from '$bindings/HitOrder';
import type { Search } from '$bindings/Search';
import type { SearchAnswer } from '$bindings/SearchAnswer';
import type { SearchForm } from '$bindings/SearchForm';
import type { SearchHit } from '$bindings/SearchHit';
import type { SearchSpread } from '$bindings/SearchSpread';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import {
  filterOnly,
  groupForms,
  groupHits,
  problemPlaceOf,
  withSourceFilter,
  type QueryPlace,
} from '$lib/search/query';
import type { Follower } from './follower';

const PAUSE_MS = 200;
/** Half a query is no mistake: what is wrong with it is said when the typing has stopped. */
const PATIENCE_MS = 1200;
const FIRST_HITS = 200;
const MORE_HITS = 1000;
/** So many hits can be coded at once. */
const MOST_HITS = 100_000;
const NOTHING: SearchAnswer = { total: 0, sources: 0, undated: null, forms: [], hits: [] };

/** Kinds of forms that can be searched or not. */
export type FormSwitches = Record<'exact' | 'inflections' | 'synonyms' | 'compounds' | 'fuzzy', boolean>;

export class SearchState implements Follower {
  query = $state('');
  /** Which forms of a word are searched. */
  kinds = $state.raw<FormSwitches>({
    exact: true,
    inflections: true,
    synonyms: true,
    compounds: false,
    fuzzy: false,
  });
  switchedOff = $state.raw<ReadonlySet<string>>(new Set());
  /** Forms that are searched though they are off unasked. */
  switchedOn = $state.raw<ReadonlySet<string>>(new Set());
  order = $state<HitOrder>('place');
  answer = $state.raw<SearchAnswer>(NOTHING);
  /** Where the hits lie; null unless it is shown. */
  spread = $state.raw<SearchSpread | null>(null);
  isSpreadShown = $state(false);
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
  get problemPlace(): QueryPlace | null {
    return problemPlaceOf(this.failure);
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

  get hasKind(): boolean {
    return Object.values(this.kinds).some(Boolean);
  }

  async setKind(kind: keyof FormSwitches, on: boolean): Promise<void> {
    this.kinds = { ...this.kinds, [kind]: on };
    await this.run();
  }

  async toggleForm(form: SearchForm): Promise<void> {
    const isOn =
      form.kind === 'weak-compound' ? this.switchedOn.has(form.form) : !this.switchedOff.has(form.form);
    await this.switchForms([form], !isOn);
  }

  /** Searches forms, or leaves them out. */
  async switchForms(forms: readonly SearchForm[], on: boolean): Promise<void> {
    const [switchedOff, switchedOn] = [new Set(this.switchedOff), new Set(this.switchedOn)];
    for (const { form, kind } of forms) {
      const isUsual = kind !== 'weak-compound';
      if (on) switchedOff.delete(form);
      else switchedOn.delete(form);
      if (isUsual && !on) switchedOff.add(form);
      if (!isUsual && on) switchedOn.add(form);
    }
    [this.switchedOff, this.switchedOn] = [switchedOff, switchedOn];
    await this.run();
  }

  async setOrder(order: HitOrder): Promise<void> {
    this.order = order;
    await this.run();
  }

  async showSpread(isShown: boolean): Promise<void> {
    this.isSpreadShown = isShown;
    await this.#askSpread();
  }

  /** The hit so many after the one that was gone to last, around the ends; becomes the one gone to. */
  step(by: number): SearchHit | null {
    const { length } = this.answer.hits;
    if (length === 0) return null;
    const from = this.current ?? (by > 0 ? -1 : 0);
    this.current = (from + by + length) % length;
    return this.hitAt(this.current);
  }

  /** Begins a search in one source; words that stand in the field stay. */
  searchIn(source: string): void {
    this.query = withSourceFilter(this.query, source);
    this.prefilled += 1;
    void this.run();
  }

  /** Asks this instead of what stands in the field, with all forms that it names. */
  async ask(query: string, kinds: FormSwitches = this.kinds): Promise<void> {
    this.query = query;
    this.kinds = kinds;
    [this.switchedOff, this.switchedOn] = [new Set(), new Set()];
    this.prefilled += 1;
    await this.run();
  }

  /** The search that was answered, for all of its hits. */
  get request(): Search {
    return this.#requestFor(this.answered ?? '', MOST_HITS);
  }

  /** The search as it is written now, whether it was answered or not. */
  get written(): Search {
    return this.#requestFor(this.query.trim(), FIRST_HITS);
  }

  /** Searches as a saved search does. */
  async show(search: Search, isSpreadShown: boolean): Promise<void> {
    const { query, exact, inflections, synonyms, compounds, fuzzy } = search;
    this.query = query;
    this.kinds = { exact, inflections, synonyms, compounds, fuzzy };
    this.switchedOff = new Set(search.switchedOff);
    this.switchedOn = new Set(search.switchedOn);
    this.order = search.order;
    this.isSpreadShown = isSpreadShown;
    this.prefilled += 1;
    await this.run();
  }

  hitAt(index: number): SearchHit | null {
    return this.answer.hits[index] ?? null;
  }

  clear(): void {
    this.#stopTimers();
    this.#serial += 1;
    this.answer = NOTHING;
    this.answered = null;
    this.spread = null;
    this.failure = null;
    this.isSearching = false;
    this.current = null;
  }

  reset(): void {
    this.clear();
    this.query = '';
    this.switchedOff = new Set();
    this.switchedOn = new Set();
  }

  changed(changes: Changes): void {
    const ours = ['sources', 'participants', 'cases', 'codes', 'codings', 'searches'] as const;
    if (this.answered !== null && ours.some((noun) => changes.nouns.includes(noun))) void this.#ask();
  }

  #requestFor(query: string, limit: number): Search {
    return {
      query,
      ...this.kinds,
      switchedOff: [...this.switchedOff],
      switchedOn: [...this.switchedOn],
      order: this.order,
      limit,
    };
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
      const answer = await this.#call('search', this.#requestFor(query, this.#limit));
      if (serial !== this.#serial) return;
      this.answer = answer;
      this.answered = query;
      this.failure = null;
      this.#forgetForms(answer.forms);
      await this.#askSpread();
    } catch (thrown) {
      if (serial !== this.#serial) return;
      const failure = toFailure(thrown);
      if (patience === 0) this.failure = failure;
      else this.#complaint = setTimeout(() => (this.failure = failure), patience);
    }
    this.isSearching = false;
  }

  /** Where the hits of what was answered lie, if anybody wants to see it. */
  async #askSpread(): Promise<void> {
    const serial = this.#serial;
    const isWanted = this.isSpreadShown && this.answered !== null;
    const spread = isWanted ? await this.#call('search_spread', this.request) : null;
    if (serial === this.#serial) this.spread = spread;
  }

  /** Forms that the query no longer has are no longer switched off or on. */
  #forgetForms(forms: readonly SearchForm[]): void {
    const known = new Set(forms.map(({ form }) => form));
    this.switchedOff = new Set([...this.switchedOff].filter((form) => known.has(form)));
    this.switchedOn = new Set([...this.switchedOn].filter((form) => known.has(form)));
  }
}
