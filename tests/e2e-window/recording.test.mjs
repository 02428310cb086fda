/** In the real window: recordings of every kind are heard, gone to and followed; a missing decoder is named. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { text } from './harness/catalogue.mjs';
import { begin } from './harness/scene.mjs';
import { convert, writeWave } from './harness/sound.mjs';

const nb = (key, parameters) => text('nb', key, parameters);
const KINDS = ['wav', 'mp3', 'm4a', 'ogg', 'opus', 'flac'];

let folder;
let wave;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitat-recording-'));
  wave = join(folder, 'samtale.wav');
  writeWave(wave, 60);
  for (const kind of KINDS.slice(1)) convert(wave, join(folder, `samtale.${kind}`));
});
after(() => rm(folder, { recursive: true, force: true }));

async function beginText(name) {
  const project = join(folder, `${name}.sitat`);
  const window = await begin(join(folder, name), project);
  await window.call('create_project', { path: project, name: 'Smartby', language: 'nb' });
  const path = join(folder, `${name}.txt`);
  await writeFile(path, '[00:00:00] I: Hva skjer?\n[00:00:20] Kari: Vi venter.\n[00:00:40] I: Ja.\n');
  const settings = { encoding: null, pattern: null, detectTurns: true };
  const item = { path, name: null, kind: 'interview', language: 'nb', cases: [], settings, speakers: [] };
  await window.call('import_sources', { items: [item] });
  await window.reload();
  await window.find('.reader', { text: 'Vi venter.' }).waitFor();
  return window;
}

const SLIDER = `section[aria-label="${nb('recording-title')}"] input[type="range"]`;
const position = (window) =>
  window.evaluate((slider) => Number(document.querySelector(slider).value), SLIDER);

test('recordings of every kind are played, gone to and followed', async () => {
  const window = await beginText('kinds');
  try {
    for (const kind of KINDS) {
      await window.call('link_recording', { source: 1, path: join(folder, `samtale.${kind}`) });
      await window.find('.reader button.time', { text: '0:20' }).click();
      await window.waitUntil(`${kind} is heard`, async () => (await position(window)) > 20_300);
      await window.find('.margin.spoken', { text: 'Kari' }).waitFor();
      await window.press('F7');
      await window.waitUntil(`${kind} goes back`, async () => (await position(window)) < 20_000);
      await window.press('F8');
      const paused = await position(window);
      await window.frames();
      assert.equal(await position(window), paused, `${kind} is paused`);
    }
    if (process.env.SITAT_PICTURES)
      await window.screenshot(join(process.env.SITAT_PICTURES, 'recording.png'));
  } finally {
    await window.end();
  }
});

test('a decoder that is missing is named with its package', async () => {
  // As on a machine without it: what is never chosen is not there.
  process.env.GST_PLUGIN_FEATURE_RANK =
    'avdec_aac:NONE,avdec_aac_fixed:NONE,avdec_aac_latm:NONE,faad:NONE,fdkaacdec:NONE';
  let window;
  try {
    window = await beginText('decoder');
    await window.call('link_recording', { source: 1, path: join(folder, 'samtale.m4a') });
    await window.find('.reader button.time', { text: '0:20' }).click();
    await window.find('[role="alert"]', { text: 'gstreamer1.0-libav' }).waitFor();
  } finally {
    delete process.env.GST_PLUGIN_FEATURE_RANK;
    await window?.end();
  }
});
