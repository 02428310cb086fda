/** Actions of editing texts. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function editingActions({ editing, frame, reading, review }: App): Action[] {
  return [
    {
      id: 'edit-text',
      labelKey: 'editing-edit-text',
      group: 'coding',
      place: 'read',
      shortcut: 'e',
      enabled: (context) => context.canWrite && reading.shown !== null && !reading.selection.hasWords,
      run: () => editing.toggle(),
    },
    {
      id: 'replace-text',
      labelKey: 'editing-replace-text',
      group: 'edit',
      shortcut: 'Mod+H',
      enabled: (context) => context.canWrite,
      run: () => frame.open('replace-text'),
    },
    {
      id: 'show-revisions',
      labelKey: 'editing-revisions',
      group: 'coding',
      place: 'read',
      enabled: () => reading.shown !== null,
      run: () => frame.open('revisions'),
    },
    {
      id: 'review-words',
      labelKey: 'editing-review',
      group: 'coding',
      place: 'read',
      enabled: (context) => context.hasProject,
      run: () => {
        review.isOpen = !review.isOpen;
        void review.refresh();
      },
    },
  ];
}
