/** Scrolls a grid and watches whether it is drawn in time. */

import { print } from './timing.mjs';

/** Scrolls the grid of the page down and aside, slowly and fast. */
export async function scrollAbout(window) {
  for (const [down, aside] of [
    [120, 0],
    [800, 0],
    [0, 120],
    [0, 800],
  ]) {
    const { gaps, worst } = await window.evaluate((y, x) => scrollGrid(y, x, 150), down, aside);
    print(`scroll by ${down || aside} pixels a frame ${down ? 'down' : 'aside'}, between frames`, gaps);
    console.log(`  least of the grid that showed cells: ${(worst * 100).toFixed(0)} %`);
  }
}

/** Runs in the page. */
export function installGridScroll() {
  /** How much of the table's viewport shows cells: 1 if all of it. */
  const filled = (viewport) => {
    const box = viewport.getBoundingClientRect();
    const shares = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95];
    const points = shares.flatMap((x) =>
      shares.map((y) => [box.left + box.width * x, box.top + box.height * y]),
    );
    const isCell = ([x, y]) =>
      document
        .elementFromPoint(x, y)
        ?.closest('[role="gridcell"], [role="columnheader"], [role="rowheader"]') != null;
    return points.filter(isCell).length / points.length;
  };

  window.scrollGrid = async (down, aside, frames) => {
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
