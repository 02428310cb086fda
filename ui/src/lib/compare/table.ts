/** From an answer to what stands on the screen: which rows, in which order the columns. Pure. */

import type { CaseTable } from '$bindings/CaseTable';
import type { CodeId } from '$bindings/CodeId';
import type { Grid } from '$bindings/Grid';
import type { GridRow } from '$bindings/GridRow';

/** Order of columns: as answered, by heading, by number of units, or by an attribute of the cases. */
export type ColumnOrder = 'given' | 'name' | 'total' | `attribute:${number}`;

export interface TableColumn {
  /** Number of the column in the answer. */
  readonly index: number;
  readonly name: string;
  readonly n: number;
  readonly total: number;
}

export interface TableRow {
  readonly row: GridRow;
  readonly hasRowsBelow: boolean;
  readonly isFolded: boolean;
}

type CompareNames = (left: string, right: string) => number;

export function arrangeColumns(
  grid: Grid,
  order: ColumnOrder,
  cases: CaseTable,
  compareNames: CompareNames,
): TableColumn[] {
  const columns = grid.columns.map(({ name, n }, index): TableColumn => ({
    index,
    name,
    n,
    total: grid.totals[index] ?? 0,
  }));
  if (order === 'name') return columns.toSorted((a, b) => compareNames(a.name, b.name));
  if (order === 'total') return columns.toSorted((a, b) => b.total - a.total);
  if (order === 'given') return columns;
  const values = attributeValues(cases, Number(order.slice('attribute:'.length)));
  return columns.toSorted((a, b) => compareValues(values.get(a.name), values.get(b.name), compareNames));
}

type Value = string | number | boolean;

function attributeValues({ cases, attributes }: CaseTable, id: number): Map<string, Value> {
  const at = attributes.findIndex((attribute) => attribute.id === id);
  const known = cases.map((one): [string, Value | undefined] => [one.name, one.values[at]?.value]);
  return new Map(known.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

/** Numbers from the highest, words from a, yes before no; what is not known comes last. */
function compareValues(a: Value | undefined, b: Value | undefined, compareNames: CompareNames): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'string' && typeof b === 'string') return compareNames(a, b);
  return Number(b) - Number(a);
}

/**
 * Whether a code is found in some columns and not in others. Columns without any unit say nothing: there may be no
 * material in them.
 */
export function differs(row: GridRow, totals: readonly number[]): boolean {
  const withMaterial = row.cells.filter((_, index) => (totals[index] ?? 0) > 0);
  return withMaterial.some((count) => count > 0) && withMaterial.some((count) => count === 0);
}

/** The rows to show; codes above a row that is shown stay with it. */
export function arrangeRows(grid: Grid, folded: ReadonlySet<CodeId>, onlyDiffering: boolean): TableRow[] {
  const kept = onlyDiffering ? rowsThatDiffer(grid) : grid.rows;
  const shown: TableRow[] = [];
  let foldedDepth: number | null = null;
  kept.forEach((row, index) => {
    if (foldedDepth !== null && row.depth > foldedDepth) return;
    foldedDepth = null;
    const hasRowsBelow = (kept[index + 1]?.depth ?? 0) > row.depth;
    const isFolded = hasRowsBelow && folded.has(row.code);
    if (isFolded) foldedDepth = row.depth;
    shown.push({ row, hasRowsBelow, isFolded });
  });
  return shown;
}

function rowsThatDiffer({ rows, totals }: Grid): GridRow[] {
  const kept: GridRow[] = [];
  let needed = -1;
  // From below, so that a row knows whether one under it stays.
  for (const row of rows.toReversed()) {
    const isAbove = row.depth < needed;
    if (!isAbove && !differs(row, totals)) continue;
    kept.push(row);
    needed = row.depth;
  }
  return kept.reverse();
}

/** The highest number at each depth: what shading measures against. */
export function highestByDepth({ rows }: Grid): number[] {
  const highest: number[] = [];
  for (const { depth, cells } of rows) {
    highest[depth] = cells.reduce((most, count) => Math.max(most, count), highest[depth] ?? 0);
  }
  return highest;
}
