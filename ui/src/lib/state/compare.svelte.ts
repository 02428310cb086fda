/** The grid: what is asked, the numbers, and how they are laid out on the screen. */

import type { AbsenceId } from '$bindings/AbsenceId';
import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { CaseTable } from '$bindings/CaseTable';
import type { Changes } from '$bindings/Changes';
import type { CodeColumns } from '$bindings/CodeColumns';
import type { CodeId } from '$bindings/CodeId';
import type { ColumnChoice } from '$bindings/ColumnChoice';
import type { ExcerptCoding } from '$bindings/ExcerptCoding';
import type { Grid } from '$bindings/Grid';
import type { GridChoice } from '$bindings/GridChoice';
import type { Measure } from '$bindings/Measure';
import type { GridLayout } from '$bindings/GridLayout';
import type { Noun } from '$bindings/Noun';
import type { RowChoice } from '$bindings/RowChoice';
import type { SavedView } from '$bindings/SavedView';
import type { ShownGrid } from '$bindings/ShownGrid';
import type { Stance } from '$bindings/Stance';
import type { Voice } from '$bindings/Voice';
import type { Call, CommandFailure } from '$lib/commands/call';
import {
  COLUMN_KINDS,
  columnsOf,
  EMPTY,
  isPlainOrder,
  tellsCodings,
  type PlainOrder,
} from '$lib/compare/choices';
import { statesOf } from '$lib/compare/states';
import {
  areCodes,
  arrangeColumns,
  arrangeRows,
  highestByDepth,
  movedBy,
  movedTo,
  rowsAbove,
  withoutEmpty,
  type ColumnOrder,
  type RowOrder,
} from '$lib/compare/table';
import { transposed, type Table } from '$lib/compare/transpose';
import { compareNames } from '$lib/format/format.svelte';
import { LatestAnswer } from './answer.svelte';
import { CompareBesideState } from './compare-beside.svelte';
import { CompareCellState, type ChosenCell } from './compare-cell.svelte';
import type { Follower } from './follower';

export const NARROWEST_DRAWER = 260;
export const WIDEST_DRAWER = 720;

/** What numbers follow from; why a cell is empty follows from more. */
const COUNTED: readonly Noun[] = ['project', 'sources', 'participants', 'cases', 'codes', 'codings'];

export class CompareState implements Follower {
  rows = $state.raw<RowChoice>({ kind: 'codes' });
  columns = $state.raw<ColumnChoice>({ kind: 'cases' });
  measure = $state<Measure>('segments');
  withPolicyDocuments = $state(false);
  /** The condition that holds, and what stands in its field. */
  filter = $state('');
  writtenFilter = $state('');

  columnOrder = $state<ColumnOrder>('given');
  rowOrder = $state<RowOrder>('given');
  /** Rows and columns without any unit are left out. */
  hidesEmpty = $state(false);
  onlyDiffering = $state(false);
  /** Empty cells say why they are empty. */
  isWhyShown = $state(false);
  isShaded = $state(false);
  /** Rows and columns stand in each other's place. */
  isTransposed = $state(false);
  /** The cells hold what was summed up of them, and no numbers. */
  isChart = $state(false);
  /** By their share of their column, and not by their number. */
  shadesShare = $state(false);
  /** Rows and columns in an order of their own, by identity and key. */
  ownRows = $state.raw<readonly string[]>([]);
  ownColumns = $state.raw<readonly string[]>([]);
  /** All controls are shown. */
  isAdjusting = $state(false);
  folded = $state.raw<ReadonlySet<number>>(new Set());
  /** Width of the quotes beside the table, in pixels. */
  drawer = $state(400);
  /** Where the table was scrolled to, in pixels, when it was last left. */
  scrolledTo = { top: 0, left: 0 };

  readonly cell: CompareCellState;
  /** Columns side by side with their quotes. */
  readonly beside: CompareBesideState;
  readonly #answer: LatestAnswer<Grid>;
  readonly #call: Call;
  readonly #caseTable: () => CaseTable;
  /** The question that the numbers on the screen answer. */
  #answered = $state.raw<GridChoice | null>(null);
  #isShown = false;

  readonly choice = $derived.by((): GridChoice => ({
    rows: this.rows,
    columns: this.columns,
    measure: this.measure,
    filter: this.filter === '' ? null : this.filter,
    withPolicyDocuments: this.withPolicyDocuments,
    withStates: this.isWhyShown,
  }));
  readonly shownColumns = $derived.by(() => {
    const columns = arrangeColumns(
      this.grid,
      this.columnOrder,
      this.#caseTable(),
      this.ownColumns,
      compareNames,
    );
    return this.hidesEmpty ? withoutEmpty(columns) : columns;
  });
  readonly shownRows = $derived.by(() => {
    const { folded, onlyDiffering, hidesEmpty, rowOrder: order, ownRows: own } = this;
    return arrangeRows(this.grid, { folded, onlyDiffering, hidesEmpty, order, own }, compareNames);
  });
  /** The states that empty cells on the screen are in. */
  readonly shownStates = $derived.by(() => statesOf(this.shownRows, this.shownColumns));
  /** The table as it stands on the screen. */
  readonly table = $derived.by((): Table => {
    const table = { rows: this.shownRows, columns: this.shownColumns };
    return this.isTransposed ? transposed(table, this.grid) : table;
  });
  readonly highest = $derived.by(() => highestByDepth(this.grid));

  /** `caseTable` tells cases and attributes, for the order of columns. */
  constructor(call: Call, caseTable: () => CaseTable) {
    this.#call = call;
    this.#caseTable = caseTable;
    this.cell = new CompareCellState(call);
    this.beside = new CompareBesideState(call);
    this.#answer = new LatestAnswer<Grid>(EMPTY, async () => {
      const choice = this.choice;
      const grid = await call('compare', { grid: choice });
      this.#answered = choice;
      return grid;
    });
  }

  get grid(): Grid {
    return this.#answer.value;
  }

  get isLoaded(): boolean {
    return this.#answer.isLoaded;
  }

  get isLoading(): boolean {
    return this.#answer.isLoading;
  }

  /** What is wrong with the condition. */
  get filterFailure(): CommandFailure | null {
    return this.#isAboutFilter ? this.#answer.failure : null;
  }

  /** Why there are no numbers, if it is not the condition. */
  get failure(): CommandFailure | null {
    return this.#isAboutFilter ? null : this.#answer.failure;
  }

  /** What the numbers on the screen count: while a question is under way, the earlier one. */
  get shownMeasure(): Measure {
    return this.#answered?.measure ?? this.measure;
  }

  /** The question that the numbers on the screen answer. */
  get answeredChoice(): GridChoice {
    return this.#answered ?? this.choice;
  }

  get shownColumnKind(): ColumnChoice['kind'] {
    return this.#answered?.columns.kind ?? this.columns.kind;
  }

  get shownRowKind(): RowChoice['kind'] {
    return this.#answered?.rows.kind ?? this.rows.kind;
  }

  get attributes(): readonly AttributeInfo[] {
    return this.#caseTable().attributes;
  }

  /** Somebody speaks in the columns, so that cells can say why they are empty. */
  get hasVoices(): boolean {
    return !tellsCodings(this.columns.kind);
  }

  /** Asks for the numbers, when the place is opened. */
  show(): void {
    this.#isShown = true;
    void this.#answer.load();
  }

  hide(): void {
    this.#isShown = false;
  }

  /** Another kind of columns; by attributes begins with the first ones that make groups. */
  chooseColumns(kind: ColumnChoice['kind'], attribute?: string, other?: string): void {
    const columns = columnsOf(kind, this.attributes, attribute, other);
    if (!columns) return;
    this.columns = columns;
    if (this.columnOrder.startsWith('attribute:') && kind !== 'cases') this.columnOrder = 'given';
    // Answers and hits are not what anybody has coded.
    if (tellsCodings(kind) && !areCodes(this.rows.kind)) this.rows = { kind: 'codes' };
    if (kind === 'codes' && this.measure === 'word-share') this.measure = 'segments';
    this.#asked();
  }

  /** Other codes in the columns, or another way in which the rows stand to them. */
  chooseCodeColumns(changed: Partial<CodeColumns>): void {
    if (this.columns.kind !== 'codes') return;
    this.columns = { kind: 'codes', value: { ...this.columns.value, ...changed } };
    this.#asked();
  }

  /** Which kinds of columns there is something for. */
  readonly columnKinds = $derived.by(() =>
    COLUMN_KINDS.filter((kind) => columnsOf(kind, this.attributes) !== null),
  );

  chooseRows(rows: RowChoice): void {
    this.rows = rows;
    if (!areCodes(rows.kind) && tellsCodings(this.columns.kind)) this.columns = { kind: 'cases' };
    this.#asked();
  }

  /** Present, absent or not asked, for each case. */
  showCoverage(rows: RowChoice): void {
    this.columns = { kind: 'cases' };
    [this.measure, this.isWhyShown] = ['presence', true];
    this.chooseRows(rows);
  }

  chooseMeasure(measure: Measure): void {
    this.measure = measure;
    this.#asked();
  }

  includePolicyDocuments(on: boolean): void {
    this.withPolicyDocuments = on;
    this.#asked();
  }

  showWhy(on: boolean): void {
    this.isWhyShown = on;
    // The columns stay what they are, and with them the cell that is open.
    void this.#answer.refresh();
    void this.cell.ask(this.choice);
  }

  /** How the numbers are laid out, to be saved. */
  get layout(): GridLayout {
    const { columnOrder, rowOrder, onlyDiffering, hidesEmpty, isShaded, shadesShare, folded } = this;
    const { ownRows, ownColumns, isTransposed } = this;
    const attribute = columnOrder.startsWith('attribute:')
      ? Number(columnOrder.slice('attribute:'.length))
      : null;
    return {
      rowOrder: { kind: rowOrder },
      columnOrder:
        attribute !== null
          ? { kind: 'attribute', value: attribute }
          : { kind: isPlainOrder(columnOrder) ? columnOrder : 'given' },
      onlyDiffering,
      hidesEmpty,
      isShaded,
      shadesShare,
      ownRows: [...ownRows],
      ownColumns: [...ownColumns],
      beside: [...this.beside.keys],
      isTransposed,
      folded: [...folded],
    };
  }

  /** Rows and columns as they stand on the screen, for documents; none while nothing is on it. */
  get shown(): ShownGrid | null {
    if (!this.isLoaded) return null;
    return {
      rows: this.shownRows.map(({ row }) => row.id),
      columns: this.shownColumns.map(({ index }) => index),
      isTransposed: this.isTransposed,
    };
  }

  /** Shows a comparison as it was saved. */
  showView({ grid, layout }: SavedView): void {
    this.rows = grid.rows;
    this.columns = grid.columns;
    this.measure = grid.measure;
    this.filter = grid.filter ?? '';
    this.writtenFilter = this.filter;
    this.withPolicyDocuments = grid.withPolicyDocuments;
    this.isWhyShown = grid.withStates;
    const plain = (kind: GridLayout['rowOrder']['kind']): PlainOrder => (isPlainOrder(kind) ? kind : 'given');
    this.rowOrder = plain(layout.rowOrder.kind);
    this.columnOrder =
      layout.columnOrder.kind === 'attribute'
        ? `attribute:${layout.columnOrder.value}`
        : plain(layout.columnOrder.kind);
    this.ownRows = layout.ownRows;
    this.ownColumns = layout.ownColumns;
    this.shadesShare = layout.shadesShare;
    this.beside.keys = layout.beside;
    this.onlyDiffering = layout.onlyDiffering;
    this.hidesEmpty = layout.hidesEmpty;
    this.isShaded = layout.isShaded;
    this.isTransposed = layout.isTransposed;
    this.folded = new Set(layout.folded);
    this.#asked();
  }

  /** Below so many participants no shares are told in per cent, in the whole project. */
  async setSmallestGroup(participants: number): Promise<void> {
    await this.#call('set_smallest_group', { participants });
  }

  /** Says that a code is not to be found in what somebody says. */
  async markAbsent(code: CodeId, voice: Voice, reason: string): Promise<void> {
    const { source, participant } = voice;
    await this.#call('mark_absent', { code, source, participant, reason });
  }

  async unmarkAbsent(id: AbsenceId): Promise<void> {
    await this.#call('unmark_absent', { id });
  }

  /** Says that words speak for what their code says, or against it; the same again takes it back. */
  async toggleStance({ id, stance }: ExcerptCoding, wanted: Stance): Promise<void> {
    await this.#call('set_stance', { codings: [id], stance: stance === wanted ? null : wanted });
  }

  /** Lets the written condition hold. */
  applyFilter(): void {
    const filter = this.writtenFilter.trim();
    if (filter === this.filter && !this.filterFailure) return;
    this.filter = filter;
    this.#asked();
  }

  clearFilter(): void {
    this.writtenFilter = '';
    this.applyFilter();
  }

  fold(row: number, on: boolean): void {
    const folded = new Set(this.folded);
    if (on) folded.add(row);
    else folded.delete(row);
    this.folded = folded;
  }

  foldAll(): void {
    this.folded = new Set(this.grid.rows.map(({ id }) => id));
  }

  unfoldAll(): void {
    this.folded = new Set();
  }

  /** Where a cell of the screen stands in the answer. Null stands for the line or the column of totals. */
  placeOf(line: number | null, column: number | null): ChosenCell {
    if (!this.isTransposed) return { row: line, column };
    return { row: column === null ? null : (this.shownRows[column]?.row.id ?? null), column: line };
  }

  /** Shows the quotes behind a number of the screen. */
  openCell(line: number | null, at: number | null): void {
    const { row, column } = this.placeOf(line, at);
    void this.cell.open(this.answeredChoice, row, column);
  }

  /** Moves a column of the screen by so many places; from then on it keeps that order. */
  moveColumn(key: string, by: number): void {
    if (this.isTransposed) this.#moveAnsweredRow(Number(key), by);
    else this.#moveAnsweredColumn(key, by);
  }

  moveColumnTo(key: string, target: string): void {
    if (this.isTransposed) this.#moveAnsweredRowTo(Number(key), Number(target));
    else this.#moveAnsweredColumnTo(key, target);
  }

  /** Moves a row of the screen, with those below it, by so many places among its peers. */
  moveRow(id: number, by: number): void {
    if (this.isTransposed) this.#moveAnsweredColumn(this.#keyOf(id), by);
    else this.#moveAnsweredRow(id, by);
  }

  moveRowTo(id: number, target: number): void {
    if (this.isTransposed) this.#moveAnsweredColumnTo(this.#keyOf(id), this.#keyOf(target));
    else this.#moveAnsweredRowTo(id, target);
  }

  #keyOf(column: number): string {
    return this.grid.columns[column]?.key ?? '';
  }

  #moveAnsweredColumn(key: string, by: number): void {
    const keys = this.shownColumns.map((column) => column.key);
    this.#placeColumns(movedBy(keys, key, by));
  }

  #moveAnsweredColumnTo(key: string, target: string): void {
    const keys = this.shownColumns.map((column) => column.key);
    this.#placeColumns(movedTo(keys, key, target));
  }

  #placeColumns(keys: readonly string[]): void {
    this.ownColumns = keys;
    this.columnOrder = 'own';
  }

  #moveAnsweredRow(id: number, by: number): void {
    const above = rowsAbove(this.grid.rows);
    const keys = this.shownRows.map(({ row }) => String(row.id));
    const isPeer = (other: string): boolean => above.get(Number(other)) === above.get(id);
    this.#placeRows(movedBy(keys, String(id), by, isPeer));
  }

  #moveAnsweredRowTo(id: number, target: number): void {
    const above = rowsAbove(this.grid.rows);
    if (above.get(id) !== above.get(target)) return;
    const keys = this.shownRows.map(({ row }) => String(row.id));
    this.#placeRows(movedTo(keys, String(id), String(target)));
  }

  #placeRows(keys: readonly string[]): void {
    this.ownRows = keys;
    this.rowOrder = 'own';
  }

  /** Puts columns side by side, by key; none brings the table back. */
  putBeside(keys: readonly string[]): void {
    this.beside.keys = keys;
    this.cell.close();
  }

  resizeDrawer(width: number): void {
    this.drawer = Math.round(Math.min(WIDEST_DRAWER, Math.max(NARROWEST_DRAWER, width)));
  }

  reset(): void {
    this.#answer.clear();
    this.cell.close();
    this.rows = { kind: 'codes' };
    this.columns = { kind: 'cases' };
    this.measure = 'segments';
    this.withPolicyDocuments = false;
    this.filter = '';
    this.writtenFilter = '';
    this.columnOrder = 'given';
    this.rowOrder = 'given';
    this.hidesEmpty = false;
    this.onlyDiffering = false;
    this.isWhyShown = false;
    this.shadesShare = false;
    this.isTransposed = false;
    this.isChart = false;
    this.ownRows = [];
    this.ownColumns = [];
    this.beside.keys = [];
    this.folded = new Set();
    this.scrolledTo = { top: 0, left: 0 };
    this.#answered = null;
  }

  changed(changes: Changes): void {
    const isAsking = this.isWhyShown || this.rows.kind === 'questions';
    const ours: Noun[] = [...COUNTED];
    if (isAsking) ours.push('guide', 'progress', 'surveys');
    // What a search finds also follows from the guide, by its filters.
    if (this.rows.kind === 'searches') ours.push('searches', 'guide');
    // A theme's extracts follow from its codes and from what was gathered.
    if (this.rows.kind === 'themes') ours.push('themes');
    if (this.rows.kind === 'claims') ours.push('claims');
    if (!ours.some((noun) => changes.nouns.includes(noun))) return;
    if (this.#isShown) void this.#answer.refresh();
    else this.#answer.isLoaded = false;
    void this.cell.refresh();
  }

  get #isAboutFilter(): boolean {
    return this.filter !== '' && this.#answer.failure?.kind === 'refused';
  }

  #asked(): void {
    // Rows and columns are others now: a cell chosen among the earlier ones is none of them.
    this.cell.close();
    void this.#answer.refresh();
  }
}
