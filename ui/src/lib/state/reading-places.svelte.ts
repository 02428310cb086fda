/** Where the person was in each text: remembered while the window is open, and on this machine for the next time. */

import type { ReadingPlace } from '$bindings/ReadingPlace';
import type { SourceId } from '$bindings/SourceId';
import type { Call } from '$lib/commands/call';

/** A machine is told where somebody is when they have stopped moving. */
const SETTLED_MS = 300;

export class ReadingPlaces {
  /** The text that was read last. */
  last = $state<SourceId | null>(null);
  readonly #call: Call;
  readonly #places = new Map<SourceId, ReadingPlace>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #unsaved: ReadingPlace | null = null;

  constructor(call: Call) {
    this.#call = call;
  }

  /** Asks the machine. Without an answer texts open at their beginning. */
  async load(): Promise<void> {
    const places = await this.#call('reading_places', {});
    for (const place of places) if (!this.#places.has(place.source)) this.#places.set(place.source, place);
    this.last = places[0]?.source ?? null;
  }

  of(source: SourceId): ReadingPlace | null {
    return this.#places.get(source) ?? null;
  }

  keep(place: ReadingPlace): void {
    const known = this.#places.get(place.source);
    const isSame = known?.top === place.top && known.anchor === place.anchor && known.focus === place.focus;
    if (isSame && this.last === place.source) return;
    this.#places.set(place.source, place);
    this.last = place.source;
    if (this.#unsaved && this.#unsaved.source !== place.source) this.save();
    this.#unsaved = place;
    this.#timer ??= setTimeout(() => this.save(), SETTLED_MS);
  }

  /** Tells the machine now. */
  save(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const place = this.#unsaved;
    this.#unsaved = null;
    // A machine that cannot remember a place loses nothing else.
    if (place) this.#call('remember_place', place).catch(() => undefined);
  }

  reset(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#unsaved = null;
    this.#places.clear();
    this.last = null;
  }
}
