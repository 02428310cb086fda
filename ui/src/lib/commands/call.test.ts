import { describe, expect, it } from 'vitest';
import { HttpHost } from '$lib/host/http';
import { MemoryHost } from '$lib/host/memory';
import { CommandFailure, makeCall, toFailure } from './call';

describe('a call', () => {
  it('gives the answer of the command', async () => {
    const call = makeCall(new MemoryHost());
    expect((await call('open_sample', {})).name).toBe('Smartby i tre kommuner');
  });

  it('fails with kind, key and parameters of the command', async () => {
    const call = makeCall(new MemoryHost());
    const failure = await call('open_project', { path: '/x 2025.sitat', readOnly: false }).catch(
      (it: unknown) => it,
    );
    expect(failure).toBeInstanceOf(CommandFailure);
    expect(failure).toMatchObject({
      kind: 'refused',
      key: 'project-cannot-read',
      parameters: { file: '/x 2025.sitat', reason: 'ENOENT' },
    });
  });

  it('calls whatever else was thrown a fault in the program', () => {
    expect(toFailure(new TypeError('no such thing'))).toMatchObject({
      kind: 'bug',
      key: 'application-bug',
      parameters: { detail: 'no such thing' },
    });
    expect(toFailure('lost').parameters).toEqual({ detail: 'lost' });
  });

  it('keeps a failure as it is', () => {
    const failure = toFailure({ kind: 'locked', key: 'store-locked', parameters: {} });
    expect(toFailure(failure)).toBe(failure);
  });

  it('tells the refusal of a command from a broken server over HTTP', async () => {
    const answers = [
      new Response(JSON.stringify({ kind: 'refused', key: 'project-blank-name', parameters: {} }), {
        status: 422,
      }),
      new Response('not yours', { status: 401 }),
    ];
    const asked: [string, RequestInit][] = [];
    globalThis.fetch = (url, init) => {
      asked.push([String(url), init ?? {}]);
      return Promise.resolve(answers.shift() ?? new Response('{}'));
    };
    const call = makeCall(new HttpHost('secret'));
    await expect(call('rename_project', { name: '' })).rejects.toMatchObject({ key: 'project-blank-name' });
    await expect(call('rename_project', { name: '' })).rejects.toMatchObject({ kind: 'bug' });
    expect(asked[0]?.[0]).toBe('/call/rename_project');
    expect(asked[0]?.[1].headers).toMatchObject({ 'x-sitat-token': 'secret' });
    expect(asked[0]?.[1].body).toBe('{"name":""}');
  });
});
