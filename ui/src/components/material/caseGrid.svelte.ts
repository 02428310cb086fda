/** The table of cases as something to move about and write in: where one stands, the block that is chosen, the order. */

import type { CaseId } from '$bindings/CaseId';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CaseTable } from '$bindings/CaseTable';
import { clamp, move, type GridPlace } from '$lib/layout/cursor';
import { parseCells } from '$lib/text/cells';
import { Attempt } from '$lib/state/attempt.svelte';
import type { CasesState } from '$lib/state/cases.svelte';
import {
  blockBetween,
  copyBlock,
  emptyBlock,
  fillDown,
  holds,
  pasteCells,
  type Block,
  type Writing,
} from './caseBlock';
import { columnsOf, compareIn, shownIn, writtenIn, type CaseColumn } from './caseColumns';

/** Rows and columns that were pasted and had no room. */
export interface LeftOut {
  readonly rows: number;
  readonly columns: number;
}

interface Owner {
  readonly cases: CasesState;
  canWrite(): boolean;
  /** Something that was pasted had no room. */
  tellLeftOut(left: LeftOut): void;
}

export class CaseGrid {
  /** What is being written in it. */
  written = $state<string | null>(null);
  /** The row that a block is being drawn down to. */
  fillsTo = $state<number | null>(null);
  /** Rows that a page key goes. */
  page = $state(12);
  readonly attempt = new Attempt();

  #askedHere = $state.raw<GridPlace>({ row: 0, column: 0 });
  #askedAnchor = $state.raw<GridPlace>({ row: 0, column: 0 });
  /** The order that was asked for: it stays when values change, until it is asked for again. */
  #order = $state.raw<readonly CaseId[] | null>(null);
  sorting = $state.raw<{ readonly key: string; readonly isDown: boolean } | null>(null);
  /** What was written while the core has not answered yet; of no use once there is another table. */
  #pending = $state.raw<{ readonly table: CaseTable; readonly cells: ReadonlyMap<string, string> } | null>(
    null,
  );
  readonly #owner: Owner;

  readonly columns = $derived.by(() => columnsOf(this.#owner.cases.table));
  readonly rows: readonly CaseInfo[] = $derived.by(() => {
    const { cases } = this.#owner.cases.table;
    if (this.#order === null) return cases;
    const places = new Map(this.#order.map((id, place) => [id, place]));
    const place = ({ id }: CaseInfo): number => places.get(id) ?? cases.length + id;
    return [...cases].sort((one, other) => place(one) - place(other));
  });
  readonly #size = $derived({ rows: this.rows.length, columns: this.columns.length, page: this.page });
  /** The cell one stands in, and the one that a block began in. */
  readonly here = $derived(clamp(this.#askedHere, this.#size));
  readonly anchor = $derived(clamp(this.#askedAnchor, this.#size));
  /** The chosen cells; one, as long as no block was chosen. */
  readonly block: Block = $derived(blockBetween(this.anchor, this.here));

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  get column(): CaseColumn | undefined {
    return this.columns[this.here.column];
  }

  get isBlock(): boolean {
    const { top, bottom, left, right } = this.block;
    return top !== bottom || left !== right;
  }

  isChosen(row: number, column: number): boolean {
    const { block, fillsTo } = this;
    return holds(
      fillsTo === null ? block : { ...block, bottom: Math.max(block.bottom, fillsTo) },
      row,
      column,
    );
  }

  /** What a cell shows, also before the core has heard of it. */
  shown(one: CaseInfo, column: CaseColumn): string {
    const pending = this.#pending;
    const isLate = pending !== null && pending.table === this.#owner.cases.table;
    return (isLate ? pending.cells.get(`${one.id} ${column.key}`) : undefined) ?? shownIn(one, column);
  }

  /** Where a key goes; null if it does not move. */
  aim(key: string, withMod: boolean): GridPlace | null {
    return move(this.here, key, this.#size, withMod);
  }

  /** Goes to a cell; as the other end of a block, if that is wanted. */
  stand(place: GridPlace, asEnd = false): void {
    this.#askedHere = place;
    if (!asEnd) this.#askedAnchor = place;
  }

  choose({ top, bottom, left, right }: Block): void {
    this.#askedAnchor = { row: top, column: left };
    this.#askedHere = { row: bottom, column: right };
  }

  chooseAll(): void {
    this.choose({ top: 0, bottom: this.rows.length - 1, left: 0, right: this.columns.length - 1 });
  }

  /** What is shown beside the table follows the cell one stands in. */
  tellChosen(): void {
    const { cases } = this.#owner;
    cases.chosen = this.rows[this.here.row]?.id ?? null;
    cases.chosenAttribute = this.column?.attribute?.id ?? null;
  }

  sort(key: string, isDown: boolean): void {
    const column = this.columns.find((own) => own.key === key);
    if (!column) return;
    this.#keepCell(() => {
      this.#order = this.rows.toSorted(compareIn(column, isDown)).map(({ id }) => id);
      this.sorting = { key, isDown };
    });
  }

  /** The order in which the cases were made. */
  unsort(): void {
    this.#keepCell(() => {
      this.#order = null;
      this.sorting = null;
    });
  }

  /** One goes on standing in the same case. */
  #keepCell(change: () => void): void {
    const id = this.rows[this.here.row]?.id;
    change();
    const row = this.rows.findIndex((one) => one.id === id);
    this.stand({ row: Math.max(0, row), column: this.here.column });
  }

  get canWrite(): boolean {
    return this.#owner.canWrite();
  }

  /** Begins to write: over what stands there, or with a first letter instead of it. */
  edit(first?: string): void {
    const [one, column] = [this.rows[this.here.row], this.column];
    if (!this.canWrite || !one || !column?.isWritable) return;
    this.attempt.failure = null;
    this.stand(this.here);
    this.written = first ?? writtenIn(one, column);
  }

  cancel(): void {
    this.written = null;
  }

  async commit(): Promise<void> {
    const { written, column, here } = this;
    if (written === null) return;
    this.written = null;
    const one = this.rows[here.row];
    const text = written.trim();
    if (!one || !column || text === writtenIn(one, column)) return;
    const { cases } = this.#owner;
    if (column.attribute) {
      const attribute = column.attribute.id;
      await this.#run([[`${one.id} ${column.key}`, text]], () => cases.setValue(one.id, attribute, written));
    } else if (text !== '') {
      await this.#run([[`${one.id} ${column.key}`, text]], () => cases.rename(one.id, text));
    }
  }

  copy(): string {
    return copyBlock(this, this.block);
  }

  /** Takes the values of the chosen cells away. */
  async clear(): Promise<void> {
    await this.#write(emptyBlock(this, this.block));
  }

  async paste(text: string): Promise<void> {
    const { block } = this;
    const cells = parseCells(text);
    const writing = pasteCells(this, block, cells, this.#owner.cases.commonKind);
    if (!(await this.#write(writing))) return;
    if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) this.#chooseFrom(block, cells);
    if (writing.rowsLeft > 0 || writing.columnsLeft > 0)
      this.#owner.tellLeftOut({ rows: writing.rowsLeft, columns: writing.columnsLeft });
  }

  /** What was pasted is chosen, so that it is seen. */
  #chooseFrom({ top, left }: Block, cells: readonly (readonly string[])[]): void {
    const columns = Math.max(...cells.map((row) => row.length));
    this.choose({ top, left, bottom: top + cells.length - 1, right: left + columns - 1 });
  }

  /** Fills the block with its first row; a single row with what stands above it. */
  async fillDown(): Promise<void> {
    const { block } = this;
    const from = block.top === block.bottom ? block.top - 1 : block.top;
    if (from >= 0) await this.#write(fillDown(this, { ...block, top: from, bottom: from }, block.bottom));
  }

  /** Repeats the block down to the row it was drawn to. */
  async fillDrawn(): Promise<void> {
    const { block, fillsTo } = this;
    this.fillsTo = null;
    if (fillsTo === null || fillsTo <= block.bottom) return;
    await this.#write(fillDown(this, block, fillsTo));
    this.choose({ ...block, bottom: fillsTo });
  }

  /** Answers whether it was written; if nothing is to be, it was. */
  async #write({ rows }: Writing): Promise<boolean> {
    if (!this.canWrite) return false;
    if (rows.length === 0) return true;
    const cells = rows.flatMap(({ case: id, values }) =>
      values.map(({ attribute, written }): [string, string] => [`${id} ${attribute}`, written]),
    );
    return this.#run(cells, () => this.#owner.cases.write(rows));
  }

  async #run(cells: readonly [string, string][], run: () => Promise<void>): Promise<boolean> {
    const { table } = this.#owner.cases;
    const before = this.#pending?.table === table ? this.#pending.cells : [];
    this.#pending = { table, cells: new Map([...before, ...cells]) };
    const isDone = await this.attempt.run(run);
    if (!isDone) this.#pending = null;
    return isDone;
  }
}
