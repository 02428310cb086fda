/** How selecting with the pointer behaves: to the letter, or to whole words. */

import { wordsAround } from '$lib/text/grow';
import type { OffsetMap, TextRange } from '$lib/text/offsets';
import type { End } from '$lib/text/ends';

export class SelectingState {
  readonly #snapsToWords: () => boolean;

  constructor(snapsToWords: () => boolean) {
    this.#snapsToWords = snapsToWords;
  }

  /** The place an end is put to: never inside a character, and at the edge of a word if that is wished. */
  edgeFor(map: OffsetMap, place: number, end: End): number {
    const snapped = map.snap(place, end === 'start' ? 'back' : 'forward');
    if (!this.#snapsToWords()) return snapped;
    const near = { start: Math.max(0, snapped - 100), end: Math.min(map.length, snapped + 100) };
    const word = wordsAround(map, near, { start: snapped, end: snapped });
    return word ? word[end] : snapped;
  }

  /** The stretch as it is selected. */
  wholeRange(map: OffsetMap, { start, end }: TextRange): TextRange {
    return { start: this.edgeFor(map, start, 'start'), end: this.edgeFor(map, end, 'end') };
  }
}
