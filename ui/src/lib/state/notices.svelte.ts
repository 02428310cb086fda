/** Calm words at the bottom of the window: what happened off screen, or could not be done. */

import type { WireParameter } from '$bindings/WireParameter';
import type { CommandFailure } from '$lib/commands/call';
import { LeaksState } from './leaks.svelte';

export interface Notice {
  readonly serial: number;
  readonly tone: 'info' | 'problem';
  readonly key: string;
  readonly parameters: Readonly<Record<string, WireParameter>>;
  /** Actions offered beside the words, such as `undo`. */
  readonly actionIds: readonly string[];
}

const SHOWN_MS = 8000;

export class NoticesState {
  /** What is told of a document before it is written. */
  readonly leaks = new LeaksState();
  current = $state.raw<Notice | null>(null);
  #serial = 0;

  /** Says what happened; goes away by itself. */
  tell(key: string, parameters: Record<string, WireParameter> = {}, ...actionIds: string[]): void {
    const notice = this.#show({ tone: 'info', key, parameters, actionIds });
    setTimeout(() => this.dismiss(notice.serial), SHOWN_MS);
  }

  /** Says what somebody should look into; stays until it is put away or something else is said. */
  keep(key: string, parameters: Record<string, WireParameter> = {}, ...actionIds: string[]): void {
    this.#show({ tone: 'info', key, parameters, actionIds });
  }

  /** Says what could not be done; stays until it is put away or something else is said. */
  fail(failure: CommandFailure): void {
    this.#show({ tone: 'problem', key: failure.key, parameters: failure.parameters, actionIds: [] });
  }

  dismiss(serial?: number): void {
    if (serial !== undefined && this.current?.serial !== serial) return;
    this.current = null;
    this.leaks.beside = null;
  }

  #show(notice: Omit<Notice, 'serial'>): Notice {
    this.#serial += 1;
    this.current = { ...notice, serial: this.#serial };
    return this.current;
  }
}
