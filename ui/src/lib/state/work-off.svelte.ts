/** What some checks find, worked off: one list at a time, one item after the other, with the words beside. */

import type { Changes } from '$bindings/Changes';
import type { Check } from '$bindings/Check';
import type { CheckItem } from '$bindings/CheckItem';
import type { CodeId } from '$bindings/CodeId';
import type { Excerpt } from '$bindings/Excerpt';
import type { Extract } from '$bindings/Extract';
import type { OpenTurn } from '$bindings/OpenTurn';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

/** The checks whose finds are worked off here, in the order of the work. */
export const WORK_LISTS = ['C2.1', 'C2.2', 'C2.11', 'C3.1', 'C3.4', 'C3.6', 'C6.2'] as const;
export type WorkList = (typeof WORK_LISTS)[number];

/** The checks of these stages are asked for. */
const STAGES = [2, 3, 6] as const;

/** So many extracts stand beside an item. */
const BESIDE = 40;
/** So many of the first and of the last stand against each other. */
const AT_EACH_END = 4;
/** All extracts of a code that are looked at for the first and the last of them. */
const MOST_EXTRACTS = 500;

/** So long nothing must have changed before the lists are computed anew. */
const PAUSE_MS = 600;

/** What stands beside an item. */
export interface Beside {
  /** The item that it stands beside, by its key. */
  readonly of: string | null;
  readonly extracts: readonly Excerpt[];
  /** The extracts that were coded last, where they stand against the first. */
  readonly last: readonly Excerpt[];
  readonly turns: readonly OpenTurn[];
  readonly late: readonly CodeId[];
}

const NOTHING: Beside = { of: null, extracts: [], last: [], turns: [], late: [] };

/** The extracts of a code that were coded first, and those that were coded last. */
export function ends(extracts: readonly Extract[], code: CodeId, most: number): [Excerpt[], Excerpt[]] {
  const coded = ({ codings }: Extract): number =>
    Math.min(...codings.filter((own) => own.code === code).map(({ at }) => at));
  const sorted = [...extracts].sort((one, other) => coded(one) - coded(other)).map(({ excerpt }) => excerpt);
  const first = sorted.slice(0, most);
  return [first, sorted.slice(Math.max(first.length, sorted.length - most))];
}

export class WorkOffState implements Follower {
  chosen = $state<WorkList>('C2.1');
  /** Why an item is meant to be so is being written. */
  isAnswering = $state(false);
  readonly answer: LatestAnswer<readonly Check[]>;
  readonly beside: LatestAnswer<Beside>;
  readonly #call: Call;
  #place = $state(0);
  #isShown = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<readonly Check[]>([], async () => {
      const stages = await Promise.all(STAGES.map((stage) => call('checks', { stage })));
      return stages.flat().filter(({ id }) => WORK_LISTS.some((own) => own === id));
    });
    this.beside = new LatestAnswer<Beside>(NOTHING, async () => {
      const of = this.current?.key ?? null;
      return { ...(await this.#askBeside()), of };
    });
  }

  /** The lists that make sense in the declared approach. */
  get lists(): readonly Check[] {
    return WORK_LISTS.flatMap((id) => this.answer.value.find((check) => check.id === id) ?? []);
  }

  get list(): Check | null {
    return this.answer.value.find(({ id }) => id === this.chosen) ?? null;
  }

  /** What is left of the list. */
  get left(): readonly CheckItem[] {
    return openOf(this.list);
  }

  /** What was answered with a reason. */
  get answered(): readonly CheckItem[] {
    return this.list?.items.filter(({ answer }) => answer !== null) ?? [];
  }

  get place(): number {
    return Math.max(0, Math.min(this.#place, this.left.length - 1));
  }

  get current(): CheckItem | null {
    return this.left[this.place] ?? null;
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await this.answer.refresh();
    // Who comes to work begins where something is left.
    if (this.left.length === 0) {
      const first = WORK_LISTS.find(
        (id) => openOf(this.answer.value.find((check) => check.id === id) ?? null).length > 0,
      );
      if (first !== undefined) this.chosen = first;
    }
    await this.beside.refresh();
  }

  hide(): void {
    this.#isShown = false;
  }

  async choose(list: WorkList): Promise<void> {
    this.chosen = list;
    await this.go(0);
  }

  async go(place: number): Promise<void> {
    this.#place = Math.max(0, Math.min(place, this.left.length - 1));
    this.isAnswering = false;
    await this.beside.refresh();
  }

  /** Whether the item at hand can be done here: there is nothing to code in its turns, or it was gone through. */
  get canFinish(): boolean {
    return (this.chosen === 'C2.1' || this.chosen === 'C2.2') && this.current !== null;
  }

  /** The item at hand is done: its turns are looked at, or its source is gone through. */
  async finish(): Promise<void> {
    const place = this.current?.place;
    // What is done is done for what was seen: while other words stand beside, nothing is.
    if (this.current === null || this.beside.value.of !== this.current.key) return;
    if (place?.kind === 'words' && this.chosen === 'C2.1') {
      const turns = this.beside.value.turns.map(({ number }) => number);
      if (turns.length > 0) await this.#call('mark_turns', { source: place.at.source, turns });
    } else if (place?.kind === 'source' && this.chosen === 'C2.2') {
      await this.#call('go_through_again', { id: place.at });
    } else return;
    await this.#goOn();
  }

  /** The code at hand goes to the miscellaneous ones. */
  async layAside(): Promise<void> {
    const place = this.current?.place;
    if (place?.kind !== 'code' || this.chosen !== 'C3.1') return;
    const codes = [place.at];
    await this.#call('place_codes', {
      codes,
      from: null,
      leaving: [],
      place: { kind: 'miscellaneous' },
      reason: null,
    });
    await this.#goOn();
  }

  /** Says why the item at hand is meant to be so. */
  async reply(reason: string): Promise<void> {
    const item = this.current;
    if (item === null) return;
    await this.#call('answer_check', { id: this.chosen, item: item.key, reason });
    this.isAnswering = false;
    await this.#goOn();
  }

  async reopen(item: CheckItem): Promise<void> {
    await this.#call('reopen_check', { id: this.chosen, item: item.key });
    await this.#goOn();
  }

  reset(): void {
    clearTimeout(this.#pause);
    this.chosen = 'C2.1';
    this.isAnswering = false;
    this.#place = 0;
    this.#isShown = false;
    this.answer.clear();
    this.beside.clear();
  }

  changed({ nouns }: Changes): void {
    if (!this.#isShown || nouns.length === 0) return;
    // Who works on is not kept waiting: the lists are computed when there is a pause.
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#goOn(), PAUSE_MS);
  }

  /** What is left moves up into the place of what was done. */
  async #goOn(): Promise<void> {
    await this.answer.refresh();
    await this.beside.refresh();
  }

  async #askBeside(): Promise<Beside> {
    const place = this.current?.place;
    switch (place?.kind) {
      case 'source':
      case 'words': {
        const id = place.kind === 'source' ? place.at : place.at.source;
        return { ...NOTHING, ...(await this.#call('source_remains', { id })) };
      }
      case 'code': {
        const isDrift = this.chosen === 'C2.11';
        const { extracts } = await this.#call('code_extracts', {
          code: place.at,
          withBelow: false,
          grouping: 'case',
          offset: 0,
          limit: isDrift ? MOST_EXTRACTS : BESIDE,
        });
        if (!isDrift) return { ...NOTHING, extracts: extracts.map(({ excerpt }) => excerpt) };
        const [first, last] = ends(extracts, place.at, AT_EACH_END);
        return { ...NOTHING, extracts: first, last };
      }
      case 'theme': {
        const request = { id: place.at, part: 'all', offset: 0, limit: BESIDE } as const;
        const { extracts } = await this.#call('theme_extracts', request);
        return { ...NOTHING, extracts: extracts.map(({ excerpt }) => excerpt) };
      }
      default:
        return NOTHING;
    }
  }
}

/** What nobody has answered; an answer to the whole list answers all of it. */
export const openOf = (list: Check | null): readonly CheckItem[] =>
  list === null || list.answer !== null ? [] : list.items.filter(({ answer }) => answer === null);
