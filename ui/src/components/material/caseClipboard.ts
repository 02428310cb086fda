/** Copying from and pasting into the table of cases. */

import type { CaseGrid } from './caseGrid.svelte';

/** Copies the chosen cells, or cuts them out. */
export function copyCells(grid: CaseGrid, event: ClipboardEvent): void {
  event.clipboardData?.setData('text/plain', grid.copy());
  event.preventDefault();
  if (event.type === 'cut') void grid.clear();
}

/** Answers when it is pasted; null if there is nothing to paste. */
export function pasteCells(grid: CaseGrid, event: ClipboardEvent): Promise<void> | null {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text === '') return null;
  event.preventDefault();
  return grid.paste(text);
}
