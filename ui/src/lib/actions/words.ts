/** Actions of the lists of words. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function wordActions({ frame, search, words }: App): Action[] {
  return [
    {
      id: 'open-word-list',
      labelKey: 'words-action-list',
      group: 'view',
      enabled: ({ hasProject }) => hasProject,
      run: () => frame.openSearch('words'),
    },
    {
      id: 'open-neighbours',
      labelKey: 'words-action-near',
      group: 'view',
      enabled: ({ hasProject }) => hasProject,
      run: () => {
        // What was searched last is what one wants to know the neighbours of.
        if (words.query === '') words.query = search.answered ?? '';
        frame.openSearch('near');
      },
    },
  ];
}
