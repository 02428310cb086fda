import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import { App } from './app.svelte';

let app: App;

const names = (): string[] => app.rounds.ordered.map(({ name }) => name);

beforeEach(async () => {
  app = new App(new MemoryHost());
  await app.start();
  await app.project.openSample();
  await Promise.all([app.sources.answer.refresh(), app.cases.answer.refresh(), app.rounds.answer.refresh()]);
});

describe('a round', () => {
  it('takes the sources as they stand under their cases, each once', () => {
    expect(app.rounds.number).toBe(1);
    expect(names().toSorted()).toEqual(app.sources.all.map(({ name }) => name).toSorted());
    expect(app.rounds.groups.every(({ name, id }) => name !== null || id === 'none')).toBe(true);
  });

  it('goes to the next source and the one before, round its ends, past those that do not count', () => {
    const [first, second] = app.rounds.ordered;
    const last = app.rounds.ordered.at(-1);
    expect(app.rounds.next(1, first?.id ?? 0)).toBe(second);
    expect(app.rounds.next(-1, first?.id ?? 0)).toBe(last);
    expect(app.rounds.next(1, null)).toBe(first);
    expect(app.rounds.next(1, first?.id ?? 0, ({ id }) => id === last?.id)).toBe(last);
    expect(app.rounds.next(1, first?.id ?? 0, () => false)).toBeNull();
  });

  it('can be begun in another order, and undone', async () => {
    const before = names();
    await app.rounds.begin(true);
    await app.rounds.answer.refresh();
    expect(app.rounds.number).toBe(2);
    expect(app.rounds.groups).toHaveLength(1);
    expect(names()).not.toEqual(before);
    await app.call('undo', {});
    await app.rounds.answer.refresh();
    expect(names()).toEqual(before);
  });
});
