/** What can be asked of a comparison. Pure. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { ColumnChoice } from '$bindings/ColumnChoice';
import type { Grid } from '$bindings/Grid';
import type { Measure } from '$bindings/Measure';
import type { ColumnOrder, RowOrder } from './table';

export const MEASURES: readonly Measure[] = [
  'segments',
  'participants',
  'cases',
  'sources',
  'words',
  'word-share',
  'presence',
  'first-place',
  'last-place',
];
/** What is offered at once; all other columns are found where the table is adjusted. */
export const PRESETS: readonly ColumnChoice['kind'][] = ['cases', 'attribute', 'codes'];
export const COLUMN_KINDS: readonly ColumnChoice['kind'][] = [
  'cases',
  'attribute',
  'crossed',
  'participants',
  'sources',
  'coders',
  'codes',
];

export type PlainOrder = RowOrder & ColumnOrder;

/** Whether columns follow from what is coded. */
export const tellsCodings = (kind: ColumnChoice['kind']): boolean => kind === 'coders' || kind === 'codes';

export const isPlainOrder = (order: string): order is PlainOrder =>
  ['given', 'name', 'total', 'own'].includes(order);

/** The answer before there is one. */
export const EMPTY: Grid = {
  columns: [],
  rows: [],
  totals: [],
  total: 0,
  n: 0,
  words: null,
  smallestGroup: 10,
  leftOut: [],
  uncounted: 0,
  elsewhere: 0,
  unanswered: [],
};

/** Columns of a kind; by attributes begins with the first ones that make groups. Null: there is nothing for it. */
export function columnsOf(
  kind: ColumnChoice['kind'],
  attributes: readonly AttributeInfo[],
  attribute?: string,
  other?: string,
): ColumnChoice | null {
  if (kind === 'codes')
    return { kind, value: { codes: { kind: 'families' }, relation: 'overlap', turns: 2 } };
  if (kind !== 'attribute' && kind !== 'crossed') return { kind };
  const groups = attributes.filter(({ kind: values }) => values !== 'number');
  const names = [...groups, ...attributes].map(({ name }) => name);
  const one = attribute ?? names[0];
  if (one === undefined) return null;
  if (kind === 'attribute') return { kind, value: one };
  const second = other ?? names.find((name) => name !== one);
  return second === undefined ? null : { kind, value: [one, second] };
}
