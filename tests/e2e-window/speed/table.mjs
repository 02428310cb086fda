/** Measures the table of cases at 500 × 40: writing values, going about and scrolling. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
    print('key to the written value', await edits(window));
    print('key to the cell that is gone to', await steps(window));
    for (const [down, aside] of [
      [120, 0],
      [800, 0],
      [0, 120],
    ]) {
      const { gaps, worst } = await window.evaluate((y, x) => scrollTable(y, x, 150), down, aside);
      print(`scroll by ${down || aside} pixels a frame ${down ? 'down' : 'aside'}, between frames`, gaps);
      console.log(`  least of the table that showed cells: ${(worst * 100).toFixed(0)} %`);
    }
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

  /** How much of the table's viewport shows cells: 1 if all of it. */
  const filled = (viewport) => {
    const box = viewport.getBoundingClientRect();
    const shares = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95];
    const points = shares.flatMap((x) =>
      shares.map((y) => [box.left + box.width * x, box.top + box.height * y]),
    );
    const isCell = ([x, y]) =>
      document.elementFromPoint(x, y)?.closest('[role="gridcell"], [role="columnheader"]') != null;
    return points.filter(isCell).length / points.length;
  };

  window.scrollTable = async (down, aside, frames) => {
    const viewport = document.querySelector('[role="grid"]').parentElement;
    viewport.scrollTo(0, 0);
    const gaps = [];
    let worst = 1;
    let last = null;
    for (let frame = 0; frame < frames; frame += 1) {
      const now = await new Promise((resume) => requestAnimationFrame(resume));
      if (last !== null) gaps.push(now - last);
      last = now;
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = viewport;
      if (down > 0 && scrollTop + clientHeight >= scrollHeight) break;
      if (aside > 0 && scrollLeft + clientWidth >= scrollWidth) break;
      viewport.scrollBy(aside, down);
      await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
      worst = Math.min(worst, filled(viewport));
    }
    return { gaps, worst };
  };
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
