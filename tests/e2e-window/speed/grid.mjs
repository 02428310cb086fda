/** Measures the comparison of all codes with all sources: asked for, and scrolled both ways. */

import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from '../harness/catalogue.mjs';
import { installGridScroll, scrollAbout } from './scrolling.mjs';
import { print, timed } from './timing.mjs';

const OPENINGS = 5;

/** `begin` opens a window; the project is copied to the folder first. */
export async function comparison(begin, folder, original) {
  const project = join(folder, 'grid.sitat');
  await copyFile(original, project);
  const window = await begin({ file: project });
  try {
    await window.find('.reader [data-block]').waitFor();
    await window.evaluate(installGridScroll);
    const waits = [];
    for (let run = 0; run < OPENINGS; run += 1) {
      await choose(window, 'cases');
      waits.push(await choose(window, 'sources'));
    }
    const size = await window.evaluate(() => {
      const grid = document.querySelector('[role="grid"]');
      return [grid.ariaRowCount, grid.ariaColCount];
    });
    console.log(`comparison of ${size[0]} rows × ${size[1]} columns, headings and totals among them`);
    print('key to the table by sources', waits);
    await scrollAbout(window);
    console.log('');
  } finally {
    await window.end();
  }
}

/** Compares by another kind of columns, as the list of all actions offers it: from Enter to the table. */
async function choose(window, columns) {
  const words = ['nb', 'nn', 'en'].map((language) => text(language, `compare-action-by-${columns}`));
  const before = await window.evaluate(() => document.querySelector('[role="grid"]')?.ariaColCount ?? null);
  await window.press('Ctrl+K');
  await window.find('[role="dialog"] input').waitFor();
  const language = await window.evaluate(() => document.documentElement.lang);
  await window.write(words[['nb', 'nn', 'en'].indexOf(language)]);
  await window.find('[role="option"]', { text: words[['nb', 'nn', 'en'].indexOf(language)] }).waitFor();
  const isThere = (was) => {
    const grid = document.querySelector('[role="grid"]');
    return grid !== null && grid.ariaColCount !== was && grid.querySelector('[role="gridcell"]') !== null;
  };
  return timed(window, 'keydown', isThere, [before], () => window.press('Enter'));
}
