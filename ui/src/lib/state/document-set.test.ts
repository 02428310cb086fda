import { beforeEach, describe, expect, it } from 'vitest';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { DocumentSetState } from './document-set.svelte';

let host: MemoryHost;
let state: DocumentSetState;

beforeEach(async () => {
  host = new MemoryHost();
  await host.call('open_sample', {});
  state = new DocumentSetState(
    makeCall(host),
    host,
    () => ({ path: '/home/ida/Studie.sitat' }) as unknown as ProjectInfo,
  );
});

describe('all appendices', () => {
  it('suggests a folder beside the project and writes what is ticked', async () => {
    const end = state.show();
    await state.parts.refresh();
    expect(state.path).toBe('/home/ida/Studie vedlegg');
    expect(state.chosen.map(({ file }) => file)).toEqual(['Kodebok.docx']);
    state.choose('codebook', false);
    expect(state.chosen).toEqual([]);
    state.choose('codebook', true);
    await state.write(false);
    expect(host.calls.at(-1)).toEqual({
      name: 'export_set',
      request: { path: '/home/ida/Studie vedlegg', overwrite: false, parts: ['codebook'] },
    });
    end();
  });
});
