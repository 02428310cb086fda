/**
 * Giving the project a passphrase, another one or none, the backups that an earlier one opens, and whether it is in the key
 * ring of the system. Keeps no passphrase.
 */

import type { EarlierBackups } from '$bindings/EarlierBackups';
import type { KeyRingState } from '$bindings/KeyRingState';
import type { Call } from '$lib/commands/call';
import type { Follower } from './follower';

export class PassphraseState implements Follower {
  done = $state<'added' | 'changed' | 'removed' | null>(null);
  earlier = $state.raw<EarlierBackups | null>(null);
  areDeleted = $state(false);
  /** Null until it was asked for. */
  ring = $state.raw<KeyRingState | null>(null);

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

  async loadRing(): Promise<void> {
    this.ring = await this.#call('key_ring', {});
  }

  /** Keeps the passphrase of the open project in the key ring of the system. */
  async remember(passphrase: string): Promise<void> {
    await this.#call('remember_passphrase', { passphrase });
  }

  /** Lets go of it. */
  async forget(): Promise<void> {
    await this.#call('forget_passphrase', {});
    await this.loadRing();
  }

  reset(): void {
    this.done = null;
    this.earlier = null;
    this.areDeleted = false;
    this.ring = null;
  }

  changed(): void {
    // What is shown is the answer to what was done here.
  }
}
