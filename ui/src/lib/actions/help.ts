/** Opening the help: the page of where one is, or any page by its name. */

import { helpPageOf, HELP_PAGES } from '$lib/help/pages';
import { t } from '$lib/i18n/index.svelte';
import type { App } from '$lib/state/app.svelte';
import type { PaletteProvider } from '$lib/state/palette.svelte';
import type { Action } from './action';

export function helpActions({ frame, help }: App): Action[] {
  return [
    {
      id: 'open-help',
      labelKey: 'help-title',
      group: 'application',
      shortcut: 'F1',
      worksInDialogs: true,
      run: ({ hasProject, place }) => {
        const focus = document.activeElement;
        // Pressed inside the help it puts it away again.
        if (help.target && focus?.closest('[data-part="help"]')) {
          help.close();
          return;
        }
        const shown = place === 'journal' && frame.journalTab === 'privacy' ? 'privacy' : undefined;
        const focused = focus?.closest<HTMLElement>('[data-help]')?.dataset.help ?? shown;
        const isAbove = document.querySelector('[aria-modal="true"]') !== null;
        help.open(helpPageOf({ hasProject, place, dialog: frame.dialog, focused }), isAbove);
      },
    },
  ];
}

/** Every page by its name in the palette. */
export function helpNames({ help }: App): PaletteProvider {
  return {
    id: 'help',
    titleKey: 'help-title',
    entries: () =>
      HELP_PAGES.map((page) => ({
        id: page,
        label: t('help-about', { title: t(`help-page-${page.toLowerCase()}`) }),
        detail: '',
        run: () => help.open(page),
      })),
  };
}
