/** The page that is read: what of it is shown, where one goes in it, and that the place is kept. */

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openMaterial } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { selectWords, shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const WORDS = 'Den offisielle grunnen er flommen.';

interface Code {
  readonly id: number;
  readonly isCodable: boolean;
  readonly parent: number | null;
  readonly texts: readonly { readonly name: string }[];
}

/** Puts codes on words of the first text past the page. */
async function apply(study: Study, words: string, codes: readonly string[]): Promise<void> {
  const { text } = await study.call<{ text: string }>('source_text', { id: 1 });
  const start = [...text.slice(0, text.indexOf(words))].length;
  const all = await study.call<Code[]>('codebook');
  const ids = codes.map((name) => all.find(({ texts }) => texts[0]?.name === name)?.id);
  const stretches = [{ start, end: start + [...words].length }];
  await study.call('apply_codes', {
    source: 1,
    stretches,
    codes: ids,
    newCode: null,
  });
}

async function names(study: Study, count: number): Promise<string[]> {
  const all = await study.call<Code[]>('codebook');
  return all.flatMap(({ isCodable, texts }) => (isCodable ? [texts[0]?.name ?? ''] : [])).slice(0, count);
}

async function show(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: nb('reader-show'), exact: true }).click();
  await page.getByRole('menuitem', { name: choice, exact: true }).click();
}

test('eight codings over each other are eight stripes apart from each other, with names', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  const codes = await names(study, 8);
  // Each begins a word later, so that all eight lie over the last words.
  const words = WORDS.split(' ');
  for (const [index, name] of codes.entries()) {
    await apply(study, words.slice(Math.min(index, 3)).join(' '), [name]);
  }
  for (const name of codes) await expect(stripes(page, name)).toHaveCount(1);
  // They are laid anew until all of them are read.
  await expect(async () => {
    const boxes = await Promise.all(codes.map((name) => stripes(page, name).boundingBox()));
    const lefts = boxes.map((box) => box?.x ?? 0).sort((one, other) => one - other);
    for (let index = 1; index < lefts.length; index += 1) {
      expect((lefts[index] ?? 0) - (lefts[index - 1] ?? 0)).toBeGreaterThan(7);
    }
  }).toPass({ timeout: 10_000 });
  const [first] = codes;
  await stripes(page, first ?? '').hover();
  await expect(page.locator('.tip')).toHaveText(first ?? '');
  await expect(shownText(page).locator('[data-start][data-lit]').first()).toBeVisible();
  await shownText(page).locator('[data-start]', { hasText: 'er flommen.' }).hover();
  await expect(shownText(page).locator('.stripe[data-lit]')).toHaveCount(8);
  // Who rests on the words gets all names, in the order of the stripes, and sees their rows in the codebook.
  await expect(page.locator('.tip span')).toHaveText(codes);
  const tree = page.getByRole('tree');
  await expect(tree.locator('[data-lit]')).toHaveCount(8);
  await tree.getByRole('treeitem', { name: first ?? '' }).hover();
  await expect(page.locator('.tip')).toHaveCount(0);
  await expect(stripes(page, first ?? '')).toHaveAttribute('data-lit');
  await expect(shownText(page).locator('[data-start][data-lit]', { hasText: 'Den' })).toHaveCount(1);
  await page.getByRole('region', { name: nb('reader-sources') }).hover();
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await expectAccessible(page);
});

test('only coded or uncoded turns are shown, the others folded to lines that say how many', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await apply(study, WORDS, ['Ildsjeler']);
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  const turns = shownText(page).locator('.turn');
  const all = await turns.count();

  await show(page, nb('reader-show-turns-coded'));
  await expect(turns).toHaveCount(1);
  await expect(turns).toContainText(WORDS);
  const folds = shownText(page).locator('.fold button');
  await expect(folds).toHaveCount(2);
  const hidden = (await folds.allTextContents()).map((line) => Number(/\d+/.exec(line)?.[0]));
  expect(hidden.reduce((sum, count) => sum + count, 0)).toBe(all - 1);
  await folds.first().click();
  await expect(turns).toHaveCount(1 + (hidden[0] ?? 0));

  await show(page, nb('reader-show-turns-uncoded'));
  await expect(turns).toHaveCount(all - 1);
  await expect(folds).toHaveText([nb('reader-folded', { count: 1 })]);
  // What is coded now stays in view until it is asked anew.
  const [other] = await shownText(page).locator('[data-start]').allTextContents();
  await apply(study, other ?? '', ['Ildsjeler']);
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  await expect(turns).toHaveCount(all - 1);
  await expectAccessible(page);
  await page
    .getByRole('button', { name: nb('reader-show-everything') })
    .first()
    .click();
  await expect(turns).toHaveCount(all);
});

test('only the codings of a family are shown, and the keys go from one of a code to the next', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  const all = await study.call<Code[]>('codebook');
  const ildsjeler = all.find(({ texts }) => texts[0]?.name === 'Ildsjeler');
  const nameOf = (id: number | null): string => all.find((code) => code.id === id)?.texts[0]?.name ?? '';
  let family = ildsjeler?.parent ?? null;
  for (let above = family; above !== null; above = all.find(({ id }) => id === above)?.parent ?? null)
    family = above;
  await apply(study, 'Den offisielle', ['Ildsjeler']);
  await apply(study, 'grunnen', ['Siloer og samhandling']);
  await apply(study, 'er flommen', ['Ildsjeler']);
  await expect(stripes(page, 'Siloer og samhandling')).toHaveCount(1);

  await show(page, nameOf(family));
  await expect(stripes(page, 'Siloer og samhandling')).toHaveCount(0);
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(2);
  await show(page, nb('reader-show-codes-all'));
  await expect(stripes(page, 'Siloer og samhandling')).toHaveCount(1);

  await shownText(page).focus();
  await page.keyboard.press('j');
  const chosen = page.locator('[data-start][data-chosen]');
  await expect(chosen).toHaveText('Den offisielle');
  await page.keyboard.press('Shift+J');
  await expect(chosen).toHaveText('er flommen');
  await page.keyboard.press('Shift+J');
  await expect(chosen).toHaveText('Den offisielle');
  await page.keyboard.press('j');
  await expect(chosen).toHaveText('grunnen');
});

test('lines are numbered on wish, as they are in the file', async ({ page, study }) => {
  await openMaterial(study);
  await show(page, nb('reader-line-numbers'));
  const line = shownText(page).locator('.line', { hasText: WORDS });
  const { text } = await study.call<{ text: string }>('source_text', { id: 1 });
  const number = text.slice(0, text.indexOf(WORDS)).split('\n').length;
  await expect(line).toHaveAttribute('data-line', String(number));
  await expect
    .poll(() => study.call('application'))
    .toMatchObject({ preferences: { reader: { hasLineNumbers: true } } });
  await study.open();
  await expect(line).toHaveAttribute('data-line', String(number));
});

test('the place and the selected words are kept over other sources, coding, undo and a restart', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await shownText(page).evaluate((text) => text.scrollTo(0, text.scrollHeight / 2));
  const words = await shownText(page).evaluate((text) => {
    const middle = text.getBoundingClientRect().top + 200;
    const turn = [...text.querySelectorAll('[data-block]')].find(
      (one) => one.getBoundingClientRect().top > middle,
    );
    return turn?.querySelector('[data-start]')?.textContent?.split(' ').slice(0, 3).join(' ') ?? '';
  });
  await selectWords(page, words);
  const top = (): Promise<number> => shownText(page).evaluate((text) => text.scrollTop);
  const before = await top();
  expect(before).toBeGreaterThan(500);

  await page.keyboard.type('ildsj');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  expect(await top()).toBe(before);
  expect(await page.evaluate(() => String(getSelection()))).toBe(words);
  await page.keyboard.press('Control+z');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(0);
  expect(await top()).toBe(before);

  const sources = page.getByRole('region', { name: nb('reader-sources') });
  const remembered = page.waitForResponse((answer) => answer.url().endsWith('/call/remember_place'));
  await sources.getByRole('button').last().click();
  await remembered;
  await expect(shownText(page)).not.toContainText(words);
  await sources.getByRole('button', { name: /storvik-intervju-1/ }).click();
  await expect(shownText(page)).toContainText(words);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(400);
  await expect(page.locator('.overlay .held').first()).toBeVisible();

  // The machine is told when somebody has stopped moving; nobody waits so long before they close a file by accident.
  const kept = async (): Promise<boolean> => {
    const places = await study.call<{ source: number; anchor: number | null }[]>('reading_places', {});
    return places[0]?.source === 1 && places[0].anchor !== null;
  };
  await expect.poll(kept).toBe(true);
  await study.call('close_project');
  await study.call('open_project', {
    path: join(study.folder, 'studie.sitat'),
    readOnly: false,
  });
  await study.open();
  await expect(shownText(page)).toContainText(words);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(400);
  await expect(page.locator('.overlay .held').first()).toBeVisible();
});

test('two stretches are one passage', async ({ page, study }) => {
  await openMaterial(study);
  await selectWords(page, 'Den offisielle');
  await page.keyboard.press('Control+Shift+a');
  await expect(page.locator('.overlay .kept')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.overlay .kept')).toHaveCount(0);

  await selectWords(page, 'Den offisielle');
  await page.keyboard.down('Control');
  await selectWords(page, 'flommen');
  await page.keyboard.up('Control');
  await expect(page.locator('.overlay .kept')).toHaveCount(1);
  await page.keyboard.type('ildsj');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(2);
  // What belongs together is joined, and lit together.
  await expect(shownText(page).locator('.link[data-name="Ildsjeler"]')).toHaveCount(1);
  await stripes(page, 'Ildsjeler').last().hover();
  await expect(shownText(page).locator('[data-start][data-lit]')).toHaveText(['Den offisielle', 'flommen']);
  await expect(shownText(page).locator('.stripe[data-lit]')).toHaveCount(2);
  const { segments } = await study.call<{
    segments: { stretches: unknown[] }[];
  }>('source_text', { id: 1 });
  expect(segments.map(({ stretches }) => stretches.length)).toEqual([2]);
});

test('the pointer selects whole words on wish', async ({ page, study }) => {
  await openMaterial(study);
  await show(page, nb('reader-whole-words'));
  await selectWords(page, 'fisielle grun').catch(() => undefined);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('offisielle grunnen');
});

test('a new name that resembles an old one is noticed, and the old one taken instead', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await selectWords(page, 'Den offisielle');
  await page.keyboard.type('Ildsjelene');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(nb('reader-new-code-resembles', { name: 'Ildsjeler' }))).toBeVisible();
  await page.getByRole('button', { name: nb('reader-use-code', { name: 'Ildsjeler' }) }).click();
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
});

test('every character goes to the picker, and Alt and Enter go on to a memo', async ({ page, study }) => {
  await openMaterial(study);
  await selectWords(page, 'Den offisielle');
  const picker = page.getByRole('combobox', { name: nb('reader-picker') });
  for (const letter of 'jknpcrm') {
    await page.keyboard.press(letter);
    await expect(picker).toHaveValue(letter);
    await page.keyboard.press('Escape');
    await expect(picker).toBeHidden();
  }
  await page.keyboard.type('ildsj');
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('option', { name: 'Ildsjeler' })).toContainText('Ctrl 1');
  await page.keyboard.press('Alt+Enter');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: nb('memo-text') })).toBeFocused();
});

/** The middle of words on the screen. */
async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return shownText(page).evaluate((text, wanted) => {
    for (const span of text.querySelectorAll('[data-start]')) {
      const node = span.firstChild;
      const at = node?.nodeValue?.indexOf(wanted) ?? -1;
      if (!node || at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`“${wanted}” is not shown.`);
  }, words);
}

test('a code is dragged onto words and words onto a code; Escape cancels', async ({ page, study }) => {
  await openMaterial(study);
  const row = page.getByRole('tree').getByRole('treeitem', { name: 'Klima og miljø' });
  await row.scrollIntoViewIfNeeded();
  const at = await row.boundingBox();
  if (!at) throw new Error('The code is not shown.');
  const code = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  const words = await middleOf(page, 'grunnen');
  const codings = async (): Promise<string[]> => {
    const { text, segments } = await study.call<{
      text: string;
      segments: { stretches: { start: number; end: number }[] }[];
    }>('source_text', { id: 1 });
    return segments.map(({ stretches }) => [...text].slice(stretches[0]?.start, stretches[0]?.end).join(''));
  };

  await page.mouse.move(code.x, code.y);
  await page.mouse.down();
  await page.mouse.move(words.x, words.y, { steps: 5 });
  await expect(page.getByText(nb('reader-apply-code', { name: 'Klima og miljø' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await codings()).toEqual([]);

  // Without a selection the sentence under the pointer is meant.
  await page.mouse.move(code.x, code.y);
  await page.mouse.down();
  await page.mouse.move(words.x, words.y, { steps: 5 });
  await page.mouse.up();
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(1);
  expect(await codings()).toEqual([WORDS]);
  await page.keyboard.press('Control+z');
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(0);

  await selectWords(page, 'offisielle grunnen');
  const now = await row.boundingBox();
  if (!now) throw new Error('The code is not shown.');
  const selected = await middleOf(page, 'grunnen');
  await page.mouse.move(selected.x, selected.y);
  await page.mouse.down();
  await page.mouse.move(now.x + now.width / 2, now.y + now.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(1);
  expect(await codings()).toEqual(['offisielle grunnen']);
  // The page marks the words anew once their code is painted.
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('offisielle grunnen');
});

test('the text scrolls under a code that is dragged to its edge, the codebook under words', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  const text = await shownText(page).boundingBox();
  const tree = await page.getByRole('tree').boundingBox();
  if (!text || !tree) throw new Error('The text or the codebook is not shown.');
  const top = (): Promise<number> => shownText(page).evaluate((element) => element.scrollTop);
  await page.getByRole('treeitem', { name: 'Klima og miljø' }).hover();
  await page.mouse.down();
  await page.mouse.move(text.x + 300, text.y + 200, { steps: 3 });
  expect(await top()).toBe(0);
  await page.mouse.move(text.x + 300, text.y + text.height - 6, { steps: 3 });
  await expect.poll(top).toBeGreaterThan(600);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const stopped = await top();
  await page.evaluate(
    () => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))),
  );
  expect(await top()).toBe(stopped);

  await selectWords(page, WORDS);
  const words = await middleOf(page, 'grunnen');
  const list = (): Promise<number> => page.getByRole('tree').evaluate((element) => element.scrollTop);
  await page.mouse.move(words.x, words.y);
  await page.mouse.down();
  await page.mouse.move(tree.x + 100, tree.y + tree.height - 6, { steps: 3 });
  await expect.poll(list).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await study.call('source_segments', { id: 1 })).toMatchObject({ segments: [] });
});

test('the keys go to turns that are untouched and to passages with a memo', async ({ page, study }) => {
  await openMaterial(study);
  await apply(study, WORDS, ['Ildsjeler']);
  await apply(study, 'Hvis vi spoler tilbake.', ['Klima og miljø']);
  const { segments } = await study.call<{ segments: { id: number; codings: { code: number }[] }[] }>(
    'source_segments',
    { id: 1 },
  );
  const noted = segments.at(-1);
  await study.call('create_memo', {
    target: { kind: 'segment', id: noted?.id },
    kind: 'note',
    text: 'Merk.',
  });
  await study.open();
  await shownText(page).focus();
  const at = (): Promise<string> => shownText(page).locator('[data-start][data-chosen]').first().innerText();
  await page.keyboard.press('Alt+m');
  await expect.poll(at).toBe(WORDS);
  await page.keyboard.press('k');
  await expect.poll(at).toBe('Hvis vi spoler tilbake.');
  await page.keyboard.press('Alt+Shift+M');
  await expect.poll(at).toBe(WORDS);

  // The turns that are asked and those that are coded are passed over.
  const place = (): Promise<number> =>
    page.evaluate(() => {
      const node = getSelection()?.focusNode?.parentElement;
      return Number(node?.closest<HTMLElement>('[data-block]')?.dataset.block);
    });
  const here = await place();
  await page.keyboard.press('u');
  await expect.poll(place).toBeGreaterThan(here);
  const next = await place();
  await page.keyboard.press('u');
  await expect.poll(place).toBeGreaterThan(next);
  await page.keyboard.press('Shift+U');
  await expect.poll(place).toBe(next);
});

test('lines hold about seventy letters, and grow with the text', async ({ page, study }) => {
  await openMaterial(study);
  const longest = (): Promise<number> =>
    shownText(page).evaluate((text) => {
      let most = 0;
      for (const span of [...text.querySelectorAll('[data-start]')].slice(0, 12)) {
        const node = span.firstChild;
        if (!(node instanceof Text)) continue;
        let top = Number.NaN;
        let letters = 0;
        for (let index = 0; index < node.length; index += 1) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getClientRects()[0];
          if (!box || box.width === 0) continue;
          letters = Math.abs(box.top - top) < 4 ? letters + 1 : 1;
          top = box.top;
          most = Math.max(most, letters);
        }
      }
      return most;
    });
  const size = (): Promise<number> =>
    shownText(page)
      .locator('.words')
      .nth(1)
      .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  const before = await size();
  const letters = await longest();
  expect(letters).toBeGreaterThanOrEqual(62);
  expect(letters).toBeLessThanOrEqual(74);
  await page.keyboard.press('Control++');
  await expect.poll(size).toBeGreaterThan(before);
  expect(Math.abs((await longest()) - letters)).toBeLessThanOrEqual(6);
  await page.keyboard.press('Control+0');
  await expect.poll(size).toBe(before);
});
