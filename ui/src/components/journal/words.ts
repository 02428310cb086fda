/** The words of a step. */

import { t } from '$lib/i18n/index.svelte';
import { operationLabel } from '$lib/i18n/label';
import type { ExplainedStep } from '$lib/state/history.svelte';

export function stepWords(step: ExplainedStep): string {
  return operationLabel(step.label);
}

/** What a thing of a step became: new, changed, gone. */
export function fateOf(row: { wasThere: boolean; isThere: boolean }): string {
  if (!row.wasThere) return t('journal-fate-new');
  return t(row.isThere ? 'journal-fate-changed' : 'journal-fate-gone');
}
