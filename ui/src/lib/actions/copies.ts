/** Actions with copies of the project that others work in. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function copyActions({ frame, merging }: App): Action[] {
  return [
    {
      id: 'save-copy',
      labelKey: 'copies-action-save',
      group: 'project',
      enabled: (context) => context.hasProject,
      run: () => frame.open('save-copy'),
    },
    {
      id: 'merge-beside',
      labelKey: 'copies-action-beside',
      group: 'project',
      enabled: (context) => context.canWrite && merging.beside.length > 0,
      run: () => {
        merging.reset();
        merging.typePath(merging.beside[0] ?? '');
        frame.open('merge-copy');
        void merging.look();
      },
    },
    {
      id: 'merge-copy',
      labelKey: 'copies-action-merge',
      group: 'project',
      enabled: (context) => context.canWrite,
      run: () => {
        merging.reset();
        frame.open('merge-copy');
      },
    },
  ];
}
