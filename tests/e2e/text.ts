/** The text that is read, as a person deals with it: selecting words with the pointer, seeing what is coded. */

import { expect, type Locator, type Page } from '@playwright/test';

/** The text in the middle of Read and code. */
export function shownText(page: Page): Locator {
  return page.locator('.reader');
}

/** The stripes of a code beside the text. */
export function stripes(page: Page, code: string): Locator {
  return shownText(page).locator(`.stripe[data-name="${code}"]`);
}

/** Where the first and the last of some words are drawn in a turn, in pixels of the window. */
interface DrawnWords {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

async function drawnWords(turn: Locator, wanted: string): Promise<DrawnWords> {
  return turn.evaluate((element, words) => {
    const spans = [...element.querySelectorAll('[data-start]')];
    const nodes: { node: Text; start: number }[] = [];
    let whole = '';
    for (const span of spans) {
      const node = span.firstChild;
      if (!(node instanceof Text)) continue;
      nodes.push({ node, start: whole.length });
      whole += node.data;
    }
    const at = whole.indexOf(words);
    const range = document.createRange();
    const first = nodes.findLast(({ start }) => start <= at);
    const last = nodes.findLast(({ start }) => start < at + words.length);
    if (at < 0 || !first || !last) throw new Error(`“${words}” is not in the text.`);
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + words.length - last.start);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [start, end] = [boxes[0], boxes.at(-1)];
    if (!start || !end) throw new Error(`“${words}” is not drawn.`);
    return {
      from: { x: start.left + 1, y: (start.top + start.bottom) / 2 },
      to: { x: end.right, y: (end.top + end.bottom) / 2 },
    };
  }, wanted);
}

/** The same, when the page has come to rest: nobody points at words that still move. */
async function wordsAtRest(page: Page, turn: Locator, wanted: string): Promise<DrawnWords> {
  await page.evaluate(async () => document.fonts.ready);
  let drawn = await drawnWords(turn, wanted);
  await expect(async () => {
    const before = drawn;
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    drawn = await drawnWords(turn, wanted);
    expect(drawn).toEqual(before);
  }).toPass();
  return drawn;
}

/** Selects words with the pointer, as a person does, and makes sure of it. */
export async function selectWords(page: Page, wanted: string): Promise<void> {
  const turn = shownText(page).locator('[data-block]').filter({ hasText: wanted }).first();
  await turn.scrollIntoViewIfNeeded();
  const { from, to } = await wordsAtRest(page, turn, wanted);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(wanted);
}

/** The words that lie under a code's line: all runs of one passage. */
export async function underlined(page: Page, segment: string): Promise<string> {
  const runs = shownText(page).locator(`[data-start][data-segments~="${segment}"]`);
  await expect(runs.first()).toHaveCSS('background-image', /gradient/);
  return (await runs.allTextContents()).join('');
}
