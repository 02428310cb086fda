/** The keys of the tree of codes. */

import type { CodeId } from '$bindings/CodeId';
import type { CodebookState } from '$lib/state/codebook.svelte';
import type { CodebookTreeState, TreeRow } from '$lib/state/codebook-tree.svelte';

export interface TreeKeys {
  readonly tree: CodebookTreeState;
  readonly codebook: CodebookState;
  readonly canWrite: boolean;
  focus(id: CodeId): void;
  inspect(): void;
  /** Puts the row's code on the selected words; null if none are selected. */
  readonly apply: (() => void) | null;
  run(action: string): void;
}

/** Takes a key press on a row. Answers whether it meant something here. */
export function pressInTree(event: KeyboardEvent, row: TreeRow, keys: TreeKeys): boolean {
  const { tree } = keys;
  const hasMod = event.ctrlKey || event.metaKey;
  if (event.altKey && !hasMod && !event.shiftKey) {
    if (event.key === 'ArrowUp') return write('move-code-up', row, keys);
    if (event.key === 'ArrowDown') return write('move-code-down', row, keys);
  }
  if (event.altKey || (hasMod && event.key !== ' ')) return false;
  const { id } = row.code;
  switch (event.key) {
    case 'ArrowDown':
      return go(1, row, event.shiftKey, keys);
    case 'ArrowUp':
      return go(-1, row, event.shiftKey, keys);
    case 'Home':
      return goTo(tree.rows[0], event.shiftKey, keys);
    case 'End':
      return goTo(tree.rows.at(-1), event.shiftKey, keys);
    case 'ArrowRight':
      if (row.hasBelow && !row.isOpen) tree.fold(id, false);
      else if (row.hasBelow) go(1, row, false, keys);
      return true;
    case 'ArrowLeft':
      if (row.isOpen) tree.fold(id, true);
      else if (row.code.parent !== null)
        goTo(
          tree.rows.find(({ code }) => code.id === row.code.parent),
          false,
          keys,
        );
      return true;
    case 'Enter':
      if (keys.apply) keys.apply();
      else goTo(row, false, keys);
      return true;
    case ' ':
      tree.toggleChosen(id);
      return true;
    case '+':
      return write('create-code', row, keys);
    case 'Delete':
      return write('delete-codes', row, keys);
    case 'F2':
      return write('rename-code', row, keys);
    default:
      return byLetter(event, row, keys);
  }
}

/** Runs an action on the chosen codes if the row is one of them, else on the row alone. */
function write(action: string, row: TreeRow, { tree, canWrite, run }: TreeKeys): boolean {
  if (!tree.chosen.includes(row.code.id)) tree.choose(row.code.id);
  if (canWrite) run(action);
  return canWrite;
}

function go(step: 1 | -1, row: TreeRow, isExtending: boolean, keys: TreeKeys): boolean {
  const { rows } = keys.tree;
  const at = rows.findIndex(({ code }) => code.id === row.code.id);
  return goTo(rows[at + step], isExtending, keys);
}

function goTo(row: TreeRow | undefined, isExtending: boolean, { tree, focus, inspect }: TreeKeys): boolean {
  if (!row) return true;
  if (isExtending) tree.chooseTo(row.code.id);
  else tree.choose(row.code.id);
  inspect();
  focus(row.code.id);
  return true;
}

/** A letter goes to the next row whose name begins with it, as in other trees. */
function byLetter(event: KeyboardEvent, row: TreeRow, keys: TreeKeys): boolean {
  if (!/^[\p{L}\p{N}]$/u.test(event.key) || event.shiftKey) return false;
  const { rows } = keys.tree;
  const at = rows.findIndex(({ code }) => code.id === row.code.id);
  const letter = event.key.toLocaleLowerCase();
  const found = [...rows.slice(at + 1), ...rows.slice(0, at)].find(({ name }) =>
    name.toLocaleLowerCase().startsWith(letter),
  );
  if (found) goTo(found, false, keys);
  return true;
}
