/** Actions of comparison and export. */

import type { App } from '$lib/state/app.svelte';
import { COLUMN_KINDS } from '$lib/compare/choices';
import type { Action, ActionContext } from './action';

const hasProject = (context: ActionContext): boolean => context.hasProject;

export function compareActions(app: App): Action[] {
  const { compare, frame } = app;
  const presets = COLUMN_KINDS.map((kind): Action => ({
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
      enabled: () => compare.hasVoices,
      run: () => compare.showWhy(!compare.isWhyShown),
    },
    {
      id: 'toggle-chart',
      labelKey: 'compare-action-chart',
      group: 'compare',
      place: 'compare',
      shortcut: 'r',
      enabled: () => app.summaries.noun !== null,
      run: () => {
        compare.isChart = !compare.isChart;
      },
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
      id: 'columns-beside',
      labelKey: 'compare-action-beside',
      group: 'compare',
      place: 'compare',
      shortcut: 's',
      enabled: () => compare.beside.isShown || compare.shownColumns.length > 1,
      run: () => {
        const first = compare.shownColumns.slice(0, 2).map(({ key }) => key);
        compare.putBeside(compare.beside.isShown ? [] : first);
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
      id: 'transpose-grid',
      labelKey: 'compare-action-transpose',
      group: 'compare',
      place: 'compare',
      shortcut: 'x',
      run: () => {
        compare.isTransposed = !compare.isTransposed;
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
      id: 'export-framework',
      labelKey: 'compare-action-export-chart',
      group: 'compare',
      enabled: (context) => context.hasProject && app.summaries.noun !== null,
      run: () => {
        app.export.begin('framework');
        frame.open('export');
      },
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
