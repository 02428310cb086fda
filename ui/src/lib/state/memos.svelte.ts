/** Memos: those on what is looked at, the overview of all, and the one that is being written. */

import type { Changes } from '$bindings/Changes';
import type { LinkTarget } from '$bindings/LinkTarget';
import type { MemoId } from '$bindings/MemoId';
import type { MemoInfo } from '$bindings/MemoInfo';
import type { MemoKind } from '$bindings/MemoKind';
import type { MemoNoun } from '$bindings/MemoNoun';
import type { MemoTarget } from '$bindings/MemoTarget';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { MemoDraft } from './memo-draft.svelte';

export const MEMO_KINDS: readonly MemoKind[] = [
  'note',
  'familiarisation',
  'code',
  'theme',
  'reflexive',
  'method',
  'decision',
];
export const MEMO_NOUNS: readonly MemoNoun[] = [
  'project',
  'source',
  'case',
  'participant',
  'code',
  'segment',
  'coding',
  'theme',
  'claim',
];

export const sameTarget = (left: MemoTarget, right: MemoTarget): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** What a memo is for unless it is said. */
export const kindFor = (target: MemoTarget): MemoKind =>
  target.kind === 'code' || target.kind === 'theme' ? target.kind : 'note';

type List = LatestAnswer<readonly MemoInfo[]>;

export class MemosState implements Follower {
  /** The visit that goes on. */
  draft = $state.raw<MemoDraft | null>(null);
  /** The overview: words that memos must hold, what they are for, and what they are on. */
  words = $state('');
  kind = $state<MemoKind | null>(null);
  noun = $state<MemoNoun | null>(null);
  /** What is not in a text, shown beside it. */
  beside = $state.raw<MemoTarget | null>(null);
  /** Of a person; the others are found by their id. */
  besideName = $state('');
  readonly overview: List;

  readonly #call: Call;
  readonly #onfail: (thrown: unknown) => void;
  readonly #followed = new Set<List>();

  constructor(call: Call, onfail: (thrown: unknown) => void) {
    this.#call = call;
    this.#onfail = onfail;
    this.overview = new LatestAnswer<readonly MemoInfo[]>([], () =>
      call('memos', {
        target: null,
        kinds: this.kind === null ? [] : [this.kind],
        on: this.noun === null ? [] : [this.noun],
        words: this.words,
      }),
    );
  }

  /** The memos on something; asked for when it is followed. */
  on(target: MemoTarget): List {
    return new LatestAnswer<readonly MemoInfo[]>([], () =>
      this.#call('memos', { target, kinds: [], on: [], words: '' }),
    );
  }

  /** Begins to follow a list; the answer ends it. */
  follow(list: List): () => void {
    this.#followed.add(list);
    void list.refresh();
    return () => this.#followed.delete(list);
  }

  /** Begins a visit of a memo. */
  visit(memo: MemoInfo): void {
    this.#begin(new MemoDraft(this.#call, memo, this.#onfail));
  }

  /** Begins a new memo; it is there when something is written in it. */
  begin(target: MemoTarget, kind: MemoKind = kindFor(target)): void {
    this.#begin(new MemoDraft(this.#call, { id: null, target, kind, text: '', links: [] }, this.#onfail));
  }

  /** Ends the visit, unless another one has begun. */
  async leave(draft: MemoDraft | null = this.draft): Promise<void> {
    if (!draft) return;
    if (this.draft === draft) this.draft = null;
    await draft.leave();
  }

  async delete(id: MemoId): Promise<void> {
    if (this.draft?.id === id) {
      this.draft.drop();
      this.draft = null;
    }
    await this.#call('delete_memo', { id });
  }

  showBeside(target: MemoTarget | null, name = ''): void {
    this.beside = target;
    this.besideName = name;
  }

  /** What a link can lead to. */
  linkTargets(words: string): Promise<LinkTarget[]> {
    return this.#call('link_targets', { words });
  }

  reset(): void {
    this.draft?.drop();
    this.draft = null;
    this.beside = null;
    this.words = '';
    this.kind = null;
    this.noun = null;
    this.overview.clear();
  }

  changed({ nouns }: Changes): void {
    // Links show names, and undo of an import takes memos along.
    if (nouns.length === 0) return;
    for (const list of this.#followed) void list.refresh();
  }

  #begin(draft: MemoDraft): void {
    void this.leave();
    this.draft = draft;
  }
}
