/** The journal as it is read: narrowed, a page more at a time, and what single steps changed. */

import type { Changes } from '$bindings/Changes';
import type { JournalAbout } from '$bindings/JournalAbout';
import type { JournalArea } from '$bindings/JournalArea';
import type { JournalPage } from '$bindings/JournalPage';
import type { Language } from '$bindings/Language';
import type { Lineage } from '$bindings/Lineage';
import type { LineageName } from '$bindings/LineageName';
import type { LineageThing } from '$bindings/LineageThing';
import type { MemoKind } from '$bindings/MemoKind';
import type { StepDetail } from '$bindings/StepDetail';
import type { StepId } from '$bindings/StepId';
import type { Call } from '$lib/commands/call';
import { language } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

const PAGE = 100;

export const JOURNAL_AREAS: readonly JournalArea[] = [
  'coding',
  'codes',
  'themes',
  'texts',
  'material',
  'method',
  'memos',
  'comparing',
  'names',
  'writing',
  'exports',
];

/** Memos that stand in the journal with what they say. */
export const TOLD_MEMOS: readonly MemoKind[] = ['reflexive', 'method', 'decision', 'familiarisation'];

/** The moment at which a day begins that is written as 2026-03-01 or 1.3.2026; null if it is no day. */
export function dayStart(written: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written.trim());
  const spoken = /^(\d{1,2})[./](\d{1,2})[./ ](\d{4})$/.exec(written.trim());
  const parts = iso ? [iso[1], iso[2], iso[3]] : spoken ? [spoken[3], spoken[2], spoken[1]] : null;
  if (!parts) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

/** The moment at which the day after it begins. */
function dayEnd(written: string): number | null {
  const start = dayStart(written);
  if (start === null) return null;
  const date = new Date(start);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

const NOTHING: JournalPage = { steps: [], next: null, total: 0, coders: [], horizon: null };

export class JournalState implements Follower {
  readonly answer: LatestAnswer<JournalPage>;
  words = $state('');
  area = $state<JournalArea | null>(null);
  memo = $state<MemoKind | null>(null);
  coder = $state<string | null>(null);
  from = $state('');
  until = $state('');
  withReason = $state(false);
  about = $state.raw<JournalAbout | null>(null);
  /** The one whose history is shown. */
  thing = $state.raw<LineageThing | null>(null);
  readonly lineage: LatestAnswer<Lineage | null>;
  readonly names: LatestAnswer<readonly LineageName[]>;
  readonly #call: Call;
  #wanted = PAGE;
  #isShown = false;
  #isLineageShown = false;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<JournalPage>(NOTHING, () => call('journal', this.#request()));
    this.lineage = new LatestAnswer<Lineage | null>(null, () =>
      this.thing === null
        ? Promise.resolve(null)
        : call('lineage', { thing: this.thing, language: language() }),
    );
    this.names = new LatestAnswer<readonly LineageName[]>([], () => call('lineages', {}));
  }

  /** Whether anything narrows what is shown. */
  get isNarrowed(): boolean {
    const { words, area, memo, coder, from, until, withReason, about } = this;
    const isSaid = words.trim() !== '' || from.trim() !== '' || until.trim() !== '';
    return isSaid || area !== null || memo !== null || coder !== null || withReason || about !== null;
  }

  #request() {
    return {
      before: null,
      limit: this.#wanted,
      language: language(),
      areas: this.area === null ? [] : [this.area],
      coder: this.coder,
      from: dayStart(this.from),
      until: dayEnd(this.until),
      withReason: this.withReason,
      about: this.about,
      memos: this.memo === null ? [] : [this.memo],
      words: this.words,
    };
  }

  /** Begins to follow the journal, in a language; the answer ends it. */
  show(shown: Language): () => void {
    void shown;
    this.#isShown = true;
    void this.answer.refresh();
    return () => {
      this.#isShown = false;
    };
  }

  /** Narrows what is shown, from its beginning. */
  narrow(change: () => void): Promise<void> {
    change();
    this.#wanted = PAGE;
    return this.answer.refresh();
  }

  /** Shows everything again. */
  widen(): Promise<void> {
    return this.narrow(() => this.#forget());
  }

  more(): Promise<void> {
    this.#wanted += PAGE;
    return this.answer.refresh();
  }

  /** What a step changed. */
  detail(id: StepId): Promise<StepDetail> {
    return this.#call('journal_step', { id, language: language() });
  }

  /** Begins to follow the history of a code or a theme; the answer ends it. */
  showLineage(shown: Language): () => void {
    void shown;
    this.#isLineageShown = true;
    void this.lineage.refresh();
    void this.names.refresh();
    return () => {
      this.#isLineageShown = false;
    };
  }

  /** Shows how another code or theme came to be. */
  choose(thing: LineageThing | null): Promise<void> {
    this.thing = thing;
    return this.lineage.refresh();
  }

  /** After a reason was given. */
  explained(): void {
    if (this.#isShown) void this.answer.refresh();
    if (this.#isLineageShown) void this.lineage.refresh();
  }

  #forget(): void {
    this.words = '';
    this.area = null;
    this.memo = null;
    this.coder = null;
    this.from = '';
    this.until = '';
    this.withReason = false;
    this.about = null;
  }

  reset(): void {
    this.#wanted = PAGE;
    this.#forget();
    this.thing = null;
    this.answer.clear();
    this.lineage.clear();
    this.names.clear();
  }

  changed(changes: Changes): void {
    if (changes.nouns.length === 0) return;
    if (this.#isShown) void this.answer.refresh();
    if (this.#isLineageShown) {
      void this.lineage.refresh();
      void this.names.refresh();
    }
  }
}
