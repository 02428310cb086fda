import { beforeEach, describe, expect, it } from 'vitest';
import type { ExportChoices } from '$bindings/ExportChoices';
import type { GridChoice } from '$bindings/GridChoice';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { ExportState } from './export.svelte';

const GRID: GridChoice = {
  rows: { kind: 'families' },
  columns: { kind: 'cases' },
  measure: 'participants',
  filter: null,
  withPolicyDocuments: false,
  withStates: false,
};

let host: MemoryHost;
let state: ExportState;
let remembered = '';
let columns: ExportChoices;

beforeEach(async () => {
  remembered = '/maler/NTNU.dotx';
  columns = { withAttributes: false, withCodeColumns: false };
  host = new MemoryHost();
  await host.call('open_sample', {});
  state = new ExportState(makeCall(host), host, {
    trees: () => null,
    template: () => remembered,
    useTemplate: (path) => {
      remembered = path;
      return Promise.resolve();
    },
    columns: () => columns,
    project: () => ({ path: '/home/ida/Studie.sitat', name: 'Smartby: tre kommuner' }),
    grid: () => GRID,
    shownGrid: () => null,
    pattern: (kind) =>
      kind === 'course'
        ? {
            kind,
            value: { rows: GRID.rows, byTurns: true, filter: null, withPolicyDocuments: false, limit: 24 },
          }
        : (Promise.reject(new Error('not asked for')) as never),
  });
  state.begin();
});

const last = (): { name: string; request: unknown } | undefined => host.calls.at(-1);

describe('export', () => {
  it('suggests a file beside the project that follows what is exported', () => {
    expect(state.path).toBe('/home/ida/Smartby tre kommuner - utdrag.docx');
    state.chooseSubject('codebook');
    state.chooseFormat('xlsx');
    expect(state.path).toBe('/home/ida/Smartby tre kommuner - kodebok.xlsx');
  });

  it('keeps a name that was typed, and takes the format from its ending', () => {
    state.typePath('/tmp/mitt.csv');
    expect(state.format).toBe('csv');
    state.chooseSubject('grid');
    expect(state.path).toBe('/tmp/mitt.csv');
  });

  it('sends the chosen codes, order and condition', async () => {
    state.chooseAllCodes(false);
    expect(state.isReady).toBe(false);
    state.toggleCode(4);
    state.order = 'case-code';
    state.typeFilter(' Innbyggere < 10000 ');
    expect(await state.run()).toMatchObject({ path: state.path });
    expect(last()).toEqual({
      name: 'export_excerpts',
      request: {
        path: state.path,
        overwrite: false,
        csv: 'semicolon',
        order: 'case-code',
        codes: [4],
        filter: 'Innbyggere < 10000',
        query: null,
        withAttributes: false,
        withCodeColumns: false,
      },
    });
  });

  it('sends more columns only for what has columns', async () => {
    columns = { withAttributes: true, withCodeColumns: true };
    state.chooseFormat('html');
    await state.run();
    expect(last()).toMatchObject({ request: { withAttributes: false, withCodeColumns: false } });
    state.chooseFormat('csv');
    await state.run();
    expect(last()).toMatchObject({ request: { withAttributes: true, withCodeColumns: true } });
  });

  it('writes the whole project as JSON, without memos unless they are asked for', async () => {
    state.chooseSubject('everything');
    expect(state.path).toBe('/home/ida/Smartby tre kommuner - hele prosjektet.json');
    await state.run();
    expect(last()).toEqual({
      name: 'export_everything',
      request: { path: state.path, overwrite: false, withTexts: true, withMemos: false },
    });
    state.chooseSubject('codebook');
    expect(state.path).toBe('/home/ida/Smartby tre kommuner - kodebok.docx');
  });

  it('writes the grid as it stands in Compare', async () => {
    state.chooseSubject('grid');
    await state.run();
    expect(last()).toMatchObject({ name: 'export_grid', request: { grid: GRID } });
  });

  it('writes a picture in a format that pictures have, and a document in one of theirs', async () => {
    state.chooseSubject('course');
    expect(state.path).toBe('/home/ida/Smartby tre kommuner - forløp.svg');
    state.chooseFormat('png');
    await state.run();
    expect(last()).toMatchObject({
      name: 'export_pattern',
      request: {
        path: '/home/ida/Smartby tre kommuner - forløp.png',
        pattern: { kind: 'course', value: { byTurns: true } },
      },
    });
    state.typePath('/tmp/forløp.docx');
    await state.run();
    expect(last()).toMatchObject({ request: { path: '/tmp/forløp.png' } });
    state.chooseSubject('codebook');
    expect(state.format).toBe('docx');
  });

  it('replaces a file only after it was said to be there', async () => {
    state.typePath('/tmp/finnes.docx');
    expect(await state.run()).toBeNull();
    expect(state.canReplace).toBe(true);
    expect(last()).toMatchObject({ request: { overwrite: false } });
    expect(await state.run(true)).not.toBeNull();
    expect(last()).toMatchObject({ request: { overwrite: true } });
  });

  it('asks again when another file is named', async () => {
    state.typePath('/tmp/finnes.docx');
    await state.run();
    state.typePath('/tmp/annet.docx');
    expect(state.canReplace).toBe(false);
  });

  it('takes the path that the system gives, with an ending', async () => {
    host.nextFiles = ['/tmp/uten ending'];
    await state.pick();
    expect(state.path).toBe('/tmp/uten ending.docx');
  });

  it('remembers the template when a Word document is written, and only then', async () => {
    expect(state.template).toBe('/maler/NTNU.dotx');
    host.nextFiles = ['/maler/UiO.dotx'];
    await state.pickTemplate();
    expect(state.template).toBe('/maler/UiO.dotx');
    state.chooseFormat('html');
    await state.run();
    expect(remembered).toBe('/maler/NTNU.dotx');
    expect(last()).toMatchObject({ request: { path: '/home/ida/Smartby tre kommuner - utdrag.html' } });
    state.chooseFormat('docx');
    await state.run();
    expect(remembered).toBe('/maler/UiO.dotx');
  });
});
