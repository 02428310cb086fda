/** How codes lie upon each other and follow each other: what is asked, and the pairs. */

import type { Changes } from '$bindings/Changes';
import type { GridChoice } from '$bindings/GridChoice';
import type { Overlaps } from '$bindings/Overlaps';
import type { RowChoice } from '$bindings/RowChoice';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';

const NOTHING: Overlaps = { pairs: [], codes: 0, leftOut: [] };

export class OverlapState implements Follower {
  rows = $state.raw<RowChoice>({ kind: 'families' });
  byTurns = $state(false);
  /** Turns within which a code follows another. */
  follows = $state(2);
  readonly answer: LatestAnswer<Overlaps>;

  /** The material that counts in the table counts here. */
  constructor(call: Call, grid: () => GridChoice) {
    this.answer = new LatestAnswer<Overlaps>(NOTHING, () => {
      const { filter, withPolicyDocuments } = grid();
      const { rows, byTurns, follows } = this;
      return call('overlap', { rows, byTurns, follows, filter, withPolicyDocuments });
    });
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
    this.answer.clear();
  }

  changed(changes: Changes): void {
    const ours = ['sources', 'participants', 'cases', 'codes', 'codings'] as const;
    if (this.answer.isLoaded && concerns(changes, ours)) void this.answer.refresh();
  }
}
