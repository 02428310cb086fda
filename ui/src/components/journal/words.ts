/** The words of a step, for reading and for filtering. */

import type { Step } from '$bindings/Step';
import { t } from '$lib/i18n/index.svelte';
import { operationLabel } from '$lib/i18n/label';

export function stepWords(step: Step): string {
  const what = operationLabel(step.label);
  if (step.kind === 'undo') return t('application-undone', { what });
  if (step.kind === 'redo') return t('application-redone', { what });
  return what;
}

/** Whether the step holds all the words, in any order. */
export function stepHolds(step: Step, filter: string): boolean {
  const text = `${stepWords(step)} ${step.coder} ${step.reason ?? ''}`.toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
