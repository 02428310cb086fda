/** What the researcher has summed up of the cells of the comparison, and the summary that is being written. */

import type { Changes } from '$bindings/Changes';
import type { SummaryInfo } from '$bindings/SummaryInfo';
import type { SummaryNoun } from '$bindings/SummaryNoun';
import type { Call } from '$lib/commands/call';
import { areCodes } from '$lib/compare/table';
import { LatestAnswer } from './answer.svelte';
import type { CompareState } from './compare.svelte';
import type { Follower } from './follower';
import { cellKey, SummaryDraft, type SummaryCell } from './summary-draft.svelte';

/** What is read of a cell of the table. */
export type CellSummary =
  /** A cell that can be written on. */
  | { readonly kind: 'own'; readonly cell: SummaryCell; readonly summary: SummaryInfo | null }
  /** A group of cases: those of its members, where they have one. */
  | { readonly kind: 'group'; readonly members: readonly SummaryInfo[] };

const NOUNS: Partial<Record<string, SummaryNoun>> = {
  cases: 'cases',
  attribute: 'cases',
  crossed: 'cases',
  participants: 'participants',
  sources: 'sources',
};

const KINDS = { cases: 'case', participants: 'participant', sources: 'source' } as const;

interface Answered {
  readonly noun: SummaryNoun | null;
  readonly byCell: ReadonlyMap<string, SummaryInfo>;
}

const NOTHING: Answered = { noun: null, byCell: new Map() };

export class SummariesState implements Follower {
  /** The visit that goes on. */
  draft = $state.raw<SummaryDraft | null>(null);
  /** It is written in the chart, and not beside it. */
  isInChart = $state(false);

  readonly #call: Call;
  readonly #compare: CompareState;
  readonly #onfail: (thrown: unknown) => void;
  readonly #answer: LatestAnswer<Answered>;
  #isShown = false;

  constructor(call: Call, compare: CompareState, onfail: (thrown: unknown) => void) {
    this.#call = call;
    this.#compare = compare;
    this.#onfail = onfail;
    this.#answer = new LatestAnswer<Answered>(NOTHING, async () => {
      const noun = this.noun;
      if (noun === null) return NOTHING;
      const all = await call('summaries', { columns: noun });
      return { noun, byCell: new Map(all.map((one) => [cellKey(one), one])) };
    });
  }

  /** The kind of summaries that the table on the screen has; null where it has none. */
  get noun(): SummaryNoun | null {
    return areCodes(this.#compare.shownRowKind) ? (NOUNS[this.#compare.shownColumnKind] ?? null) : null;
  }

  get isLoaded(): boolean {
    return this.#answer.isLoaded && this.#answer.value.noun === this.noun;
  }

  /** How many summaries there are in columns of this kind. */
  get count(): number {
    return this.#answer.value.byCell.size;
  }

  /** Begins to follow; the answer ends it. */
  show(): () => void {
    this.#isShown = true;
    return () => {
      this.#isShown = false;
      void this.leave();
    };
  }

  /** Asks anew where the table has columns of another kind now. */
  follow(): void {
    if (this.#isShown && this.noun !== null && !this.isLoaded) void this.#answer.refresh();
  }

  /** What is summed up of a cell: row and column as they are in the answer. */
  of(row: number | null, column: number | null): CellSummary | null {
    const { noun } = this;
    const place = column === null ? undefined : this.#compare.grid.columns[column];
    if (noun === null || row === null || !place) return null;
    const head = { kind: 'code', id: row } as const;
    const known = (cell: SummaryCell): SummaryInfo | null =>
      this.#answer.value.byCell.get(cellKey(cell)) ?? null;
    const kind = this.#compare.shownColumnKind;
    if (kind === 'attribute' || kind === 'crossed') {
      const members = place.cases.map((id) => known({ head, column: { kind: 'case', id } }));
      return { kind: 'group', members: members.filter((one) => one !== null) };
    }
    const cell = { head, column: { kind: KINDS[noun], id: Number(place.key) } };
    return { kind: 'own', cell, summary: known(cell) };
  }

  isWritten(cell: SummaryCell): boolean {
    return this.draft?.isOf(cell) ?? false;
  }

  /** Begins to write on a cell; what was written on another one is left. */
  visit(cell: SummaryCell, summary: SummaryInfo | null, isInChart = false): SummaryDraft {
    void this.leave();
    this.isInChart = isInChart;
    const draft = new SummaryDraft(this.#call, cell, summary, this.#onfail);
    this.draft = draft;
    return draft;
  }

  /** Ends the visit, unless another one has begun. */
  async leave(draft: SummaryDraft | null = this.draft): Promise<void> {
    if (!draft) return;
    if (this.draft === draft) this.draft = null;
    await draft.leave();
  }

  reset(): void {
    this.draft?.drop();
    this.draft = null;
    this.#answer.clear();
  }

  changed({ nouns }: Changes): void {
    if (!this.#answer.isLoaded || nouns.length === 0) return;
    // Links tell lines, and names.
    if (this.#isShown) void this.#answer.refresh();
    else this.#answer.isLoaded = false;
  }
}
