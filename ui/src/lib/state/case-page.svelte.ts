/** The page of a case: which one is open, and the passages that say what it is about. */

import type { CaseExtracts } from '$bindings/CaseExtracts';
import type { CaseId } from '$bindings/CaseId';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { Changes } from '$bindings/Changes';
import type { SegmentId } from '$bindings/SegmentId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { CasesState } from './cases.svelte';
import type { Follower } from './follower';

/** Passages that are shown at first, and so many more each time. */
const FEW = 5;
const MORE = 20;
const NOTHING: CaseExtracts = { total: 0, pinned: [], mostCoded: [] };

export class CasePageState implements Follower {
  readonly extracts: LatestAnswer<CaseExtracts>;
  #case = $state<CaseId | null>(null);
  #limit = FEW;
  readonly #call: Call;
  readonly #cases: CasesState;

  constructor(call: Call, cases: CasesState) {
    this.#call = call;
    this.#cases = cases;
    this.extracts = new LatestAnswer<CaseExtracts>(NOTHING, async () =>
      this.#case === null ? NOTHING : call('case_extracts', { case: this.#case, limit: this.#limit }),
    );
  }

  /** The case whose page is open. */
  get one(): CaseInfo | null {
    return this.#case === null ? null : this.#cases.find(this.#case);
  }

  /** Some passages of the case are not shown. */
  get hasMore(): boolean {
    const { total, pinned, mostCoded } = this.extracts.value;
    return pinned.length + mostCoded.length < total;
  }

  async open(id: CaseId): Promise<void> {
    if (this.#case !== id) this.extracts.clear();
    this.#case = id;
    this.#limit = FEW;
    await this.extracts.refresh();
  }

  /** Back to the table, to where a case stands in it. */
  close(to: CaseId | null = this.#case): void {
    this.#cases.requested = to;
    this.#case = null;
  }

  async showMore(): Promise<void> {
    this.#limit += MORE;
    await this.extracts.refresh();
  }

  async pin(segment: SegmentId): Promise<void> {
    await this.#call('pin_extract', { segment, case: this.#case });
  }

  async unpin(segment: SegmentId): Promise<void> {
    if (this.#case !== null) await this.#call('unpin_extract', { segment, case: this.#case });
  }

  reset(): void {
    this.#case = null;
    this.extracts.clear();
  }

  changed(changes: Changes): void {
    const ours = ['sources', 'participants', 'cases', 'codes', 'codings', 'memos', 'project'] as const;
    if (this.#case !== null && ours.some((noun) => changes.nouns.includes(noun)))
      void this.extracts.refresh();
  }
}
