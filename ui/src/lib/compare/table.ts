/** From an answer to what stands on the screen: which rows, in which order the columns. Pure. */

import type { CaseTable } from '$bindings/CaseTable';
import type { Grid } from '$bindings/Grid';
import type { GridRow } from '$bindings/GridRow';
import type { RowChoice } from '$bindings/RowChoice';

/** Order of columns: as answered, by heading, by number of units, as somebody has put them, or by an attribute of the cases. */
export type ColumnOrder = 'given' | 'name' | 'total' | 'own' | `attribute:${number}`;

/** Order of rows among those below the same code: as in the codebook, by name, by number of units, or as put. */
export type RowOrder = 'given' | 'name' | 'total' | 'own';

export interface RowArrangement {
  readonly folded: ReadonlySet<number>;
  readonly onlyDiffering: boolean;
  readonly hidesEmpty: boolean;
  readonly order: RowOrder;
  /** Rows in an order of their own, by identity. */
  readonly own: readonly string[];
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
  /** How deep its code stands, where columns are what rows were. */
  readonly depth: number;
}

export interface TableRow {
  readonly row: GridRow;
  readonly hasRowsBelow: boolean;
  readonly isFolded: boolean;
  /** What is told of a column that stands as a row. */
  readonly turned?: { readonly n: number; readonly isWithoutSources: boolean };
}

/** Whether rows are codes. */
export const areCodes = (rows: RowChoice['kind']): boolean => areCoded(rows) && !areGathered(rows);

/** Whether rows have extracts that were gathered for them, whatever their codes. */
export const areGathered = (rows: RowChoice['kind']): boolean => rows === 'themes' || rows === 'claims';

/** Whether coded passages count, and not words that are answered or found. */
export const areCoded = (rows: RowChoice['kind']): boolean => rows !== 'questions' && rows !== 'searches';

type CompareNames = (left: string, right: string) => number;

export function arrangeColumns(
  grid: Grid,
  order: ColumnOrder,
  cases: CaseTable,
  own: readonly string[],
  compareNames: CompareNames,
): TableColumn[] {
  const columns = grid.columns.map(({ name, key, n, sources }, index): TableColumn => ({
    index,
    key,
    name,
    n,
    isWithoutSources: sources === 0,
    total: grid.totals[index] ?? 0,
    depth: 0,
  }));
  if (order === 'name') return columns.toSorted((a, b) => compareNames(a.name, b.name));
  if (order === 'total') return columns.toSorted((a, b) => b.total - a.total);
  if (order === 'own') return inOwnOrder(columns, ({ key }) => key, own);
  if (order === 'given') return columns;
  const values = attributeValues(cases, Number(order.slice('attribute:'.length)));
  return columns.toSorted((a, b) => compareValues(values.get(a.key), values.get(b.key), compareNames));
}

/** In the order of some keys; what they do not name comes after them, as it came. */
function inOwnOrder<T>(all: readonly T[], keyOf: (one: T) => string, own: readonly string[]): T[] {
  const places = new Map(own.map((key, place) => [key, place]));
  const placeOf = (one: T): number => places.get(keyOf(one)) ?? own.length;
  return all.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The keys with one of them moved by so many places among those it may change places with. */
export function movedBy(
  keys: readonly string[],
  key: string,
  by: number,
  isPeer: (other: string) => boolean = () => true,
): string[] {
  const peers = keys.filter(isPeer);
  const target = peers[peers.indexOf(key) + by];
  if (target === undefined || !peers.includes(key)) return [...keys];
  return movedTo(keys, key, target);
}

/** The keys with one of them at the place of another one; those between make room. */
export function movedTo(keys: readonly string[], key: string, target: string): string[] {
  const from = keys.indexOf(key);
  const to = keys.indexOf(target);
  if (from < 0 || to < 0) return [...keys];
  const moved = keys.toSpliced(from, 1);
  moved.splice(to, 0, key);
  return moved;
}

/** For each row the identity of the one that it stands below. */
export function rowsAbove(rows: readonly GridRow[]): Map<number, number | null> {
  const line: GridRow[] = [];
  const above = new Map<number, number | null>();
  for (const row of rows) {
    while ((line.at(-1)?.depth ?? -1) >= row.depth) line.pop();
    above.set(row.id, line.at(-1)?.id ?? null);
    line.push(row);
  }
  return above;
}

type Value = string | number | boolean;

/** What cases have of an attribute, by the key of their column. */
function attributeValues({ cases, attributes }: CaseTable, id: number): Map<string, Value> {
  const at = attributes.findIndex((attribute) => attribute.id === id);
  const known = cases.map((one): [string, Value | undefined] => [String(one.id), one.values[at]?.value]);
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
  { folded, onlyDiffering, hidesEmpty, order, own }: RowArrangement,
  compareNames: CompareNames,
): TableRow[] {
  const wanted = onlyDiffering ? rowsThatDiffer(grid) : grid.rows;
  const counted = hidesEmpty ? wanted.filter(({ total }) => total > 0) : wanted;
  const kept = order === 'given' ? counted : ordered(counted, order, own, compareNames, false);
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

/** Rows in another order; those below a row go along with it. Codes that follow each other stay in theirs. */
function ordered(
  rows: readonly GridRow[],
  order: RowOrder,
  own: readonly string[],
  compareNames: CompareNames,
  follow: boolean,
): GridRow[] {
  const [first] = rows;
  if (!first) return [];
  const families: GridRow[][] = [];
  for (const row of rows) {
    const last = families.at(-1);
    if (last && row.depth > (last[0]?.depth ?? 0)) last.push(row);
    else families.push([row]);
  }
  const heads = families.flatMap(([head, ...below]) => (head ? [{ head, below }] : []));
  const placed =
    order === 'own'
      ? inOwnOrder(heads, ({ head }) => String(head.id), own)
      : follow
        ? heads
        : heads.toSorted((a, b) =>
            order === 'name' ? compareNames(a.head.name, b.head.name) : b.head.total - a.head.total,
          );
  return placed.flatMap(({ head, below }) => [
    head,
    ...ordered(below, order, own, compareNames, head.isOrdered),
  ]);
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
