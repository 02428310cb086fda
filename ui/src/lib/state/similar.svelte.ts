/** Turns like a place: which place, and what was found. */

import type { Changes } from '$bindings/Changes';
import type { Place } from '$bindings/Place';
import type { SimilarPassages } from '$bindings/SimilarPassages';
import type { Voices } from '$bindings/Voices';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';

const NOTHING: SimilarPassages = { words: [], passages: [] };
const MOST = 50;

export class SimilarState implements Follower {
  /** The place that others are compared with. */
  place = $state.raw<Place | null>(null);
  /** Its first words, for the heading. */
  quote = $state('');
  voices = $state<Voices>('participants');
  readonly answer: LatestAnswer<SimilarPassages>;

  constructor(call: Call) {
    this.answer = new LatestAnswer<SimilarPassages>(NOTHING, async () =>
      this.place === null
        ? NOTHING
        : call('similar_passages', { place: this.place, voices: this.voices, limit: MOST }),
    );
  }

  /** Looks for turns like a place. */
  async show(place: Place, quote: string): Promise<void> {
    this.place = place;
    this.quote = quote.replace(/\s+/g, ' ').trim();
    this.answer.clear();
    await this.answer.refresh();
  }

  async choose(voices: Voices): Promise<void> {
    this.voices = voices;
    await this.answer.refresh();
  }

  /** The turns that were found, as places to be coded. */
  get places(): Place[] {
    return this.answer.value.passages.map(({ turn: { source, start, end } }) => ({ source, start, end }));
  }

  reset(): void {
    this.place = null;
    this.quote = '';
    this.answer.clear();
  }

  changed(changes: Changes): void {
    // Where it was is another place after an edit.
    if (this.place !== null && changes.texts.includes(this.place.source)) this.reset();
    else if (this.place !== null && concerns(changes, ['project', 'sources', 'participants', 'cases']))
      void this.answer.refresh();
  }
}
