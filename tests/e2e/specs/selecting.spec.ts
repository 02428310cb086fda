/** Selecting words in the text: with the keyboard, in growing steps, and in ways nobody should. */

import type { Page } from '@playwright/test';
import { importWords, newProject, openMaterial } from '../scene.ts';
import { expect, test, type Study } from '../study.ts';
import { selectWords, shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const WORDS = 'Den offisielle grunnen er flommen.';

const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

interface Coded {
  readonly text: string;
  readonly segments: readonly { readonly stretches: readonly { start: number; end: number }[] }[];
}

/** The words of every passage of the first source, as the project has them. */
async function quotes(study: Study): Promise<string[]> {
  const { text, segments } = await study.call<Coded>('source_text', { id: 1 });
  const points = [...text];
  return segments.map(({ stretches }) =>
    stretches.map(({ start, end }) => points.slice(start, end).join('')).join(' | '),
  );
}

test('the caret goes by letters, words, lines and paragraphs, and Shift selects on its way', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await selectWords(page, 'offisielle');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => selected(page)).toBe('offisielle g');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(() => selected(page)).toBe('offisielle grunnen');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect.poll(() => selected(page)).toBe('offisielle ');

  // To the edges of the line on the screen, and of the paragraph.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  const line = await selected(page);
  expect(line.length).toBeGreaterThan(40);
  expect(line).toContain('offisielle');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(() => selected(page)).toBe('Da');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect.poll(() => selected(page)).toMatch(/^Hvis vi spoler tilbake\..*2016\?/);
});

test('one key grows the selection to word, sentence and turn, and one shrinks it', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await selectWords(page, 'offisielle');
  await page.keyboard.press('ArrowRight');
  const steps: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => selected(page)).not.toBe(steps.at(-1) ?? '');
    steps.push(await selected(page));
  }
  expect(steps.slice(0, 2)).toEqual(['offisielle', WORDS]);
  expect(steps[2]?.startsWith('Da var jeg fremdeles på plan')).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => selected(page)).toBe(WORDS);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => selected(page)).toBe('offisielle');
});

test('nothing selected is refused with a sentence', async ({ page, study }) => {
  await openMaterial(study);
  const [code] = await study
    .call<{ id: number; isCodable: boolean }[]>('codebook')
    .then((codes) => codes.filter(({ isCodable }) => isCodable));
  await study.call('pin_code', { code: code?.id, position: 1 });
  await study.open();
  await selectWords(page, 'offisielle');
  // The selection is let go of: the caret has no length.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+1');
  await expect(page.getByText(nb('reader-select-first'))).toBeVisible();
  expect(await quotes(study)).toEqual([]);
});

test('the last code is put on what is selected, and on nothing when nothing is', async ({ page, study }) => {
  await openMaterial(study);
  await selectWords(page, 'offisielle');
  await page.keyboard.type('ildsj');
  await page.keyboard.press('Enter');
  await expect.poll(() => quotes(study)).toEqual(['offisielle']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await selectWords(page, 'flommen');
  await page.keyboard.press('Control+.');
  await expect.poll(() => quotes(study)).toEqual(['offisielle', 'flommen']);
  // Who lets go of a passage has seen it.
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await expect(page.getByText(nb('reader-select-first'))).toBeVisible();
  expect(await quotes(study)).toEqual(['offisielle', 'flommen']);
});

test('the whole document, and words across turns, are one passage each', async ({ page, study }) => {
  await openMaterial(study);
  const { text } = await study.call<Coded>('source_text', { id: 1 });
  await selectWords(page, 'offisielle');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('ildsj');
  await page.keyboard.press('Enter');
  await expect.poll(() => quotes(study)).toEqual([text.trim().replace(/^I: /, '')]);
  await expect(stripes(page, 'Ildsjeler').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => quotes(study)).toEqual([]);

  // What is selected would be dragged.
  await page.keyboard.press('ArrowLeft');
  await selectWords(page, 'Hvis vi spoler tilbake.');
  await page.keyboard.press('Control+Shift+ArrowDown');
  for (let words = 0; words < 3; words += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type('ildsj');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await quotes(study)).map((quote) => quote.replace(/\s+/g, ' ')))
    .toEqual([expect.stringMatching(/^Hvis vi spoler tilbake\. .*2016\? .*Da var jeg$/)]);
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(2);
});

test('a selection inside one character takes the whole of it', async ({ page, study }) => {
  await newProject(study);
  await importWords(study, 'tegn.txt', 'I: Hvem kom?\nR: Bare 👩‍👩‍👧 kom før brevet, og שלום sa de.\n');
  const family = await study.call<{ id: number }>('create_code', {
    parent: null,
    name: 'Følge',
    isCodable: true,
  });
  expect(family.id).toBeGreaterThan(0);
  await study.open();
  await selectWords(page, 'Bare');
  // From the middle of the first surrogate pair to the middle of the second.
  await shownText(page).evaluate(async (text) => {
    const span = [...text.querySelectorAll('[data-start]')].find((one) => one.textContent?.includes('👩'));
    const node = span?.firstChild;
    const at = node?.nodeValue?.indexOf('👩') ?? -1;
    if (!node || at < 0) throw new Error('The family is not shown.');
    // What the reader itself selects is drawn within two frames; until then it does not listen.
    for (let frames = 0; frames < 4; frames += 1)
      await new Promise((resume) => requestAnimationFrame(resume));
    const heard = new Promise((resume) =>
      document.addEventListener('selectionchange', resume, { once: true }),
    );
    getSelection()?.setBaseAndExtent(node, at + 1, node, at + 4);
    await heard;
  });
  await page.keyboard.type('føl');
  await page.keyboard.press('Enter');
  await expect.poll(() => quotes(study)).toEqual(['👩‍👩‍👧']);

  // A key press goes over the whole of it, too; and right to left is in the order of the text.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+.');
  await expect.poll(() => quotes(study)).toEqual(['👩‍👩‍👧']);
  await selectWords(page, 'שלום sa').catch(() => undefined);
  await page.keyboard.press('Control+.');
  await expect.poll(async () => (await quotes(study)).length).toBe(2);
  for (const quote of await quotes(study)) expect(quote).toBe(quote.trim());
});

test('in a long text the selection outlives the turns that are not drawn any more', async ({
  page,
  study,
}) => {
  await newProject(study);
  const turns = Array.from(
    { length: 900 },
    (_, index) =>
      `I: Hva med sak nummer ${index}?\nR: Om sak ${index} er det mye å si, ${'og mer til, '.repeat(10)}slik er det.`,
  );
  await importWords(study, 'lang.txt', `${turns.join('\n')}\n`);
  await study.call('create_code', { parent: null, name: 'Sak', isCodable: true });
  await study.open();
  const text = shownText(page);
  expect(await text.locator('.turn').count()).toBeLessThan(300);
  await selectWords(page, 'Om sak 3 er det mye');
  await text.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(text).toContainText('Hva med sak nummer 899?');
  await expect(text).not.toContainText('Om sak 3 er det mye');
  await page.keyboard.type('sak');
  await page.keyboard.press('Enter');
  await expect.poll(() => quotes(study)).toEqual(['Om sak 3 er det mye']);

  await text.evaluate((element) => element.scrollTo(0, 0));
  await expect(text).toContainText('Om sak 3 er det mye');
  await expect.poll(() => selected(page)).toBe('Om sak 3 er det mye');

  // Selecting with the pointer goes on over turns that were taken out meanwhile.
  await page.keyboard.press('ArrowRight');
  await selectWords(page, 'sak nummer 0');
  await text.evaluate((element) => element.scrollTo(0, 30_000));
  await expect(text).not.toContainText('sak nummer 0?');
  const box = await text.boundingBox();
  await page.keyboard.down('Shift');
  await page.mouse.click((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Control+.');
  await expect.poll(async () => (await quotes(study)).length).toBe(2);
  const [long] = await quotes(study);
  expect(long?.slice(0, 13)).toBe('sak nummer 0?');
  expect(long?.length).toBeGreaterThan(10_000);
});
