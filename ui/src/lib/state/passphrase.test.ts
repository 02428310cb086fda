import { beforeEach, describe, expect, it } from 'vitest';
import { makeCall, toFailure, type Call } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { PassphraseState } from './passphrase.svelte';

const WORDS = 'hest batteri stift';
const PATH = '/home/ida/hemmelig.sitat';

let host: MemoryHost;
let call: Call;
let passphrase: PassphraseState;

beforeEach(async () => {
  host = new MemoryHost();
  call = makeCall(host);
  passphrase = new PassphraseState(call);
  await call('open_project', { path: PATH, readOnly: false, passphrase: WORDS });
});

const asked = () => host.calls.map(({ name }) => name);

async function keyOf(run: () => Promise<unknown>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (thrown) {
    return toFailure(thrown).key;
  }
}

describe('a passphrase in the key ring', () => {
  it('is kept only when asked to, opens the file, and is forgotten again', async () => {
    const open = () => call('open_project', { path: PATH, readOnly: false });
    expect(await keyOf(open)).toBe('passphrase-needed');
    expect(asked()).not.toContain('remember_passphrase');
    await passphrase.remember(WORDS);
    expect(await keyOf(open)).toBeNull();
    await passphrase.loadRing();
    expect(passphrase.ring).toEqual({ isThere: true, isRemembered: true });
    await passphrase.forget();
    expect(passphrase.ring).toEqual({ isThere: true, isRemembered: false });
    expect(await keyOf(open)).toBe('passphrase-needed');
  });

  it('is not kept where it is another than that of the project', async () => {
    expect(await keyOf(() => passphrase.remember('hest'))).toBe('passphrase-wrong');
    await passphrase.loadRing();
    expect(passphrase.ring?.isRemembered).toBe(false);
  });

  it('is held by nothing in the window', async () => {
    await passphrase.remember(WORDS);
    await passphrase.loadRing();
    const held = JSON.stringify({
      ring: passphrase.ring,
      earlier: passphrase.earlier,
      done: passphrase.done,
    });
    expect(held).not.toContain('hest');
    passphrase.reset();
    expect(passphrase.ring).toBeNull();
  });
});
