/** Actions of Material: files in, cases, attributes, and tables made elsewhere. */

import type { App } from '$lib/state/app.svelte';
import type { Action, ActionContext } from './action';

const canWrite = (context: ActionContext): boolean => context.canWrite;

export function materialActions({ frame }: App): Action[] {
  return [
    {
      id: 'import-cases',
      labelKey: 'material-import-cases',
      group: 'material',
      enabled: canWrite,
      run: () => frame.open('import-cases'),
    },
    {
      id: 'import-codebook',
      labelKey: 'material-import-codebook',
      group: 'material',
      enabled: canWrite,
      run: () => frame.open('import-codebook'),
    },
    {
      id: 'import-quotes',
      labelKey: 'material-import-quotes',
      group: 'material',
      enabled: canWrite,
      run: () => frame.open('import-quotes'),
    },
  ];
}
