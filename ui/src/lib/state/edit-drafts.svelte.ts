/** Words in the field of a turn that was not left: kept while somebody writes, and offered when a project is opened. */

import type { Draft } from '$bindings/Draft';
import type { SourceId } from '$bindings/SourceId';
import type { Call } from '$lib/commands/call';
import type { Follower } from './follower';

/** So much of what was typed last may be lost. */
export const KEPT_AFTER_MS = 700;

/** A field as it stands. */
export interface Written {
  readonly source: SourceId;
  readonly turn: number | null;
  readonly start: number;
  readonly edits: { readonly original: string; readonly value: string };
}

export class EditDraftsState implements Follower {
  /** What was being written when the program ended. */
  offered = $state.raw<readonly Draft[]>([]);
  readonly #call: Call;
  #field: Written | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<unknown> = Promise.resolve();
  #isKept = false;

  constructor(call: Call) {
    this.#call = call;
  }

  /** Something was typed in a field. */
  note(field: Written): void {
    this.#field = field;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#keeping = this.#keeping.then(() => this.#keep()).catch(() => undefined);
    }, KEPT_AFTER_MS);
  }

  /** The field is left: nothing is kept after this. Whether something was. */
  async stop(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#field = null;
    await this.#keeping;
    const wasKept = this.#isKept;
    this.#isKept = false;
    return wasKept;
  }

  /** Asks for what was being written when the program ended. */
  async load(): Promise<void> {
    this.offered = await this.#call('drafts', {});
  }

  /** Puts it into the text; words of passages that are lost by it. */
  async restore(draft: Draft): Promise<number> {
    const { lost } = await this.#call('restore_draft', { id: draft.source });
    this.#takeOff(draft);
    return lost;
  }

  async drop(draft: Draft): Promise<void> {
    await this.forget(draft.source);
    this.#takeOff(draft);
  }

  /** Forgets what was kept for a source: in the end nothing was changed. */
  async forget(source: SourceId): Promise<void> {
    await this.#call('drop_draft', { id: source });
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#field = null;
    this.offered = [];
  }

  changed(): void {
    // Whether a draft still fits is said when it is put into the text.
  }

  #takeOff(draft: Draft): void {
    this.offered = this.offered.filter((one) => one !== draft);
  }

  async #keep(): Promise<void> {
    if (!this.#field) return;
    const { source, turn, start, edits } = this.#field;
    this.#isKept = true;
    await this.#call('keep_draft', { source, turn, start, before: edits.original, written: edits.value });
  }
}
