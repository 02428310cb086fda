/** What is still in a field of the text when the real window closes is kept. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { text } from './harness/catalogue.mjs';
import { openWindow } from './harness/window.mjs';

const TEXT = 'I: Hva skjedde?\nKari: Ingen ringte, og det var stile. Vi ventet hele dagen.\n';
const STRIPE = '.reader .stripe[data-name="Venting"]';
const nb = (key) => text('nb', key);

let folder;
let project;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitat-writing-'));
  project = join(folder, 'studie.sitat');
});
after(() => rm(folder, { recursive: true, force: true }));

const begin = (file) => openWindow({ appData: join(folder, 'data'), ...(file ? { file } : {}) });

const words = async (window) => (await window.call('source_text', { id: 1 })).text;

async function coded(window) {
  const { text: whole, segments } = await window.call('source_text', { id: 1 });
  const points = [...whole];
  return segments.flatMap(({ stretches }) =>
    stretches.map(({ start, end }) => points.slice(start, end).join('')),
  );
}

/** Makes Kari's turn a field. */
async function write(window) {
  await window.button(nb('editing-edit-text')).click();
  await window.find('.reader [data-block="1"] .words').click();
  await window.find('.reader textarea').waitFor();
}

test('a window that is closed while somebody writes keeps the words, and codes follow them', async () => {
  let window = await begin();
  try {
    await window.call('set_preferences', {
      uiLanguage: 'nb',
      theme: 'light',
      textSize: 100,
      panels: { isLeftOpen: true, isRightOpen: true, left: 240, right: 300, search: 360 },
    });
    await window.call('create_project', { path: project, name: 'Smartby', language: 'nb' });
    const path = join(folder, 'intervju.txt');
    await writeFile(path, TEXT);
    const settings = { encoding: null, pattern: null, detectTurns: true };
    const item = { path, name: null, kind: 'interview', language: 'nb', cases: [], speakers: [], settings };
    await window.call('import_sources', { items: [item] });
    const start = TEXT.indexOf('Vi ventet');
    const stretches = [{ start, end: start + 'Vi ventet hele dagen'.length }];
    const newCode = { parent: null, name: 'Venting', inVivo: false };
    await window.call('apply_codes', { source: 1, stretches, codes: [], newCode });
    await window.reload();
    await window.find(STRIPE).waitFor();

    await write(window);
    await window.press('Ctrl+Home');
    await window.write('Nei. ');
    await window.press('Escape');
    await window.find('.reader', { text: 'Nei. Ingen ringte' }).waitFor();
    assert.deepEqual(await coded(window), ['Vi ventet hele dagen']);
    await window.press('Escape');
    await window.press('Ctrl+Z');
    await window.waitUntil('the edit is undone', async () => (await words(window)) === TEXT);

    await write(window);
    await window.press('Ctrl+Home');
    await window.write('Jo. ');
    await window.close();
    await window.waitUntil('the project is one file', () => !existsSync(`${project}.lock`));
  } finally {
    await window.end();
  }

  window = await begin(project);
  try {
    await window.find(STRIPE).waitFor();
    assert.equal(await words(window), TEXT.replace('Ingen', 'Jo. Ingen'));
    assert.deepEqual(await coded(window), ['Vi ventet hele dagen']);
    await window.press('Ctrl+Z');
    await window.waitUntil('the edit is undone', async () => (await words(window)) === TEXT);
    assert.deepEqual(await coded(window), ['Vi ventet hele dagen']);
  } finally {
    await window.end();
  }
});
