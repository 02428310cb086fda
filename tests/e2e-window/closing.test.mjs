/** What the window leaves behind. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWindow } from './harness/window.mjs';

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'sitat-closing-'))));
after(() => rm(folder, { recursive: true, force: true }));

test('a closed window leaves the project in one file, and a new one opens it', async () => {
  let window = await openWindow({ appData: folder });
  let project;
  try {
    project = (await window.call('open_sample', {})).path;
    const beside = () => readdirSync(dirname(project)).filter((name) => /-wal$|-shm$|\.lock$/.test(name));
    assert.notDeepEqual(beside(), []);
    await window.close();
    await window.waitUntil('nothing is left beside the project file', () => beside().length === 0);
  } finally {
    await window.end();
  }
  window = await openWindow({ appData: folder, file: project });
  try {
    const { counts } = await window.call('project', {});
    assert.ok(counts.codings > 0);
  } finally {
    await window.end();
  }
});
