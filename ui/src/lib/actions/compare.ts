/** Actions of comparison, search in the open text, and export. */

import type { App } from '$lib/state/app.svelte';
import { PRESETS } from '$lib/state/compare.svelte';
import type { Action, ActionContext } from './action';

const hasProject = (context: ActionContext): boolean => context.hasProject;

export function compareActions(app: App): Action[] {
  const { compare, frame } = app;
  const presets = PRESETS.map((kind): Action => ({
    id: `compare-by-${kind}`,
    labelKey: `compare-action-by-${kind}`,
    group: 'compare',
    enabled: (context) => context.hasProject && compare.columnKinds.includes(kind),
    run: () => {
      compare.chooseColumns(kind);
      frame.go('compare');
    },
  }));
  return [
    ...presets,
    {
      id: 'toggle-why-empty',
      labelKey: 'compare-action-why',
      group: 'compare',
      place: 'compare',
      shortcut: 'h',
      run: () => compare.showWhy(!compare.isWhyShown),
    },
    {
      id: 'save-view',
      labelKey: 'compare-action-save-view',
      group: 'compare',
      place: 'compare',
      enabled: (context) => context.canWrite,
      run: () => {
        app.views.isNaming = true;
      },
    },
    {
      id: 'toggle-only-differing',
      labelKey: 'compare-action-only-differing',
      group: 'compare',
      place: 'compare',
      shortcut: 'u',
      run: () => {
        compare.onlyDiffering = !compare.onlyDiffering;
      },
    },
    {
      id: 'adjust-comparison',
      labelKey: 'compare-action-adjust',
      group: 'compare',
      place: 'compare',
      shortcut: 't',
      run: () => {
        compare.isAdjusting = !compare.isAdjusting;
      },
    },
    {
      id: 'fold-all-rows',
      labelKey: 'compare-action-fold-all',
      group: 'compare',
      place: 'compare',
      run: () => compare.foldAll(),
    },
    {
      id: 'unfold-all-rows',
      labelKey: 'compare-action-unfold-all',
      group: 'compare',
      place: 'compare',
      run: () => compare.unfoldAll(),
    },
    {
      id: 'export-grid',
      labelKey: 'compare-action-export',
      group: 'compare',
      enabled: hasProject,
      run: () => {
        app.export.begin('grid');
        frame.open('export');
      },
    },
  ];
}

export function searchActions(app: App): Action[] {
  return [
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
      enabled: hasProject,
      run: () => {
        const source = app.frame.place === 'read' ? app.reading.shown : null;
        if (source) app.search.searchIn(source.info.name);
        app.frame.isSearchOpen = true;
        app.frame.searchView = 'hits';
        app.frame.searchAsked += 1;
      },
    },
  ];
}
