/** All passages of a code, page by page, with what can be done to them where they stand. */

import { SvelteSet } from 'svelte/reactivity';
import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { Extract } from '$bindings/Extract';
import type { ExtractGroup } from '$bindings/ExtractGroup';
import type { ExtractGrouping } from '$bindings/ExtractGrouping';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { CodebookState } from './codebook.svelte';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';

/** Passages asked for at once. */
export const PAGE = 40;
/** Keys 1 to 9 choose where a passage goes. */
const MOST_TARGETS = 9;

export interface PlacedExtract {
  readonly extract: Extract;
  /** Place in the whole list, from 0. */
  readonly place: number;
  /** The heading that stands above it, if it is the first of its group. */
  readonly group: ExtractGroup | null;
}

export class CodePageState implements Follower {
  /** The code whose passages are shown; null: the page is closed. */
  code = $state<CodeId | null>(null);
  withBelow = $state(true);
  grouping = $state<ExtractGrouping>('case');
  /** Passages are sorted to subcodes, one after the other. */
  isSplitting = $state(false);
  /** Place of the passage that keys mean. */
  place = $state(0);
  total = $state(0);
  groups = $state.raw<readonly ExtractGroup[]>([]);
  failure = $state.raw<CommandFailure | null>(null);
  isLoaded = $state(false);
  /** Where the passage at hand goes. */
  readonly targets = new SvelteSet<CodeId>();
  #pages = $state.raw<ReadonlyMap<number, readonly Extract[]>>(new Map());
  readonly #call: Call;
  readonly #codebook: CodebookState;
  readonly #notices: NoticesState;
  readonly #asked = new Set<number>();
  #generation = 0;
  #latest: Promise<void> = Promise.resolve();

  readonly #firsts = $derived.by(() => {
    const firsts = new Map<number, ExtractGroup>();
    let place = 0;
    for (const group of this.groups) {
      firsts.set(place, group);
      place += group.count;
    }
    return firsts;
  });

  constructor(call: Call, codebook: CodebookState, notices: NoticesState) {
    this.#call = call;
    this.#codebook = codebook;
    this.#notices = notices;
  }

  get isOpen(): boolean {
    return this.code !== null && this.#codebook.find(this.code) !== null;
  }

  get pageCount(): number {
    return Math.ceil(this.total / PAGE);
  }

  /** Codes that passages are sorted to: those directly below that are in use, at most nine. */
  get subcodes(): CodeId[] {
    if (this.code === null) return [];
    const below = this.#codebook.children(this.code);
    return below.filter((code) => code.isCodable && code.retiredAt === null).map(({ id }) => id);
  }

  get current(): Extract | null {
    return this.#pages.get(Math.floor(this.place / PAGE))?.[this.place % PAGE] ?? null;
  }

  /** The passages of a page from 0; null: they are not here yet. */
  page(number: number): PlacedExtract[] | null {
    const extracts = this.#pages.get(number);
    if (!extracts) return null;
    return extracts.map((extract, index) => {
      const place = number * PAGE + index;
      return { extract, place, group: this.#firsts.get(place) ?? null };
    });
  }

  async open(code: CodeId, isSplitting = false): Promise<void> {
    if (this.code !== code) this.place = 0;
    this.code = code;
    this.isSplitting = isSplitting;
    if (isSplitting) this.withBelow = false;
    await this.#restart();
  }

  close(): void {
    this.code = null;
    this.isSplitting = false;
    this.targets.clear();
  }

  async show(choice: { withBelow?: boolean; grouping?: ExtractGrouping }): Promise<void> {
    this.withBelow = choice.withBelow ?? this.withBelow;
    this.grouping = choice.grouping ?? this.grouping;
    this.place = 0;
    await this.#restart();
  }

  /** Asks for a page, unless it is here or on its way. */
  async want(number: number): Promise<void> {
    const { code, withBelow, grouping } = this;
    if (code === null || this.#asked.has(number)) return;
    this.#asked.add(number);
    const generation = this.#generation;
    const request = { code, withBelow, grouping, offset: number * PAGE, limit: PAGE };
    try {
      const answer = await this.#call('code_extracts', request);
      if (generation !== this.#generation) return;
      this.total = answer.total;
      this.groups = answer.groups;
      this.#pages = new Map(this.#pages).set(number, answer.extracts);
      this.place = Math.max(0, Math.min(this.place, answer.total - 1));
      this.failure = null;
      this.isLoaded = true;
    } catch (thrown) {
      if (generation === this.#generation) this.failure = toFailure(thrown);
    }
  }

  /** Goes on or back in the list; false at its end. */
  async step(by: number): Promise<boolean> {
    const next = this.place + by;
    if (next < 0 || next >= this.total) return false;
    this.targets.clear();
    this.place = next;
    await this.want(Math.floor(next / PAGE));
    return true;
  }

  /** Chooses a subcode by its number from 1 for the passage at hand, or lets go of it. */
  toggleTarget(number: number): void {
    const code = this.subcodes.slice(0, MOST_TARGETS)[number - 1];
    if (code === undefined) return;
    if (!this.targets.delete(code)) this.targets.add(code);
  }

  /** Gives the passage at hand to the chosen subcodes; without any it keeps the code, and the next one comes. */
  async sort(): Promise<void> {
    const { current, code } = this;
    if (!current || code === null) return;
    const into = this.subcodes.filter((id) => this.targets.has(id));
    if (into.length === 0) {
      await this.step(1);
      return;
    }
    this.targets.clear();
    // The next one takes its place in the list.
    await this.#call('split_code', { code, segments: [current.excerpt.segment], into });
    await this.#refresh();
  }

  /** Puts another code in the place of the one that brought the passage here. */
  async recode({ codings }: Extract, code: CodeId): Promise<void> {
    const own = codings.filter((coding) => this.#isMeant(coding.code)).map(({ id }) => id);
    const { replaced } = await this.#call('recode', { codings: own, code });
    await this.#refresh();
    const key = replaced.length > 0 ? 'codebook-replaced' : 'codebook-recoded';
    this.#notices.tell(key, { name: this.#names(replaced), by: this.#codebook.nameOf(code) }, 'undo');
  }

  async add({ excerpt, stretches }: Extract, code: CodeId): Promise<void> {
    const { replaced } = await this.#call('apply_codes', {
      source: excerpt.source,
      stretches,
      codes: [code],
      newCode: null,
    });
    const key = replaced.length > 0 ? 'codebook-replaced' : 'codebook-added';
    this.#notices.tell(key, { name: this.#names(replaced), by: this.#codebook.nameOf(code) }, 'undo');
  }

  /** Takes the code that brought the passage here off it. */
  async remove({ codings, excerpt }: Extract): Promise<void> {
    const own = codings.filter((coding) => this.#isMeant(coding.code)).map(({ id }) => id);
    if (own.length === 0) return;
    await this.#call('remove_codings', { ids: own });
    await this.#refresh();
    this.#notices.tell('codebook-taken-off', { excerpt: excerpt.id }, 'undo');
  }

  reset(): void {
    this.close();
    this.place = 0;
    this.#generation += 1;
    this.#pages = new Map();
  }

  changed(changes: Changes): void {
    if (this.code === null) return;
    if (this.#codebook.answer.isLoaded && this.#codebook.find(this.code) === null) return this.close();
    if (changes.nouns.some((noun) => noun !== 'project')) void this.#refresh();
  }

  #isMeant(code: CodeId): boolean {
    if (this.code === code) return true;
    return this.withBelow && this.#codebook.ancestors(code).some(({ id }) => id === this.code);
  }

  #names(codes: readonly CodeId[]): string {
    return codes.map((code) => this.#codebook.nameOf(code)).join(', ');
  }

  async #restart(): Promise<void> {
    this.isLoaded = false;
    this.#pages = new Map();
    this.total = 0;
    this.groups = [];
    this.targets.clear();
    await this.#refresh();
  }

  /** Asks anew for the page at hand, and waits for the newest answer if it is asked for again meanwhile. */
  async #refresh(): Promise<void> {
    this.#latest = this.#askAgain();
    for (let waited: Promise<void> | null = null; waited !== this.#latest;) {
      waited = this.#latest;
      await waited;
    }
  }

  /** What is shown beyond the pages near the one at hand asks for itself again. */
  async #askAgain(): Promise<void> {
    this.#generation += 1;
    const shown = [...this.#asked];
    this.#asked.clear();
    const here = Math.floor(this.place / PAGE);
    const near = shown.filter((number) => Math.abs(number - here) <= 1);
    this.#pages = new Map([...this.#pages].filter(([number]) => near.includes(number)));
    await Promise.all([...new Set([here, ...near])].map((number) => this.want(number)));
  }
}
