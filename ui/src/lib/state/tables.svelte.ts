/** Tables made elsewhere, read into the project, each with what it brought and what it could not. */

import type { CasesImported } from '$bindings/CasesImported';
import type { CodebookImported } from '$bindings/CodebookImported';
import type { ParticipantsImported } from '$bindings/ParticipantsImported';
import type { QuotesImported } from '$bindings/QuotesImported';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import type { Follower } from './follower';
import { QuotesTable } from './quotes.svelte';

export type TableKind = 'cases' | 'codebook' | 'participants' | 'quotes';

export type TableResult =
  | { readonly kind: 'cases'; readonly brought: CasesImported }
  | { readonly kind: 'codebook'; readonly brought: CodebookImported }
  | { readonly kind: 'participants'; readonly brought: ParticipantsImported }
  | { readonly kind: 'quotes'; readonly brought: QuotesImported };

export class TablesState implements Follower {
  path = $state('');
  result = $state.raw<TableResult | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  isReading = $state(false);
  readonly quotes: QuotesTable;

  readonly #call: Call;
  readonly #host: Host;

  constructor(call: Call, host: Host) {
    this.#call = call;
    this.quotes = new QuotesTable(call);
    this.#host = host;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** Begins anew. */
  reset(): void {
    this.path = '';
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

  /** Reads a table; one of quotes is looked at first. */
  async import(kind: TableKind): Promise<void> {
    this.isReading = true;
    this.failure = null;
    try {
      if (kind === 'quotes' && !this.quotes.preview) await this.quotes.look(this.path.trim());
      else this.result = await this.#read(kind);
    } catch (thrown) {
      this.failure = toFailure(thrown);
    } finally {
      this.isReading = false;
    }
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
    if (kind === 'cases') return { kind, brought: await this.#call('import_cases', { path }) };
    if (kind === 'codebook') return { kind, brought: await this.#call('import_codebook', { path }) };
    if (kind === 'participants') return { kind, brought: await this.#call('import_participants', { path }) };
    return { kind, brought: await this.quotes.enter() };
  }
}
