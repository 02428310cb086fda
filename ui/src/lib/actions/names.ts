/** Actions on names that are to be hidden. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function nameActions({ editing, frame, names }: App): Action[] {
  async function open(): Promise<void> {
    await editing.leave();
    frame.open('names');
    await names.begin();
  }
  return [
    {
      id: 'hide-names',
      labelKey: 'names-hide',
      group: 'material',
      enabled: (context) => context.canWrite,
      run: open,
    },
    {
      id: 'forget-names',
      labelKey: 'names-final-action',
      group: 'material',
      enabled: (context) => context.canWrite,
      run: async () => {
        await open();
        if (!names.hasList || names.names.length === 0) return;
        await names.show('places');
        await names.lookAtForgetting();
      },
    },
  ];
}
