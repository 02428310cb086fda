/** Actions of the pages beside the table of comparison. */

import type { App } from '$lib/state/app.svelte';
import { PATTERN_SUBJECTS, TREE_SUBJECTS } from '$lib/state/export.svelte';
import { PATTERN_PAGES } from '$lib/state/patterns.svelte';
import type { PaletteProvider } from '$lib/state/palette.svelte';
import type { Action, ActionContext } from './action';

const hasProject = (context: ActionContext): boolean => context.hasProject;

export function patternActions(app: App): Action[] {
  const { compare, frame, patterns, query } = app;
  return [
    ...PATTERN_PAGES.map((page): Action => ({
      id: `compare-page-${page}`,
      labelKey: `patterns-action-${page}`,
      group: 'compare',
      enabled: hasProject,
      run: () => {
        patterns.page = page;
        frame.go('compare');
      },
    })),
    ...PATTERN_SUBJECTS.map((subject): Action => ({
      id: `export-${subject}`,
      labelKey: `patterns-action-export-${subject}`,
      group: 'compare',
      enabled: hasProject,
      run: () => {
        app.export.begin(subject);
        frame.open('export');
      },
    })),
    ...TREE_SUBJECTS.map((subject): Action => ({
      id: `export-${subject}`,
      labelKey: `patterns-action-export-${subject}`,
      group: 'compare',
      enabled: () => patterns.crosswalk.trees !== null,
      run: () => {
        app.export.begin(subject);
        frame.open('export');
      },
    })),
    {
      id: 'import-crosswalk',
      labelKey: 'patterns-action-import-crosswalk',
      group: 'compare',
      enabled: (context) => context.canWrite,
      run: () => {
        patterns.page = 'crosswalk';
        frame.go('compare');
        patterns.crosswalk.beginImport();
      },
    },
    {
      id: 'compare-coverage',
      labelKey: 'patterns-action-coverage',
      group: 'compare',
      enabled: () => patterns.crosswalk.trees !== null,
      run: () => {
        const { trees } = patterns.crosswalk;
        if (!trees) return;
        compare.showCoverage({ kind: 'crosswalk', value: [trees[0], trees[1]] });
        patterns.page = 'grid';
        frame.go('compare');
      },
    },
    {
      id: 'code-query',
      labelKey: 'query-action-code',
      group: 'coding',
      enabled: (context) => context.canWrite && (query.answer?.total ?? 0) > 0,
      run: () => {
        const value = query.answered ?? '';
        app.places.begin(value, { kind: 'queried', value }, 'words', app.coding.last);
        frame.open('code-places');
      },
    },
    {
      id: 'save-query',
      labelKey: 'query-action-save',
      group: 'compare',
      enabled: (context) => context.canWrite && patterns.page === 'query' && query.query.trim() !== '',
      run: () => {
        app.savedQueries.naming = 'save';
      },
    },
    {
      id: 'export-query',
      labelKey: 'query-action-export',
      group: 'compare',
      enabled: () => (query.answer?.total ?? 0) > 0,
      run: () => {
        app.export.begin('excerpts', query.answered);
        frame.open('export');
      },
    },
  ];
}

export function savedQueryNames(app: App): PaletteProvider {
  const { frame, patterns, project, savedQueries } = app;
  return {
    id: 'saved-queries',
    titleKey: 'query-saved-queries',
    entries: () =>
      project.isOpen
        ? savedQueries.all.map(({ id, name, query }) => ({
            id: String(id),
            label: name,
            detail: query,
            run: () => {
              patterns.page = 'query';
              frame.go('compare');
              void app.attempt(() => savedQueries.choose(id));
            },
          }))
        : [],
  };
}
