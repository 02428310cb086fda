import { beforeEach, describe, expect, it } from 'vitest';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { CodebookState } from './codebook.svelte';
import { CodebookTreeState } from './codebook-tree.svelte';

let codebook: CodebookState;
let tree: CodebookTreeState;

const id = (name: string): number =>
  codebook.all.find((code) => codebook.textOf(code).name === name)?.id ?? -1;
const names = (): string[] => tree.rows.map(({ name, level }) => '·'.repeat(level) + name);

beforeEach(async () => {
  const host = new MemoryHost();
  const call = makeCall(host);
  await call('open_sample', {});
  codebook = new CodebookState(call, () => 'nb');
  tree = new CodebookTreeState(codebook);
  await codebook.answer.refresh();
});

describe('the tree of codes', () => {
  it('shows codes in codebook order, and only what is unfolded', () => {
    tree.foldAll(true);
    tree.fold(id('Fase'), false);
    expect(names()).toEqual(['Drivkraft', 'Barriere', 'Fase', '·Problemdefinisjon', '·Pilot']);
  });

  it('filters by words in a name, keeping what is above', () => {
    tree.foldAll(true);
    tree.filter = 'PERSON';
    expect(names()).toEqual(['Barriere', '·Juss og personvern']);
  });

  it('shows a code that a filter or a fold hides', () => {
    tree.foldAll(true);
    tree.filter = 'klima';
    tree.reveal(id('Pilot'));
    expect(tree.filter).toBe('');
    expect(names()).toContain('·Pilot');
    expect(tree.current).toBe(id('Pilot'));
  });

  it('chooses all rows up to one', () => {
    tree.choose(id('Klima'));
    tree.chooseTo(id('Siloer og samhandling'));
    expect(tree.chosen.map((one) => codebook.nameOf(one))).toEqual([
      'Klima',
      'Ressursgap',
      'Barriere',
      'Siloer og samhandling',
    ]);
    expect(tree.topmost.map((one) => codebook.nameOf(one))).toEqual(['Klima', 'Ressursgap', 'Barriere']);
  });

  it('drops before, into and after a row, counting without the moved ones', () => {
    const klima = id('Klima');
    expect(tree.dropPlace(id('Ressursgap'), 'before', [klima])).toEqual({
      parent: id('Drivkraft'),
      position: 0,
    });
    expect(tree.dropPlace(id('Ressursgap'), 'after', [klima])).toEqual({
      parent: id('Drivkraft'),
      position: 1,
    });
    expect(tree.dropPlace(id('Fase'), 'into', [klima])).toEqual({ parent: id('Fase'), position: null });
    expect(tree.dropPlace(id('Fase'), 'before', [klima])).toEqual({ parent: null, position: 2 });
  });

  it('lets no code be dropped into itself or below itself', () => {
    const barriere = id('Barriere');
    expect(tree.dropPlace(barriere, 'into', [barriere])).toBeNull();
    expect(tree.dropPlace(id('Kompetanse'), 'into', [barriere])).toBeNull();
    expect(tree.dropPlace(id('Kompetanse'), 'after', [barriere])).toBeNull();
  });

  it("moves chosen codes in the codebook's order, whatever order they were chosen in", () => {
    tree.choose(id('Fase'));
    tree.toggleChosen(id('Kompetanse'));
    tree.toggleChosen(id('Klima'));
    expect(tree.topmost.map((one) => codebook.nameOf(one))).toEqual(['Klima', 'Kompetanse', 'Fase']);
  });

  it('drops right below an unfolded row as the first under it, and at the end as the last family', () => {
    const klima = id('Klima');
    expect(tree.dropPlace(id('Barriere'), 'after', [klima])).toEqual({ parent: id('Barriere'), position: 0 });
    tree.fold(id('Barriere'), true);
    expect(tree.dropPlace(id('Barriere'), 'after', [klima])).toEqual({ parent: null, position: 2 });
    expect(tree.dropPlace(id('Fase'), 'last', [klima])).toEqual({ parent: null, position: null });
  });

  it('moves codes beside each other one place, and stops at the end', () => {
    const [klima, gap] = [id('Klima'), id('Ressursgap')];
    expect(tree.beside([klima], 1)).toEqual({ parent: id('Drivkraft'), position: 1 });
    expect(tree.beside([klima], -1)).toBeNull();
    expect(tree.beside([klima, gap], 1)).toBeNull();
    expect(tree.beside([klima, id('Fase')], 1)).toBeNull();
    expect(tree.beside([id('Barriere'), id('Fase')], -1)).toEqual({ parent: null, position: 0 });
  });

  it('offers nothing below a retired code as a place', async () => {
    await codebook.retire([id('Barriere')]);
    await codebook.answer.refresh();
    expect(tree.dropPlace(id('Barriere'), 'into', [id('Klima')])).toBeNull();
    expect(tree.dropPlace(id('Kompetanse'), 'after', [id('Klima')])).toBeNull();
  });

  it('finds codes by what their definition says', async () => {
    const klima = codebook.find(id('Klima'));
    if (!klima) throw new Error('There is no such code.');
    await codebook.describe(klima.id, { ...codebook.textOf(klima), definition: 'Vær og Vannstand' });
    await codebook.answer.refresh();
    tree.filter = 'vannst';
    expect(names()).toEqual(['Drivkraft', '·Klima']);
  });
});

describe('the codebook', () => {
  it('keeps the looks while only counts change', async () => {
    const before = codebook.looks;
    await codebook.answer.refresh();
    expect(codebook.looks).toBe(before);
    await codebook.rename(id('Klima'), 'Klima og miljø');
    await codebook.answer.refresh();
    expect(codebook.looks).not.toBe(before);
    expect(codebook.looks.get(id('Pilot'))).toBe(before.get(id('Pilot')));
  });
});
