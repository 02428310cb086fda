import { describe, expect, it } from 'vitest';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { ImportState } from './import.svelte';

async function opened(): Promise<{ host: MemoryHost; imports: ImportState }> {
  const host = new MemoryHost();
  const call = makeCall(host);
  await call('open_sample', {});
  return { host, imports: new ImportState(call, host) };
}

const names = (host: MemoryHost): string[] => host.calls.map(({ name }) => name);

describe('files on their way in', () => {
  it('are read without entering the project', async () => {
    const { host, imports } = await opened();
    await imports.add(['/a/one.txt', '/a/two.docx', '/a/one.txt']);
    expect(imports.files.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(names(host)).not.toContain('import_sources');
    expect(host.study.sources).toHaveLength(4);
  });

  it('keep what was said of a speaker when they are read in another way', async () => {
    const { imports } = await opened();
    await imports.add(['/a/one.txt']);
    const file = imports.files[0];
    file?.setSpeaker('Informant 1', { participant: 'Berit', role: 'participant' });
    if (file) await imports.setSettings(file, { encoding: 'windows-1252' });
    expect(file?.speakers.find(({ label }) => label === 'Informant 1')?.participant).toBe('Berit');
  });

  it('show another encoding at once', async () => {
    const { imports } = await opened();
    await imports.add(['/a/one.txt']);
    const file = imports.files[0];
    expect(file?.read?.text).toContain('å komme fram');
    if (file) await imports.setSettings(file, { encoding: 'utf-8' });
    expect(file?.read?.text).toContain('\ufffd komme fram');
  });

  it('enter together, speakers with the cases of their file unless said otherwise', async () => {
    const { host, imports } = await opened();
    await imports.add(['/a/one.txt', '/a/two.docx', '/a/plan.pdf']);
    imports.setKindOfAll('focus-group');
    imports.setCasesOfAll(['Bergmo']);
    imports.files[0]?.setSpeaker('Informant 2', { cases: ['Elvnes'] });
    const imported = await imports.accept();
    expect(imported?.sources.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(imports.isOpen).toBe(false);
    const request = host.calls.at(-1)?.request as { items: { kind: string; speakers: object[] }[] };
    expect(request.items.map(({ kind }) => kind)).toEqual(['focus-group', 'focus-group']);
    expect(request.items[0]?.speakers).toEqual([
      { label: 'Intervjuer', role: 'interviewer', participant: null, cases: [] },
      { label: 'Informant 1', role: 'participant', participant: 'Informant 1', cases: ['Bergmo'] },
      { label: 'Informant 2', role: 'participant', participant: 'Informant 2', cases: ['Elvnes'] },
    ]);
  });

  it('have the language that was found until another one is said', async () => {
    const { host, imports } = await opened();
    await imports.add(['/a/one.txt', '/a/two.txt', '/a/three.txt']);
    expect(imports.files[0]?.language).toBe('nb');
    imports.files[1]?.setLanguage('pl');
    imports.files[2]?.setLanguage('');
    for (const file of imports.files) await imports.setSettings(file, { encoding: 'windows-1252' });
    await imports.accept();
    const request = host.calls.at(-1)?.request as { items: { language: string; languageTag: string }[] };
    expect(request.items.map(({ language, languageTag }) => [language, languageTag])).toEqual([
      ['nb', null],
      [null, 'pl'],
      [null, null],
    ]);
  });

  it('forget what was put right by hand when the text becomes another', async () => {
    const { imports } = await opened();
    await imports.add(['/a/one.txt']);
    const file = imports.files[0];
    if (!file) throw new Error('no file');
    await imports.changeByHand(file, { kind: 'join', at: 20 });
    await imports.changeByHand(file, { kind: 'split', at: 30 });
    await imports.undoByHand(file);
    expect(file.settings.byHand).toEqual([{ kind: 'join', at: 20 }]);
    await imports.setSettings(file, { cleaning: ['hyphens'] });
    expect(file.settings.byHand).toEqual([]);
  });

  it('that cannot be read say why and stay outside', async () => {
    const { imports } = await opened();
    await imports.add(['/a/plan.pdf']);
    expect(imports.files[0]?.failure?.key).toBe('import-pdf-damaged');
    expect(imports.ready).toEqual([]);
  });
});
