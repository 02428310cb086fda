/** Actions of the pages of the place Write. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function checkActions(app: App): Action[] {
  return [
    {
      id: 'check-document',
      labelKey: 'check-document-action',
      group: 'writing',
      enabled: (context) => context.hasProject,
      run: () => {
        app.writing.page = 'check';
        app.frame.go('write');
      },
    },
  ];
}
