/** A document that is being written: how far it has come, and calling it off. */

import type { ExportProgress } from '$bindings/ExportProgress';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';

export class WaitingState {
  progress = $state.raw<ExportProgress | null>(null);
  #isRunning = $state(false);
  readonly #call: Call;

  constructor(call: Call, host: Host) {
    this.#call = call;
    host.listen('export_progress', (payload) => {
      if (this.#isRunning) this.progress = payload as ExportProgress;
    });
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Does what writes, and follows it. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#isRunning = true;
    this.progress = null;
    try {
      return await work();
    } finally {
      this.#isRunning = false;
      this.progress = null;
    }
  }

  /** Calls off what is being written; nothing of it is kept. */
  async stop(): Promise<void> {
    await this.#call('cancel_export', {});
  }
}
