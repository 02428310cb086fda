/** Actions of the place where the chapter is written. */

import type { App } from '$lib/state/app.svelte';
import { WRITE_PAGES, type WritePage } from '$lib/state/writing.svelte';
import type { Action, ActionContext } from './action';

export function writingActions(app: App): Action[] {
  const { frame, method, outline, writing } = app;
  const show = (page: WritePage): void => {
    writing.page = page;
    frame.go('write');
  };
  const isOutline = (context: ActionContext): boolean => context.canWrite && writing.page === 'outline';
  return [
    ...WRITE_PAGES.map((page): Action => ({
      id: `writing-page-${page}`,
      labelKey: `writing-action-${page}`,
      group: 'writing',
      enabled: (context) => context.hasProject,
      run: () => show(page),
    })),
    {
      id: 'draft-outline',
      labelKey: 'writing-draft',
      group: 'writing',
      enabled: (context) => context.canWrite,
      run: async () => {
        show('outline');
        await outline.draft();
      },
    },
    {
      id: 'outline-heading',
      labelKey: 'writing-add-heading',
      group: 'writing',
      place: 'write',
      shortcut: 'o',
      enabled: isOutline,
      run: () => outline.create({ kind: 'heading', thing: null, words: '' }),
    },
    {
      id: 'outline-text',
      labelKey: 'writing-add-text',
      group: 'writing',
      place: 'write',
      shortcut: 't',
      enabled: isOutline,
      run: () => outline.create({ kind: 'text', thing: null, words: '' }),
    },
    {
      id: 'outline-quote',
      labelKey: 'writing-find-quote',
      group: 'writing',
      place: 'write',
      shortcut: 's',
      enabled: isOutline,
      run: () => document.querySelector<HTMLElement>('[data-find-quote]')?.focus(),
    },
    {
      id: 'quote-style',
      labelKey: 'writing-style',
      group: 'writing',
      enabled: (context) => context.canWrite,
      run: () => {
        show('outline');
        outline.dialog = 'style';
      },
    },
    {
      id: 'export-chapter',
      labelKey: 'writing-export',
      group: 'writing',
      enabled: (context) => context.hasProject,
      run: () => {
        show('outline');
        outline.openChapter(method.answer.value.approach === 'reflexive');
      },
    },
  ];
}
