/** Who codes: names, sources, blind passes, turns where coders differ, and coefficients. */

import type { Agreement } from '$bindings/Agreement';
import type { AgreementUnit } from '$bindings/AgreementUnit';
import type { BlindPassId } from '$bindings/BlindPassId';
import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { CoderId } from '$bindings/CoderId';
import type { Coders } from '$bindings/Coders';
import type { CodingId } from '$bindings/CodingId';
import type { Difference } from '$bindings/Difference';
import type { Differences } from '$bindings/Differences';
import type { SourceId } from '$bindings/SourceId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

export const CODER_PAGES = ['coders', 'differences', 'agreement'] as const;
export type CoderPage = (typeof CODER_PAGES)[number];
export const AGREEMENT_UNITS = ['turn', 'sentence', 'character'] as const;

/** So many turns are shown at first. */
const AT_FIRST = 100;

export class CodersState implements Follower {
  page = $state<CoderPage>('coders');
  unit = $state<AgreementUnit>('turn');
  /** Whose agreement is told; nobody: that of all who have declared sources coded. */
  compared = $state<readonly CoderId[]>([]);
  source = $state<SourceId | null>(null);
  code = $state<CodeId | null>(null);
  coder = $state<CoderId | null>(null);
  readonly answer: LatestAnswer<Coders>;
  readonly differences: LatestAnswer<Differences>;
  readonly agreement: LatestAnswer<Agreement | null>;
  readonly #call: Call;
  #isShown = false;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<Coders>({ me: '', coders: [], passes: [] }, () => call('coders', {}));
    this.differences = new LatestAnswer<Differences>({ total: 0, settled: 0, turns: [] }, () =>
      call('differences', { source: this.source, code: this.code, coder: this.coder, limit: AT_FIRST }),
    );
    this.agreement = new LatestAnswer<Agreement | null>(null, () => call('agreement', this.#choice));
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await this.#refresh();
  }

  async choosePage(page: CoderPage): Promise<void> {
    this.page = page;
    await this.#refresh();
  }

  /** Narrows the differences. */
  async narrow(change: () => void): Promise<void> {
    change();
    await this.differences.refresh();
  }

  async chooseUnit(unit: AgreementUnit): Promise<void> {
    this.unit = unit;
    await this.agreement.refresh();
  }

  /** Takes a coder into what is compared, or out of it. */
  async compare(coder: CoderId, isIn: boolean): Promise<void> {
    const others = this.compared.filter((own) => own !== coder);
    this.compared = isIn ? [...others, coder] : others;
    await this.agreement.refresh();
  }

  async create(name: string): Promise<void> {
    await this.#call('create_coder', { name });
  }

  async rename(id: CoderId, name: string): Promise<void> {
    await this.#call('rename_coder', { id, name });
  }

  async assign(coder: CoderId, source: SourceId, isTheirs: boolean): Promise<void> {
    await this.#call('assign_sources', { coder, sources: [source], isTheirs });
  }

  async beginBlindPass(sources: readonly SourceId[], coders: readonly CoderId[]): Promise<void> {
    await this.#call('begin_blind_pass', { sources: [...sources], coders: [...coders] });
  }

  async endBlindPass(id: BlindPassId, reason: string): Promise<void> {
    await this.#call('end_blind_pass', { id, reason });
  }

  /** Settles what is shown of a turn: these codings stay, the others go. */
  async settle(turn: Difference, keep: readonly CodingId[], reason: string): Promise<void> {
    const codes = turn.codes.map(({ code }) => code);
    await this.#call('settle_difference', {
      source: turn.source,
      turn: turn.turn,
      codes,
      keep: [...keep],
      reason,
    });
  }

  async keepFigures(): Promise<void> {
    await this.#call('keep_agreement', this.#choice);
  }

  async exportFigures(path: string): Promise<string> {
    const choice = this.#choice;
    const written = await this.#call('export_agreement', { path, overwrite: true, csv: 'semicolon', choice });
    return written.path;
  }

  reset(): void {
    this.#isShown = false;
    this.source = null;
    this.code = null;
    this.coder = null;
    this.compared = [];
    this.answer.clear();
    this.differences.clear();
    this.agreement.clear();
  }

  changed({ nouns }: Changes): void {
    const follows = ['coders', 'codings', 'codes', 'progress', 'sources', 'method'] as const;
    if (this.#isShown && follows.some((noun) => nouns.includes(noun))) void this.#refresh();
  }

  get #choice(): { unit: AgreementUnit; coders: CoderId[] } {
    return { unit: this.unit, coders: [...this.compared] };
  }

  async #refresh(): Promise<void> {
    const shown = { coders: null, differences: this.differences, agreement: this.agreement }[this.page];
    await Promise.all([this.answer.refresh(), shown?.refresh()]);
  }
}
