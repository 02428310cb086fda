/** Locks the project by key and when nobody does anything, and brings somebody back to where they were. */

import type { FrameState } from './frame.svelte';
import { whenIdle } from './idle';
import type { PreferencesState } from './preferences.svelte';
import type { ProjectState } from './project.svelte';

interface Window {
  readonly project: ProjectState;
  readonly frame: FrameState;
  readonly preferences: PreferencesState;
}

export class Locking {
  readonly #window: Window;
  readonly #leave: () => Promise<unknown>;
  /** Where somebody was; nothing of what stood there. */
  #returning: Partial<Pick<FrameState, 'place' | 'materialTab' | 'journalTab'>> = {};

  /** `leave` keeps what is being written. */
  constructor(window: Window, leave: () => Promise<unknown>) {
    this.#window = window;
    this.#leave = leave;
  }

  /** Locks when nobody has done anything for the minutes that were chosen. */
  begin(fail: (thrown: unknown) => void): void {
    const { project, preferences } = this.#window;
    whenIdle(
      () => (project.info?.hasPassphrase ? preferences.current.lockAfter : 0),
      () => void this.lock().catch(fail),
    );
  }

  async lock(): Promise<void> {
    await this.#leave();
    const { place, materialTab, journalTab } = this.#window.frame;
    await this.#window.project.lock();
    this.#returning = { place, materialTab, journalTab };
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#window.project.unlock(passphrase);
    Object.assign(this.#window.frame, this.#returning);
  }
}
