/** In the real window: words are coded, the text is edited around them, undone, and all of it is there after a restart. */

import assert from 'node:assert/strict';
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
before(async () => (folder = await mkdtemp(join(tmpdir(), 'sitat-editing-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** The words that lie under the one coding, cut out of the text at the places that the project holds. */
async function codedWords(window) {
  const { text: whole, segments } = await window.call('source_text', { id: 1 });
  const points = [...whole];
  return segments.map(({ stretches }) =>
    stretches.map(({ start, end }) => points.slice(start, end).join('')).join(' … '),
  );
}

test('words are coded, the text before and within them is edited, undone and done again over a restart', async () => {
  const project = join(folder, 'studie.sitat');
  let window = await begin(folder, project);
  try {
    await window.call('create_project', { path: project, name: 'Smartby', language: 'nb' });
    await window.call('import_codebook', { path: sample('codebook.csv') });
    await window.call('import_sources', { items: [item(sample('storvik-intervju-1.txt'))] });
    await window.reload();
    await window.find('.reader', { text: FLOOD }).waitFor();
    await window.selectWords('.reader', FLOOD);
    await window.write('klima');
    await window.find('[role="option"]', { text: CLIMATE }).waitFor();
    await window.press('Enter');
    await window.find(STRIPE).waitFor();
    await window.press('Escape');
    assert.deepEqual(await codedWords(window), [FLOOD]);

    // The turn with the caret is edited where it stands; leaving it saves.
    await window.button(nb('editing-edit-text')).click();
    await window.find('.reader textarea').waitFor();
    await window.evaluate(() => {
      const field = document.querySelector('.reader textarea');
      const at = field.value.indexOf('flommen');
      field.setSelectionRange(at, at);
    });
    await window.write('store ');
    await window.press('Ctrl+Home');
    await window.write('Jo. ');
    await window.press('Escape');
    await window.find('.reader textarea').waitUntilGone();
    const edited = 'Den offisielle grunnen er store flommen.';
    await window.find('.reader', { text: edited }).waitFor();
    await window.find(STRIPE).waitFor();
    assert.deepEqual(await codedWords(window), [edited]);
    await window.close();
  } finally {
    await window.end();
  }

  window = await begin(folder, project);
  try {
    await window.find('.reader', { text: 'Jo. Da var jeg fremdeles på plan' }).waitFor();
    await window.press('Ctrl+Z');
    await window.find('.reader', { text: FLOOD }).waitFor();
    assert.deepEqual(await codedWords(window), [FLOOD]);
    await window.press('Ctrl+Z');
    await window.find(STRIPE).waitUntilGone();
    await window.press('Ctrl+Shift+Z');
    await window.press('Ctrl+Shift+Z');
    await window.find('.reader', { text: 'store flommen' }).waitFor();
    await window.find(STRIPE).waitFor();
    assert.deepEqual(await codedWords(window), ['Den offisielle grunnen er store flommen.']);
    assert.deepEqual(await window.call('review_list', { source: null }), []);
    if (process.env.SITAT_PICTURES) await window.screenshot(join(process.env.SITAT_PICTURES, 'editing.png'));
  } finally {
    await window.end();
  }
});

function item(path) {
  const settings = { encoding: null, pattern: null, detectTurns: true };
  return { path, name: null, kind: 'interview', language: 'nb', cases: [], settings, speakers: [] };
}
