/** Actions with the passphrase of the project. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function passphraseActions(app: App): Action[] {
  const { frame, notices, passphrase, project } = app;
  return [
    {
      id: 'passphrase',
      labelKey: 'passphrase-action',
      group: 'project',
      enabled: (context) => context.hasProject && project.info?.asOf == null,
      run: () => {
        passphrase.reset();
        frame.open('passphrase');
      },
    },
    {
      id: 'forget-passphrase',
      labelKey: 'passphrase-ring-forget',
      group: 'project',
      enabled: (context) => context.hasProject && project.hasKeyRing && project.info?.hasPassphrase === true,
      run: async () => {
        await passphrase.forget();
        notices.tell('passphrase-ring-forgotten');
      },
    },
    {
      id: 'lock-project',
      labelKey: 'passphrase-lock',
      group: 'project',
      shortcut: 'Mod+Alt+L',
      worksInFields: true,
      worksInDialogs: true,
      enabled: (context) => context.hasProject && project.info?.hasPassphrase === true,
      run: () => app.locking.lock(),
    },
  ];
}
