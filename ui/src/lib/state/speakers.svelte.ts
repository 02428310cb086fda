/** Who speaks in the source that Material shows. */

import type { Changes } from '$bindings/Changes';
import type { SourceId } from '$bindings/SourceId';
import type { SpeakerInfo } from '$bindings/SpeakerInfo';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';

export class SpeakersState implements Follower {
  readonly answer: LatestAnswer<readonly SpeakerInfo[]>;
  #source: SourceId | null = null;

  constructor(call: Call) {
    this.answer = new LatestAnswer<readonly SpeakerInfo[]>([], async () =>
      this.#source === null ? [] : call('speakers', { source: this.#source }),
    );
  }

  get all(): readonly SpeakerInfo[] {
    return this.answer.value;
  }

  show(source: SourceId): void {
    if (source !== this.#source) this.answer.clear();
    this.#source = source;
    void this.answer.refresh();
  }

  reset(): void {
    this.#source = null;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    const ours = ['sources', 'participants', 'cases'] as const;
    if (this.#source !== null && concerns(changes, ours)) void this.answer.refresh();
  }
}
