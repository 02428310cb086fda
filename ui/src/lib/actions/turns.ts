/** Actions on turns: merged, split, given to others. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function turnActions({ asking, editing, frame, reading, turns }: App): Action[] {
  const isFree = (): boolean => turns.here !== null && !reading.selection.hasWords;
  return [
    {
      id: 'open-turn-menu',
      labelKey: 'reader-turn-menu',
      group: 'coding',
      place: 'read',
      shortcut: ['Shift+F10', 'ContextMenu'],
      // In a field they are for its own menu.
      worksInFields: false,
      enabled: isFree,
      run: () => turns.openMenu(),
    },
    {
      id: 'merge-turn',
      labelKey: 'reader-merge-turn',
      group: 'coding',
      place: 'read',
      shortcut: 'Alt+Backspace',
      enabled: (context) => context.canWrite && isFree() && turns.canMerge,
      run: async () => {
        await editing.leave();
        await turns.merge();
      },
    },
    {
      id: 'split-turn',
      labelKey: 'reader-split-turn',
      group: 'coding',
      place: 'read',
      shortcut: 'Alt+Enter',
      enabled: (context) => context.canWrite && isFree(),
      run: async () => {
        await editing.leave();
        await turns.split();
      },
    },
    {
      id: 'link-question',
      labelKey: 'guide-link-turn',
      group: 'coding',
      place: 'read',
      shortcut: 'q',
      enabled: (context) => context.canWrite && isFree() && (asking.guide?.questions.length ?? 0) > 0,
      run: async () => {
        await editing.leave();
        frame.open('link-question');
      },
    },
    {
      id: 'add-lost-part',
      labelKey: 'guide-lost-title',
      group: 'coding',
      place: 'read',
      enabled: (context) => context.canWrite && reading.shown !== null,
      run: async () => {
        await editing.leave();
        frame.open('lost-part');
      },
    },
    {
      id: 'edit-turn',
      labelKey: 'reader-edit-turn',
      group: 'coding',
      place: 'read',
      shortcut: 'Shift+W',
      enabled: (context) => context.canWrite && isFree(),
      run: async () => {
        await editing.leave();
        if (turns.begin()) frame.open('edit-turn');
      },
    },
  ];
}
