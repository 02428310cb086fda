/** Two codes and those below them against each other: what is asked, the numbers, and the quotes behind one. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { Balance } from '$bindings/Balance';
import type { BalanceSide } from '$bindings/BalanceSide';
import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { ColumnChoice } from '$bindings/ColumnChoice';
import type { GetBalance } from '$bindings/GetBalance';
import type { GridChoice } from '$bindings/GridChoice';
import type { Measure } from '$bindings/Measure';
import type { Call } from '$lib/commands/call';
import { columnsOf } from '$lib/compare/choices';
import { LatestAnswer } from './answer.svelte';
import { CompareCellState } from './compare-cell.svelte';
import type { Follower } from './follower';

/** What bars can stand for. */
export const BAR_MEASURES = [
  'segments',
  'participants',
  'cases',
  'sources',
  'words',
  'word-share',
] as const satisfies readonly Measure[];

/** The columns that are offered. */
export const BAR_COLUMNS = ['cases', 'attribute', 'participants', 'sources'] as const;

/** A number that is looked into. */
export interface OpenBar {
  readonly side: BalanceSide;
  /** Null: all columns. */
  readonly column: number | null;
}

export class BalanceState implements Follower {
  /** The codes to the left and to the right; null: what is likely meant. */
  sides = $state.raw<[CodeId, CodeId] | null>(null);
  columns = $state.raw<ColumnChoice>({ kind: 'cases' });
  measure = $state<Measure>('segments');
  hidesEmpty = $state(false);
  open = $state.raw<OpenBar | null>(null);
  readonly answer: LatestAnswer<Balance | null>;
  /** The quotes behind the number. */
  readonly cell: CompareCellState;
  readonly #grid: () => GridChoice;
  readonly #attributes: () => readonly AttributeInfo[];

  /** The material that counts in the table counts here. */
  constructor(call: Call, grid: () => GridChoice, attributes: () => readonly AttributeInfo[]) {
    this.#grid = grid;
    this.#attributes = attributes;
    this.cell = new CompareCellState(call);
    this.answer = new LatestAnswer<Balance | null>(null, () => call('balance', this.choice));
  }

  get choice(): GetBalance {
    const { filter, withPolicyDocuments } = this.#grid();
    const { sides, columns, measure, hidesEmpty } = this;
    return { sides, columns, measure, filter, withPolicyDocuments, hidesEmpty };
  }

  get columnKinds(): (typeof BAR_COLUMNS)[number][] {
    return BAR_COLUMNS.filter((kind) => columnsOf(kind, this.#attributes()) !== null);
  }

  chooseSide(place: 0 | 1, code: CodeId): void {
    const [left, right] = this.sides ?? this.answer.value?.sides ?? [code, code];
    const sides: [CodeId, CodeId] = place === 0 ? [code, right] : [left, code];
    // Whoever chooses the other side's code wants them the other way round.
    if (sides[0] === sides[1]) this.sides = [right, left];
    else this.sides = sides;
    this.#asked();
  }

  turn(): void {
    const sides = this.sides ?? this.answer.value?.sides;
    if (!sides) return;
    this.sides = [sides[1], sides[0]];
    this.#asked();
  }

  chooseColumns(kind: ColumnChoice['kind'], attribute?: string): void {
    const columns = columnsOf(kind, this.#attributes(), attribute);
    if (!columns) return;
    this.columns = columns;
    this.#asked();
  }

  chooseMeasure(measure: Measure): void {
    this.measure = measure;
    this.#asked();
  }

  hideEmpty(on: boolean): void {
    this.hidesEmpty = on;
    this.#asked();
  }

  /** Shows the quotes behind a number. */
  openBar(side: BalanceSide, place: 0 | 1, column: number | null): void {
    const family = this.answer.value?.sides[place];
    if (family === undefined) return;
    this.open = { side, column };
    const { columns, measure } = this;
    const { filter, withPolicyDocuments } = this.#grid();
    const rows = { kind: 'below', value: family } as const;
    const grid = { rows, columns, measure, filter, withPolicyDocuments, withStates: false };
    void this.cell.open(grid, side.code, column);
  }

  close(): void {
    this.open = null;
    this.cell.close();
  }

  /** The material that counts may be another since it was asked. */
  show(): void {
    void this.answer.refresh();
  }

  reset(): void {
    this.sides = null;
    this.columns = { kind: 'cases' };
    this.measure = 'segments';
    this.hidesEmpty = false;
    this.close();
    this.answer.clear();
  }

  changed(changes: Changes): void {
    const ours = ['project', 'sources', 'participants', 'cases', 'codes', 'codings'] as const;
    if (!this.answer.isLoaded || !ours.some((noun) => changes.nouns.includes(noun))) return;
    void this.answer.refresh();
    void this.cell.refresh();
  }

  #asked(): void {
    this.close();
    void this.answer.refresh();
  }
}
