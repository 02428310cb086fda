/**
 * Which turns are shown: all, those with codings, or those without. The others are folded.
 *
 * What is folded is worked out when it is asked for and not after every coding: a turn that was just coded shall not
 * vanish from under the reader's eyes.
 */

import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { foldOver, foldsOf, type FoldedAs } from '$lib/text/folds';

export const TURN_CHOICES = ['all', 'coded', 'uncoded'] as const;
export type TurnChoice = (typeof TURN_CHOICES)[number];

const NOTHING: readonly FoldedAs[] = [];

export class FoldingState {
  choice = $state<TurnChoice>('all');
  readonly #unfolded = new SvelteSet<number>();
  readonly #codedBlocks: () => readonly boolean[];
  readonly #follow: () => void;

  /** `codedBlocks` says of each block whether something is coded in it; `follow` is read to know when to ask anew. */
  constructor(codedBlocks: () => readonly boolean[], follow: () => void) {
    this.#codedBlocks = codedBlocks;
    this.#follow = follow;
  }

  readonly #wanted: readonly boolean[] = $derived.by(() => {
    const { choice } = this;
    this.#follow();
    if (choice === 'all') return [];
    return untrack(() => this.#codedBlocks()).map((isCoded) => isCoded === (choice === 'coded'));
  });

  /** For each block what stands in its place; empty if nothing is folded. */
  readonly folds: readonly FoldedAs[] = $derived.by(() =>
    this.choice === 'all' ? NOTHING : foldsOf(this.#wanted, this.#unfolded),
  );

  choose(choice: TurnChoice): void {
    this.#unfolded.clear();
    this.choice = choice;
  }

  unfold(first: number): void {
    this.#unfolded.add(first);
  }

  /** Opens the fold over a block, if there is one. */
  unfoldAt(block: number): void {
    const first = foldOver(this.folds, block);
    if (first !== null) this.unfold(first);
  }

  reset(): void {
    this.choose('all');
  }
}
