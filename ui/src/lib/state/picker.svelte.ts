/** The list of codes that opens at the selected words. */

import type { CodeId } from '$bindings/CodeId';
import type { CodeInfo } from '$bindings/CodeInfo';
import type { CodingInfo } from '$bindings/CodingInfo';
import { fuzzyMatch } from '$lib/fuzzy/fuzzy';
import { resembles } from '$lib/fuzzy/resembles';
import type { CodebookState } from './codebook.svelte';
import type { CodingState } from './coding.svelte';
import type { PassageState } from './passage.svelte';

export interface PickerRow {
  readonly kind: 'code';
  readonly code: CodeInfo;
  readonly name: string;
  /** Where it stands in the tree. */
  readonly place: string;
  /** 1 to 9 if it is pinned. */
  readonly pin: number | null;
  readonly isRecent: boolean;
  /** Already on exactly these words. */
  readonly isThere: boolean;
}

/** The last row: a code that does not exist yet. */
export interface NewRow {
  readonly kind: 'new';
  readonly name: string;
  /** A code whose name is so alike that it may be meant. */
  readonly resembling: CodeInfo | null;
}

const SHOWN = 50;
/** So much more counts a code that is pinned, or was used lately. */
const NEARNESS = 12;
/** Headings come after everything that can be put on words. */
const LAST = 10_000;
/** A name in another language, the place in the tree and the definition count so much less. */
const FURTHER = { otherName: 6, place: 30, definition: 60 } as const;

export class PickerState {
  isOpen = $state(false);
  /** The choice has been made: the list takes no more keys, and goes when the words are marked. */
  isLeaving = $state(false);
  /** The coding whose code is to be replaced; null: a code is put on the words. */
  recoded = $state.raw<CodingInfo | null>(null);
  query = $state('');
  /** Index of the row that Enter would take. */
  index = $state(0);
  readonly #codebook: CodebookState;
  readonly #coding: CodingState;
  readonly #passage: PassageState;

  readonly rows: readonly (PickerRow | NewRow)[] = $derived.by(() => (this.isOpen ? this.#rows() : []));

  constructor(codebook: CodebookState, coding: CodingState, passage: PassageState) {
    this.#codebook = codebook;
    this.#coding = coding;
    this.#passage = passage;
  }

  get current(): PickerRow | NewRow | null {
    return this.rows[this.index] ?? this.rows[0] ?? null;
  }

  open(query = ''): void {
    if (!this.#coding.target) return;
    this.isLeaving = false;
    this.query = query;
    this.index = 0;
    this.recoded = null;
    this.isOpen = true;
  }

  /** Opens to choose the code that takes the place of this one. */
  openToRecode(coding: CodingInfo): void {
    this.open();
    if (this.isOpen) this.recoded = coding;
  }

  close(): void {
    this.isOpen = false;
    this.isLeaving = false;
    this.query = '';
    this.recoded = null;
  }

  write(query: string): void {
    this.query = query;
    this.index = 0;
  }

  /** One row on or back, round the ends. */
  move(step: number): void {
    const { length } = this.rows;
    if (length > 0) this.index = (Math.min(this.index, length - 1) + step + length) % length;
  }

  /** Puts the row on the words; `staysOpen` for one more code. */
  async take(row: PickerRow | NewRow, staysOpen = false): Promise<void> {
    if (row.kind === 'new') {
      if (row.name === '') return;
      if (!staysOpen) this.close();
      else this.write('');
      await this.#coding.applyNew(row.name);
      return;
    }
    const { recoded } = this;
    if (recoded && row.code.isCodable) {
      this.close();
      await this.#passage.recode([recoded.id], row.code.id);
      return;
    }
    // A heading is refused with the reason; the list stays for another choice.
    this.isLeaving = row.code.isCodable && !staysOpen;
    if (!this.isLeaving) this.write('');
    try {
      await this.#coding.apply([row.code.id], undefined, () => this.#left());
    } finally {
      this.#left();
    }
  }

  /** The list goes when the words are marked: both are painted at once. A list opened meanwhile stays. */
  #left(): void {
    if (this.isLeaving) this.close();
  }

  #rows(): (PickerRow | NewRow)[] {
    const there = this.#coding.codesOnTarget;
    const query = this.query.trim();
    const row = (code: CodeInfo): PickerRow => {
      return {
        kind: 'code',
        code,
        name: this.#codebook.textOf(code).name,
        place: this.#codebook.placeOf(code.id),
        pin: code.pin,
        isRecent: this.#coding.recent.includes(code.id),
        isThere: there.has(code.id),
      };
    };
    const codes = (query === '' ? this.#usual() : this.#matching(query)).slice(0, SHOWN);
    // A code that takes another's place is one that is there.
    if (this.recoded) return codes.map(row);
    const resembling = this.#resembling(query);
    // Whatever else was found, the code that may be meant stands right above the new one.
    if (resembling && !codes.includes(resembling)) codes.push(resembling);
    return [...codes.map(row), { kind: 'new', name: query, resembling }];
  }

  #resembling(name: string): CodeInfo | null {
    if (name === '') return null;
    const isAlike = (code: CodeInfo): boolean => code.texts.some((text) => resembles(name, text.name));
    return this.#codebook.all.find((code) => code.isCodable && isAlike(code)) ?? null;
  }

  /** Lately used and pinned codes first, then the codebook in its order. Headings are left out. */
  #usual(): CodeInfo[] {
    const near = [...this.#coding.recent, ...this.#coding.pins.map(({ code }) => code)];
    const codes = [...new Set([...near, ...this.#codebook.offered.map(({ id }) => id)])];
    return codes
      .map((id) => this.#codebook.find(id))
      .filter((code): code is CodeInfo => code !== null && code.isCodable && code.retiredAt === null);
  }

  #matching(query: string): CodeInfo[] {
    const near = new Set<CodeId>([...this.#coding.recent, ...this.#coding.pins.map(({ code }) => code)]);
    return this.#codebook.offered
      .map((code) => ({ code, score: this.#score(query, code, near.has(code.id)) }))
      .filter((entry): entry is { code: CodeInfo; score: number } => entry.score !== null)
      .sort((left, right) => right.score - left.score)
      .map(({ code }) => code);
  }

  #score(query: string, code: CodeInfo, isNear: boolean): number | null {
    const own = this.#codebook.textOf(code);
    const place = this.#codebook.placeOf(code.id);
    const scores = [
      fuzzyMatch(query, own.name)?.score,
      ...code.texts
        .filter(({ name }) => name !== '' && name !== own.name)
        .map(({ name }) => further(fuzzyMatch(query, name)?.score, FURTHER.otherName)),
      // In a path or a sentence almost any letters are found: there only whole pieces count.
      holds(`${place} ${own.name}`, query) ? -FURTHER.place : undefined,
      ...code.texts.map(({ definition }) =>
        query.length >= 3 && holds(definition, query) ? -FURTHER.definition : undefined,
      ),
    ].filter((score) => score !== undefined);
    if (scores.length === 0) return null;
    const best = Math.max(...scores);
    return best + (isNear ? NEARNESS : 0) - (code.isCodable ? 0 : LAST);
  }
}

const further = (score: number | undefined, by: number): number | undefined =>
  score === undefined ? undefined : score - by;

/** Whether all words of the query stand in a text, as they are. */
function holds(text: string, query: string): boolean {
  const lower = text.toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
