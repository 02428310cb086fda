/** Coded places: their ends, their codes, their words as a quote; codes under keys. */

import type { Page } from '@playwright/test';
import { openMaterial } from '../scene.ts';
import { expect, test, type Study } from '../study.ts';
import { selectWords, shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const WORDS = 'offisielle grunnen';

interface Shown {
  readonly text: string;
  readonly segments: readonly {
    readonly id: number;
    readonly excerpt: string;
    readonly stretches: readonly {
      readonly start: number;
      readonly end: number;
    }[];
    readonly codings: readonly { readonly code: number }[];
  }[];
}

/** The words of every passage of the first source, as the project has them. */
async function quotes(study: Study): Promise<string[]> {
  const { text, segments } = await study.call<Shown>('source_text', { id: 1 });
  const points = [...text];
  return segments.map(({ stretches }) =>
    stretches.map(({ start, end }) => points.slice(start, end).join('')).join(' | '),
  );
}

async function code(page: Page, words: string, letters: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: nb('reader-picker') })).toBeHidden();
}

test('the ends of a passage are moved word by word with the keyboard, and undone one by one', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await code(page, WORDS, 'ildsj');
  await expect.poll(() => quotes(study)).toEqual([WORDS]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => quotes(study)).toEqual(['Den offisielle grunnen er flommen.']);
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => quotes(study)).toEqual(['offisielle grunnen er flommen']);
  await expect(shownText(page)).toBeFocused();
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => quotes(study)).toEqual([WORDS]);
});

test('an end is dragged with the pointer, and Escape lets it be', async ({ page, study }) => {
  await openMaterial(study);
  await code(page, WORDS, 'ildsj');
  await page.keyboard.press('Escape');
  const handle = page.locator('.handles [data-end="end"]');
  const box = await handle.boundingBox();
  if (!box) throw new Error('There is no handle.');
  // The knob hangs below the line: the words of the line itself can still be selected.
  const [x, y] = [box.x + box.width / 2, box.y + box.height + 2];
  const to = await wordsBox(page, 'flommen');
  const below = y - (box.y + box.height / 2);

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width, to.y + to.height / 2 + below, {
    steps: 4,
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await quotes(study)).toEqual([WORDS]);

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width, to.y + to.height / 2 + below, {
    steps: 4,
  });
  await page.mouse.up();
  await expect.poll(() => quotes(study)).toEqual(['offisielle grunnen er flommen']);
});

test('each stretch of a passage has ends to drag, and none is dragged into its neighbour', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  const { text } = await study.call<Shown>('source_text', { id: 1 });
  const [code] = await study
    .call<{ id: number; isCodable: boolean }[]>('codebook')
    .then((codes) => codes.filter(({ isCodable }) => isCodable));
  const stretch = (words: string): { start: number; end: number } => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return { start, end: start + [...words].length };
  };
  const stretches = [stretch('offisielle'), stretch('flommen')];
  await study.call('apply_codes', { source: 1, stretches, codes: [code?.id], newCode: null });
  await expect.poll(() => quotes(study)).toEqual(['offisielle | flommen']);
  // The words stand on one line, and so do their stripes.
  await shownText(page).locator('.stripe').last().click();

  const drag = async (handle: string, words: string): Promise<void> => {
    const box = await page.locator(`.handles ${handle}`).boundingBox();
    if (!box) throw new Error('There is no handle.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height + 2];
    const to = await wordsBox(page, words);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width, to.y + to.height / 2 + y - (box.y + box.height / 2), { steps: 4 });
    await page.mouse.up();
  };
  await drag('[data-stretch="0"][data-end="end"]', 'grunnen');
  await expect.poll(() => quotes(study)).toEqual(['offisielle grunnen | flommen']);
  // Over the next stretch: it stays where it last fitted.
  await drag('[data-stretch="0"][data-end="end"]', 'flommen');
  await drag('[data-stretch="1"][data-end="start"]', 'Den');
  await expect
    .poll(() => quotes(study))
    .toEqual([expect.stringMatching(/^offisielle grunnen( er)? \| (er )?flommen$/)]);
});

test('a code is replaced in place, and the words are copied with their id', async ({
  page,
  study,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMaterial(study);
  await code(page, WORDS, 'ildsj');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await page.keyboard.press('r');
  await expect(page.getByText(nb('reader-recode-what', { name: 'Ildsjeler' }))).toBeVisible();
  await page.keyboard.type('klima');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(1);
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(0);
  expect(await quotes(study)).toEqual([WORDS]);

  const { segments } = await study.call<Shown>('source_text', { id: 1 });
  const excerpt = segments[0]?.excerpt ?? '';
  await page.keyboard.press('c');
  await expect(page.getByText(nb('reader-quote-copied', { excerpt }))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`«${WORDS}» (${excerpt})`);
});

test('a pinned code is one chord away, and still is after a restart of the page', async ({ page, study }) => {
  await openMaterial(study);
  const tree = page.getByRole('tree');
  await page.getByRole('button', { name: nb('codebook-menu') }).click();
  await page.getByRole('menuitem', { name: nb('codebook-unfold-all') }).click();
  await tree.getByRole('treeitem', { name: 'Ildsjeler' }).click();
  await page.keyboard.press('Control+p');
  await expect(tree.getByRole('treeitem', { name: 'Ildsjeler' })).toContainText('Ctrl 1');
  await study.open();
  await selectWords(page, WORDS);
  await page.keyboard.press('Control+1');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
});

/** Where words stand on the screen. */
async function wordsBox(
  page: Page,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return shownText(page).evaluate((text, wanted) => {
    for (const span of text.querySelectorAll('[data-start]')) {
      const node = span.firstChild;
      const at = node?.nodeValue?.indexOf(wanted) ?? -1;
      if (!node || at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`“${wanted}” is not shown.`);
  }, words);
}
