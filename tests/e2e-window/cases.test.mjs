/** In the real window: a block of the table of cases is copied, cut and pasted by keys, over the system's clipboard. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { begin } from './harness/scene.mjs';

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'sitat-cases-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** Goes to the cell of a row and column, both from 0, by keys. */
async function go(window, row, column) {
  await window.press('Ctrl+Home');
  for (let at = 0; at < row; at += 1) await window.press('ArrowDown');
  for (let at = 0; at < column; at += 1) await window.press('ArrowRight');
}

/** The numbers of each case, as the project holds them. */
async function values(window) {
  const { cases } = await window.call('cases', {});
  return cases.map((one) => one.values.map((value) => value?.value ?? null));
}

async function holds(window, expected) {
  const isSame = async () => JSON.stringify(await values(window)) === JSON.stringify(expected);
  await window.waitUntil(`the cases hold ${JSON.stringify(expected)}`, isSame);
}

test('a block of cells is copied and pasted, cut, and pasted as words elsewhere', async () => {
  const project = join(folder, 'studie.sitat');
  const window = await begin(folder, project);
  try {
    await window.call('create_project', { path: project, name: 'Smartby', language: 'nb' });
    const table = join(folder, 'caser.csv');
    await writeFile(
      table,
      'case;kind;a;b\nStorvik;kommune;48200;12,5\nElvnes;kommune;1;2\nBergmo;kommune;3;4\n',
    );
    await window.call('import_cases', { path: table });
    await window.reload();
    await window.press('Ctrl+K');
    await window.find('[role="dialog"] input').waitFor();
    await window.write('Storvik');
    await window.find('[role="option"]', { text: 'Storvik' }).waitFor();
    await window.press('Enter');
    await window.find('[role="gridcell"]:focus', { text: 'Storvik' }).waitFor();
    await go(window, 0, 1);
    await window.press('Shift+ArrowRight');
    await window.press('Ctrl+C');
    await go(window, 1, 1);
    await window.press('Ctrl+V');
    await holds(window, [
      [48200, 12.5],
      [48200, 12.5],
      [3, 4],
    ]);
    await go(window, 2, 1);
    await window.press('Ctrl+X');
    await holds(window, [
      [48200, 12.5],
      [48200, 12.5],
      [null, 4],
    ]);
    await go(window, 2, 2);
    await window.press('Ctrl+V');
    await holds(window, [
      [48200, 12.5],
      [48200, 12.5],
      [null, 3],
    ]);
    // Other programs get words: they stand in any field.
    await go(window, 0, 2);
    await window.press('Ctrl+C');
    await window.press('Ctrl+K');
    await window.find('[role="dialog"] input').waitFor();
    await window.press('Ctrl+V');
    const written = () => window.evaluate(() => document.querySelector('[role="dialog"] input').value);
    await window.waitUntil('the words stand there', async () => (await written()) !== '');
    assert.equal((await written()).trim(), '12,5');
  } finally {
    await window.end();
  }
});
