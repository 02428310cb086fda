/** Actions of the table of cases, while it is shown. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

/** What the table tells of where one stands in it. */
export interface CaseTablePlace {
  readonly column: { readonly key: string; readonly label: string } | undefined;
  readonly sorting: { readonly key: string; readonly isDown: boolean } | null;
  fillDown(): Promise<void>;
  sort(key: string, isDown: boolean): void;
}

export function caseTableActions({ cases, notices }: App, table: CaseTablePlace): Action[] {
  const chosen = (): ReturnType<typeof cases.find> =>
    cases.chosen === null ? null : cases.find(cases.chosen);
  const move = (id: string, labelKey: string, shortcut: string, places: number): Action => ({
    id,
    labelKey,
    group: 'material',
    place: 'material',
    shortcut,
    enabled: ({ canWrite }) => canWrite && cases.chosenAttribute !== null,
    run: async () => {
      if (cases.chosenAttribute !== null) await cases.moveAttribute(cases.chosenAttribute, places);
    },
  });
  return [
    {
      id: 'fill-cases-down',
      labelKey: 'material-fill-down',
      group: 'material',
      place: 'material',
      shortcut: 'Mod+D',
      enabled: ({ canWrite }) => canWrite,
      run: () => table.fillDown(),
    },
    {
      id: 'sort-cases',
      labelKey: 'material-sort-by',
      labelParameters: () => ({ column: table.column?.label ?? '' }),
      group: 'material',
      place: 'material',
      run: () => {
        const { column, sorting } = table;
        if (column) table.sort(column.key, sorting?.key === column.key && !sorting.isDown);
      },
    },
    move('move-attribute-left', 'material-move-attribute-left', 'Alt+Shift+ArrowLeft', -1),
    move('move-attribute-right', 'material-move-attribute-right', 'Alt+Shift+ArrowRight', 1),
    {
      id: 'delete-case',
      labelKey: 'material-remove-named',
      labelParameters: () => ({ name: chosen()?.name ?? '' }),
      group: 'material',
      place: 'material',
      enabled: ({ canWrite }) => canWrite && chosen() !== null,
      run: async () => {
        const one = chosen();
        if (!one) return;
        await cases.delete(one.id);
        notices.tell('material-removed', { name: one.name }, 'undo');
      },
    },
  ];
}
