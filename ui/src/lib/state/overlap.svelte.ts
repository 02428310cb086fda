/** How codes lie upon each other and follow each other: what is asked, and the pairs. */

import type { Changes } from '$bindings/Changes';
import type { GetOverlaps } from '$bindings/GetOverlaps';
import type { GridChoice } from '$bindings/GridChoice';
import type { OverlapMeasure } from '$bindings/OverlapMeasure';
import type { Overlaps } from '$bindings/Overlaps';
import type { RowChoice } from '$bindings/RowChoice';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';

const NOTHING: Overlaps = { pairs: [], total: 0, heads: [], leftOut: [] };
/** Pairs that are shown; among codes that fill a matrix there are no more. */
const MOST_PAIRS = 1800;

export class OverlapState implements Follower {
  rows = $state.raw<RowChoice>({ kind: 'families' });
  byTurns = $state(false);
  /** Turns within which a code follows another. */
  follows = $state(2);
  /** The pairs stand as squares, rows against columns. */
  isMatrix = $state(false);
  /** What the squares tell. */
  measure = $state<OverlapMeasure>('both');
  readonly #grid: () => GridChoice;
  readonly answer: LatestAnswer<Overlaps>;

  /** The material that counts in the table counts here. */
  constructor(call: Call, grid: () => GridChoice) {
    this.#grid = grid;
    this.answer = new LatestAnswer<Overlaps>(NOTHING, () => call('overlap', this.choice));
  }

  get choice(): GetOverlaps {
    const { filter, withPolicyDocuments } = this.#grid();
    const { rows, byTurns, follows } = this;
    return { rows, byTurns, follows, filter, withPolicyDocuments, limit: MOST_PAIRS };
  }

  choose(choice: { rows?: RowChoice; byTurns?: boolean; follows?: number }): void {
    this.rows = choice.rows ?? this.rows;
    this.byTurns = choice.byTurns ?? this.byTurns;
    this.follows = choice.follows ?? this.follows;
    void this.answer.refresh();
  }

  reset(): void {
    this.rows = { kind: 'families' };
    this.byTurns = false;
    this.follows = 2;
    this.isMatrix = false;
    this.measure = 'both';
    this.answer.clear();
  }

  changed(changes: Changes): void {
    const ours = ['sources', 'participants', 'cases', 'codes', 'codings'] as const;
    if (this.answer.isLoaded && concerns(changes, ours)) void this.answer.refresh();
  }
}
