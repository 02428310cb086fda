/** The quotes behind a number of the grid. */

import type { Excerpt } from '$bindings/Excerpt';
import type { GridChoice } from '$bindings/GridChoice';
import type { SearchHit } from '$bindings/SearchHit';
import type { Voice } from '$bindings/Voice';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';

export interface ChosenCell {
  /** Null is the line of totals. */
  readonly row: number | null;
  /** Number of the column in the answer; null is the column of totals. */
  readonly column: number | null;
}

export class CompareCellState {
  chosen = $state.raw<ChosenCell | null>(null);
  excerpts = $state.raw<readonly Excerpt[]>([]);
  /** The words, where rows are no codes. */
  hits = $state.raw<readonly SearchHit[]>([]);
  /** What is known of each participant in each source, where it was asked for. */
  voices = $state.raw<readonly Voice[]>([]);
  failure = $state.raw<CommandFailure | null>(null);
  isLoading = $state(false);

  /** Settled when the last question is answered. */
  ready: Promise<void> = Promise.resolve();

  readonly #call: Call;
  #grid: GridChoice | null = null;
  #serial = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  isChosen(row: number | null, column: number | null): boolean {
    return this.chosen?.row === row && this.chosen.column === column;
  }

  open(grid: GridChoice, row: number | null, column: number | null): Promise<void> {
    this.#grid = grid;
    this.chosen = { row, column };
    this.ready = this.#ask();
    return this.ready;
  }

  /** Asks the open cell anew, of the same rows and columns. */
  async ask(grid: GridChoice): Promise<void> {
    this.#grid = grid;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    if (this.chosen) await this.#ask();
  }

  close(): void {
    this.#serial += 1;
    this.chosen = null;
    this.excerpts = [];
    this.hits = [];
    this.voices = [];
    this.failure = null;
    this.isLoading = false;
  }

  async #ask(): Promise<void> {
    if (!this.chosen || !this.#grid) return;
    this.#serial += 1;
    const serial = this.#serial;
    this.isLoading = true;
    try {
      const { excerpts, hits, voices } = await this.#call('cell', { grid: this.#grid, ...this.chosen });
      if (serial !== this.#serial) return;
      this.excerpts = excerpts;
      this.hits = hits;
      this.voices = voices;
      this.failure = null;
    } catch (thrown) {
      if (serial !== this.#serial) return;
      this.excerpts = [];
      this.hits = [];
      this.voices = [];
      this.failure = toFailure(thrown);
    }
    this.isLoading = false;
  }
}
