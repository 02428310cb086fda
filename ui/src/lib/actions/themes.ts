/** Actions of themes, claims and what is declared about the method, and themes by name. */

import type { App } from '$lib/state/app.svelte';
import type { PaletteProvider } from '$lib/state/palette.svelte';
import { THEME_PAGES, type ThemePage } from '$lib/state/themes.svelte';
import type { Action, ActionContext } from './action';

const hasProject = (context: ActionContext): boolean => context.hasProject;

/** Gives a field the focus once its page is there. */
function focus(field: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-${field}]`)?.focus());
}

export function themeActions(app: App): Action[] {
  const { compare, frame, passage, themes } = app;
  const show = (page: ThemePage): void => {
    themes.page = page;
    frame.go('themes');
  };
  const ofChosen = (context: ActionContext): boolean =>
    context.canWrite && themes.page === 'themes' && themes.chosen !== null;
  return [
    ...THEME_PAGES.map((page): Action => ({
      id: `themes-page-${page}`,
      labelKey: `themes-action-${page}`,
      group: 'themes',
      enabled: hasProject,
      run: () => show(page),
    })),
    {
      id: 'new-theme',
      labelKey: 'themes-new',
      group: 'themes',
      enabled: (context) => context.canWrite,
      run: () => {
        show('themes');
        focus('new-theme');
      },
    },
    {
      id: 'new-claim',
      labelKey: 'claims-new',
      group: 'themes',
      enabled: (context) => context.canWrite,
      run: () => {
        show('claims');
        focus('new-claim');
      },
    },
    {
      id: 'add-theme-codes',
      labelKey: 'themes-add-codes',
      group: 'themes',
      place: 'themes',
      shortcut: 'k',
      enabled: ofChosen,
      run: () => {
        themes.question = 'codes';
      },
    },
    {
      id: 'review-theme',
      labelKey: 'themes-review',
      group: 'themes',
      place: 'themes',
      shortcut: 'g',
      enabled: (context) => ofChosen(context) && (themes.chosen?.own ?? 0) > 0,
      run: () => themes.beginReview(),
    },
    {
      id: 'cell-to-claim',
      labelKey: 'claims-of-cell',
      group: 'themes',
      place: 'compare',
      shortcut: 'p',
      enabled: (context) =>
        context.canWrite && compare.cell.chosen?.row != null && compare.cell.excerpts.length > 0,
      run: () => frame.open('cell-claim'),
    },
    {
      id: 'passage-to-theme',
      labelKey: 'themes-passage-to-theme',
      group: 'themes',
      place: 'read',
      shortcut: 'Shift+T',
      enabled: (context) => context.canWrite && passage.current !== null,
      run: () => frame.open('to-theme'),
    },
  ];
}

/** Themes by name in the palette. */
export function themeNames(app: App): PaletteProvider {
  const { frame, project, themes } = app;
  return {
    id: 'themes',
    titleKey: 'place-themes',
    entries: () =>
      project.isOpen
        ? themes.all.map(({ id, shown }) => ({
            id: String(id),
            label: shown.name,
            detail: shown.claim,
            run: () => {
              themes.page = 'themes';
              themes.choose(id);
              frame.go('themes');
            },
          }))
        : [],
  };
}
