import { describe, expect, it } from 'vitest';
import { makeCall } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { MemoryHost } from '$lib/host/memory';
import { WaitingState } from './waiting.svelte';

/** A host whose events are told by hand. */
function listening(): { host: MemoryHost; tell: (payload: unknown) => void } {
  const host = new MemoryHost();
  let listener: ((payload: unknown) => void) | null = null;
  host.listen = ((event: string, handle: (payload: unknown) => void) => {
    if (event === 'export_progress') listener = handle;
    return () => undefined;
  }) as Host['listen'];
  return { host, tell: (payload) => listener?.(payload) };
}

describe('a document that is written', () => {
  it('is followed while it lasts, and called off by a command', async () => {
    const { host, tell } = listening();
    await host.call('open_sample', {});
    const state = new WaitingState(makeCall(host), host);
    tell({ done: 1, total: 9, name: 'En annen' });
    expect(state.progress).toBeNull();

    let end: () => void = () => undefined;
    const work = state.during(() => new Promise<void>((resolve) => (end = resolve)));
    expect(state.isRunning).toBe(true);
    tell({ done: 2, total: 9, name: 'Intervju 3' });
    expect(state.progress).toEqual({ done: 2, total: 9, name: 'Intervju 3' });
    await state.stop();
    expect(host.calls.at(-1)).toEqual({ name: 'cancel_export', request: {} });
    end();
    await work;
    expect([state.isRunning, state.progress]).toEqual([false, null]);
    await expect(state.during(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(state.isRunning).toBe(false);
  });
});
