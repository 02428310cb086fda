import { describe, expect, it, vi } from 'vitest';
import type { DocumentLeaks } from '$bindings/DocumentLeaks';
import type { Call } from '$lib/commands/call';
import { LeaksState } from './leaks.svelte';

const REQUEST = { path: 'a.docx', overwrite: false, csv: 'semicolon' } as const;

function state(leaks: Partial<DocumentLeaks>): { leaks: LeaksState; call: Call; written: string[] } {
  const written: string[] = [];
  const answer = vi.fn((name: string) => {
    if (name === 'leaks_before')
      return Promise.resolve({ messages: [], hasFacts: false, leaks: [], ...leaks });
    written.push(name);
    return Promise.resolve({ path: 'a.docx', count: 1 });
  });
  const own = new LeaksState();
  return { leaks: own, call: own.guard(answer as unknown as Call), written };
}

describe('what a document gives away', () => {
  it('is asked for before the document is written, and it is written when nothing is hidden elsewhere', async () => {
    const { call, leaks, written } = state({});
    await call('export_codebook', REQUEST);
    expect(written).toEqual(['export_codebook']);
    expect(leaks.asked).toBeNull();
    expect(leaks.beside).toBeNull();
  });

  it('is told beside where nothing is hidden elsewhere, and nobody is asked', async () => {
    const messages = [{ key: 'leaks-candidate', parameters: {} }];
    const { call, leaks, written } = state({ messages });
    await call('export_codebook', REQUEST);
    expect(written).toEqual(['export_codebook']);
    expect(leaks.beside?.messages).toEqual(messages);
  });

  it('lets the person go on', async () => {
    const { call, leaks, written } = state({ hasFacts: true });
    const writing = call('export_codebook', REQUEST);
    await vi.waitFor(() => expect(leaks.asked).not.toBeNull());
    expect(written).toEqual([]);
    leaks.answer(true);
    await writing;
    expect(written).toEqual(['export_codebook']);
  });

  it('leaves the document unwritten when the person does not go on', async () => {
    const { call, leaks, written } = state({ hasFacts: true });
    const writing = call('export_codebook', REQUEST);
    await vi.waitFor(() => expect(leaks.asked).not.toBeNull());
    leaks.answer(false);
    await expect(writing).rejects.toMatchObject({ key: 'leaks-not-written' });
    expect(written).toEqual([]);
  });

  it('asks nothing of what writes no document', async () => {
    const { call, written } = state({ hasFacts: true });
    await call('codebook', {});
    expect(written).toEqual(['codebook']);
  });
});
