/** Lists of words: how often they are said, and which stand near what a search finds. */

import type { CaseId } from '$bindings/CaseId';
import type { Changes } from '$bindings/Changes';
import type { Collocations } from '$bindings/Collocations';
import type { Voices } from '$bindings/Voices';
import type { WordChoice } from '$bindings/WordChoice';
import type { WordList } from '$bindings/WordList';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { queryNear, queryOf } from '$lib/search/words';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';
import type { FormSwitches, SearchState } from './search.svelte';

export const VOICES = ['participants', 'interviewers', 'others', 'all'] as const satisfies readonly Voices[];
export const WINDOWS = [1, 2, 3, 5, 10, 20] as const;
/** Neighbours that stand near fewer times say little. */
export const LEAST = [2, 3, 5, 10] as const;
const FIRST = 200;
const MORE = 500;
const PAUSE_MS = 200;

const NO_WORDS: WordList = {
  words: [],
  different: 0,
  total: 0,
  sources: 0,
  participants: 0,
  cases: [],
  stopLanguages: [],
  leftOut: 0,
};
const NO_NEIGHBOURS: Collocations = {
  words: [],
  different: 0,
  forms: [],
  hits: 0,
  wordsNear: 0,
  total: 0,
  stopLanguages: [],
};

const kinds = (inflections: boolean): FormSwitches => ({
  exact: true,
  inflections,
  synonyms: false,
  compounds: false,
  fuzzy: false,
});
/** Forms are counted one by one: a click must find those and no others. */
const AS_WRITTEN = kinds(false);

export class WordsState implements Follower {
  voices = $state<Voices>('participants');
  case = $state<CaseId | null>(null);
  /** Forms of one word are counted together. */
  isTogether = $state(true);
  /** Small words are left out. */
  leavesOut = $state(true);
  /** Only words that hold these letters. */
  holding = $state('');
  /** What words are near. */
  query = $state('');
  window = $state<number>(5);
  least = $state<number>(3);
  /** The list that is shown, and is asked for again when something changes. */
  shown = $state<'words' | 'near' | null>(null);
  readonly list: LatestAnswer<WordList>;
  readonly neighbours: LatestAnswer<Collocations>;
  readonly #search: SearchState;
  readonly #caseName: (id: CaseId) => string | null;
  #limit = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(call: Call, host: Host, search: SearchState, caseName: (id: CaseId) => string | null) {
    this.#search = search;
    this.#caseName = caseName;
    this.list = new LatestAnswer<WordList>(NO_WORDS, () =>
      call('word_list', { choice: this.#choice, holding: this.holding, limit: this.#limit }),
    );
    this.neighbours = new LatestAnswer<Collocations>(NO_NEIGHBOURS, async () => {
      const query = this.query.trim();
      if (query === '') return NO_NEIGHBOURS;
      const { window, least } = this;
      return call('collocations', {
        search: { query, ...this.#kinds, switchedOff: [], switchedOn: [], order: 'place', limit: 0 },
        choice: this.#choice,
        window,
        atLeast: least,
        limit: this.#limit,
      });
    });
    host.listen('index_ready', () => void this.#refresh());
  }

  /** The list is seen, or none is any longer. */
  show(list: 'words' | 'near' | null): void {
    this.shown = list;
    this.#limit = FIRST;
    void this.#refresh();
  }

  /** Takes a choice and counts anew. */
  choose(
    change: Partial<Pick<WordsState, 'voices' | 'case' | 'isTogether' | 'leavesOut' | 'window' | 'least'>>,
  ): void {
    Object.assign(this, change);
    this.#limit = FIRST;
    void this.#refresh();
  }

  /** Letters or a query were typed: counts after a short pause. */
  typed(change: Partial<Pick<WordsState, 'holding' | 'query'>>): void {
    Object.assign(this, change);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.choose({}), PAUSE_MS);
  }

  more(): void {
    this.#limit += MORE;
    void this.#refresh();
  }

  /** Searches the forms of a row of the list. */
  async find(forms: readonly string[]): Promise<void> {
    await this.#search.ask(queryOf(forms, this.#counted), AS_WRITTEN);
  }

  /** Searches where a neighbour stands near. */
  async findNear(forms: readonly string[]): Promise<void> {
    const query = this.query.trim();
    const searched = this.neighbours.value.forms.filter(({ on }) => on).map(({ form }) => form);
    const isWord = !/[\s"*~:/()]/.test(query) && searched.length > 0;
    const near = searched.length === 1 ? (searched[0] ?? query) : `(${searched.join(' OR ')})`;
    await (isWord
      ? this.#search.ask(queryNear(near, this.window, forms, this.#counted), AS_WRITTEN)
      : this.#search.ask(queryNear(query, this.window, forms, this.#counted), this.#kinds));
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.case = null;
    this.holding = '';
    this.query = '';
    this.list.clear();
    this.neighbours.clear();
    this.shown = null;
  }

  changed(changes: Changes): void {
    if (concerns(changes, ['project', 'sources', 'participants', 'cases'])) void this.#refresh();
  }

  get #kinds(): FormSwitches {
    return kinds(this.isTogether);
  }

  get #choice(): WordChoice {
    return {
      voices: this.voices,
      case: this.case,
      together: this.isTogether,
      stopLanguages: this.leavesOut ? null : [],
    };
  }

  get #counted(): { voices: Voices; case: string | null } {
    return { voices: this.voices, case: this.case === null ? null : this.#caseName(this.case) };
  }

  async #refresh(): Promise<void> {
    if (this.shown === 'words') await this.list.refresh();
    if (this.shown === 'near') await this.neighbours.refresh();
  }
}
