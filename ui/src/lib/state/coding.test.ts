import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import { App } from './app.svelte';
import { nameFrom } from './coding.svelte';
import type { PickerRow } from './picker.svelte';

let app: App;

const id = (name: string): number =>
  app.codebook.all.find((code) => app.codebook.textOf(code).name === name)?.id ?? -1;
const found = (): string[] => app.picker.rows.map((row) => (row.kind === 'new' ? `+ ${row.name}` : row.name));

/** Selects words of the shown text. */
function select(words: string): void {
  const { map } = app.reading.shown ?? { map: null };
  if (!map) throw new Error('nothing is shown');
  const start = map.toCodePoint(map.text.indexOf(words));
  app.reading.selection.select({ start, end: start + [...words].length });
}

beforeEach(async () => {
  app = new App(new MemoryHost());
  await app.start();
  await app.project.openSample();
  await Promise.all([app.codebook.answer.refresh(), app.sources.answer.refresh(), app.reading.open(1)]);
});

describe('coding', () => {
  it('puts a code on the selected words, and leaves them selected', async () => {
    select('Da må vi gjøre ting');
    await app.coding.apply([id('Klima')]);
    const made = app.reading.chosenSegment;
    expect(made && app.reading.quoteOf(made)).toBe('Da må vi gjøre ting');
    expect(made?.codings.map(({ code }) => code)).toEqual([id('Klima')]);
    expect(app.reading.selection.quote).toBe('Da må vi gjøre ting');
  });

  it('counts an emoji as one letter and leaves blanks at the edges out', async () => {
    select(' uka 🙂 og ');
    await app.coding.apply([id('Klima')]);
    const made = app.reading.chosenSegment;
    expect(made && app.reading.quoteOf(made)).toBe('uka 🙂 og');
  });

  it('puts no heading on words, and says why', async () => {
    select('Da må vi');
    const before = app.reading.segments.length;
    await app.coding.apply([id('Barriere')]);
    expect(app.reading.segments).toHaveLength(before);
    expect(app.notices.current?.key).toBe('codebook-not-codable-why');
  });

  it('makes a new code under the one chosen in the tree', async () => {
    app.codeTree.choose(id('Barriere'));
    select('Da må vi');
    await app.coding.applyNew('Tid');
    expect(app.codebook.find(id('Tid'))?.parent).toBe(id('Barriere'));
    expect(app.coding.recent[0]).toBe(id('Tid'));
  });

  it('repeats the last code and keeps pins in their order', async () => {
    await app.coding.togglePin(id('Pilot'));
    await app.coding.togglePin(id('Klima'));
    select('Da må vi');
    await app.coding.applyPin(2);
    select('på en annen måte');
    await app.coding.repeat();
    expect(app.reading.chosenSegment?.codings.map(({ code }) => code)).toEqual([id('Klima')]);
  });

  it('shows what undo brings back', async () => {
    select('Da må vi');
    const before = app.reading.segments.length;
    await app.coding.apply([id('Klima')]);
    expect(app.reading.segments).toHaveLength(before + 1);
    await app.undo();
    await vi.waitFor(() => expect(app.reading.segments).toHaveLength(before));
    expect(app.frame.requestedPlace?.source).toBe(1);
  });

  it('names a code by the words themselves, cut at a word', () => {
    expect(nameFrom('«hver sektor\neier sitt.»')).toBe('hver sektor eier sitt');
    const long = nameFrom('Behovene vokser, og det gjør ikke budsjettet, og det har vi sagt i mange år nå');
    expect([...long].length).toBeLessThanOrEqual(60);
    expect(long).toBe('Behovene vokser, og det gjør ikke budsjettet, og det har vi…');
  });
});

describe('the picker', () => {
  beforeEach(() => select('Da må vi gjøre ting'));

  it('does not open without words', () => {
    app.reading.selection.reset();
    app.picker.open('r');
    expect(app.picker.isOpen).toBe(false);
  });

  it('finds a known code by one letter, and always offers a new one last', () => {
    app.picker.open('r');
    expect(found()[0]).toBe('Ressursgap');
    expect(found().at(-1)).toBe('+ r');
  });

  it('finds by place and by words of the definition, after names', () => {
    app.picker.open('barriere');
    expect(found()[0]).toBe('Siloer og samhandling');
    app.picker.write('klimaplan');
    expect(found()).toEqual(['Klima', '+ klimaplan']);
  });

  it('finds names of other languages', async () => {
    await app.codebook.describe(id('Pilot'), {
      language: 'en',
      name: 'Trial run',
      definition: '',
      include: '',
      exclude: '',
      example: '',
    });
    await app.codebook.answer.refresh();
    app.picker.open('trial');
    expect(found()[0]).toBe('Pilot');
  });

  it('puts codes used lately and pinned ones first, and leaves headings out', async () => {
    await app.coding.apply([id('Forankring')]);
    await app.coding.togglePin(id('Pilot'));
    app.picker.open();
    expect(found().slice(0, 3)).toEqual(['Forankring', 'Pilot', 'Klima']);
    expect(found()).not.toContain('Barriere');
    expect((app.picker.rows[0] as PickerRow).isThere).toBe(true);
  });

  it('says which code a new name resembles, and puts it above the new one', () => {
    app.picker.open('Klimma');
    const [alike, fresh] = app.picker.rows.slice(-2);
    expect(alike?.kind === 'code' && alike.name).toBe('Klima');
    expect(fresh?.kind === 'new' && fresh.resembling?.id).toBe(id('Klima'));
    app.picker.write('Noe helt annet');
    const last = app.picker.rows.at(-1);
    expect(last?.kind === 'new' && last.resembling).toBeNull();
  });

  it('stays open for one more code', async () => {
    app.picker.open('klima');
    const row = app.picker.current;
    if (row) await app.picker.take(row, true);
    expect(app.picker.isOpen).toBe(true);
    expect(app.picker.query).toBe('');
  });
});
