/** Balance, course and overlap: the pages, by keyboard, to the words and into files. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from '../study.ts';
import { THEMES, Walk } from '../walk.ts';
import { nb, words } from '../words.ts';

test.describe.configure({ timeout: 180_000 });

async function go(page: import('@playwright/test').Page, key: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb(key));
  await page.keyboard.press('Enter');
}

test('drivers are held against barriers, a bar opens its quotes, and a quote its words', async ({
  page,
  study,
}) => {
  await study.openSample();
  await go(page, 'patterns-action-balance');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Drivkraft' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Barriere' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /n = \d/ }).first()).toBeVisible();
  const bars = table.getByRole('button');
  const first = bars.first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  expect(name).toMatch(/^Drivkraft, .+: \d+ /);
  // The arrow keys go between the bars; all of them are one stop of the tab key.
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(bars.nth(1)).toBeFocused();
  await expect(table.locator('[data-line][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  const quotes = page.getByRole('region', { name: nb('compare-quotes') });
  const count = Number(/: (\d+) /.exec(name)?.[1]);
  await expect(quotes.getByRole('listitem').filter({ has: page.locator('[data-go]') })).toHaveCount(count);
  await expect(quotes.locator('[data-go]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();

  // Another code to the right: the table follows.
  await page.getByRole('combobox', { name: nb('balance-right') }).selectOption({ index: 0 });
  await expect(table.getByRole('columnheader', { name: 'Barriere' })).toHaveCount(0);
  await go(page, 'patterns-action-balance');
  await page.getByRole('combobox', { name: nb('compare-measure') }).selectOption('words');
  await expect(first).toHaveAttribute('aria-label', /ord$/);
  await first.click();
  await expect(quotes.locator('[data-go]').first()).toBeVisible();
  const said = (await quotes.locator('[data-go]').first().innerText()).split('\n').at(-1) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader')).toBeVisible();
  expect(said.length).toBeGreaterThan(10);
});

test('a mark of a course leads to its words, by keyboard', async ({ page, study }) => {
  await study.openSample();
  await go(page, 'patterns-action-course');
  const marks = page.locator('article [data-line]');
  await expect(marks.first()).toBeVisible();
  const label = (await marks.first().getAttribute('aria-label')) ?? '';
  expect(label).toMatch(/, \d+–\d+ %: «.+»/);
  await marks.first().focus();
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('article [data-line]:focus');
  await expect(focused).toHaveCount(1);
  await expect(page.locator('article [data-line][tabindex="0"]')).toHaveCount(1);
  const quote = /«(.+?)(?: …)?»$/.exec((await focused.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  expect(quote.length).toBeGreaterThan(3);
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader')).toContainText(quote.slice(0, 30));

  await go(page, 'patterns-action-course');
  await page.getByRole('combobox', { name: nb('course-axis') }).selectOption('turns');
  await expect(page.getByRole('combobox', { name: nb('course-codes') })).not.toHaveValue('0');
  await expect(marks.first()).toHaveAttribute('aria-label', /, replikk \d+/);
  await page.getByRole('checkbox', { name: nb('course-as-table') }).check();
  const rows = page.getByRole('region', { name: nb('course-table') }).getByRole('row');
  await expect(rows.nth(1)).toContainText(/replikk \d+/);
});

test('pictures of all three are written, and the squares open what they count', async ({ page, study }) => {
  await study.openSample();
  for (const [key, subject] of [
    ['patterns-action-export-balance', 'balance'],
    ['patterns-action-export-course', 'course'],
    ['patterns-action-export-overlap', 'overlap'],
  ] as const) {
    await go(page, key);
    const dialog = page.getByRole('dialog', { name: nb('export-title') });
    await expect(dialog.getByRole('radio', { name: nb(`export-subject-${subject}`) })).toBeChecked();
    await expect(dialog.getByRole('radio', { name: nb('export-format-svg') })).toBeChecked();
    if (subject === 'balance') await expectAccessible(page);
    const path = join(study.folder, `${subject}.svg`);
    await dialog.getByRole('textbox', { name: nb('export-path') }).fill(path);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const svg = await readFile(path, 'utf8');
    expect(svg).toContain('(Sitat)');
    expect(svg).not.toContain('NaN');
  }
  await go(page, 'patterns-action-overlap');
  await page.getByRole('checkbox', { name: nb('overlap-as-matrix') }).check();
  const squares = page.getByRole('region', { name: nb('overlap-matrix') });
  const square = squares.getByRole('button').first();
  const shared = Number(/: (\d+)$/.exec((await square.getAttribute('aria-label')) ?? '')?.[1]);
  await square.click();
  await expect(page.getByRole('list', { name: nb('query-found') }).locator('[data-go]')).toHaveCount(shared);
});

for (const [theme, uiLanguage] of THEMES) {
  test(`balance, course and overlap can be used by everyone, ${theme}`, async ({ page, study }, info) => {
    await study.call('open_sample', {});
    const walk = await Walk.begin(page, study, info, theme, uiLanguage);
    const say = (key: string): string => words(uiLanguage, key);
    await walk.go('patterns-action-balance');
    await expect(page.getByRole('table').getByRole('button').first()).toBeVisible();
    await walk.look('balance');
    await page.getByRole('table').getByRole('button').first().click();
    await expect(page.getByRole('region', { name: say('compare-quotes') })).toBeVisible();
    await walk.look('quotes');
    await walk.go('patterns-action-course');
    await expect(page.locator('article [data-line]').first()).toBeVisible();
    await walk.look('course');
    await page.getByRole('combobox', { name: say('course-axis') }).selectOption('turns');
    await expect(page.locator('article [data-line]').first()).toBeVisible();
    await walk.look('phases');
    await page.getByRole('checkbox', { name: say('course-as-table') }).check();
    await walk.look('course-table');
    await walk.go('patterns-action-overlap');
    await page.getByRole('checkbox', { name: say('overlap-as-matrix') }).check();
    await expect(page.getByRole('region', { name: say('overlap-matrix') })).toBeVisible();
    await walk.look('matrix');
  });
}
