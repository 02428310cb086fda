/** One try of something in a form: whether it runs, and why it did not work, said beside the field. */

import { toFailure, type CommandFailure } from '$lib/commands/call';

export class Attempt {
  failure = $state.raw<CommandFailure | null>(null);
  isRunning = $state(false);

  /** Answers whether it worked. */
  async run(action: () => Promise<unknown>): Promise<boolean> {
    this.isRunning = true;
    this.failure = null;
    try {
      await action();
      return true;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return false;
    } finally {
      this.isRunning = false;
    }
  }
}
