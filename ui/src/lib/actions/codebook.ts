/** Actions of the codebook, and its codes by name in the palette. */

import type { App } from '$lib/state/app.svelte';
import type { PaletteProvider } from '$lib/state/palette.svelte';
import type { Action, ActionContext } from './action';

export function codebookActions(app: App): Action[] {
  const { codebook, codeTree: tree, coding, reading } = app;
  const canWrite = ({ canWrite: can }: ActionContext): boolean => can;
  const hasCode = (context: ActionContext): boolean => context.canWrite && tree.currentCode !== null;
  const name = (): string => (tree.current === null ? '' : codebook.nameOf(tree.current));
  const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');
  const inRead = { group: 'coding', place: 'read' } as const;
  return [
    {
      ...inRead,
      id: 'filter-codes',
      labelKey: 'codebook-filter',
      shortcut: '/',
      enabled: () => !reading.selection.hasWords,
      run: () => {
        app.frame.panels.isRightOpen = true;
        tree.filterAsked += 1;
      },
    },
    {
      ...inRead,
      id: 'create-family',
      labelKey: 'codebook-new-family',
      enabled: canWrite,
      run: () => tree.beginNew(null),
    },
    {
      ...inRead,
      id: 'create-code',
      labelKey: 'codebook-new-code',
      shortcut: 'Insert',
      enabled: canWrite,
      run: () => tree.beginNew(tree.current),
    },
    {
      ...inRead,
      id: 'rename-code',
      labelKey: 'codebook-rename',
      shortcut: 'F2',
      enabled: hasCode,
      run: () => {
        if (tree.current !== null) tree.beginRename(tree.current);
      },
    },
    { ...inRead, id: 'move-codes', labelKey: 'codebook-move', enabled: hasCode, run: () => tree.ask('move') },
    {
      ...inRead,
      id: 'merge-codes',
      labelKey: 'codebook-merge',
      enabled: hasCode,
      run: () => tree.ask('merge'),
    },
    {
      ...inRead,
      id: 'open-code-page',
      labelKey: 'codebook-open-page',
      shortcut: 'F4',
      enabled: () => app.codePage.isOpen || tree.current !== null,
      run: async () => {
        if (app.codePage.isOpen) app.codePage.close();
        else if (tree.current !== null) await app.codePage.open(tree.current);
      },
    },
    {
      ...inRead,
      id: 'split-code',
      labelKey: 'codebook-split-code',
      enabled: (context) =>
        hasCode(context) && tree.currentCode?.retiredAt === null && tree.currentCode.segments > 0,
      run: async () => {
        if (tree.current !== null) await app.codePage.open(tree.current, true);
      },
    },
    {
      ...inRead,
      id: 'move-code-up',
      labelKey: 'codebook-move-up',
      enabled: (context) => hasCode(context) && tree.beside(tree.topmost, -1) !== null,
      run: () => moveBeside(app, -1),
    },
    {
      ...inRead,
      id: 'move-code-down',
      labelKey: 'codebook-move-down',
      enabled: (context) => hasCode(context) && tree.beside(tree.topmost, 1) !== null,
      run: () => moveBeside(app, 1),
    },
    {
      ...inRead,
      id: 'retire-codes',
      labelKey: 'codebook-retire',
      enabled: (context) => hasCode(context) && tree.currentCode?.retiredAt === null,
      run: () => retireCodes(app),
    },
    {
      ...inRead,
      id: 'restore-codes',
      labelKey: 'codebook-restore',
      enabled: (context) => context.canWrite && tree.currentCode?.retiredAt != null,
      run: () => codebook.restore(tree.topmost),
    },
    {
      ...inRead,
      id: 'delete-codes',
      labelKey: 'codebook-delete',
      enabled: hasCode,
      run: () => deleteCodes(app),
    },
    {
      ...inRead,
      id: 'set-codable',
      labelKey: 'codebook-toggle-codable',
      labelParameters: () => ({ name: name(), codable: yesOrNo(tree.currentCode?.isCodable !== false) }),
      enabled: hasCode,
      run: async () => {
        const code = tree.currentCode;
        if (code) await codebook.setCodable(code.id, !code.isCodable);
      },
    },
    {
      ...inRead,
      id: 'lock-codes',
      labelKey: 'codebook-toggle-lock',
      labelParameters: () => ({ locked: yesOrNo(tree.currentCode?.lock != null) }),
      enabled: hasCode,
      run: () => {
        app.frame.panels.isRightOpen = true;
        reading.inspected = 'code';
        codebook.isAskingForLock = true;
      },
    },
    {
      ...inRead,
      id: 'pin-code',
      labelKey: 'codebook-toggle-pin',
      labelParameters: () => ({
        name: name(),
        pinned: yesOrNo(tree.currentCode?.pin != null),
      }),
      shortcut: 'Mod+P',
      enabled: (context) => context.canWrite && tree.currentCode?.isCodable === true,
      run: async () => {
        if (tree.current !== null) await coding.togglePin(tree.current);
      },
    },
    { ...inRead, id: 'fold-codes', labelKey: 'codebook-fold-all', run: () => tree.foldAll(true) },
    { ...inRead, id: 'unfold-codes', labelKey: 'codebook-unfold-all', run: () => tree.foldAll(false) },
  ];
}

/** One place up or down among the codes beside them; the tree keeps the focus. */
async function moveBeside({ codebook, codeTree: tree }: App, by: 1 | -1): Promise<void> {
  const codes = tree.topmost;
  await codebook.moveTo(codes, () => tree.beside(codes, by));
}

async function retireCodes({ codebook, codeTree: tree, notices }: App): Promise<void> {
  const codes = tree.topmost;
  const first = codes[0];
  if (first === undefined) return;
  const name = codebook.nameOf(first);
  await codebook.retire(codes);
  notices.tell('codebook-retired-now', { name, count: codes.length }, 'undo', 'explain-last');
}

async function deleteCodes({ codebook, codeTree: tree, notices }: App): Promise<void> {
  const codes = tree.topmost;
  const first = codes[0];
  if (first === undefined) return;
  const name = codebook.nameOf(first);
  const index = tree.rows.findIndex(({ code }) => code.id === first);
  await codebook.delete(codes);
  await codebook.answer.refresh();
  tree.choose(tree.rows[Math.min(index, tree.rows.length - 1)]?.code.id ?? null);
  notices.tell('codebook-deleted', { name, count: codes.length }, 'undo', 'explain-last');
}

/** Codes by name in the palette: put on the selected words if there are any, else shown in the tree. */
export function codeNames(app: App): PaletteProvider {
  const { codebook, codeTree, coding, frame, project, reading } = app;
  return {
    id: 'codes',
    titleKey: 'codebook-codes',
    entries: () =>
      project.isOpen
        ? codebook.all.map((code) => ({
            id: String(code.id),
            label: codebook.textOf(code).name,
            detail: codebook.placeOf(code.id),
            colour: code.colour,
            run: () => {
              if (frame.place === 'read' && reading.selection.hasWords && project.canWrite) {
                app.attempt(() => coding.apply([code.id]));
                return;
              }
              frame.go('read');
              frame.panels.isRightOpen = true;
              codeTree.reveal(code.id);
              reading.inspected = 'code';
            },
          }))
        : [],
  };
}
