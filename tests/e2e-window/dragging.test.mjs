/** Codes and words dragged onto each other in the real window: its web view has a mind of its own about dragging. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openWindow } from './harness/window.mjs';

const samples = resolve(dirname(fileURLToPath(import.meta.url)), '../../sample-transcripts');
const SENTENCE = 'Den offisielle grunnen er flommen.';
const CLIMATE = 'Klima og miljø';
const STRIPE = `.reader .stripe[data-name="${CLIMATE}"]`;

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitat-drag-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The middle of an element or of words in it, on the screen. */
function middleOf(window, selector, words) {
  return window.evaluate(
    (css, wanted) => {
      const element = [...document.querySelectorAll(css)].find((one) => one.textContent.includes(wanted));
      const node = element.matches('[data-start]') ? element.firstChild : null;
      const range = document.createRange();
      if (node) {
        range.setStart(node, node.data.indexOf(wanted));
        range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
      } else range.selectNodeContents(element);
      const { left, top, width, height } = (node ? range : element).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    selector,
    words,
  );
}

test('a code is dragged onto words, and words onto a code', async () => {
  const window = await openWindow({ appData: join(folder, 'data'), width: 1440, height: 900 });
  try {
    await window.call('create_project', {
      path: join(folder, 'studie.sitat'),
      name: 'Smartby',
      language: 'nb',
    });
    await window.call('import_codebook', { path: join(samples, 'codebook.csv') });
    await window.call('import_sources', {
      items: [
        {
          path: join(samples, 'storvik-intervju-1.txt'),
          name: null,
          kind: 'interview',
          language: 'nb',
          cases: [],
          settings: { encoding: null, pattern: null, detectTurns: true },
          speakers: [],
        },
      ],
    });
    await window.reload();
    await window.find('.reader', { text: SENTENCE }).waitFor();
    const quotes = async () => {
      const { text, segments } = await window.call('source_text', { id: 1 });
      return segments.map(({ stretches }) =>
        stretches.map(({ start, end }) => [...text].slice(start, end).join('')).join(' | '),
      );
    };

    // Without a selection the sentence under the pointer is meant.
    const code = await middleOf(window, '[role="treeitem"]', CLIMATE);
    await window.drag(code, await middleOf(window, '.reader [data-start]', 'grunnen'));
    await window.find(STRIPE).waitFor();
    assert.deepEqual(await quotes(), [SENTENCE]);
    await window.press('Ctrl+Z');
    await window.find(STRIPE).waitUntilGone();

    await window.selectWords('.reader', 'offisielle grunnen');
    const words = await middleOf(window, '.reader [data-start]', 'grunnen');
    await window.drag(words, await middleOf(window, '[role="treeitem"]', CLIMATE));
    await window.find(STRIPE).waitFor();
    assert.deepEqual(await quotes(), ['offisielle grunnen']);
    assert.equal(await window.evaluate(() => String(getSelection())), 'offisielle grunnen');

    // Nothing but a press on selected words lets go of them.
    await window.drag(words, words);
    await window.waitUntil('nothing is selected', () => window.evaluate(() => String(getSelection()) === ''));

    // Who rests on the words sees the name of their code.
    await window.find('.reader [data-start]', { text: 'offisielle grunnen' }).hover();
    await window.find('.tip', { text: CLIMATE }).waitFor();
    await window.find('[role="treeitem"][data-lit]', { text: CLIMATE }).waitFor();
    if (process.env.SITAT_PICTURES) await window.screenshot(join(process.env.SITAT_PICTURES, 'names.png'));
  } finally {
    await window.end();
  }
});
