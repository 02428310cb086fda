/** A copy that somebody else has coded in, on its way into the project. */

import type { CopyConflict } from '$bindings/CopyConflict';
import type { CopyPreview } from '$bindings/CopyPreview';
import type { MergeCopy } from '$bindings/MergeCopy';
import type { Taken } from '$bindings/Taken';
import type { Call, CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { Attempt } from './attempt.svelte';
import type { NoticesState } from './notices.svelte';

export class MergingState {
  path = $state('');
  /** Copies of the project that a program for shared folders has put beside it. */
  beside = $state.raw<readonly string[]>([]);
  preview = $state.raw<CopyPreview | null>(null);
  /** Of a copy that has another one than the project; forgotten with the copy. */
  passphrase = $state('');
  /** Whether the copy was found to have one of its own. */
  isProtected = $state(false);
  /** What is chosen for conflicts, by their keys. */
  #chosen = $state.raw<Record<string, Taken>>({});

  readonly #attempt = new Attempt();
  readonly #call: Call;
  readonly #host: Host;
  readonly #notices: NoticesState;
  /** The last look that was asked for: an earlier one that answers later is not shown. */
  #asked = 0;

  constructor(call: Call, host: Host, notices: NoticesState) {
    this.#call = call;
    this.#host = host;
    this.#notices = notices;
  }

  get failure(): CommandFailure | null {
    return this.#attempt.failure;
  }

  get isRunning(): boolean {
    return this.#attempt.isRunning;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** Whether there is something to merge, and everything is said that must be. */
  get isReady(): boolean {
    const { preview } = this;
    return preview !== null && !preview.isEmpty && !preview.conflicts.some(({ isOpen }) => isOpen);
  }

  chosenFor(conflict: CopyConflict): Taken | null {
    return this.#chosen[conflict.key] ?? conflict.chosen;
  }

  typePath(path: string): void {
    this.path = path;
    this.preview = null;
    this.passphrase = '';
    this.isProtected = false;
    this.#chosen = {};
    this.#asked += 1;
    this.#attempt.failure = null;
  }

  /** Looks whether a program for shared folders has put copies beside the project, and says so. */
  async lookBeside(): Promise<void> {
    this.beside = await this.#call('conflicted_copies', {});
    const [first] = this.beside;
    if (first === undefined) return;
    const file = first.split(/[/\\]/).at(-1) ?? '';
    this.#notices.keep('copies-beside', { file, count: this.beside.length }, 'merge-beside');
  }

  /** What the copy would bring. */
  async look(): Promise<void> {
    const request = this.#request();
    if (!request) return;
    const asked = ++this.#asked;
    await this.#attempt.run(async () => {
      const preview = await this.#call('preview_merge_copy', request);
      if (asked === this.#asked) this.preview = preview;
    });
    if (this.failure?.kind === 'passphrase') this.isProtected = true;
  }

  /** Says what is taken, and looks again: what comes may be something else. */
  async choose(conflict: CopyConflict, taken: Taken): Promise<void> {
    this.#chosen = { ...this.#chosen, [conflict.key]: taken };
    await this.look();
  }

  /** Merges the copy; whether it was done. */
  async run(): Promise<boolean> {
    const request = this.#request();
    if (!request || !this.isReady) return false;
    return this.#attempt.run(async () => {
      const { codings, memos } = await this.#call('merge_copy', request);
      this.passphrase = '';
      this.#notices.tell('copies-merged', { codings, memos }, 'undo');
    });
  }

  /** Writes a copy for somebody else to work in. */
  async saveCopy(path: string, overwrite: boolean, forComments = false): Promise<void> {
    await this.#call('save_copy', { path, overwrite, forComments });
    this.#notices.tell('copies-saved', {});
  }

  pickPlace(title: string, suggestion: string): Promise<string | null> {
    return this.#host.pickSaveFile({
      title,
      suggestion,
      filters: [{ name: 'Sitat', extensions: ['sitat'] }],
    });
  }

  async pick(title: string): Promise<void> {
    const [path] = await this.#host.pickOpenFiles({
      title,
      filters: [{ name: 'Sitat', extensions: ['sitat'] }],
    });
    if (path === undefined) return;
    this.typePath(path);
    await this.look();
  }

  reset(): void {
    this.typePath('');
    this.#attempt.isRunning = false;
  }

  #request(): MergeCopy | null {
    const path = this.path.trim();
    const choices = Object.entries(this.#chosen).map(([key, taken]) => ({ key, taken }));
    if (path === '') return null;
    return this.passphrase === '' ? { path, choices } : { path, choices, passphrase: this.passphrase };
  }
}
