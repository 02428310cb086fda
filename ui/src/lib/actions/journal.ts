/** Actions of the journal: its pages, and how what is chosen came to be. */

import type { App } from '$lib/state/app.svelte';
import type { LineageThing } from '$bindings/LineageThing';
import { JOURNAL_TABS } from '$lib/state/frame.svelte';
import type { Action, ActionContext } from './action';

const hasProject = (context: ActionContext): boolean => context.hasProject;

/** Shows how a code or a theme came to be. */
export function showLineage(app: App, thing: LineageThing): void {
  app.frame.journalTab = 'lineage';
  app.frame.go('journal');
  app.attempt(() => app.journal.choose(thing));
}

export function journalActions(app: App): Action[] {
  const { codeTree, frame, project, themes } = app;
  return [
    ...JOURNAL_TABS.filter((tab) => tab !== 'memos').map((tab): Action => ({
      id: `journal-${tab}`,
      labelKey: `journal-action-${tab}`,
      group: 'view',
      enabled: hasProject,
      run: () => {
        frame.journalTab = tab;
        frame.go('journal');
      },
    })),
    {
      id: 'return-to-now',
      labelKey: 'journal-return',
      group: 'view',
      enabled: () => project.info?.asOf != null,
      run: async () => {
        await project.returnToNow();
        frame.go('journal');
      },
    },
    {
      id: 'show-code-lineage',
      labelKey: 'journal-code-lineage',
      group: 'coding',
      enabled: (context) => context.hasProject && codeTree.current !== null,
      run: () => {
        if (codeTree.current !== null) showLineage(app, { kind: 'code', id: codeTree.current });
      },
    },
    {
      id: 'show-theme-lineage',
      labelKey: 'journal-theme-lineage',
      group: 'themes',
      enabled: (context) => context.hasProject && themes.chosen !== null,
      run: () => {
        if (themes.chosen !== null) showLineage(app, { kind: 'theme', id: themes.chosen.id });
      },
    },
    {
      id: 'show-code-journal',
      labelKey: 'journal-code-steps',
      group: 'coding',
      enabled: (context) => context.hasProject && codeTree.current !== null,
      run: () => {
        const code = codeTree.current;
        if (code === null) return;
        frame.journalTab = 'history';
        frame.go('journal');
        app.attempt(() => app.journal.narrow(() => (app.journal.about = { kind: 'code', id: code })));
      },
    },
  ];
}
