import { describe, expect, it } from 'vitest';
import type { PlaceInfo } from '$bindings/PlaceInfo';
import type { Call } from '$lib/commands/call';
import { NoticesState } from './notices.svelte';
import { PlacesState } from './places.svelte';

const place = (start: number, isCoded: boolean): PlaceInfo => ({
  place: { source: 1, start, end: start + 4 },
  quote: `nr. ${start}`,
  sourceName: 'Intervju',
  speaker: null,
  turn: null,
  isCoded,
});

describe('places to be coded', () => {
  it('keep the ticks that somebody set when it turns out what is coded already', async () => {
    let answer = [place(0, false), place(10, false), place(20, false)];
    const call = (() => Promise.resolve({ places: answer, total: answer.length })) as unknown as Call;
    const places = new PlacesState(call, new NoticesState());
    const ticked = (): number[] => places.chosen.map((one) => one.place.start);
    places.begin('data', { kind: 'listed', value: [] }, 'words', []);
    await places.preview.load();
    expect(ticked()).toEqual([0, 10, 20]);
    places.tick(place(10, false));
    // The code that was chosen meanwhile is on two of them.
    answer = [place(0, false), place(10, true), place(20, true)];
    places.setCodes([1]);
    await places.preview.refresh();
    expect(ticked()).toEqual([0]);
    places.tick(place(20, true));
    expect(ticked()).toEqual([0, 20]);
    places.tickAll(false);
    expect(ticked()).toEqual([]);
    places.tickAll(true);
    expect(ticked()).toEqual([0, 10, 20]);
  });
});
