/** The words for an action of the journal: what undo would undo, a step of the history. */

import type { ActionLabel } from '$bindings/ActionLabel';
import { t } from './index.svelte';

export function operationLabel(label: ActionLabel): string {
  return t(`operation-${label.operation.replaceAll('_', '-')}`, {
    subject: label.subject,
    count: label.count,
  });
}
