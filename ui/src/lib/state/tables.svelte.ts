/** Tables made elsewhere, read into the project, each with what it brought and what it could not. */

import type { CasesImported } from '$bindings/CasesImported';
import type { CodebookImported } from '$bindings/CodebookImported';
import type { ParticipantsImported } from '$bindings/ParticipantsImported';
import type { ColumnUse } from '$bindings/ColumnUse';
import type { PlannedRow } from '$bindings/PlannedRow';
import type { QuotesImported } from '$bindings/QuotesImported';
import type { RowDecision } from '$bindings/RowDecision';
import type { TablePreview } from '$bindings/TablePreview';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import type { Follower } from './follower';
import { QuotesTable } from './quotes.svelte';

export type TableKind = 'cases' | 'codebook' | 'participants' | 'quotes';

/** Tables that are looked over column by column and row by row before they enter. */
export type PlannedKind = 'cases' | 'participants';

export const isPlanned = (kind: TableKind): kind is PlannedKind =>
  kind === 'cases' || kind === 'participants';

export type TableResult =
  | { readonly kind: 'cases'; readonly brought: CasesImported }
  | { readonly kind: 'codebook'; readonly brought: CodebookImported }
  | { readonly kind: 'participants'; readonly brought: ParticipantsImported }
  | { readonly kind: 'quotes'; readonly brought: QuotesImported };

export class TablesState implements Follower {
  path = $state('');
  /** A table as it would enter. */
  preview = $state.raw<TablePreview | null>(null);
  /** What was decided of rows, by their number in the file. */
  decisions = $state.raw<ReadonlyMap<number, RowDecision>>(new Map());
  result = $state.raw<TableResult | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  #waiting = $state(0);
  /** How often was looked. */
  #looks = 0;
  #last: Promise<void> = Promise.resolve();
  readonly quotes: QuotesTable;

  readonly #call: Call;
  readonly #host: Host;

  constructor(call: Call, host: Host) {
    this.#call = call;
    this.quotes = new QuotesTable(call);
    this.#host = host;
  }

  get isReading(): boolean {
    return this.#waiting > 0;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** Begins anew. */
  reset(): void {
    this.#looks += 1;
    this.path = '';
    this.preview = null;
    this.decisions = new Map();
    this.result = null;
    this.failure = null;
    this.quotes.reset();
  }

  changed(): void {
    // A result tells what was done then.
  }

  async pick(): Promise<void> {
    const [path] = await this.#host.pickOpenFiles({
      title: t('material-choose-table'),
      filters: [{ name: t('material-table-path'), extensions: ['xlsx', 'ods', 'csv', 'tsv', 'txt'] }],
    });
    if (path !== undefined) this.path = path;
  }

  /** Shows a table as it would enter; without columns they are proposed. */
  look(kind: PlannedKind, columns: ColumnUse[] | null = null): Promise<void> {
    this.#looks += 1;
    const own = this.#looks;
    return this.#try(async () => {
      // A column that was taken otherwise meanwhile is not taken back by an older answer.
      if (own !== this.#looks) return;
      const request = { path: this.path.trim(), columns };
      const preview =
        kind === 'cases'
          ? await this.#call('preview_cases', request)
          : await this.#call('preview_participants', request);
      if (own === this.#looks) this.preview = preview;
    });
  }

  /** Back to the choice of a file. */
  leave(): void {
    this.#looks += 1;
    this.preview = null;
    this.decisions = new Map();
    this.failure = null;
  }

  /** Takes a column as something else, and looks again. */
  takeColumn(kind: PlannedKind, place: number, changes: Partial<ColumnUse>): Promise<void> {
    const columns = (this.preview?.columns ?? []).map(({ column }, at) =>
      at === place ? { ...column, ...changes } : column,
    );
    return this.takeColumns(kind, columns);
  }

  /** Takes all columns anew, and looks again. */
  takeColumns(kind: PlannedKind, columns: ColumnUse[]): Promise<void> {
    const { preview } = this;
    if (!preview) return Promise.resolve();
    // At once: the next change must know of this one.
    const planned = preview.columns.map((own, at) => ({ ...own, column: columns[at] ?? own.column }));
    this.preview = { ...preview, columns: planned };
    return this.look(kind, columns);
  }

  /** What becomes of a row: as decided, else as it was understood. */
  decisionOf({ row, found, ids }: PlannedRow): RowDecision {
    const decided = this.decisions.get(row);
    if (decided) return decided;
    const [id] = ids;
    if (found === 'new') return { kind: 'new' };
    return found === 'several' || id === undefined ? { kind: 'leave-out' } : { kind: 'known', id };
  }

  decide(row: number, decision: RowDecision): void {
    this.decisions = new Map([...this.decisions, [row, decision]]);
  }

  /** Reads a table; one of quotes is looked at first. */
  import(kind: TableKind): Promise<void> {
    return this.#try(async () => {
      if (kind === 'quotes' && !this.quotes.preview) await this.quotes.look(this.path.trim());
      // Asked for twice, it enters once.
      else this.result ??= await this.#read(kind);
    });
  }

  /** One after the other, so that what is let in is what was decided last. */
  #try(run: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    this.#last = this.#last.then(async () => {
      this.failure = null;
      try {
        await run();
      } catch (thrown) {
        this.failure = toFailure(thrown);
      } finally {
        this.#waiting -= 1;
      }
    });
    return this.#last;
  }

  /** Looks at a table of quotes in another way. */
  async again(look: () => Promise<void>): Promise<void> {
    this.failure = null;
    try {
      await look();
    } catch (thrown) {
      this.failure = toFailure(thrown);
    }
  }

  async #read(kind: TableKind): Promise<TableResult> {
    const path = this.path.trim();
    const plan = this.preview && {
      columns: this.preview.columns.map(({ column }) => column),
      rows: [...this.decisions].map(([row, decision]) => ({ row, decision })),
    };
    if (kind === 'cases') return { kind, brought: await this.#call('import_cases', { path, plan }) };
    if (kind === 'codebook') return { kind, brought: await this.#call('import_codebook', { path }) };
    if (kind === 'participants')
      return { kind, brought: await this.#call('import_participants', { path, plan }) };
    return { kind, brought: await this.quotes.enter() };
  }
}
