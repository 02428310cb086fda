/** Actions of search, and saved searches by name in the palette. */

import type { App } from '$lib/state/app.svelte';
import type { PaletteProvider } from '$lib/state/palette.svelte';
import type { Action } from './action';

export function searchActions(app: App): Action[] {
  const openPanel = (): void => {
    app.frame.isSearchOpen = true;
    app.frame.searchView = 'hits';
  };
  return [
    {
      id: 'save-search',
      labelKey: 'search-action-save',
      group: 'view',
      enabled: (context) => context.canWrite && app.search.query.trim() !== '',
      run: () => {
        openPanel();
        app.savedSearches.naming = 'save';
      },
    },
    {
      id: 'edit-synonyms',
      labelKey: 'search-action-synonyms',
      group: 'view',
      enabled: (context) => context.canWrite,
      run: () => {
        openPanel();
        app.synonyms.isOpen = true;
      },
    },
    {
      id: 'build-query',
      labelKey: 'builder-action',
      group: 'view',
      enabled: (context) => context.hasProject,
      run: () => {
        openPanel();
        app.queryBuilder.isOpen = true;
        app.frame.searchAsked += 1;
      },
    },
    {
      id: 'code-hits',
      labelKey: 'places-action-code-hits',
      group: 'coding',
      shortcut: 'Mod+Alt+Enter',
      worksInFields: true,
      enabled: (context) => context.canWrite && app.search.answered !== null && app.search.answer.total > 0,
      run: () => {
        const places = { kind: 'found' as const, value: app.search.request };
        app.places.begin(app.search.answered ?? '', places, 'sentence', app.coding.last);
        app.frame.open('code-places');
      },
    },
    ...([1, -1] as const).map((by): Action => ({
      id: by > 0 ? 'next-hit' : 'previous-hit',
      labelKey: by > 0 ? 'search-action-next-hit' : 'search-action-previous-hit',
      group: 'view',
      shortcut: by > 0 ? 'F3' : 'Shift+F3',
      worksInFields: true,
      enabled: () => app.search.answer.hits.length > 0,
      run: () => {
        const hit = app.search.step(by);
        if (hit) app.frame.showPlace(hit);
      },
    })),
    {
      id: 'find-in-text',
      labelKey: 'search-action-find-in-text',
      group: 'edit',
      shortcut: 'Mod+F',
      enabled: (context) => context.hasProject,
      run: () => {
        const source = app.frame.place === 'read' ? app.reading.shown : null;
        if (source) app.search.searchIn(source.info.name);
        openPanel();
        app.frame.searchAsked += 1;
      },
    },
  ];
}

export function savedSearchNames(app: App): PaletteProvider {
  const { frame, project, savedSearches } = app;
  return {
    id: 'saved-searches',
    titleKey: 'search-saved-searches',
    entries: () =>
      project.isOpen
        ? savedSearches.all.map(({ id, name, search }) => ({
            id: String(id),
            label: name,
            detail: search.query,
            run: () => {
              frame.isSearchOpen = true;
              frame.searchView = 'hits';
              app.attempt(() => savedSearches.choose(id));
            },
          }))
        : [],
  };
}
