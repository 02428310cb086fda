/** A text of the length of a book: any place is reached, seen and coded, and nothing is blank on the way. */

import type { Page } from '@playwright/test';
import { importWords, newProject } from '../scene.ts';
import { expect, test, type Study } from '../study.ts';
import { shownText } from '../text.ts';

const TURNS = 1_500;
const turn = (number: number): string =>
  `${number % 2 === 0 ? 'I' : 'R'}: Dette er svar nummer ${number}, og det handler om ${'kommunen og folk som bor der '.repeat(7)}.`;
/** The last turn is longer than the window is high: its end is what Ctrl+End goes to. */
const ENDING = `R: ${'Og så sa hun det en gang til, for sikkerhets skyld. '.repeat(80)}Da var det slutt.`;
const TEXT = `${Array.from({ length: TURNS }, (_, index) => turn(index + 1)).join('\n')}\n${ENDING}\n`;

async function begin(study: Study): Promise<void> {
  await newProject(study);
  await importWords(study, 'bok.txt', TEXT);
  await study.open();
}

/** How much of the reader's height shows turns, from 0 to 1. */
const filled = (page: Page): Promise<number> =>
  shownText(page).evaluate((reader) => {
    const box = reader.getBoundingClientRect();
    const turns = [...reader.querySelectorAll('[data-block]')].map((one) => one.getBoundingClientRect());
    const heights = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => box.top + box.height * share);
    return heights.filter((y) => turns.some(({ top, bottom }) => top <= y && y <= bottom)).length / 5;
  });

/** Whether words are on the screen; a turn may be higher than that. */
const isInView = (page: Page, words: string): Promise<boolean> =>
  shownText(page).evaluate((reader, wanted) => {
    const span = [...reader.querySelectorAll('[data-start]')].find((one) => one.textContent.includes(wanted));
    const node = span?.firstChild;
    if (!(node instanceof Text)) return false;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(wanted));
    range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
    const [box, outer] = [range.getBoundingClientRect(), reader.getBoundingClientRect()];
    return box.top >= outer.top && box.bottom <= outer.bottom;
  }, words);

test('the end is one chord away, can be coded there, and the beginning is where it was', async ({
  page,
  study,
}) => {
  await begin(study);
  const first = shownText(page).getByText('svar nummer 1,');
  await expect(first).toBeInViewport();
  await first.click();
  await page.keyboard.press('Control+End');
  await expect.poll(() => isInView(page, 'Da var det slutt.')).toBe(true);
  // The caret is there: the turn is selected from the keyboard and coded.
  await page.keyboard.press('Shift+ArrowLeft');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type('Slutten');
  await page.keyboard.press('Enter');
  await expect(shownText(page).locator('.stripe[data-name="Slutten"]').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await expect(first).toBeInViewport();
});

test('wherever it is scrolled to, there are words', async ({ page, study }) => {
  await begin(study);
  await expect.poll(() => filled(page)).toBe(1);
  for (const share of [0.5, 0.9, 0.1, 0.33, 0.66]) {
    await shownText(page).evaluate((reader, part) => {
      reader.scrollTop = part * (reader.scrollHeight - reader.clientHeight);
    }, share);
    await expect.poll(() => filled(page)).toBe(1);
  }
});

test('scrolled up, nothing jumps though turns above were guessed to be higher or lower', async ({
  page,
  study,
}) => {
  await begin(study);
  await shownText(page).evaluate((reader) => (reader.scrollTop = reader.scrollHeight / 2));
  await expect.poll(() => filled(page)).toBe(1);
  for (let step = 0; step < 12; step += 1) {
    const moved = await shownText(page).evaluate(async (reader) => {
      const frames = (): Promise<void> =>
        new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resume))));
      const middle = reader.getBoundingClientRect().top + reader.clientHeight / 2;
      const seen = [...reader.querySelectorAll('[data-block]')].find(
        (turn) => turn.getBoundingClientRect().bottom > middle,
      );
      const before = seen?.getBoundingClientRect().top ?? 0;
      reader.scrollTop -= 250;
      await frames();
      return (seen?.getBoundingClientRect().top ?? 0) - before;
    });
    expect(Math.abs(moved - 250)).toBeLessThan(3);
  }
});

test('the whole document can be selected and coded', async ({ page, study }) => {
  await begin(study);
  await shownText(page).getByText('svar nummer 1,').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Alt');
  await page.keyboard.press('Enter');
  const stretches = async (): Promise<unknown> =>
    (await study.call<{ segments: { stretches: unknown }[] }>('source_segments', { id: 1 })).segments.map(
      (segment) => segment.stretches,
    );
  await expect.poll(stretches).toEqual([[{ start: 'R: '.length, end: [...TEXT.trimEnd()].length }]]);
  await page.keyboard.press('Control+z');
  await expect.poll(stretches).toEqual([]);
});
