/** The claims: of whom they are said, and the extracts of the one that is open. */

import type { Changes } from '$bindings/Changes';
import type { ClaimExtract } from '$bindings/ClaimExtract';
import type { ClaimId } from '$bindings/ClaimId';
import type { ClaimInfo } from '$bindings/ClaimInfo';
import type { ClaimScope } from '$bindings/ClaimScope';
import type { CodeId } from '$bindings/CodeId';
import type { EvidenceRole } from '$bindings/EvidenceRole';
import type { Excerpt } from '$bindings/Excerpt';
import type { SegmentId } from '$bindings/SegmentId';
import type { SummaryColumn } from '$bindings/SummaryColumn';
import type { ThemeId } from '$bindings/ThemeId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { InOrder } from './in-order';

export const AMOUNTS = ['one', 'some', 'most', 'all'] as const;
export const UNITS = ['participants', 'cases'] as const;
export const BASES = ['all', 'asked'] as const;

const SCOPE: ClaimScope = { amount: 'some', unit: 'participants', base: 'all' };

export class ClaimsState implements Follower {
  readonly answer: LatestAnswer<readonly ClaimInfo[]>;
  readonly extracts: LatestAnswer<readonly ClaimExtract[]>;
  readonly #call: Call;
  readonly #inOrder = new InOrder();
  #open = $state<ClaimId | null>(null);
  #isShown = false;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<readonly ClaimInfo[]>([], () => call('claims', {}));
    this.extracts = new LatestAnswer<readonly ClaimExtract[]>([], async () => {
      const id = this.#open;
      return id === null ? [] : call('claim_extracts', { id });
    });
  }

  /** The claim whose extracts are shown. */
  get open(): ClaimId | null {
    return this.#open;
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await this.answer.load();
  }

  async toggle(id: ClaimId): Promise<void> {
    this.#open = this.#open === id ? null : id;
    this.extracts.clear();
    await this.extracts.refresh();
  }

  /** Makes a claim; one of a theme takes over what is marked there. */
  async create(text: string, theme: ThemeId | null): Promise<void> {
    const origin = { theme, code: null, case: null, participant: null };
    const request = { text, scope: SCOPE, origin, evidence: [], withTheme: theme !== null };
    await this.#call('create_claim', request);
  }

  /** Makes a claim of a cell: its excerpts are evidence as far as their codings say for or against the code. */
  async createOfCell(
    text: string,
    code: CodeId,
    column: SummaryColumn | null,
    excerpts: readonly Excerpt[],
  ): Promise<void> {
    const evidence = excerpts.flatMap(({ segment, codings }) => {
      const stance = codings.find((coding) => coding.code === code)?.stance;
      return stance ? [{ segment, role: stance }] : [];
    });
    const id = (kind: SummaryColumn['kind']): number | null => (column?.kind === kind ? column.id : null);
    const origin = { theme: null, code, case: id('case'), participant: id('participant') };
    await this.#call('create_claim', { text, scope: SCOPE, origin, evidence, withTheme: false });
  }

  write(
    id: ClaimId,
    change: { readonly text?: string; readonly scope?: Partial<ClaimScope> },
  ): Promise<void> {
    return this.#inOrder.run(async () => {
      const claim = this.answer.value.find((own) => own.id === id);
      if (!claim) return;
      const scope = { ...claim.scope, ...change.scope };
      await this.#call('write_claim', { id, text: change.text ?? claim.text, scope });
      await this.answer.refresh();
    });
  }

  async mark(id: ClaimId, segment: SegmentId, role: EvidenceRole | null): Promise<void> {
    await this.#call('mark_claim_evidence', { id, segments: [segment], role });
  }

  async confirm(id: ClaimId): Promise<void> {
    await this.#call('confirm_claim', { id });
  }

  async remove(id: ClaimId): Promise<void> {
    await this.#call('delete_claim', { id });
  }

  reset(): void {
    this.answer.clear();
    this.extracts.clear();
    this.#open = null;
    this.#isShown = false;
  }

  changed({ nouns }: Changes): void {
    const ours = [
      'claims',
      'codings',
      'sources',
      'participants',
      'cases',
      'guide',
      'themes',
      'codes',
    ] as const;
    if (!this.#isShown || !nouns.some((noun) => ours.some((own) => own === noun))) return;
    void this.answer.refresh();
    if (this.#open !== null) void this.extracts.refresh();
  }
}
