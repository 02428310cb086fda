/** What keys do in the table of cases, as in a spreadsheet. */

import type { CaseGrid } from './caseGrid.svelte';

/** Does what a key means there; answers whether it means anything. */
export function pressInCases(grid: CaseGrid, event: KeyboardEvent): boolean {
  if (grid.written !== null || event.altKey || event.isComposing) return false;
  const withMod = event.ctrlKey || event.metaKey;
  const place = grid.aim(event.key, withMod);
  if (place) {
    grid.stand(place, event.shiftKey);
    return true;
  }
  if (withMod) {
    if (event.key.toLowerCase() !== 'a' || event.shiftKey) return false;
    grid.chooseAll();
    return true;
  }
  switch (event.key) {
    case 'Enter':
    case 'F2':
      grid.edit();
      return true;
    case 'Delete':
    case 'Backspace':
      void grid.clear();
      return true;
    case 'Escape':
      if (!grid.isBlock) return false;
      grid.stand(grid.here);
      return true;
    default:
      // Keys with a name of several letters write nothing.
      if ([...event.key].length !== 1) return false;
      grid.edit(event.key);
      return true;
  }
}
