/** Which passages the pointer means. */

import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { ReadingState } from '$lib/state/reading.svelte';

/** Ids of the passages over an element: coded words or a stripe. */
function idsOver(target: EventTarget | null): number[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-segments]') : null;
  return element?.dataset.segments?.split(' ').map(Number) ?? [];
}

export function passagesOver(reading: ReadingState, target: EventTarget | null): SegmentInfo[] {
  const ids = idsOver(target);
  return ids.length === 0 ? [] : reading.segments.filter(({ id }) => ids.includes(id));
}

/** A click on coded words or on a stripe shows the shortest passage there; each further click the next one. */
export function choosePassage(reading: ReadingState, target: EventTarget | null): void {
  const ids = idsOver(target);
  if (ids.length === 0) {
    if (reading.inspected === 'passage') reading.chooseSegment(null);
    return;
  }
  const place = reading.selection.ends?.focus ?? 0;
  const here = ids.length > 1 ? reading.segmentsAt({ start: place, end: place }).map(({ id }) => id) : ids;
  const order = here.filter((id) => ids.includes(id));
  const next = order[(order.indexOf(reading.chosen ?? -1) + 1) % order.length];
  reading.chooseSegment(next ?? ids[0] ?? null);
}
