/** Values of attributes as they stand in the table, and why there is none. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { AttributeValue } from '$bindings/AttributeValue';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CompetingValue } from '$bindings/CompetingValue';
import { formatIsoDate, formatNumber } from '$lib/format/format.svelte';
import { t } from '$lib/i18n/index.svelte';

/** A value as it stands in the table. */
export function showValue(
  value: AttributeValue | null | undefined,
  attribute?: Pick<AttributeInfo, 'scale'>,
): string {
  if (!value) return '';
  if (value.kind === 'number')
    return attribute?.scale === 'year' ? String(value.value) : formatNumber(value.value);
  if (value.kind === 'boolean') return t(value.value ? 'material-yes' : 'material-no');
  return attribute?.scale === 'date' ? formatIsoDate(value.value) : value.value;
}

/** What stands in a cell: a value, or in parentheses why there is none. */
export function showCell(one: CaseInfo | undefined, attribute: AttributeInfo, column: number): string {
  const value = one?.values[column];
  if (value) return showValue(value, attribute);
  const missing = one?.notes.find((note) => note.attribute === attribute.id)?.missing;
  return missing ? `(${t(`missing-${missing}`)})` : '';
}

/** What another place says a value is, and where: `9120 (SSB, 2021)`. */
export function showOther({ value, about }: CompetingValue, attribute: AttributeInfo): string {
  const where = [about.origin, about.year].filter(Boolean).join(', ');
  return [showValue(value, attribute), where && `(${where})`].filter(Boolean).join(' ');
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
