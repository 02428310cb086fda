/** Finding words in the texts and replacing them at the places that are chosen. */

import type { FindWords } from '$bindings/FindWords';
import type { FoundPlace } from '$bindings/FoundPlace';
import type { SourceId } from '$bindings/SourceId';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';
import type { ReadingState } from './reading.svelte';

const PAUSE_MS = 250;

/** Longer words that are selected are to be coded, not looked for. */
const LONGEST_SELECTED = 80;

/** Only what is shown is replaced. */
const MOST_SHOWN = 2_000;

export class ReplacingState implements Follower {
  words = $state('');
  replacement = $state('');
  /** Only in the text that is read. */
  isOnlyHere = $state(false);
  caseSensitive = $state(false);
  wholeWords = $state(false);
  places = $state.raw<readonly FoundPlace[]>([]);
  total = $state(0);
  /** Places (by number) that are left as they are. */
  left = $state.raw<ReadonlySet<number>>(new Set());
  failure = $state.raw<CommandFailure | null>(null);
  isRunning = $state(false);

  readonly #call: Call;
  readonly #reading: ReadingState;
  readonly #notices: NoticesState;
  #found: FindWords | null = null;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(call: Call, reading: ReadingState, notices: NoticesState) {
    this.#call = call;
    this.#reading = reading;
    this.#notices = notices;
  }

  get chosen(): number {
    return this.places.length - this.left.size;
  }

  get here(): { id: SourceId; name: string } | null {
    const info = this.#reading.shown?.info;
    return info ? { id: info.id, name: info.name } : null;
  }

  /** Begins with the words that are selected, else with those looked for before; their places may be others now. */
  begin(): void {
    this.#forget();
    const { selection, shown } = this.#reading;
    const range = selection.words;
    const selected = range && shown ? shown.map.slice(range.start, range.end) : '';
    if (selected !== '' && selected.length <= LONGEST_SELECTED && !selected.includes('\n'))
      this.words = selected;
    void this.find();
  }

  /** Something of what is looked for has changed: looks after a short pause. */
  look(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.find(), PAUSE_MS);
  }

  async find(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    const { words, caseSensitive, wholeWords } = this;
    const source = this.isOnlyHere ? (this.here?.id ?? null) : null;
    const found: FindWords = { words, source, caseSensitive, wholeWords };
    try {
      const answer = words === '' ? { places: [], total: 0 } : await this.#call('find_words', found);
      if (asked !== this.#asked) return;
      this.#found = found;
      this.places = answer.places.slice(0, MOST_SHOWN);
      this.total = answer.total;
      this.left = new Set();
      this.failure = null;
    } catch (thrown) {
      if (asked === this.#asked) this.failure = toFailure(thrown);
    }
  }

  toggle(number: number): void {
    const left = new Set(this.left);
    if (!left.delete(number)) left.add(number);
    this.left = left;
  }

  toggleAll(): void {
    this.left = this.left.size > 0 ? new Set() : new Set(this.places.keys());
  }

  /** Replaces at the chosen places; whether it was done. */
  async run(): Promise<boolean> {
    const find = this.#found;
    if (!find || this.chosen === 0) return false;
    const { replacement } = this;
    const places = this.places.filter((_, number) => !this.left.has(number)).map(({ place }) => place);
    this.isRunning = true;
    try {
      const replaced = await this.#reading.whileEditing(() =>
        this.#call('replace_text', { find, replacement, places }),
      );
      if (replaced.lost > 0) this.#notices.tell('editing-lost', { count: replaced.lost }, 'undo');
      else this.#notices.tell('editing-replaced', { count: replaced.places }, 'undo');
      this.#forget();
      return true;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return false;
    } finally {
      this.isRunning = false;
    }
  }

  reset(): void {
    this.words = '';
    this.replacement = '';
    this.#forget();
  }

  changed(): void {
    // The places shown are those that were found; the core refuses what is not there any more.
  }

  #forget(): void {
    this.#asked += 1;
    this.#found = null;
    this.places = [];
    this.total = 0;
    this.left = new Set();
    this.failure = null;
  }
}
