/**
 * Measures the real window on long texts and prints the figures: `cargo xtask bench window` runs this.
 *
 *     node speed/measure.mjs [PROJECT.sitat …] [--grid PROJECT.sitat]
 *
 * Each project is copied first and holds two texts of the same size; the one behind `--grid` holds many sources. Keys and clicks arrive as a person's do; the time
 * runs inside the window (see `stopwatch.mjs`). On a busy machine the figures say nothing.
 */

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openWindow } from '../harness/window.mjs';
import { comparison } from './grid.mjs';
import { installStopwatch } from './stopwatch.mjs';
import { tableOfCases } from './table.mjs';
import { print, timed } from './timing.mjs';
import { wallOfCards } from './wall.mjs';

const CODED = 40;
const JUMPS = 20;
const OPENINGS = 5;
const SIZE = { width: 1280, height: 820 };
const SEARCH = { exact: true, inflections: true, switchedOff: [], limit: 50 };

const { values, positionals: projects } = parseArgs({
  allowPositionals: true,
  options: { grid: { type: 'string' } },
});
if (projects.length === 0 && !values.grid) throw new Error('No project is named.');

const folder = await mkdtemp(join(tmpdir(), 'sitat-speed-'));
try {
  console.log(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}\n`);
  if (projects.length > 0) {
    const empty = await emptyWindow();
    for (const project of projects) await longTexts(project, empty);
    await tableOfCases(begin, folder);
    await wallOfCards(begin, folder);
  }
  if (values.grid) await comparison(begin, folder, values.grid);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Starts of the program without a project; answers with the megabytes of an empty window. */
async function emptyWindow() {
  const paints = [];
  let megabytes = 0;
  for (let run = 0; run < OPENINGS; run += 1) {
    const window = await begin();
    paints.push(await window.firstPaint());
    await window.settled();
    megabytes = await window.memory();
    await window.end();
  }
  print('start of the program to the first paint', paints, 800);
  console.log(`memory of an empty window: ${megabytes.toFixed(0)} MB\n`);
  return megabytes;
}

async function longTexts(original, empty) {
  const project = join(folder, basename(original));
  await copyFile(original, project);
  const opened = await openings(project);

  const window = await begin({ file: project });
  try {
    const sources = await window.call('sources', {});
    const [first, second] = sources;
    const codings = Math.round((await window.call('project', {})).counts.codings / sources.length);
    console.log(
      `${basename(project)}: texts of ${first.characters.toLocaleString('en')} characters and ${codings.toLocaleString('en')} codings`,
    );
    print('open the project to the text', opened, 300);
    await above('when the text is read', window, empty);
    print('switch to the other text', await switches(window, first, second), 300);
    const coding = await codeAllOver(window);
    print('key to the list of codes', coding.listed, 50, 'p95');
    print('key to the painted highlight', coding.painted, 50, 'p95');
    print('undo to the highlight gone', coding.undone, 50, 'p95');
    print('jump to a hit', await jumpToHits(window, first), 100, 'p95');
    print('jump to the end or the beginning', await jumpToEnds(window, first), 100, 'p95');
    for (const step of [120, 800]) await scroll(window, step);
    await above('after all that', window, empty);
    console.log('');
  } finally {
    await window.end();
  }
}

async function above(when, window, empty) {
  await window.settled();
  console.log(
    `memory above an empty window, ${when}: ${((await window.memory()) - empty).toFixed(0)} MB (promised: 100)`,
  );
}

async function begin(options = {}) {
  const window = await openWindow({ ...SIZE, appData: join(folder, 'data'), ...options });
  await window.evaluate(installStopwatch);
  return window;
}

/** Opens the project by a click on the first screen, each time in a new window. */
async function openings(project) {
  // Once by its name, so that the first screen offers it.
  const named = await begin({ file: project });
  await named.find('.reader [data-block]').waitFor();
  await named.end();
  const waits = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    const window = await begin();
    const button = window.find('section li button:not([aria-label])');
    waits.push(
      await timed(
        window,
        'click',
        () => filled() === 1,
        [],
        () => button.click(),
      ),
    );
    await window.end();
  }
  return waits;
}

async function switches(window, first, second) {
  const waits = [];
  for (let run = 0; run < OPENINGS * 2; run += 1) {
    const { name } = run % 2 === 0 ? second : first;
    const button = window.find('section li button', { text: name });
    const isThere = (wanted) => textShown() === wanted && filled() === 1;
    waits.push(await timed(window, 'click', isThere, [name], () => button.click()));
  }
  return waits;
}

/** Codes words all over the text by keys, and takes some of it back. */
async function codeAllOver(window) {
  const [listed, painted, undone] = [[], [], []];
  for (let run = 0; run < CODED; run += 1) {
    const place = await selectWordsAt(window, (run + 0.5) / CODED);
    const before = await window.evaluate((at) => marksAt(at), place);
    const isListed = () => document.querySelector('[role="option"]') !== null;
    const isMarked = (at, was) => marksAt(at) !== was;
    const isUnmarked = (at, was) => marksAt(at) === was;
    listed.push(await timed(window, 'keydown', isListed, [], () => window.write('k')));
    painted.push(await timed(window, 'keydown', isMarked, [place, before], () => window.press('Enter')));
    undone.push(await timed(window, 'keydown', isUnmarked, [place, before], () => window.press('Ctrl+Z')));
    await window.press('Ctrl+Shift+Z');
    await window.waitUntil('it is coded again', () => window.evaluate(isMarked, place, before));
    await window.press('Escape');
  }
  return { listed, painted, undone };
}

/** Selects five words with the pointer, so far down in the text (0 to 1); answers with a place within them. */
async function selectWordsAt(window, share) {
  await window.evaluate((part) => {
    const reader = document.querySelector('.reader');
    reader.scrollTop = part * (reader.scrollHeight - reader.clientHeight);
  }, share);
  await window.waitUntil('the text is drawn', () => window.evaluate(() => filled() === 1));
  await window.settled();
  const { from, to, words, place } = await window.evaluate(() => wordsInTheMiddle());
  await window.drag(from, to);
  const selected = await window.evaluate(() => String(getSelection()));
  if (selected !== words) throw new Error(`Selected was “${selected}” instead of “${words}”.`);
  return place;
}

/** Clicks on hits of a word that stands all over the text, never two neighbours after each other. */
async function jumpToHits(window, source) {
  const { text: words } = await window.call('source_text', { id: source.id });
  const counts = new Map();
  for (const [word] of words.matchAll(/\p{L}{4,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= JUMPS);
  if (often.length === 0) throw new Error('No word stands a fitting number of times in the text.');
  const [query] = often.reduce((least, word) => (word[1] < least[1] ? word : least));
  await window.press('Ctrl+Shift+F');
  await window.find('aside.search input, aside.search textarea').type(query);
  await window.find('[data-hit]').waitFor();
  const hits = (await window.call('search', { ...SEARCH, query })).hits;
  const inText = hits
    .map(({ source: id, start }, index) => ({ id, start, index }))
    .filter(({ id }) => id === source.id);
  const waits = [];
  for (let run = 0; run < Math.min(JUMPS, inText.length); run += 1) {
    const { start, index } = inText[(run * 7) % inText.length];
    const isThere = (at) => isInView(at) && filled() > 0.5;
    const button = window.find(`[data-hit="${index}"]`);
    waits.push(await timed(window, 'click', isThere, [start], () => button.click()));
  }
  await window.press('Ctrl+Shift+F');
  return waits;
}

async function jumpToEnds(window, source) {
  const { turns } = await window.call('source_text', { id: source.id });
  const [first, last] = [turns[0].contentStart, turns.at(-1).contentEnd - 1];
  await selectWordsAt(window, 0.5);
  const waits = [];
  for (let run = 0; run < JUMPS; run += 1) {
    const [chord, place] = run % 2 === 0 ? ['Ctrl+End', last] : ['Ctrl+Home', first];
    waits.push(
      await timed(
        window,
        'keydown',
        (at) => isInView(at),
        [place],
        () => window.press(chord),
      ),
    );
    await window.settled();
  }
  return waits;
}

async function scroll(window, step) {
  const { gaps, worst } = await window.evaluate((pixels) => scrollOver(pixels, 150), step);
  print(`scroll by ${step} pixels a frame, between frames`, gaps);
  console.log(`  least of the window that showed text: ${(worst * 100).toFixed(0)} %`);
}
