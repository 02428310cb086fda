/** Words that several parts of the comparison share. */

import type { CodeId } from '$bindings/CodeId';
import type { RowChoice } from '$bindings/RowChoice';
import { t } from '$lib/i18n/index.svelte';

export function rowsLabel(rows: RowChoice, nameOf: (code: CodeId) => string): string {
  if (rows.kind === 'below') return t('compare-rows-below', { code: nameOf(rows.value) });
  return t(`compare-rows-${rows.kind}`);
}
