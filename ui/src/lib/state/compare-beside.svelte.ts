/** Columns side by side: the quotes of each row, asked for as far as they are looked at. */

import type { Excerpt } from '$bindings/Excerpt';
import type { GridChoice } from '$bindings/GridChoice';
import type { SearchHit } from '$bindings/SearchHit';
import type { TableColumn, TableRow } from '$lib/compare/table';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';

/** What one column has in a row. */
export interface BesideCell {
  readonly excerpts: readonly Excerpt[];
  readonly hits: readonly SearchHit[];
}

export interface BesideRow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly cells: readonly BesideCell[];
}

/** Rows asked for at a time. */
const STEP = 8;

export class CompareBesideState {
  /** Keys of the columns; none while the table is shown. */
  keys = $state.raw<readonly string[]>([]);
  rows = $state.raw<readonly BesideRow[]>([]);
  failure = $state.raw<CommandFailure | null>(null);
  isLoading = $state(false);
  isWhole = $state(false);

  readonly #call: Call;
  #serial = 0;
  #asked = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  get isShown(): boolean {
    return this.keys.length > 0;
  }

  /** Begins anew, with the first rows. */
  async begin(grid: GridChoice, rows: readonly TableRow[], columns: readonly TableColumn[]): Promise<void> {
    this.#serial += 1;
    this.#asked = 0;
    this.rows = [];
    this.isWhole = false;
    this.isLoading = false;
    this.failure = null;
    await this.more(grid, rows, columns);
  }

  /** Asks for the next rows in which any of the columns has something. */
  async more(grid: GridChoice, rows: readonly TableRow[], columns: readonly TableColumn[]): Promise<void> {
    if (this.isLoading || this.isWhole) return;
    const serial = this.#serial;
    const holdsAny = ({ row }: TableRow): boolean => columns.some(({ index }) => (row.cells[index] ?? 0) > 0);
    const wanted = rows.filter(holdsAny);
    const next = wanted.slice(this.#asked, this.#asked + STEP);
    this.isLoading = true;
    try {
      const found: BesideRow[] = [];
      for (const line of next) {
        const { id, name, path } = line.row;
        const cells = await Promise.all(columns.map((column) => this.#cell(grid, line, column)));
        if (serial !== this.#serial) return;
        // A row above others has only what is on itself: the rest stands with them.
        if (cells.some(({ excerpts, hits }) => excerpts.length + hits.length > 0))
          found.push({ id, name, path, cells });
      }
      this.rows = [...this.rows, ...found];
      this.#asked += next.length;
      this.isWhole = this.#asked >= wanted.length;
      this.failure = null;
    } catch (thrown) {
      if (serial !== this.#serial) return;
      this.failure = toFailure(thrown);
    }
    this.isLoading = false;
  }

  async #cell(grid: GridChoice, line: TableRow, { index }: TableColumn): Promise<BesideCell> {
    if ((line.row.cells[index] ?? 0) === 0) return { excerpts: [], hits: [] };
    const { excerpts, hits } = await this.#call('cell', {
      grid: { ...grid, withStates: false },
      row: line.row.id,
      column: index,
    });
    const isAbove = line.hasRowsBelow && !line.isFolded;
    return isAbove
      ? { excerpts: excerpts.filter(({ codes }) => codes.includes(line.row.id)), hits: [] }
      : { excerpts, hits };
  }
}
