/** Actions on names that are to be hidden. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function nameActions({ editing, frame, names }: App): Action[] {
  return [
    {
      id: 'hide-names',
      labelKey: 'names-hide',
      group: 'material',
      enabled: (context) => context.canWrite,
      run: async () => {
        await editing.leave();
        frame.open('names');
        await names.begin();
      },
    },
  ];
}
