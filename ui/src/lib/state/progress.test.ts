import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import { App } from './app.svelte';

let app: App;

/** Numbers of the untouched turns, in the order in which the key goes to them. */
function queue(): number[] {
  const numbers: number[] = [];
  let turn = app.reading.untouchedTurn(1, null)?.turn;
  while (turn && !numbers.includes(turn.number)) {
    numbers.push(turn.number);
    turn = app.reading.untouchedTurn(1, turn.contentStart)?.turn;
  }
  return numbers;
}

beforeEach(async () => {
  app = new App(new MemoryHost());
  await app.start();
  await app.project.openSample();
  await Promise.all([app.codebook.answer.refresh(), app.sources.answer.refresh(), app.reading.open(1)]);
});

describe('the queue of untouched turns', () => {
  it('holds what participants say and nobody has coded, and goes back the same way', () => {
    const numbers = queue();
    expect(numbers.length).toBeGreaterThan(0);
    const turns = app.reading.shown?.blocks.filter(({ turn }) => numbers.includes(turn?.number ?? -1)) ?? [];
    expect(turns.every(({ speaker }) => speaker?.role === 'participant')).toBe(true);
    expect(app.reading.untouchedTurn(-1, null)?.turn?.number).toBe(numbers.at(-1));
  });

  it('is the same whatever the filter of codes hides', () => {
    const before = queue();
    app.reading.filter.code = app.codebook.all.at(-1)?.id ?? null;
    expect(app.reading.shownSegments.length).toBeLessThan(app.reading.segments.length);
    expect(queue()).toEqual(before);
  });

  it('loses a turn that is marked, and has it again when the mark is taken off', async () => {
    const before = queue();
    const at = app.reading.untouchedTurn(1, null)?.start ?? -1;
    await app.reading.markTurn(at);
    expect(queue()).toEqual(before.slice(1));
    expect(app.reading.isReviewed(at)).toBe(true);
    await app.reading.unmarkTurn(at);
    await expect.poll(queue).toEqual(before);
  });
});

describe('a list of places', () => {
  const speaker = (): number =>
    app.reading.shown?.blocks.find((block) => block.speaker?.role === 'participant')?.speaker?.id ?? -1;

  beforeEach(async () => {
    app.places.begin('Kari', { kind: 'speaker', value: speaker() }, 'turn', []);
    await app.places.preview.refresh();
  });

  it('is ticked until ticks are taken off', () => {
    const { places } = app;
    const [first] = places.preview.value.places;
    const all = places.preview.value.places.length;
    expect(places.chosen).toHaveLength(all);
    if (first) places.tick(first);
    expect(places.chosen).toHaveLength(all - 1);
    places.tickAll(false);
    expect(places.chosen).toHaveLength(0);
    places.tickAll(true);
    expect(places.chosen).toHaveLength(all);
  });

  it('is coded as it is ticked, and offers undo', async () => {
    const host = app.host as MemoryHost;
    const [first] = app.places.preview.value.places;
    app.places.setCodes([app.codebook.all[0]?.id ?? 0]);
    app.places.tickAll(false);
    if (first) app.places.tick(first);
    await app.places.code();
    expect(host.calls.findLast(({ name }) => name === 'code_places')?.request).toMatchObject({
      places: [first?.place],
      snap: 'turn',
    });
    expect(app.notices.current?.actionIds).toEqual(['undo']);
  });
});
