/** Two trees of codes and what corresponds between them: which are held against each other, and what is said of a pair. */

import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { Correspondence } from '$bindings/Correspondence';
import type { CorrespondenceKind } from '$bindings/CorrespondenceKind';
import type { Crosswalk } from '$bindings/Crosswalk';
import type { CrosswalkCode } from '$bindings/CrosswalkCode';
import type { CrosswalkImported } from '$bindings/CrosswalkImported';
import type { Excerpt } from '$bindings/Excerpt';
import type { SegmentId } from '$bindings/SegmentId';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';
import { InOrder } from './in-order';

export const KINDS: readonly CorrespondenceKind[] = ['same', 'narrower', 'wider', 'related'];
/** The first tree or the second. */
export type Side = 0 | 1;
export type Trees = readonly [CodeId, CodeId];

const NOTHING: Crosswalk = { families: [], sides: null, correspondences: [] };

/** What stands in a table: the codes that could correspond to something. */
export const linesOf = (codes: readonly CrosswalkCode[]): readonly CrosswalkCode[] =>
  codes.filter(({ count, isWithout }) => count > 0 || isWithout);

export class CrosswalkState implements Follower {
  /** The codes at the tops of the two trees; null before any are chosen. */
  trees = $state.raw<Trees | null>(null);
  isTable = $state(false);
  /** What a new correspondence is, seen from the first tree. */
  kind = $state<CorrespondenceKind>('same');
  /** The code to which others are held. */
  held = $state.raw<{ readonly side: Side; readonly code: CodeId } | null>(null);
  /** The pair of which all is shown. */
  pair = $state.raw<Trees | null>(null);
  /** Passages of the first code of the pair that share words with one of the second. */
  both = $state.raw<readonly Excerpt[]>([]);
  isImporting = $state(false);
  path = $state('');
  looked = $state.raw<CrosswalkImported | null>(null);
  importFailure = $state.raw<CommandFailure | null>(null);
  readonly answer: LatestAnswer<Crosswalk>;
  readonly #call: Call;
  readonly #writes = new InOrder();

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<Crosswalk>(NOTHING, () => this.#ask());
  }

  get sides(): Crosswalk['sides'] {
    return this.answer.value.sides;
  }

  find(one: CodeId, other: CodeId): Correspondence | null {
    const all = this.answer.value.correspondences;
    return all.find((own) => own.one === one && own.other === other) ?? null;
  }

  /** What is said of the pair that is shown. */
  get open(): Correspondence | null {
    return this.pair && this.find(...this.pair);
  }

  /** Chooses the trees; without any, families stay as they are or the first two are taken. */
  begin(families: readonly CodeId[]): Promise<void> {
    const [one, other] = families;
    const first = this.answer.value.families.find((own) => own.one !== own.other);
    if (!this.trees && first) this.trees = [first.one, first.other];
    else if (!this.trees && one !== undefined && other !== undefined) this.trees = [one, other];
    return this.answer.refresh();
  }

  choose(side: Side, code: CodeId): Promise<void> {
    if (!this.trees) return Promise.resolve();
    const [one, other] = this.trees;
    // The tree of the other side: they change places.
    if (code === (side === 0 ? other : one)) return this.swap();
    this.trees = side === 0 ? [code, other] : [one, code];
    this.#forgetPair();
    return this.answer.refresh();
  }

  swap(): Promise<void> {
    if (this.trees) this.trees = [this.trees[1], this.trees[0]];
    this.#forgetPair();
    return this.answer.refresh();
  }

  /** Holds the codes of the other tree to one; the same once more lets go of it. */
  hold(side: Side, code: CodeId): void {
    const isSame = this.held?.side === side && this.held.code === code;
    this.held = isSame ? null : { side, code };
  }

  /** The pair that a code makes with the one that is held. */
  pairWith(side: Side, code: CodeId): Trees | null {
    if (!this.held || this.held.side === side) return null;
    return side === 1 ? [this.held.code, code] : [code, this.held.code];
  }

  /** Shows a pair; one that does not correspond yet does from now on, if it may. */
  async meet(pair: Trees, canWrite: boolean): Promise<void> {
    if (!this.find(...pair)) {
      if (!canWrite) return;
      await this.write(pair, { kind: this.kind });
    }
    await this.show(pair);
  }

  async show(pair: Trees): Promise<void> {
    this.pair = pair;
    this.both = [];
    const [row, other] = pair;
    const codes = { kind: 'below', value: other } as const;
    const { excerpts } = await this.#call('cell', {
      grid: {
        rows: { kind: 'below', value: row },
        columns: { kind: 'codes', value: { codes, relation: 'overlap', turns: 2 } },
        measure: 'segments',
        filter: null,
        withPolicyDocuments: true,
        withStates: false,
      },
      row,
      column: 0,
    });
    if (this.pair === pair) this.both = excerpts;
  }

  close(): void {
    this.pair = null;
    this.both = [];
  }

  /** Says something else of a pair; what is not named stays as it is. */
  write(
    [one, other]: Trees,
    said: { kind?: CorrespondenceKind; note?: string; evidence?: readonly SegmentId[] },
  ): Promise<void> {
    return this.#writes.run(async () => {
      const known = this.find(one, other);
      const evidence = said.evidence ?? known?.evidence.map(({ segment }) => segment) ?? [];
      const now = { kind: said.kind ?? known?.kind ?? this.kind, note: said.note ?? known?.text ?? '' };
      await this.#call('write_correspondence', { one, other, said: { ...now, evidence: [...evidence] } });
      await this.answer.refresh();
    });
  }

  /** Says that a pair does not correspond. */
  remove([one, other]: Trees): Promise<void> {
    return this.#writes.run(async () => {
      await this.#call('write_correspondence', { one, other, said: null });
      if (this.pair?.[0] === one && this.pair[1] === other) this.close();
      await this.answer.refresh();
    });
  }

  /** Looks at a table, or reads it once it was looked at; ends with what it brought. */
  async read(): Promise<CrosswalkImported | null> {
    const dryRun = this.looked === null;
    this.importFailure = null;
    try {
      const brought = await this.#call('import_crosswalk', { path: this.path.trim(), dryRun });
      if (dryRun) this.looked = brought;
      return dryRun ? null : brought;
    } catch (thrown) {
      this.importFailure = toFailure(thrown);
      return null;
    }
  }

  beginImport(): void {
    this.isImporting = true;
    this.typePath('');
  }

  typePath(path: string): void {
    this.path = path;
    this.looked = null;
    this.importFailure = null;
  }

  reset(): void {
    this.trees = null;
    this.isTable = false;
    this.kind = 'same';
    this.isImporting = false;
    this.#forgetPair();
    this.answer.clear();
  }

  changed(changes: Changes): void {
    if (this.answer.isLoaded && concerns(changes, ['codes', 'codings', 'sources']))
      void this.answer.refresh();
  }

  #forgetPair(): void {
    this.held = null;
    this.close();
  }

  async #ask(): Promise<Crosswalk> {
    const { trees } = this;
    if (!trees) return this.#call('crosswalk', { trees: null });
    try {
      return await this.#call('crosswalk', { trees: [trees[0], trees[1]] });
    } catch (thrown) {
      const failure = toFailure(thrown);
      // A tree that was deleted since is held against nothing.
      if (failure.key !== 'codebook-unknown') throw thrown;
      this.trees = null;
      this.#forgetPair();
      return this.#call('crosswalk', { trees: null });
    }
  }
}
