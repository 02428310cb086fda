/** A table of quotes on its way in: which columns it has, what was found for its rows, and what is decided about them. */

import type { QuoteChoices } from '$bindings/QuoteChoices';
import type { QuoteColumn } from '$bindings/QuoteColumn';
import type { QuoteRow } from '$bindings/QuoteRow';
import type { QuotesImported } from '$bindings/QuotesImported';
import type { QuotesPreview } from '$bindings/QuotesPreview';
import type { Call } from '$lib/commands/call';

export const QUOTE_COLUMNS = [
  'source',
  'quote',
  'code',
  'occurrence',
  'coder',
  'memo',
  'case',
] as const satisfies readonly QuoteColumn[];

export const PATH_SEPARATORS = ['/', '>', '\\', ':'] as const;

export class QuotesTable {
  preview = $state.raw<QuotesPreview | null>(null);
  separator = $state('/');
  onlyExistingCodes = $state(false);
  #path = '';
  #columns: readonly { readonly column: QuoteColumn; readonly heading: string }[] = [];
  #occurrences: ReadonlyMap<number, number> = new Map();
  #accepted: ReadonlySet<number> = new Set();
  /** Rows that stay out, and whether each of them was to be decided about. */
  #without: ReadonlyMap<number, boolean> = new Map();
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  reset(): void {
    this.preview = null;
    this.separator = '/';
    this.onlyExistingCodes = false;
    this.#columns = [];
    this.#forgetRows();
  }

  /** Reads the table and looks up its words; nothing enters. */
  async look(path: string): Promise<void> {
    this.#path = path;
    const { onlyExistingCodes } = this;
    this.preview = await this.#call('preview_quotes', { path, onlyExistingCodes, choices: this.#choices() });
  }

  /** Reads a column as something else; an empty heading says that there is none. */
  async setColumn(column: QuoteColumn, heading: string): Promise<void> {
    const before = this.#columns;
    this.#columns = [...before.filter((own) => own.column !== column), { column, heading }];
    this.#forgetRows();
    try {
      await this.look(this.#path);
    } catch (thrown) {
      this.#columns = before;
      throw thrown;
    }
  }

  async setSeparator(separator: string): Promise<void> {
    this.separator = separator;
    await this.look(this.#path);
  }

  async setOnlyExistingCodes(only: boolean): Promise<void> {
    this.onlyExistingCodes = only;
    await this.look(this.#path);
  }

  /** Whether a person has said which place a row means, and not the table. */
  hasChosen({ row }: QuoteRow): boolean {
    return this.#occurrences.has(row);
  }

  /** Whether a row is to be decided about, or a person has decided about it: it stays to be seen. */
  isOpen(row: QuoteRow): boolean {
    const { row: number, state } = row;
    if (state.kind === 'several') return state.chosen === null || this.hasChosen(row);
    return state.kind === 'doubtful' || (state.kind === 'left-out' && this.#without.get(number) === true);
  }

  /** Lets a row in, or leaves it out. */
  async take(row: QuoteRow, isTaken: boolean): Promise<void> {
    const others = [...this.#without].filter(([known]) => known !== row.row);
    this.#without = new Map(isTaken ? others : [...others, [row.row, this.isOpen(row)]]);
    await this.look(this.#path);
  }

  /** Says which of several places a row means. */
  async choosePlace({ row }: QuoteRow, occurrence: number | null): Promise<void> {
    const others = [...this.#occurrences].filter(([known]) => known !== row);
    this.#occurrences = new Map(occurrence === null ? others : [...others, [row, occurrence]]);
    await this.look(this.#path);
  }

  /** Takes the words that are offered for a row, or lets them be. */
  async accept({ row }: QuoteRow, isAccepted: boolean): Promise<void> {
    const accepted = new Set(this.#accepted);
    if (isAccepted) accepted.add(row);
    else accepted.delete(row);
    this.#accepted = accepted;
    await this.look(this.#path);
  }

  async enter(): Promise<QuotesImported> {
    const { onlyExistingCodes } = this;
    return this.#call('import_quotes', { path: this.#path, onlyExistingCodes, choices: this.#choices() });
  }

  /** What was decided about rows of a table that is read in another way. */
  #forgetRows(): void {
    this.#occurrences = new Map();
    this.#accepted = new Set();
    this.#without = new Map();
  }

  #choices(): QuoteChoices {
    return {
      columns: [...this.#columns],
      separator: this.separator,
      occurrences: [...this.#occurrences].map(([row, occurrence]) => ({ row, occurrence })),
      accepted: [...this.#accepted],
      without: [...this.#without.keys()],
    };
  }
}
