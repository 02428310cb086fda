/** A corrected file on its way into the place of a text. */

import type { Correction } from '$bindings/Correction';
import type { SourceInfo } from '$bindings/SourceInfo';
import type { Call, CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { Attempt } from './attempt.svelte';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';
import type { ReadingState } from './reading.svelte';

export class CorrectionState implements Follower {
  source = $state.raw<SourceInfo | null>(null);
  path = $state('');
  preview = $state.raw<Correction | null>(null);

  readonly #attempt = new Attempt();
  readonly #call: Call;
  readonly #host: Host;
  readonly #reading: ReadingState;
  readonly #notices: NoticesState;

  constructor(call: Call, host: Host, reading: ReadingState, notices: NoticesState) {
    this.#call = call;
    this.#host = host;
    this.#reading = reading;
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

  begin(source: SourceInfo): void {
    this.reset();
    this.source = source;
  }

  typePath(path: string): void {
    this.path = path;
    this.preview = null;
    this.#attempt.failure = null;
  }

  /** What the file would do. */
  async look(): Promise<void> {
    const request = this.#request();
    if (!request) return;
    await this.#attempt.run(async () => {
      this.preview = await this.#call('preview_correction', request);
    });
  }

  /** Puts the file in; whether it was done. */
  async run(): Promise<boolean> {
    const request = this.#request();
    if (!request || !this.preview) return false;
    return this.#attempt.run(async () => {
      const { doubtful, lost } = await this.#reading.whileEditing(() =>
        this.#call('correct_source', request),
      );
      const count = doubtful + lost;
      if (count > 0) this.#notices.tell('editing-corrected-review', { count }, 'undo');
      else this.#notices.tell('editing-corrected', {}, 'undo');
    });
  }

  async pick(title: string): Promise<void> {
    const [path] = await this.#host.pickOpenFiles({ title });
    if (path === undefined) return;
    this.typePath(path);
    await this.look();
  }

  reset(): void {
    this.source = null;
    this.path = '';
    this.preview = null;
    this.#attempt.failure = null;
    this.#attempt.isRunning = false;
  }

  changed(): void {
    // A preview is of the text as it was; the core looks again when the file is put in.
  }

  #request(): { source: SourceInfo['id']; path: string } | null {
    const path = this.path.trim();
    return this.source && path !== '' ? { source: this.source.id, path } : null;
  }
}
