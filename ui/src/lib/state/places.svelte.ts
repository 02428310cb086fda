/** Coding a list of places at once: where they come from, which are ticked, and with which codes. */

import type { CodeId } from '$bindings/CodeId';
import type { PlaceInfo } from '$bindings/PlaceInfo';
import type { Places } from '$bindings/Places';
import type { PlacesPreview } from '$bindings/PlacesPreview';
import type { Snap } from '$bindings/Snap';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';

export const SNAPS: readonly Snap[] = ['sentence', 'turn', 'words'];

const keyOf = ({ place }: PlaceInfo): string => `${place.source}-${place.start}-${place.end}`;

export class PlacesState implements Follower {
  /** What is coded, in words: the query, or the name of who speaks. */
  title = $state('');
  snap = $state<Snap>('sentence');
  codes = $state.raw<readonly CodeId[]>([]);
  readonly preview: LatestAnswer<PlacesPreview>;
  readonly #call: Call;
  readonly #notices: NoticesState;
  #places: Places = { kind: 'listed', value: [] };
  /** What was said of single places, by their key. */
  #ticks = $state.raw<ReadonlyMap<string, boolean>>(new Map());
  /** What was said of all of them. */
  #all = $state<boolean | null>(null);

  readonly chosen: readonly PlaceInfo[] = $derived.by(() =>
    this.preview.value.places.filter((place) => this.isTicked(place)),
  );
  readonly coded: number = $derived.by(
    () => this.preview.value.places.filter(({ isCoded }) => isCoded).length,
  );

  constructor(call: Call, notices: NoticesState) {
    this.#call = call;
    this.#notices = notices;
    this.preview = new LatestAnswer<PlacesPreview>({ places: [], total: 0 }, () =>
      call('preview_places', { places: this.#places, codes: [...this.codes], snap: this.snap }),
    );
  }

  begin(title: string, places: Places, snap: Snap, codes: readonly CodeId[]): void {
    this.title = title;
    this.#places = places;
    this.snap = snap;
    this.codes = codes;
    this.#forgetTicks();
    this.preview.clear();
    void this.preview.refresh();
  }

  /** A place that has one of the codes already is left out unless somebody ticked it, or all. */
  isTicked(place: PlaceInfo): boolean {
    return this.#ticks.get(keyOf(place)) ?? this.#all ?? !place.isCoded;
  }

  tick(place: PlaceInfo): void {
    this.#ticks = new Map(this.#ticks).set(keyOf(place), !this.isTicked(place));
  }

  /** Also those that are still looked for. */
  tickAll(on: boolean): void {
    this.#all = on;
    this.#ticks = new Map();
  }

  setSnap(snap: Snap): void {
    this.snap = snap;
    this.#forgetTicks();
    void this.preview.refresh();
  }

  setCodes(codes: readonly CodeId[]): void {
    this.codes = codes;
    void this.preview.refresh();
  }

  async code(): Promise<void> {
    const places = this.chosen.map(({ place }) => place);
    const { applied, excluded } = await this.#call('code_places', {
      places,
      codes: [...this.codes],
      snap: this.snap,
    });
    this.#notices.tell(excluded > 0 ? 'places-coded-some' : 'places-coded', { applied, excluded }, 'undo');
  }

  reset(): void {
    this.#places = { kind: 'listed', value: [] };
    this.codes = [];
    this.#forgetTicks();
    this.preview.clear();
  }

  #forgetTicks(): void {
    this.#all = null;
    this.#ticks = new Map();
  }

  changed(): void {
    // The list is looked at as it was found; coding checks again what is there.
  }
}
