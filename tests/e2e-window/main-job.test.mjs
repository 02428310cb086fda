/** The main job once in the real window: take a text in, code it, compare, write to Word, start again, undo. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { text } from './harness/catalogue.mjs';
import { begin, sample } from './harness/scene.mjs';

const FLOOD = 'Den offisielle grunnen er flommen.';
const CLIMATE = 'Klima og miljø';
const STRIPE = `.reader .stripe[data-name="${CLIMATE}"]`;
const nb = (key) => text('nb', key);

let folder;
let project;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitat-story-'));
  project = join(folder, 'studie.sitat');
});
after(() => rm(folder, { recursive: true, force: true }));

async function go(window, place) {
  await window.button(nb(`place-${place}`)).click();
  await window.find(`nav button[aria-current="page"]`).waitFor();
}

test('a text is taken in, coded, compared and written; all of it survives a restart and can be undone', async () => {
  let window = await begin(folder, project);
  try {
    await window.call('create_project', { path: project, name: 'Smartby', language: 'nb' });
    await window.call('import_cases', { path: sample('cases.csv') });
    await window.call('import_codebook', { path: sample('codebook.csv') });
    await window.reload();

    // The file is named in the path field, as no driver reaches the system's own dialog.
    await go(window, 'material');
    await window.button(nb('material-import-files')).click();
    await window.textbox(nb('material-path')).type(sample('storvik-intervju-1.txt'));
    await window.button(nb('material-add-path')).click();
    await window.find('main', { text: FLOOD }).waitFor();
    assert.deepEqual(await window.call('sources', {}), [], 'nothing enters before it is accepted');
    await window.button(/^Ta inn 1 fil/).click();
    await window.waitUntil(
      'the text is in the project',
      async () => (await window.call('sources', {})).length === 1,
    );

    // Words are selected with the pointer; typing opens the picker; Enter codes.
    await go(window, 'read');
    await window.find('.reader', { text: FLOOD }).waitFor();
    await window.selectWords('.reader', FLOOD);
    await window.write('klima');
    await window.find('[role="option"]', { text: CLIMATE }).waitFor();
    await window.press('Enter');
    await window.find(STRIPE).waitFor();
    assert.equal((await window.call('project', {})).counts.codings, 1);

    // The grid counts it where the speaker belongs once the source has a case.
    const cases = await window.call('cases', {});
    const storvik = cases.cases.find(({ name }) => name === 'Storvik').id;
    await window.call('set_source_cases', { id: 1, cases: [storvik] });
    await go(window, 'compare');
    await window.role('row', new RegExp(CLIMATE)).waitFor();
    const number = window.role('row', new RegExp(CLIMATE)).within().role('gridcell', /1/);
    await number.click();
    await window.find('[data-go]', { text: FLOOD }).waitFor();

    // Written to Word from the dialog.
    const document = join(folder, 'utdrag.docx');
    await window.press('Ctrl+E');
    const dialog = window.role('dialog', nb('export-title')).within();
    await dialog.textbox(nb('export-path')).clear();
    await dialog.textbox(nb('export-path')).type(document);
    await dialog.button(nb('export-run')).click();
    await window.waitUntil('the document is written', () => existsSync(document));
    assert.equal(readFileSync(document).subarray(0, 2).toString(), 'PK');

    await window.close();
    await window.waitUntil(
      'the project is one file',
      () => !existsSync(`${project}-wal`) && !existsSync(`${project}.lock`),
    );
  } finally {
    await window.end();
  }

  window = await begin(folder, project);
  try {
    await go(window, 'read');
    await window.find(STRIPE).waitFor();
    assert.equal((await window.call('project', {})).counts.codings, 1);
    // The last action is the source's case; the one before it the coding.
    await window.press('Ctrl+Z');
    await window.waitUntil(
      'the case is undone',
      async () => (await window.call('sources', {}))[0].cases.length === 0,
    );
    await window.press('Ctrl+Z');
    await window.find(STRIPE).waitUntilGone();
    assert.equal((await window.call('project', {})).counts.codings, 0);
    await window.press('Ctrl+Shift+Z');
    await window.find(STRIPE).waitFor();
    if (process.env.SITAT_PICTURES) await window.screenshot(join(process.env.SITAT_PICTURES, 'main-job.png'));
  } finally {
    await window.end();
  }
});
