/** A sound without a loudspeaker, for tests: it plays as far as a test says. */

import type { Sound } from './tape';

export class FakeSound extends EventTarget {
  currentTime = 0;
  duration = NaN;
  ended = false;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  preservesPitch = false;
  isPlaying = false;
  /** Cannot decode what it is given. */
  isDeaf = false;
  /** The lengths of what it is given, seconds. */
  readonly lengths: number[] = [];
  #src = '';

  get src(): string {
    return this.#src;
  }

  set src(address: string) {
    this.#src = address;
    this.currentTime = 0;
    this.isPlaying = false;
    this.ended = false;
    this.duration = this.lengths.shift() ?? 60;
    queueMicrotask(() => this.dispatchEvent(new Event(this.isDeaf ? 'error' : 'loadedmetadata')));
  }

  removeAttribute(): void {
    this.#src = '';
  }

  play(): Promise<void> {
    this.isPlaying = true;
    this.dispatchEvent(new Event('play'));
    return Promise.resolve();
  }

  pause(): void {
    this.isPlaying = false;
    this.dispatchEvent(new Event('pause'));
  }

  /** So many seconds go by. */
  pass(seconds: number): void {
    const at = this.currentTime + seconds * this.playbackRate;
    this.currentTime = Math.min(at, this.duration);
    this.ended = at >= this.duration;
    this.isPlaying = !this.ended;
    this.dispatchEvent(new Event(this.ended ? 'ended' : 'timeupdate'));
  }

  get asSound(): Sound {
    return this as unknown as Sound;
  }
}
