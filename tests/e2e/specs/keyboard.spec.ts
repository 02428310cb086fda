/** The main job without a pointer: nothing but keys. */

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { counts, importTables, newProject, openMaterial, sample } from '../scene.ts';
import { expect, test } from '../study.ts';
import { shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

test.beforeEach(async ({ page }) => {
  // Whoever uses a pointer here does not test what they mean to.
  await page.addInitScript(() => {
    for (const type of ['mousedown', 'pointerdown', 'touchstart']) {
      addEventListener(type, () => console.error(`A pointer was used (${type}).`), true);
    }
  });
});

/** Runs an action by its name in the palette. */
async function run(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: nb('application-palette') });
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name }).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
}

/** Presses Tab (or another key) until this has the focus. */
async function reach(
  page: Page,
  role: 'button' | 'textbox' | 'treeitem' | 'gridcell',
  name: string,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await expect(wanted.first()).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    for (const one of await wanted.all()) {
      if (await one.evaluate((element) => element === document.activeElement)) return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${role} “${name}”.`);
}

test('a project is begun and its texts are taken in', async ({ page, study }) => {
  await study.open();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: nb('application-project-name') })).toBeFocused();
  await page.keyboard.type('Smartby');
  await reach(page, 'textbox', nb('application-project-path'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(join(study.folder, 'studie.sitat'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Smartby', level: 1 })).toBeVisible();

  await page.keyboard.press('Control+i');
  await expect(page.getByRole('textbox', { name: nb('material-path') })).toBeFocused();
  for (const file of ['elvnes-intervju-1.txt', 'storvik-intervju-2.docx']) {
    await page.keyboard.type(sample(file));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('button', { name: nb('material-accept', { count: 2 }) })).toBeEnabled();
  await reach(page, 'button', nb('material-accept', { count: 2 }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toContainText('2');
  expect(await counts(study)).toMatchObject({ sources: 2 });

  await run(page, nb('material-import-codebook'));
  await expect(page.getByRole('textbox', { name: nb('material-table-path') })).toBeFocused();
  await page.keyboard.type(sample('codebook.csv'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /\d/ }).first()).toBeVisible();
  await reach(page, 'button', nb('common-done'));
  await page.keyboard.press('Enter');
  expect((await counts(study)).codes).toBeGreaterThan(50);
});

test('a known code is three keys away from the selected words', async ({ page, study }) => {
  await openMaterial(study);
  await expect(shownText(page)).toBeVisible();
  await run(page, nb('application-toggle-left-panel'));
  let presses = 0;
  for (
    ;
    presses < 60 && !(await shownText(page).evaluate((text) => text === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(shownText(page)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  for (let words = 0; words < 4; words += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  const picker = page.getByRole('combobox', { name: nb('reader-picker') });

  // Three keys: two letters of the name, and Enter.
  await page.keyboard.press('i');
  await expect(picker).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('option', { name: 'Ildsjeler' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  await expect(shownText(page)).toBeFocused();

  // The place in the text is kept: the caret goes on from there, and the last code is one chord away.
  await page.keyboard.press('ArrowRight');
  for (let words = 0; words < 3; words += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+.');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(2);

  // The words themselves as a code.
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await counts(study)).codings).toBe(3);

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await counts(study)).codings).toBe(2);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await counts(study)).codings).toBe(3);
});

test('the whole loop is done with few keys, and they are counted', async ({ page, study, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.assign(window, { pressed: 0 });
    const modifiers = ['Control', 'Shift', 'Alt', 'Meta'];
    addEventListener(
      'keydown',
      ({ key }) => {
        if (!modifiers.includes(key)) (window as unknown as { pressed: number }).pressed += 1;
      },
      true,
    );
  });
  /** Keys pressed since it was asked last; a chord is one. */
  const taken = (): Promise<number> =>
    page.evaluate(() => {
      const counter = window as unknown as { pressed: number };
      const { pressed } = counter;
      counter.pressed = 0;
      return pressed;
    });
  const quotes = async (): Promise<string[]> => {
    const { text, segments } = await study.call<{
      text: string;
      segments: { stretches: { start: number; end: number }[] }[];
    }>('source_text', { id: 1 });
    const points = [...text];
    return segments.map(({ stretches }) =>
      stretches.map(({ start, end }) => points.slice(start, end).join('')).join(' | '),
    );
  };
  const text = shownText(page);
  const picker = page.getByRole('combobox', { name: nb('reader-picker') });
  await openMaterial(study);
  await run(page, nb('application-toggle-left-panel'));
  for (let presses = 0; presses < 60; presses += 1) {
    if (await text.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(text).toBeFocused();
  // To the next untouched turn, and its first sentence.
  await taken();
  await page.keyboard.press('u');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2);
  const sentence = await page.evaluate(() => String(getSelection()));
  expect(await taken()).toBe(3);

  // A known code: at most three keys after the selection, and the selection is still there.
  await page.keyboard.press('i');
  await page.keyboard.press('l');
  await expect(page.getByRole('option', { name: 'Ildsjeler' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  expect(await taken()).toBeLessThanOrEqual(3);
  await expect(text).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(sentence);

  // Two more in one go, one of them pinned on the way.
  await page.keyboard.type('kl');
  await expect(picker).toHaveValue('kl');
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('option', { name: 'Klima og miljø' })).toContainText('Ctrl 1');
  await page.keyboard.press('Control+Enter');
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(1);
  await page.keyboard.type('silo');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Siloer og samhandling')).toHaveCount(1);
  expect(await taken()).toBe(9);
  expect(await quotes()).toEqual([sentence]);

  // The next words: the pinned code is one key, the last one again one, the words as a code one.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).not.toBe(sentence);
  await taken();
  await page.keyboard.press('Control+1');
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(2);
  expect(await taken()).toBe(1);

  // Why: a memo, and back to the text without a search for it.
  await page.keyboard.type('il');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('textbox', { name: nb('memo-text') })).toBeFocused();
  expect(await taken()).toBe(3);
  await page.keyboard.type('Merk dette.');
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await expect
    .poll(async () => {
      const { segments } = await study.call<{ segments: { memo: string | null }[] }>('source_text', {
        id: 1,
      });
      return segments.flatMap(({ memo }) => memo ?? []);
    })
    .toEqual(['Merk dette.']);

  // The passage itself: its end a word on, another code, its words on the clipboard.
  await page.keyboard.press('Escape');
  const before = await quotes();
  await taken();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(quotes).not.toEqual(before);
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^«.*» \(SI1-2\)$/);
  await page.keyboard.press('r');
  await page.keyboard.type('lok');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Lokal identitet')).toHaveCount(1);
  expect(await taken()).toBe(7);

  // From passage to passage, and all of it undone.
  const { codings } = await counts(study);
  await page.keyboard.press('k');
  await expect(text.locator('[data-start][data-chosen]').first()).toBeVisible();
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await counts(study)).codings).toBe((codings ?? 0) - 3);
  expect(await taken()).toBe(2);
  for (const left of [codings, codings]) {
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await counts(study)).codings).toBe(left);
  }
  await expect(text).toBeFocused();
});

test('a search is made, and its hit gone to', async ({ page, study }) => {
  await study.openSample();
  await page.keyboard.press('Control+Shift+f');
  await expect(page.getByRole('textbox', { name: nb('search-query') })).toBeFocused();
  await page.keyboard.type('bjørka');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hit]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    shownText(page)
      .getByText(/skriver? ned bjørka/)
      .first(),
  ).toBeInViewport();
});

test('places, the grid and its quotes are reached, and a file is written', async ({ page, study }) => {
  await study.openSample();
  await page.keyboard.press('Alt+4');
  const grid = page.getByRole('grid', { name: nb('place-compare') });
  await expect(grid).toBeVisible();
  for (
    let presses = 0;
    presses < 40 && !(await grid.evaluate((table) => table.contains(document.activeElement)));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  // To the total of the first row.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const quotes = page.getByRole('region', { name: nb('compare-quotes') });
  await expect(quotes.locator('[data-go]').first()).toBeFocused();
  const quote = quotes.locator('[data-go]').nth(1);
  await page.keyboard.press('ArrowDown');
  await expect(quote).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(quotes).toBeHidden();
  expect(await grid.evaluate((table) => table.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(quotes.locator('[data-go]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shownText(page)).toBeVisible();

  const file = join(study.folder, 'kodebok.xlsx');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: nb('export-title') });
  await expect(dialog.getByRole('radio', { name: nb('export-subject-excerpts') })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: nb('export-subject-codebook') })).toBeChecked();
  await reach(page, 'textbox', nb('export-path'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(file);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(file)).toBeVisible();

  await page.keyboard.press('Alt+6');
  await expect(page.getByRole('main', { name: nb('place-journal') })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: nb('application-shortcuts') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an empty project is coded from its table', async ({ page, study }) => {
  await newProject(study);
  await importTables(study);
  await study.open();
  await run(page, nb('material-import-quotes'));
  await page.keyboard.type(sample('quotes.csv'));
  await page.keyboard.press('Enter');
  // Without the texts no quote is found: each is said, and nothing can be coded.
  await expect(page.getByRole('button', { name: nb('material-quotes-enter', { count: 0 }) })).toBeDisabled();
  await expect(page.getByText(nb('material-quotes-no-source')).first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await counts(study)).codings).toBe(0);
});
