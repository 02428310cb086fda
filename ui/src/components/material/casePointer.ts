/** What the pointer does in the table of cases: going to a cell, choosing a block, and drawing it down by its corner. */

import type { GridPlace } from '$lib/layout/cursor';
import type { CaseGrid } from './caseGrid.svelte';

function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

export class CasePointer {
  readonly #grid: CaseGrid;
  readonly #focus: (place: GridPlace) => void;
  #is: 'idle' | 'choosing' | 'filling' = 'idle';

  constructor(grid: CaseGrid, focus: (place: GridPlace) => void) {
    this.#grid = grid;
    this.#focus = focus;
  }

  down(event: PointerEvent): void {
    const place = placeOf(event.target);
    if (event.button !== 0 || !place || event.target instanceof HTMLInputElement) return;
    if (event.target instanceof HTMLElement && event.target.dataset.corner !== undefined) {
      this.#is = 'filling';
      // The focus stays where it is.
      event.preventDefault();
      return;
    }
    this.#is = 'choosing';
    this.#grid.stand(place, event.shiftKey);
    this.#focus(place);
  }

  over(event: PointerEvent): void {
    if (this.#is === 'idle' || event.buttons === 0) return;
    const place = placeOf(event.target);
    if (!place) return;
    const { here } = this.#grid;
    if (this.#is === 'filling') this.#grid.fillsTo = place.row;
    else if (here.row !== place.row || here.column !== place.column) {
      this.#grid.stand(place, true);
      this.#focus(place);
    }
  }

  up(): void {
    if (this.#is === 'filling') void this.#grid.fillDrawn();
    this.#is = 'idle';
  }
}
