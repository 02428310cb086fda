/** A file that is opened from the desktop while Sitat runs. */

import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWindow } from './harness/window.mjs';

/** The file of the project that a window has open, or null. */
async function file(window) {
  const none = ({ failure }) => (failure.kind === 'no-project' ? { path: null } : Promise.reject(failure));
  return (await window.call('project', {}).catch(none)).path;
}

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'sitat-one-window-'))));
after(() => rm(folder, { recursive: true, force: true }));

test('a second start goes to the window that has the file or is free, and another project gets a window of its own', async () => {
  const data = join(folder, 'data');
  const [first, second] = ['en.sitat', 'to.sitat'].map((name) => join(folder, name));
  const window = await openWindow({ appData: data });
  try {
    for (const path of [first, second]) {
      await window.call('create_project', { path, name: 'Smartby', language: 'nb' });
    }
    await window.call('close_project', {});
    await window.reload();
    assert.equal(await file(window), null);

    // Free: the file that is double-clicked is opened here.
    assert.deepEqual(await window.startAgain(first), { code: 0, said: '' });
    await window.waitUntil('the project is open', async () => (await file(window)) === first);
    await window.find('nav').waitFor();

    // The same again, and no file at all: the window is there already, and nothing changes in it.
    await window.evaluate(() => (document.body.dataset.same = 'yes'));
    assert.equal((await window.startAgain('--open', first)).code, 0);
    assert.equal((await window.startAgain()).code, 0);
    assert.equal(await file(window), first);
    assert.equal(await window.evaluate(() => document.body.dataset.same), 'yes');

    // Another project: a window beside this one, which keeps its own.
    const beside = await openWindow({ appData: data, file: second });
    try {
      assert.equal(await file(beside), second);
      assert.equal(await file(window), first);
      assert.equal((await readdir(join(data, 'windows'))).filter((name) => name !== 'starting').length, 2);
      // Each is found by its own file.
      assert.equal((await window.startAgain(second)).code, 0);
      assert.equal(await file(beside), second);
    } finally {
      await beside.end();
    }

    // A window that is closed is gone: what is opened next has one of its own.
    const left = async () => (await readdir(join(data, 'windows'))).length;
    const before = await left();
    await window.close();
    await window.waitUntil('the window cannot be found', async () => (await left()) < before);
  } finally {
    await window.end();
  }
  const again = await openWindow({ appData: data, file: first });
  try {
    assert.equal(await file(again), first);
  } finally {
    await again.end();
  }
});
