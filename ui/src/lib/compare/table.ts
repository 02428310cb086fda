/** From an answer to what stands on the screen: which rows, in which order the columns. Pure. */

import type { CaseTable } from '$bindings/CaseTable';
import type { Grid } from '$bindings/Grid';
import type { GridRow } from '$bindings/GridRow';

/** Order of columns: as answered, by heading, by number of units, or by an attribute of the cases. */
export type ColumnOrder = 'given' | 'name' | 'total' | `attribute:${number}`;

/** Order of rows among those below the same code: as in the codebook, by name, or by number of units. */
export type RowOrder = 'given' | 'name' | 'total';

export interface RowArrangement {
  readonly folded: ReadonlySet<number>;
  readonly onlyDiffering: boolean;
  readonly hidesEmpty: boolean;
  readonly order: RowOrder;
}

export interface TableColumn {
  /** Number of the column in the answer. */
  readonly index: number;
  readonly key: string;
  readonly name: string;
  readonly n: number;
  /** Nothing can count in it. */
  readonly isWithoutSources: boolean;
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
  const columns = grid.columns.map(({ name, key, n, sources }, index): TableColumn => ({
    index,
    key,
    name,
    n,
    isWithoutSources: sources === 0,
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

/** The columns that hold something. */
export const withoutEmpty = (columns: readonly TableColumn[]): TableColumn[] =>
  columns.filter(({ total }) => total > 0);

/** The rows to show; codes above a row that is shown stay with it. */
export function arrangeRows(
  grid: Grid,
  { folded, onlyDiffering, hidesEmpty, order }: RowArrangement,
  compareNames: CompareNames,
): TableRow[] {
  const wanted = onlyDiffering ? rowsThatDiffer(grid) : grid.rows;
  const counted = hidesEmpty ? wanted.filter(({ total }) => total > 0) : wanted;
  const kept = order === 'given' ? counted : ordered(counted, order, compareNames);
  const shown: TableRow[] = [];
  let foldedDepth: number | null = null;
  kept.forEach((row, index) => {
    if (foldedDepth !== null && row.depth > foldedDepth) return;
    foldedDepth = null;
    const hasRowsBelow = (kept[index + 1]?.depth ?? 0) > row.depth;
    const isFolded = hasRowsBelow && folded.has(row.id);
    if (isFolded) foldedDepth = row.depth;
    shown.push({ row, hasRowsBelow, isFolded });
  });
  return shown;
}

/** Rows in another order; those below a row go along with it. */
function ordered(rows: readonly GridRow[], order: RowOrder, compareNames: CompareNames): GridRow[] {
  const [first] = rows;
  if (!first) return [];
  const families: GridRow[][] = [];
  for (const row of rows) {
    const last = families.at(-1);
    if (last && row.depth > (last[0]?.depth ?? 0)) last.push(row);
    else families.push([row]);
  }
  const heads = families.flatMap(([head, ...below]) => (head ? [{ head, below }] : []));
  heads.sort((a, b) =>
    order === 'name' ? compareNames(a.head.name, b.head.name) : b.head.total - a.head.total,
  );
  return heads.flatMap(({ head, below }) => [head, ...ordered(below, order, compareNames)]);
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
