import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import { App } from './app.svelte';
import { PAUSE_MS } from './memo-draft.svelte';

let host: MemoryHost;
let app: App;

const saved = (): string[] => host.study.memos.map(({ text }) => text);
const sent = (): string[] =>
  host.calls.map(({ name }) => name).filter((name) => /_memo$|^set_memo/.test(name));

beforeEach(async () => {
  host = new MemoryHost();
  app = new App(host);
  await app.start();
  await app.project.openSample();
  await app.codebook.answer.refresh();
});

afterEach(() => vi.useRealTimers());

describe('a visit of a memo', () => {
  it('is saved at a pause and goes on in the same step', async () => {
    vi.useFakeTimers();
    const before = host.study.steps.length;
    app.memos.begin({ kind: 'project' });
    const { draft } = app.memos;
    draft?.type('Vente');
    expect(saved()).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(saved()).toEqual(['Vente']);
    draft?.type('Ventetid');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await app.memos.leave();
    expect(saved()).toEqual(['Ventetid']);
    expect(sent()).toEqual(['create_memo', 'write_memo']);
    expect(host.calls.find(({ name }) => name === 'write_memo')?.request).toMatchObject({ continues: true });
    expect(host.study.steps).toHaveLength(before + 1);
  });

  it('is saved when it is left, and the next one is a step of its own', async () => {
    const before = host.study.steps.length;
    app.memos.begin({ kind: 'project' });
    app.memos.draft?.type('en');
    await app.memos.leave();
    const [memo] = host.study.memos;
    if (!memo) throw new Error('no memo');
    app.memos.visit(structuredClone(memo));
    app.memos.draft?.type('to');
    await app.memos.leave();
    expect(saved()).toEqual(['to']);
    expect(host.study.steps).toHaveLength(before + 2);
  });

  it('that wrote nothing leaves nothing, and a memo left blank is taken out', async () => {
    app.memos.begin({ kind: 'project' });
    await app.memos.leave();
    expect(sent()).toEqual([]);
    app.memos.begin({ kind: 'project' });
    app.memos.draft?.type('en');
    await app.memos.leave();
    const [memo] = host.study.memos;
    if (!memo) throw new Error('no memo');
    app.memos.visit(structuredClone(memo));
    app.memos.draft?.type(' ');
    await app.memos.leave();
    expect(saved()).toEqual([]);
  });

  it('saves the one before when another begins', async () => {
    app.memos.begin({ kind: 'project' });
    const first = app.memos.draft;
    first?.type('en');
    app.memos.begin({ kind: 'source', id: 1 });
    await vi.waitFor(() => expect(saved()).toEqual(['en']));
    expect(app.memos.draft).not.toBe(first);
  });

  it('is not saved into a project that is closed', async () => {
    app.memos.begin({ kind: 'project' });
    const { draft } = app.memos;
    draft?.type('en');
    await app.project.close();
    await draft?.leave();
    expect(sent()).toEqual([]);
    expect(app.notices.current).toBeNull();
  });

  it('stores links by address and shows them by name', async () => {
    app.memos.begin({ kind: 'project' });
    const { draft } = app.memos;
    const [target] = await app.memos.linkTargets('klima');
    if (!draft || !target) throw new Error('nothing to link to');
    draft.type(`Se ${draft.link(target)}.`);
    expect(draft.text).toBe('Se [[Klima]].');
    await app.memos.leave();
    expect(saved()).toEqual([`Se [Klima](sitat:code/${target.guid}).`]);
  });
});
