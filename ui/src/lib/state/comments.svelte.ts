/** Comments: those on what is looked at, the page of all, the one that is being written, and the small file. */

import type { Changes } from '$bindings/Changes';
import type { CommentId } from '$bindings/CommentId';
import type { CommentInfo } from '$bindings/CommentInfo';
import type { CommentsTaken } from '$bindings/CommentsTaken';
import type { MemoTarget } from '$bindings/MemoTarget';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { InOrder } from './in-order';
import type { NoticesState } from './notices.svelte';

export const COMMENT_VIEWS = ['open', 'settled', 'all'] as const;
export type CommentView = (typeof COMMENT_VIEWS)[number];

/** A comment that is being written. */
export interface CommentDraft {
  /** None: it is new. */
  readonly id: CommentId | null;
  readonly target: MemoTarget | null;
  readonly text: string;
}

type List = LatestAnswer<readonly CommentInfo[]>;

const FILES = [{ name: 'JSON', extensions: ['json'] }];

export class CommentsState implements Follower {
  draft = $state.raw<CommentDraft | null>(null);
  /** The comment that is being answered, and the answer as far as it is written. */
  answering = $state.raw<CommentId | null>(null);
  reply = $state('');
  view = $state<CommentView>('open');
  author = $state('');
  /** The one that was gone to last, on the page of all. */
  current = $state.raw<CommentId | null>(null);
  readonly overview: List;

  readonly #call: Call;
  readonly #host: Host;
  readonly #notices: NoticesState;
  readonly #onfail: (thrown: unknown) => void;
  readonly #followed = new Set<List>();
  readonly #inOrder = new InOrder();

  constructor(call: Call, host: Host, notices: NoticesState, onfail: (thrown: unknown) => void) {
    this.#call = call;
    this.#host = host;
    this.#notices = notices;
    this.#onfail = onfail;
    // All of them: who has written is chosen among those who have.
    this.overview = new LatestAnswer<readonly CommentInfo[]>([], () =>
      call('comments', { target: null, open: null, author: null }),
    );
  }

  get authors(): string[] {
    return [...new Set(this.overview.value.map(({ author }) => author))].sort((left, right) =>
      left.localeCompare(right),
    );
  }

  /** Those of the page, as they are narrowed. */
  get shown(): readonly CommentInfo[] {
    return this.overview.value.filter(
      ({ author, settled }) =>
        (this.view === 'all' || (this.view === 'open') === (settled === null)) &&
        (this.author === '' || this.author === author),
    );
  }

  /** The comments on something; asked for when it is followed. */
  on(target: MemoTarget): List {
    return new LatestAnswer<readonly CommentInfo[]>([], () =>
      this.#call('comments', { target, open: null, author: null }),
    );
  }

  /** Begins to follow a list; the answer ends it. */
  follow(list: List): () => void {
    this.#followed.add(list);
    void list.refresh();
    return () => this.#followed.delete(list);
  }

  begin(target: MemoTarget): void {
    void this.leave();
    this.draft = { id: null, target, text: '' };
  }

  edit({ id, target, text }: CommentInfo): void {
    void this.leave();
    this.draft = { id, target, text };
  }

  type(text: string): void {
    if (this.draft) this.draft = { ...this.draft, text };
  }

  aim(target: MemoTarget): void {
    if (this.draft) this.draft = { ...this.draft, target };
  }

  /** Ends the writing: what was written is kept, and of nothing there is no comment. */
  async leave(): Promise<void> {
    const draft = this.draft;
    if (!draft) return;
    this.draft = null;
    try {
      await this.#inOrder.run(async () => {
        if (draft.id !== null) await this.#call('write_comment', { id: draft.id, text: draft.text });
        else if (draft.target !== null && draft.text.trim() !== '')
          await this.#call('create_comment', { target: draft.target, text: draft.text });
      });
    } catch (thrown) {
      this.draft ??= draft;
      this.#onfail(thrown);
    }
  }

  async delete(id: CommentId): Promise<void> {
    if (this.draft?.id === id) this.draft = null;
    await this.#inOrder.run(() => this.#call('write_comment', { id, text: '' }));
  }

  /** Opens the field for an answer. */
  answer({ id, settled }: CommentInfo): void {
    this.answering = id;
    this.reply = settled?.reply ?? '';
  }

  async settle(id: CommentId): Promise<void> {
    const reply = this.reply;
    await this.#inOrder.run(() => this.#call('settle_comment', { id, reply }));
    if (this.answering === id) this.answering = null;
  }

  async reopen(id: CommentId): Promise<void> {
    await this.#inOrder.run(() => this.#call('settle_comment', { id, reply: null }));
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** Writes the small file. */
  async save(path: string, overwrite: boolean): Promise<void> {
    const { count } = await this.#call('save_comments', { path, overwrite });
    const file = path.replace(/^.*[/\\]/u, '');
    this.#notices.tell('comments-saved', { count, file });
  }

  look(path: string): Promise<CommentsTaken> {
    return this.#call('preview_take_comments', { path });
  }

  /** Takes in the comments of a file. */
  async take(path: string): Promise<void> {
    const { taken } = await this.#call('take_comments', { path });
    this.#notices.tell('comments-taken', { count: taken }, 'undo');
  }

  pickSave(title: string, suggestion: string): Promise<string | null> {
    return this.#host.pickSaveFile({ title, suggestion, filters: FILES });
  }

  async pick(title: string): Promise<string | null> {
    const [path] = await this.#host.pickOpenFiles({ title, filters: FILES });
    return path ?? null;
  }

  reset(): void {
    this.draft = null;
    this.answering = null;
    this.reply = '';
    this.view = 'open';
    this.author = '';
    this.current = null;
    this.overview.clear();
  }

  changed({ nouns }: Changes): void {
    // What a comment stands on may be gone or say something else.
    if (nouns.length === 0) return;
    for (const list of this.#followed) void list.refresh();
  }
}
