/** A block of cells in the table of cases: what is copied from it, and what pasting, filling and emptying write. */

import type { CaseCells } from '$bindings/CaseCells';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CaseKind } from '$bindings/CaseKind';
import type { GridPlace } from '$lib/layout/cursor';
import { writeCells } from '$lib/text/cells';
import { writtenIn, type CaseColumn } from './caseColumns';

/** Rows and columns from the first to the last, both within. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function blockBetween(one: GridPlace, other: GridPlace): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function holds({ top, bottom, left, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The table as it is shown. */
export interface ShownCases {
  readonly rows: readonly CaseInfo[];
  readonly columns: readonly CaseColumn[];
}

/** What is to be written, and what there was no room for. */
export interface Writing {
  readonly rows: CaseCells[];
  readonly rowsLeft: number;
  readonly columnsLeft: number;
}

export function copyBlock({ rows, columns }: ShownCases, { top, bottom, left, right }: Block): string {
  const shown = columns.slice(left, right + 1);
  return writeCells(rows.slice(top, bottom + 1).map((one) => shown.map((column) => writtenIn(one, column))));
}

/** A block that one cell is written all over. */
function repeated(cells: readonly (readonly string[])[], block: Block): readonly (readonly string[])[] {
  const [only] = cells;
  if (cells.length !== 1 || only?.length !== 1) return cells;
  const row = Array.from({ length: block.right - block.left + 1 }, () => only[0] ?? '');
  return Array.from({ length: block.bottom - block.top + 1 }, () => row);
}

/**
 * Writes cells from the first one of a block to the right and down. Beginning in the column of names, rows below the
 * last case make new cases.
 */
export function pasteCells(
  table: ShownCases,
  block: Block,
  pasted: readonly (readonly string[])[],
  kind: CaseKind,
): Writing {
  const cells = repeated(pasted, block);
  const columns = table.columns.slice(block.left);
  const rows: CaseCells[] = [];
  let rowsLeft = 0;
  for (const [down, row] of cells.entries()) {
    const one = table.rows[block.top + down] ?? null;
    if (one === null && (columns[0]?.kind !== 'name' || (row[0] ?? '').trim() === '')) {
      rowsLeft += row.some((cell) => cell.trim() !== '') ? 1 : 0;
      continue;
    }
    const written = writeRow(one, columns, row, kind);
    if (written) rows.push(written);
  }
  const widest = Math.max(0, ...cells.map((row) => row.length));
  return { rows, rowsLeft, columnsLeft: Math.max(0, widest - columns.length) };
}

/** Takes what stands in the topmost rows of a block down to a row. */
export function fillDown(table: ShownCases, block: Block, to: number): Writing {
  const height = block.bottom - block.top + 1;
  const columns = table.columns.slice(block.left, block.right + 1);
  const below = table.rows.slice(block.bottom + 1, to + 1);
  const rows = below.flatMap((one, down) => {
    const above = table.rows[block.top + (down % height)];
    // Two cases never have one name.
    const values = columns.map((column) =>
      column.kind === 'name' || !above ? undefined : writtenIn(above, column),
    );
    return writeRow(one, columns, values, null) ?? [];
  });
  return { rows, rowsLeft: 0, columnsLeft: 0 };
}

/** Takes the values of a block away; names stay. */
export function emptyBlock(table: ShownCases, block: Block): Writing {
  const columns = table.columns.slice(block.left, block.right + 1);
  const blanks = columns.map((column) => (column.kind === 'name' ? undefined : ''));
  const rows = table.rows.slice(block.top, block.bottom + 1);
  return {
    rows: rows.flatMap((one) => writeRow(one, columns, blanks, null) ?? []),
    rowsLeft: 0,
    columnsLeft: 0,
  };
}

/** What cells change in a row; null if nothing. Without a case they make one. */
function writeRow(
  one: CaseInfo | null,
  columns: readonly CaseColumn[],
  cells: readonly (string | undefined)[],
  kind: CaseKind | null,
): CaseCells | null {
  let name: string | null = null;
  const values: CaseCells['values'] = [];
  for (const [at, column] of columns.entries()) {
    const written = cells[at]?.trim();
    if (written === undefined || !column.isWritable) continue;
    if (one ? written === writtenIn(one, column) : written === '') continue;
    if (column.attribute) values.push({ attribute: column.attribute.id, written });
    else if (written !== '') name = written;
  }
  if (name === null && values.length === 0) return null;
  return { case: one?.id ?? null, name, kind: one ? null : kind, values };
}
