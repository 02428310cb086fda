/** One visit of a memo: what is typed is saved at short pauses and when the memo is left, and undone as a whole. */

import type { LinkTarget } from '$bindings/LinkTarget';
import type { MemoId } from '$bindings/MemoId';
import type { MemoKind } from '$bindings/MemoKind';
import type { MemoTarget } from '$bindings/MemoTarget';
import type { Call } from '$lib/commands/call';
import { toStored, toWritten, written } from '$lib/memo/links';

/** What somebody who stops to think for so long has written is on the disk. */
export const PAUSE_MS = 1200;

export interface Visited {
  readonly id: MemoId | null;
  readonly target: MemoTarget;
  readonly kind: MemoKind;
  readonly text: string;
  readonly links: readonly LinkTarget[];
}

export class MemoDraft {
  readonly target: MemoTarget;
  /** Whether the memo was not there before this visit. */
  readonly isNew: boolean;
  id = $state<MemoId | null>(null);
  kind = $state<MemoKind>('note');
  /** As it is written: links by name. */
  text = $state('');

  readonly #call: Call;
  readonly #onfail: (thrown: unknown) => void;
  readonly #addresses: Map<string, string>;
  #saved: string;
  #isGoingOn = false;
  #isOver = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(call: Call, memo: Visited, onfail: (thrown: unknown) => void) {
    this.#call = call;
    this.#onfail = onfail;
    this.target = memo.target;
    this.isNew = memo.id === null;
    this.id = memo.id;
    this.kind = memo.kind;
    const { text, addresses } = toWritten(memo.text, memo.links);
    this.text = text;
    this.#addresses = addresses;
    this.#saved = toStored(text, addresses).trimEnd();
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#save(false), PAUSE_MS);
  }

  /** The link as it is put into the text. */
  link(target: LinkTarget): string {
    return written(target, this.#addresses);
  }

  async setKind(kind: MemoKind): Promise<void> {
    this.kind = kind;
    await this.#queue;
    if (this.id !== null) await this.#call('set_memo_kind', { id: this.id, kind });
  }

  /** Ends the visit; a memo that was left blank is taken out. */
  leave(): Promise<void> {
    clearTimeout(this.#pause);
    return this.#save(true);
  }

  /** Ends the visit without saving: the memo or its project is gone. */
  drop(): void {
    clearTimeout(this.#pause);
    this.#isOver = true;
  }

  #save(isLeaving: boolean): Promise<void> {
    this.#queue = this.#queue.then(() => this.#write(isLeaving)).catch(this.#onfail);
    return this.#queue;
  }

  async #write(isLeaving: boolean): Promise<void> {
    const text = toStored(this.text, this.#addresses).trimEnd();
    const isBlank = text.trim() === '';
    if (this.#isOver || text === this.#saved || (isBlank && (!isLeaving || this.id === null))) return;
    if (this.id === null) {
      const { target, kind } = this;
      this.id = (await this.#call('create_memo', { target, kind, text })).id;
    } else {
      await this.#call('write_memo', { id: this.id, text, continues: this.#isGoingOn });
    }
    this.#isGoingOn = true;
    this.#saved = text;
  }
}
