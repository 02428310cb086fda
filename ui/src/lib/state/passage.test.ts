import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import { App } from './app.svelte';

describe('a coded passage', () => {
  let app: App;

  beforeEach(async () => {
    app = new App(new MemoryHost());
    await app.start();
    await app.project.openSample();
    await Promise.all([app.codebook.answer.refresh(), app.sources.answer.refresh(), app.reading.open(1)]);
  });

  const place = (words: string): { start: number; end: number } => {
    const { map } = app.reading.shown ?? { map: null };
    if (!map) throw new Error('nothing is shown');
    const start = map.toCodePoint(map.text.indexOf(words));
    return { start, end: start + [...words].length };
  };
  const code = async (words: string): Promise<void> => {
    app.reading.selection.select(place(words));
    await app.coding.apply([app.codebook.all.find(({ isCodable }) => isCodable)?.id ?? 0]);
    app.reading.selection.collapse();
  };
  const quote = (): string => (app.passage.current ? app.reading.quoteOf(app.passage.current) : '');

  it('grows and shrinks at either end by words', async () => {
    await code('må vi');
    await app.passage.moveEnd('start', -1);
    expect(quote()).toBe('Da må vi');
    await app.passage.moveEnd('end', -1);
    expect(quote()).toBe('Da må');
    await app.passage.moveEnd('end', -1);
    await app.passage.moveEnd('end', -1);
    expect(quote()).toBe('Da');
  });

  it('is not lost between two presses of a key', async () => {
    await code('Da');
    await Promise.all([app.passage.moveEnd('end', 1), app.passage.moveEnd('end', 1)]);
    expect(quote()).toBe('Da må vi');
  });

  it('steps over the words of another passage', async () => {
    await code('Da må');
    await code('Da må vi');
    const kept = app.reading.chosen;
    await app.passage.moveEnd('end', -1);
    expect(quote()).toBe('Da');
    expect(app.reading.chosen).toBe(kept);
    await app.passage.moveEnd('end', 1);
    expect(quote()).toBe('Da må vi');
  });

  it('has ends at each of its stretches, which stay apart', async () => {
    await code('må vi');
    const segment = app.passage.current;
    if (!segment) throw new Error('none');
    const two = {
      ...segment,
      stretches: [2, 10].map((start) => ({ ...segment.stretches[0], start, end: start + 4 })),
    };
    const ends = (stretches: readonly { start: number; end: number }[] | null): string | undefined =>
      stretches?.map(({ start, end }) => `${start}–${end}`).join(' ');
    const { passage } = app;
    expect(ends(passage.withEnd(two, 'end', 9, 0))).toBe('2–9 10–14');
    expect(ends(passage.withEnd(two, 'start', 7, 1))).toBe('2–6 7–14');
    expect(ends(passage.withEnd(two, 'end', 20))).toBe('2–6 10–20');
    expect(passage.withEnd(two, 'end', 10, 0)).toBeNull();
    expect(passage.withEnd(two, 'start', 6, 1)).toBeNull();
    expect(passage.withEnd(two, 'start', 14, 1)).toBeNull();
  });

  it('is quoted with its id in the marks of the language', async () => {
    await code('Da må vi');
    const segment = app.passage.current;
    if (!segment) throw new Error('none');
    expect(app.passage.quoted(segment, 'nb')).toBe(`«Da må vi» (${segment.excerpt})`);
    expect(app.passage.quoted(segment, 'en')).toBe(`“Da må vi” (${segment.excerpt})`);
  });

  it('is not given a code that is no code for words', async () => {
    await code('Da må vi');
    const coding = app.passage.current?.codings[0];
    if (coding) app.picker.openToRecode(coding);
    expect(app.picker.rows.every((row) => row.kind === 'code')).toBe(true);
  });
});
