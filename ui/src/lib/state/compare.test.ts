import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseTable } from '$bindings/CaseTable';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { CompareState } from './compare.svelte';

let host: MemoryHost;
let compare: CompareState;

beforeEach(async () => {
  host = new MemoryHost();
  await host.call('open_sample', {});
  const table = (await host.call('cases', {})) as CaseTable;
  compare = new CompareState(makeCall(host), () => table);
});

const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
};
const show = async (): Promise<void> => {
  compare.show();
  await settled();
};
const names = (): string[] => compare.shownColumns.map(({ name }) => name);
const asked = (): number => host.calls.filter(({ name }) => name === 'compare').length;

describe('the grid', () => {
  it('is asked for once when the place is opened', async () => {
    await show();
    compare.hide();
    await show();
    expect(names()).toEqual(['Storvik', 'Elvnes', 'Bergmo']);
    expect(asked()).toBe(1);
  });

  it('is asked for again if something changed while it was not shown', async () => {
    await show();
    compare.hide();
    compare.changed({ nouns: ['codings'], sources: [], segments: null, cases: null, texts: [] });
    expect(asked()).toBe(1);
    await show();
    expect(asked()).toBe(2);
  });

  it('by attribute begins with the first attribute that makes groups', async () => {
    compare.chooseColumns('attribute');
    await settled();
    expect(compare.columns).toEqual({ kind: 'attribute', value: 'Strategi vedtatt' });
    compare.chooseColumns('attribute', 'Fylke');
    await settled();
    expect(names()).toEqual(['Vestland', 'Møre og Romsdal']);
  });

  it('keeps its numbers while the condition cannot be read', async () => {
    await show();
    compare.writtenFilter = 'Innbyggere <';
    compare.applyFilter();
    await settled();
    expect(compare.filterFailure?.key).toBe('analysis-expression-missing-value');
    expect(compare.failure).toBeNull();
    expect(names()).toHaveLength(3);
    compare.writtenFilter = 'Innbyggere < 10000';
    compare.applyFilter();
    await settled();
    expect(compare.filterFailure).toBeNull();
    expect(names()).toEqual(['Elvnes', 'Bergmo']);
  });

  it('forgets an order by attribute when its columns are no cases', async () => {
    await show();
    compare.columnOrder = 'attribute:1';
    compare.chooseColumns('sources');
    expect(compare.columnOrder).toBe('given');
  });
});

describe('a cell', () => {
  it('shows the quotes behind its number, also where columns stand in another order', async () => {
    await show();
    compare.columnOrder = 'name';
    expect(names()).toEqual(['Bergmo', 'Elvnes', 'Storvik']);
    const elvnes = compare.shownColumns[1]?.index ?? null;
    compare.openCell(6, elvnes);
    await compare.cell.ready;
    expect(compare.cell.excerpts.map(({ quote }) => quote)).toEqual([
      'når éin sluttar, forsvinn alt ho kunne',
    ]);
  });

  it('is closed when other rows or columns are asked for', async () => {
    await show();
    compare.openCell(6, 0);
    await compare.cell.ready;
    compare.chooseMeasure('participants');
    expect(compare.cell.chosen).toBeNull();
    expect(compare.cell.excerpts).toEqual([]);
  });

  it('that was closed meanwhile does not come back with its answer', async () => {
    await show();
    compare.openCell(6, 0);
    compare.cell.close();
    await compare.cell.ready;
    expect(compare.cell.chosen).toBeNull();
    expect(compare.cell.excerpts).toEqual([]);
  });
});
