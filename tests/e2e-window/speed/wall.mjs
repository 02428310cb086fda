/** Measures the wall with 500 cards: one dragged about, the wall moved under the pointer, and many lassoed. */

import { join } from 'node:path';
import { print } from './timing.mjs';

const CODES = 500;
const THEMES = 20;
const IN_A_THEME = 15;
const STEPS = 60;
/** Milliseconds between two moves of the pointer: a frame. */
const FRAME = 16;

/** `begin` opens a window; the wall is that of a project of its own in the folder. */
export async function wallOfCards(begin, folder) {
  const window = await begin();
  try {
    await fill(window, folder);
    await window.press('Alt+3');
    await window.press('Ctrl+K');
    await window.find('[role="dialog"] input').waitFor();
    await window.write('Vegg');
    await window.press('Enter');
    await window.find('[data-zone^="theme-"] [data-card]').waitFor();
    await window.evaluate(installFrameWatch);
    const { plane, card } = await window.evaluate(places);
    const about = (x, y) => ({ x: plane.x + plane.width * x, y: plane.y + plane.height * y });
    const round = Array.from({ length: STEPS }, (_, step) =>
      about(0.5 + Math.sin(step / 6) * 0.25, 0.5 + Math.cos(step / 6) * 0.25),
    );
    const told = await window.evaluate(() => document.querySelectorAll('[data-card]').length);
    console.log(`wall of ${CODES} cards, ${told} of them drawn`);
    print(
      'a card is dragged, between frames',
      await watched(window, () => window.dragAlong([card, ...round], FRAME)),
    );
    const across = Array.from({ length: STEPS }, (_, step) =>
      about((step + 1) / (STEPS + 2), (step + 1) / (STEPS + 2)),
    );
    print(
      'a lasso over all, between frames',
      await watched(window, () => window.dragAlong([about(0.005, 0.01), ...across], FRAME)),
    );
    console.log('');
  } finally {
    await window.end();
  }
}

async function fill(window, folder) {
  await window.call('create_project', { path: join(folder, 'vegg.sitat'), name: 'Vegg', language: 'nb' });
  const ids = [];
  for (let number = 1; number <= CODES; number += 1) {
    const request = { parent: null, name: `Kode ${number} med et navn av vanlig lengde`, isCodable: true };
    ids.push((await window.call('create_code', request)).id);
  }
  for (let theme = 0; theme < THEMES; theme += 1) {
    const codes = ids.slice(theme * IN_A_THEME, (theme + 1) * IN_A_THEME);
    const request = { parent: null, name: `Tema ${theme + 1}`, codes, spot: null, leaving: [] };
    await window.call('create_theme', request);
  }
  await window.reload();
}

/** Milliseconds between the frames of the window while something is done. */
async function watched(window, deed) {
  await window.evaluate(() => frameWatch.begin());
  await deed();
  return window.evaluate(() => frameWatch.end());
}

/** Runs in the page: where the wall is, and a card that was not placed. */
function places() {
  const { x, y, width, height } = document.querySelector('.plane').getBoundingClientRect();
  const own = document.querySelector('[data-zone="unplaced"] [data-card]').getBoundingClientRect();
  return { plane: { x, y, width, height }, card: { x: own.x + 30, y: own.y + 20 } };
}

/** Runs in the page. */
function installFrameWatch() {
  let gaps = null;
  window.frameWatch = {
    begin() {
      const own = [];
      let last = null;
      gaps = own;
      const next = (now) => {
        if (last !== null) own.push(now - last);
        last = now;
        if (gaps === own) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    end() {
      const own = gaps;
      gaps = null;
      return own;
    },
  };
}
