/** The signs that stand in empty cells, and which of them a legend has to tell. Pure. */

import type { CellState } from '$bindings/CellState';
import type { TableColumn, TableRow } from './table';

/** As the core writes them into files. Words and form tell them apart, never a colour. */
export const MARKS: Readonly<Record<CellState, string>> = {
  mentioned: '',
  'asked-not-mentioned': '–',
  'asked-no-answer': '○',
  'not-asked': '∅',
  'not-mentioned': '·',
  absent: '×',
  unknown: '?',
  'not-yet-coded': '…',
  'no-material': '▢',
};

/** The states of the empty cells that are shown, in the order of the legend. */
export function statesOf(rows: readonly TableRow[], columns: readonly TableColumn[]): CellState[] {
  const found = new Set<CellState>();
  for (const { row } of rows) {
    if (!row.states) continue;
    for (const { index } of columns) {
      const state = row.states[index];
      if (state !== undefined && state !== 'mentioned' && row.cells[index] === 0) found.add(state);
    }
  }
  return (Object.keys(MARKS) as CellState[]).filter((state) => found.has(state));
}
