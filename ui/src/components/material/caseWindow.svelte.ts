/** What of the table of cases is on the screen: which rows and columns are drawn, and scrolling to a cell. */

import { columnEdges, columnsOnScreen, scrollToSeeColumn } from '$lib/layout/columns';
import type { GridPlace } from '$lib/layout/cursor';
import type { Size } from '$lib/layout/size';
import { drawnRows, rowsOnScreen, scrollToSee } from '$lib/layout/window';
import { widthOf } from './caseColumns';
import type { CaseGrid } from './caseGrid.svelte';

export class CaseWindow {
  element = $state<HTMLElement | null>(null);
  size = $state.raw<Size>({ width: 0, height: 0 });
  headHeight = $state(0);
  /** The height of a row and a rem, in pixels. */
  measure = $state.raw({ row: 0, rem: 16 });
  #top = $state(0);
  #left = $state(0);
  readonly #grid: CaseGrid;

  readonly #widths = $derived.by(() => {
    const { columns, rows } = this.#grid;
    return columns.map((column) => widthOf(column, rows));
  });
  /** Where each column begins, in rem. */
  readonly #edges = $derived(columnEdges(this.#widths));
  readonly #nameWidth = $derived(this.#widths[0] ?? 0);
  readonly #rowWindow = $derived.by(() =>
    rowsOnScreen(this.#top, this.size.height - this.headHeight, this.measure.row, this.#grid.rows.length),
  );
  readonly #columnWindow = $derived.by(() => {
    const { rem } = this.measure;
    const stuck = this.#nameWidth;
    return columnsOnScreen(this.#edges, this.#left / rem + stuck, this.size.width / rem - stuck);
  });
  // As numbers: what is drawn is made anew only when one of them is another.
  readonly #firstRow = $derived(this.#rowWindow.from);
  readonly #afterRow = $derived(this.#rowWindow.to);
  readonly #firstColumn = $derived(this.#columnWindow.from);
  readonly #afterColumn = $derived(this.#columnWindow.to);
  readonly #keptRow = $derived.by(() => this.#grid.here.row);
  readonly #keptColumn = $derived.by(() => this.#grid.here.column);

  /** Rows to draw. The cell one stands in is drawn wherever it is: it has the focus. */
  readonly rows = $derived.by(() => {
    const { rows } = this.#grid;
    const drawn = drawnRows({ from: this.#firstRow, to: this.#afterRow }, this.#keptRow);
    return drawn.flatMap(({ index }) => {
      const one = rows[index];
      return one ? [{ one, index }] : [];
    });
  });
  /** Columns to draw, each with its place, and where it begins and how wide it is in rem. */
  readonly columns = $derived.by(() => {
    const [first, after, kept] = [this.#firstColumn, this.#afterColumn, this.#keptColumn];
    return this.#grid.columns
      .map((column, at) => ({ column, at, left: this.#edges[at] ?? 0, width: this.#widths[at] ?? 0 }))
      .filter(({ at }) => at === 0 || at === kept || (at >= first && at < after));
  });
  /** The width of all columns, in rem. */
  readonly width = $derived(this.#edges.at(-1) ?? 0);
  /** Rows that a page key goes. */
  readonly page = $derived(
    Math.max(1, Math.floor((this.size.height - this.headHeight) / (this.measure.row || 30)) - 1),
  );

  constructor(grid: CaseGrid) {
    this.#grid = grid;
  }

  scrolled({ scrollTop, scrollLeft }: HTMLElement): void {
    [this.#top, this.#left] = [scrollTop, scrollLeft];
  }

  cell({ row, column }: GridPlace): HTMLElement | null {
    return this.element?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null;
  }

  /** Scrolls as little as it takes to see a cell whole. */
  show({ row, column }: GridPlace): void {
    const { element } = this;
    const { row: rowHeight, rem } = this.measure;
    if (!element || rowHeight === 0) return;
    const { width, height } = this.size;
    const stuck = { above: this.headHeight, below: 0 };
    const top = scrollToSee(row, rowHeight, element.scrollTop, height, stuck);
    const left =
      column === 0
        ? null
        : scrollToSeeColumn(this.#edges, column, element.scrollLeft / rem, width / rem, this.#nameWidth);
    if (top !== null) element.scrollTop = top;
    if (left !== null) element.scrollLeft = left * rem;
    this.scrolled(element);
  }
}
