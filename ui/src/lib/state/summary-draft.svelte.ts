/** One visit of the summary of a cell: saved at short pauses and when it is left, and undone as a whole. */

import type { SummaryColumn } from '$bindings/SummaryColumn';
import type { SummaryHead } from '$bindings/SummaryHead';
import type { SummaryInfo } from '$bindings/SummaryInfo';
import type { Call } from '$lib/commands/call';
import { toStored, toWritten } from '$lib/memo/links';
import { PAUSE_MS } from './memo-draft.svelte';

/** A cell of the chart: what its row stands for, and whose words it is about. */
export interface SummaryCell {
  readonly head: SummaryHead;
  readonly column: SummaryColumn;
}

export const cellKey = ({ head, column }: SummaryCell): string =>
  `${head.kind}-${head.id} ${column.kind}-${column.id}`;

export class SummaryDraft {
  readonly cell: SummaryCell;
  /** As it is written: passages by their number, `[[SI1-14]]`. */
  text = $state('');

  readonly #call: Call;
  readonly #onfail: (thrown: unknown) => void;
  readonly #addresses: ReadonlyMap<string, string>;
  #saved: string;
  #isThere: boolean;
  #isGoingOn = false;
  #isOver = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(call: Call, cell: SummaryCell, summary: SummaryInfo | null, onfail: (thrown: unknown) => void) {
    this.#call = call;
    this.cell = cell;
    this.#onfail = onfail;
    const { text, addresses } = toWritten(summary?.text ?? '', summary?.links ?? []);
    this.text = text;
    this.#addresses = addresses;
    this.#saved = toStored(text, addresses).trim();
    this.#isThere = summary !== null;
  }

  isOf(cell: SummaryCell): boolean {
    return cellKey(cell) === cellKey(this.cell);
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#save(false), PAUSE_MS);
  }

  /** Ends the visit; a summary that was left blank is taken out. */
  leave(): Promise<void> {
    clearTimeout(this.#pause);
    return this.#save(true);
  }

  /** Ends the visit without saving: the project is gone. */
  drop(): void {
    clearTimeout(this.#pause);
    this.#isOver = true;
  }

  #save(isLeaving: boolean): Promise<void> {
    this.#queue = this.#queue.then(() => this.#write(isLeaving)).catch(this.#onfail);
    return this.#queue;
  }

  async #write(isLeaving: boolean): Promise<void> {
    const text = toStored(this.text, this.#addresses).trim();
    const isBlank = text === '';
    if (this.#isOver || text === this.#saved || (isBlank && (!isLeaving || !this.#isThere))) return;
    await this.#call('write_summary', { ...this.cell, text, continues: this.#isGoingOn });
    this.#isThere = !isBlank;
    this.#isGoingOn = true;
    this.#saved = text;
  }
}
