/** The table of cases as something to move about and write in: the cell one stands in, what is being written, pasting. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { AttributeValue } from '$bindings/AttributeValue';
import type { CaseCells } from '$bindings/CaseCells';
import type { CaseInfo } from '$bindings/CaseInfo';
import { formatNumber } from '$lib/format/format.svelte';
import type { CasesState } from '$lib/state/cases.svelte';
import { Attempt } from '$lib/state/attempt.svelte';
import { showValue } from './values';

/** Cells as copied from a spreadsheet: tabs between cells, lines between rows, quotes around cells with either. */
export function parsePasted(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;
  let row: string[] = [];
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (cell.lastIndex <= clean.length) {
    const found = cell.exec(clean);
    if (!found) break;
    const [, value = '', end] = found;
    row.push(
      value.startsWith('"') && value.length > 1 ? value.slice(1, -1).replaceAll('""', '"') : value.trim(),
    );
    if (end !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}

/** A value as it is written; the core reads it in any of the languages. */
export function writeValue(value: AttributeValue | null | undefined): string {
  if (!value) return '';
  if (value.kind === 'number')
    return formatNumber(value.value)
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace('\u2212', '-');
  return showValue(value);
}

export class CaseGrid {
  /** The cell one stands in: 0 is the column of names. */
  row = $state(0);
  column = $state(0);
  /** What is being written in it. */
  written = $state<string | null>(null);
  readonly attempt = new Attempt();

  readonly #cases: CasesState;
  readonly #canWrite: () => boolean;

  constructor(cases: CasesState, canWrite: () => boolean) {
    this.#cases = cases;
    this.#canWrite = canWrite;
  }

  get rows(): readonly CaseInfo[] {
    return this.#cases.table.cases;
  }

  get attributes(): readonly AttributeInfo[] {
    return this.#cases.table.attributes;
  }

  move(rows: number, columns: number): void {
    this.row = Math.max(0, Math.min(this.rows.length - 1, this.row + rows));
    this.column = Math.max(0, Math.min(this.attributes.length, this.column + columns));
    this.#choose();
  }

  stand(row: number, column: number): void {
    this.row = row;
    this.column = column;
    this.#choose();
  }

  #choose(): void {
    this.#cases.chosen = this.rows[this.row]?.id ?? null;
    this.#cases.chosenAttribute = this.attributes[this.column - 1]?.id ?? null;
  }

  /** Derived values cannot be written. */
  canWrite(column = this.column): boolean {
    return this.#canWrite() && (column === 0 || this.attributes[column - 1]?.formula === null);
  }

  /** Begins to write: over what stands there, or with a first letter instead of it. */
  edit(first?: string): void {
    if (!this.canWrite()) return;
    this.attempt.failure = null;
    const one = this.rows[this.row];
    const old = this.column === 0 ? (one?.name ?? '') : writeValue(one?.values[this.column - 1]);
    this.written = first ?? old;
  }

  cancel(): void {
    this.written = null;
  }

  async commit(): Promise<void> {
    const { written, row, column } = this;
    if (written === null) return;
    this.written = null;
    await this.attempt.run(() => this.#put(row, column, written));
  }

  async clear(): Promise<void> {
    const { row, column } = this;
    if (column === 0 || !this.canWrite()) return;
    await this.attempt.run(() => this.#put(row, column, ''));
  }

  /** Writes cells from where one stands to the right and down; in the column of names new names make new cases. */
  async paste(text: string): Promise<void> {
    if (!this.#canWrite()) return;
    const rows = parsePasted(text)
      .map((cells, down) => this.#cells(this.row + down, cells))
      .filter((row) => row !== null);
    if (rows.length > 0) await this.attempt.run(() => this.#cases.write(rows));
  }

  /** What pasted cells change in a row; null if nothing. */
  #cells(row: number, pasted: readonly string[]): CaseCells | null {
    const one = this.rows[row];
    const name = this.column === 0 ? (pasted[0]?.trim() ?? '') : '';
    if (!one && name === '') return null;
    const values = this.attributes.flatMap((attribute, index) => {
      const written = pasted[index + 1 - this.column]?.trim();
      const isNew = written !== undefined && written !== writeValue(one?.values[index]);
      return isNew && attribute.formula === null ? [{ attribute: attribute.id, written }] : [];
    });
    const isRenamed = name !== '' && name !== one?.name;
    if (!isRenamed && values.length === 0) return null;
    return {
      case: one?.id ?? null,
      name: isRenamed ? name : null,
      kind: one ? null : this.#cases.commonKind,
      values,
    };
  }

  async #put(row: number, column: number, written: string): Promise<void> {
    const one = this.rows[row];
    const attribute = this.attributes[column - 1];
    if (!one || !this.canWrite(column)) return;
    if (column === 0) {
      if (written.trim() !== '' && written.trim() !== one.name)
        await this.#cases.rename(one.id, written.trim());
    } else if (attribute && written.trim() !== writeValue(one.values[column - 1])) {
      await this.#cases.setValue(one.id, attribute.id, written);
    }
  }
}
