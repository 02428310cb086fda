/** The columns of the table of cases: what each shows of a case, what is written in it, and how wide it is. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CaseTable } from '$bindings/CaseTable';
import { typeOf } from '$lib/attributes/types';
import { compareNames } from '$lib/format/format.svelte';
import { t } from '$lib/i18n/index.svelte';
import { holdsYears, showCell, writeValue } from './values';

export interface CaseColumn {
  /** The same as long as the column is there. */
  readonly key: string;
  readonly kind: 'name' | 'kind' | 'value' | 'sources' | 'participants';
  readonly label: string;
  /** Of a column of values. */
  readonly attribute: AttributeInfo | null;
  /** Its place among the values of a case. */
  readonly at: number;
  readonly isNumber: boolean;
  /** Its numbers are years: they stand without blanks. */
  readonly isYear: boolean;
  /** Something can be written in it. */
  readonly isWritable: boolean;
}

const FIXED = { attribute: null, at: -1, isYear: false, isWritable: false } as const;

export function columnsOf({ cases, attributes }: CaseTable): CaseColumn[] {
  const isMixed = cases.some(({ kind }) => kind !== cases[0]?.kind);
  const values = attributes.map((attribute, at): CaseColumn => {
    const { id, name, kind, formula } = attribute;
    const [isNumber, isWritable] = [kind === 'number', formula === null];
    const isYear = holdsYears(attribute, at, cases);
    return { key: String(id), kind: 'value', label: name, attribute, at, isNumber, isYear, isWritable };
  });
  const fixed = (kind: 'kind' | 'sources' | 'participants', label: string): CaseColumn => ({
    ...FIXED,
    key: kind,
    kind,
    label: t(label),
    isNumber: kind !== 'kind',
  });
  return [
    {
      ...FIXED,
      key: 'name',
      kind: 'name',
      label: t('material-column-case'),
      isNumber: false,
      isWritable: true,
    },
    ...(isMixed ? [fixed('kind', 'material-column-kind')] : []),
    ...values,
    fixed('sources', 'material-sources'),
    fixed('participants', 'material-column-participants'),
  ];
}

/** What stands in the cell of a case. */
export function shownIn(one: CaseInfo, column: CaseColumn): string {
  if (column.attribute) return showCell(one, column.attribute, column.at, column.isYear);
  if (column.kind === 'kind') return t(`case-kind-${one.kind}`);
  return column.kind === 'name'
    ? one.name
    : String(one[column.kind === 'sources' ? 'sources' : 'participants']);
}

/** The same as it is written and copied: without what only helps reading. */
export function writtenIn(one: CaseInfo, column: CaseColumn): string {
  const value = one.values[column.at];
  return column.attribute && value ? writeValue(value) : shownIn(one, column);
}

/** How two cases stand to each other in a column; a case without a value comes last. */
export function compareIn(column: CaseColumn, isDown: boolean): (one: CaseInfo, other: CaseInfo) => number {
  const order = column.attribute?.scale === 'ordinal' ? column.attribute.categories : null;
  const sign = isDown ? -1 : 1;
  const rank = (one: CaseInfo): number | string | null => {
    if (column.kind === 'sources' || column.kind === 'participants') return one[column.kind];
    const value = one.values[column.at];
    if (!column.attribute) return shownIn(one, column);
    if (!value) return null;
    if (value.kind === 'text') return order ? order.indexOf(value.value) : value.value;
    return Number(value.value);
  };
  return (one, other) => {
    const [left, right] = [rank(one), rank(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * compareNames(String(left), String(right));
  };
}

/** Of how many cases the values are looked at to find how wide a column is. */
const LOOKED_AT = 40;
const LEAST: Readonly<Record<CaseColumn['kind'], number>> = {
  name: 11,
  kind: 7,
  value: 6,
  sources: 7,
  participants: 7,
};
const MOST = { name: 20, other: 16 };
const CHARACTER = 0.5;
/** Blank on both sides, and the button in a heading. */
const MARGIN = 1.5;
const BUTTON = 1.25;

/** The width of a column in rem. */
export function widthOf(column: CaseColumn, cases: readonly CaseInfo[]): number {
  const about =
    column.attribute?.unit ?? (column.attribute ? t(`attribute-kind-${typeOf(column.attribute)}`) : '');
  const heading = Math.max(column.label.length, about.length) * CHARACTER + BUTTON;
  const longest = Math.max(0, ...cases.slice(0, LOOKED_AT).map((one) => shownIn(one, column).length));
  const most = column.kind === 'name' ? MOST.name : MOST.other;
  const wanted = Math.max(LEAST[column.kind], heading + MARGIN, longest * CHARACTER + MARGIN);
  return Math.ceil(Math.min(most, wanted) * 4) / 4;
}
