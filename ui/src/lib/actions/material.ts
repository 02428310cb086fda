/** Actions of Material: files in, cases, attributes, and tables made elsewhere. */

import { t } from '$lib/i18n/index.svelte';
import type { App } from '$lib/state/app.svelte';
import type { PaletteProvider } from '$lib/state/palette.svelte';
import type { Action, ActionContext } from './action';

const canWrite = (context: ActionContext): boolean => context.canWrite;

export function materialActions({ casePage, cases, frame, imports, tables, textRows }: App): Action[] {
  const openTable = (
    dialog: 'import-cases' | 'import-codebook' | 'import-participants' | 'import-quotes',
  ): void => {
    tables.reset();
    frame.open(dialog);
  };
  return [
    {
      id: 'import-files',
      labelKey: 'material-import-files',
      group: 'material',
      shortcut: 'Mod+I',
      enabled: canWrite,
      run: () => {
        frame.go('material');
        return imports.begin();
      },
    },
    {
      id: 'create-case',
      labelKey: 'material-new-case',
      labelParameters: () => ({ kind: newCaseKind(cases) }),
      group: 'material',
      enabled: canWrite,
      run: () => frame.open('new-case'),
    },
    {
      id: 'open-case-page',
      labelKey: 'case-toggle-page',
      labelParameters: () => ({ open: casePage.one ? 'yes' : 'no' }),
      group: 'material',
      place: 'material',
      shortcut: 'F4',
      enabled: () => frame.materialTab === 'cases' && (casePage.one !== null || cases.chosen !== null),
      run: async () => {
        if (casePage.one) casePage.close();
        else if (cases.chosen !== null) await casePage.open(cases.chosen);
      },
    },
    {
      id: 'create-attribute',
      labelKey: 'material-new-attribute',
      group: 'material',
      enabled: (context) => context.canWrite && cases.all.length > 0,
      run: () => frame.open('new-attribute'),
    },
    {
      id: 'import-cases',
      labelKey: 'material-import-cases',
      group: 'material',
      enabled: canWrite,
      run: () => openTable('import-cases'),
    },
    {
      id: 'show-guide',
      labelKey: 'guide-title',
      group: 'material',
      enabled: (context) => context.hasProject,
      run: () => {
        frame.materialTab = 'guide';
        frame.go('material');
      },
    },
    {
      id: 'show-survey',
      labelKey: 'survey-title',
      group: 'material',
      enabled: (context) => context.hasProject,
      run: () => {
        frame.materialTab = 'survey';
        frame.go('material');
      },
    },
    {
      id: 'export-chart',
      labelKey: 'chart-export',
      group: 'material',
      enabled: (context) => context.hasProject,
      run: () => frame.open('survey-chart'),
    },
    {
      id: 'show-sample',
      labelKey: 'sample-go',
      group: 'material',
      enabled: (context) => context.hasProject,
      run: () => {
        frame.materialTab = 'sample';
        frame.go('material');
      },
    },
    {
      id: 'create-participant',
      labelKey: 'people-new',
      group: 'material',
      enabled: canWrite,
      run: () => frame.open('new-participant'),
    },
    {
      id: 'import-participants',
      labelKey: 'material-import-participants',
      group: 'material',
      enabled: canWrite,
      run: () => openTable('import-participants'),
    },
    {
      id: 'show-participants',
      labelKey: 'people-go',
      group: 'material',
      enabled: ({ hasProject }) => hasProject,
      run: () => {
        frame.materialTab = 'participants';
        frame.go('material');
      },
    },
    {
      id: 'import-codebook',
      labelKey: 'material-import-codebook',
      group: 'material',
      enabled: canWrite,
      run: () => openTable('import-codebook'),
    },
    {
      id: 'import-text-rows',
      labelKey: 'text-rows-title',
      group: 'material',
      enabled: canWrite,
      run: () => {
        textRows.reset();
        frame.open('import-text-rows');
      },
    },
    {
      id: 'import-quotes',
      labelKey: 'material-import-quotes',
      group: 'material',
      enabled: canWrite,
      run: () => openTable('import-quotes'),
    },
  ];
}

/** What a new case is called: as the cases there are. */
export function newCaseKind(cases: App['cases']): string {
  return cases.all.length === 0 ? 'other' : cases.commonKind;
}

/** Sources by name in the palette: choosing one opens it. */
export function sourceNames({ cases, frame, project, sources }: App): PaletteProvider {
  return {
    id: 'sources',
    titleKey: 'material-sources',
    entries: () =>
      project.isOpen
        ? sources.all.map((source) => ({
            id: String(source.id),
            label: source.name,
            detail: source.cases.map((id) => cases.find(id)?.name ?? '').join(', '),
            run: () => frame.openSource(source.id),
          }))
        : [],
  };
}

/** Cases by name in the palette: choosing one shows it in the table. */
export function caseNames({ cases, frame, project }: App): PaletteProvider {
  return {
    id: 'cases',
    titleKey: 'material-cases',
    entries: () =>
      project.isOpen
        ? cases.all.map((one) => ({
            id: String(one.id),
            label: one.name,
            detail: t(`case-kind-${one.kind}`),
            run: () => {
              cases.requested = one.id;
              frame.materialTab = 'cases';
              frame.go('material');
            },
          }))
        : [],
  };
}
