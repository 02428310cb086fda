/** Values of attributes as they stand in the table, and why there is none. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { AttributeValue } from '$bindings/AttributeValue';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CompetingValue } from '$bindings/CompetingValue';
import { formatAmount, formatIsoDate, formatPlain } from '$lib/format/format.svelte';
import { t } from '$lib/i18n/index.svelte';

/** Years as people write them, where nobody has said what a number is. */
const YEARS = { first: 1500, last: 2200 };

/** Whether the numbers of an attribute are years: it says so, or says nothing and all of them could be. */
export function holdsYears(
  { kind, scale, unit }: AttributeInfo,
  at: number,
  cases: readonly CaseInfo[],
): boolean {
  if (kind !== 'number' || scale !== null || unit !== null) return scale === 'year';
  return cases.every(({ values: { [at]: one } }) => {
    if (one?.kind !== 'number') return true;
    return Number.isInteger(one.value) && one.value >= YEARS.first && one.value <= YEARS.last;
  });
}

/** A value as it stands in the table. */
export function showValue(
  value: AttributeValue | null | undefined,
  attribute?: Pick<AttributeInfo, 'scale'>,
  isYear = attribute?.scale === 'year',
): string {
  if (!value) return '';
  if (value.kind === 'number') return isYear ? String(value.value) : formatAmount(value.value);
  if (value.kind === 'boolean') return t(value.value ? 'material-yes' : 'material-no');
  return attribute?.scale === 'date' ? formatIsoDate(value.value) : value.value;
}

/** What stands in a cell: a value, or in parentheses why there is none. */
export function showCell(
  one: CaseInfo | undefined,
  attribute: AttributeInfo,
  column: number,
  isYear?: boolean,
): string {
  const value = one?.values[column];
  if (value) return showValue(value, attribute, isYear);
  const missing = one?.notes.find((note) => note.attribute === attribute.id)?.missing;
  return missing ? `(${t(`missing-${missing}`)})` : '';
}

/** What another place says a value is, and where: `9120 (SSB, 2021)`. */
export function showOther(
  { value, about }: CompetingValue,
  attribute: AttributeInfo,
  isYear?: boolean,
): string {
  const where = [about.origin, about.year].filter(Boolean).join(', ');
  return [showValue(value, attribute, isYear), where && `(${where})`].filter(Boolean).join(' ');
}

/** A value as it is written; the core reads it in any of the languages. */
export function writeValue(value: AttributeValue | null | undefined): string {
  if (!value) return '';
  if (value.kind === 'number') return formatPlain(value.value).replace('\u2212', '-');
  return showValue(value);
}
