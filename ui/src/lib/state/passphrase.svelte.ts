/** Giving the project a passphrase, another one or none, and the backups that an earlier one opens. Keeps no passphrase. */

import type { EarlierBackups } from '$bindings/EarlierBackups';
import type { Call } from '$lib/commands/call';
import type { Follower } from './follower';

export class PassphraseState implements Follower {
  done = $state<'added' | 'changed' | 'removed' | null>(null);
  earlier = $state.raw<EarlierBackups | null>(null);
  areDeleted = $state(false);

  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  async set(old: string | null, fresh: string | null): Promise<void> {
    this.earlier = await this.#call('set_passphrase', { old, new: fresh });
    this.done = fresh === null ? 'removed' : old === null ? 'added' : 'changed';
  }

  /** Deletes the backups that an earlier passphrase opens; one is made as the project is now. */
  async deleteEarlier(): Promise<void> {
    await this.#call('delete_earlier_backups', {});
    this.earlier = await this.#call('earlier_backups', {});
    this.areDeleted = true;
  }

  reset(): void {
    this.done = null;
    this.earlier = null;
    this.areDeleted = false;
  }

  changed(): void {
    // What is shown is the answer to what was done here.
  }
}
