/** How it is said that the evidence of a claim is another one. */

import type { ClaimChange } from '$bindings/ClaimChange';
import { t } from '$lib/i18n/index.svelte';

export function changeWords(change: ClaimChange): string {
  return change.kind === 'count'
    ? t('claims-change-count', { count: change.count, total: change.total })
    : t(`claims-change-${change.kind}`, { excerpt: change.excerpt });
}
