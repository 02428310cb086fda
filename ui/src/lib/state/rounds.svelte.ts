/** The time through the sources that goes on, and the order in which it takes them. */

import type { Changes } from '$bindings/Changes';
import type { Round } from '$bindings/Round';
import type { SourceId } from '$bindings/SourceId';
import type { SourceInfo } from '$bindings/SourceInfo';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { CasesState } from './cases.svelte';
import type { Follower } from './follower';
import type { SourcesState } from './sources.svelte';

/** Sources that stand together: those of a case, those of none, or all of them in a shuffled round. */
export interface SourceGroup {
  readonly id: string;
  /** Of the case. */
  readonly name: string | null;
  readonly sources: readonly SourceInfo[];
}

const FIRST: Round = { number: 1, startedAt: null, order: null };

export class RoundsState implements Follower {
  readonly answer: LatestAnswer<Round>;
  readonly #call: Call;
  readonly #sources: SourcesState;
  readonly #cases: CasesState;

  /** As the list of sources shows them. */
  readonly groups: readonly SourceGroup[] = $derived.by(() => {
    const { order } = this.answer.value;
    const { all } = this.#sources;
    if (order) {
      const places = new Map(order.map((id, place) => [id, place]));
      const placeOf = ({ id }: SourceInfo): number => places.get(id) ?? all.length;
      return [{ id: 'shuffled', name: null, sources: all.toSorted((a, b) => placeOf(a) - placeOf(b)) }];
    }
    return [
      ...this.#cases.all.map(({ id, name }) => ({
        id: `case-${id}`,
        name,
        sources: all.filter((one) => one.cases.includes(id)),
      })),
      { id: 'none', name: null, sources: all.filter((one) => one.cases.length === 0) },
    ].filter(({ sources }) => sources.length > 0);
  });

  /** Every source once, in that order. */
  readonly ordered: readonly SourceInfo[] = $derived.by(() => [
    ...new Set(this.groups.flatMap(({ sources }) => sources)),
  ]);

  constructor(call: Call, sources: SourcesState, cases: CasesState) {
    this.#call = call;
    this.#sources = sources;
    this.#cases = cases;
    this.answer = new LatestAnswer<Round>(FIRST, () => call('round', {}));
  }

  get number(): number {
    return this.answer.value.number;
  }

  get isShuffled(): boolean {
    return this.answer.value.order !== null;
  }

  /** The next source (or the one before) in the order, round its ends; `counts` chooses among the others. */
  next(
    direction: 1 | -1,
    from: SourceId | null,
    counts: (source: SourceInfo) => boolean = () => true,
  ): SourceInfo | null {
    const list = direction === 1 ? this.ordered : this.ordered.toReversed();
    const here = list.findIndex(({ id }) => id === from);
    const others = here < 0 ? list : [...list.slice(here + 1), ...list.slice(0, here)];
    return others.find(counts) ?? null;
  }

  async begin(isShuffled: boolean): Promise<void> {
    await this.#call('begin_round', { isShuffled });
  }

  reset(): void {
    this.answer.clear();
  }

  changed({ nouns }: Changes): void {
    if (nouns.includes('progress') || nouns.includes('sources')) void this.answer.refresh();
  }
}
