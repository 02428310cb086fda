/** Measures the table of cases at 500 × 40: writing values, going about and scrolling. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installGridScroll, scrollAbout } from './scrolling.mjs';
import { installStopwatch } from './stopwatch.mjs';
import { print, timed } from './timing.mjs';

const CASES = 500;
const ATTRIBUTES = 40;
const EDITS = 40;

/** `begin` opens a window; the table enters a project of its own in the folder. */
export async function tableOfCases(begin, folder) {
  const window = await begin();
  try {
    await fill(window, folder);
    console.log(`table of ${CASES} cases × ${ATTRIBUTES} attributes`);
    // The page was loaded anew.
    await window.evaluate(installStopwatch);
    await window.evaluate(installTableWatch);
    await window.evaluate(installGridScroll);
    print('key to the written value', await edits(window));
    print('key to the cell that is gone to', await steps(window));
    await scrollAbout(window);
    console.log('');
  } finally {
    await window.end();
  }
}

async function fill(window, folder) {
  await window.call('create_project', {
    path: join(folder, 'tabell.sitat'),
    name: 'Tabell',
    language: 'nb',
  });
  const numbers = (length, make) => Array.from({ length }, (_, at) => make(at));
  const heading = ['case', 'kind', ...numbers(ATTRIBUTES, (at) => `tall ${at + 1}`)].join(';');
  const rows = numbers(CASES, (row) =>
    [`Sted ${row + 1}`, 'kommune', ...numbers(ATTRIBUTES, (at) => row * 7 + at + 11)].join(';'),
  );
  const table = join(folder, 'tabell.csv');
  await writeFile(table, `${heading}\n${rows.join('\n')}\n`);
  await window.call('import_cases', { path: table });
  await window.reload();
  await window.press('Ctrl+K');
  await window.find('[role="dialog"] input').waitFor();
  await window.write('Sted 1');
  await window.find('[role="option"]', { text: 'Sted 1' }).waitFor();
  await window.press('Enter');
  await window.find('[role="gridcell"]:focus').waitFor();
  await window.press('Ctrl+Home');
  await window.press('ArrowRight');
}

/** Runs in the page. */
function installTableWatch() {
  window.cellShows = (row, column, written) =>
    document.querySelector(`[data-row="${row}"][data-column="${column}"]`)?.textContent.trim() === written;
  window.cellHasFocus = (row, column) =>
    document.activeElement?.matches(`[data-row="${row}"][data-column="${column}"]`);
}

/** Writes a number into the cell that has the focus, and goes on to the next row: from Enter to the number there. */
async function edits(window) {
  const waits = [];
  for (let run = 0; run < EDITS; run += 1) {
    const written = String(90_000 + run).replace(/(?=...$)/, '\u00a0');
    await window.write(String(90_000 + run));
    const isWritten = (row, shown) => cellShows(row, 1, shown) && cellHasFocus(row + 1, 1);
    waits.push(await timed(window, 'keydown', isWritten, [run, written], () => window.press('Enter')));
  }
  return waits;
}

async function steps(window) {
  const waits = [];
  for (let run = 0; run < EDITS; run += 1) {
    const isThere = (row) => cellHasFocus(row, 1);
    waits.push(await timed(window, 'keydown', isThere, [EDITS + run + 1], () => window.press('ArrowDown')));
  }
  return waits;
}
