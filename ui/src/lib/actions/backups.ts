/** Backups of the project. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function backupActions({ frame, project }: App): Action[] {
  return [
    {
      id: 'backups',
      labelKey: 'backups-action',
      group: 'project',
      enabled: (context) => context.hasProject && project.info?.asOf == null,
      run: () => frame.open('backups'),
    },
  ];
}
