import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test.beforeEach(async ({ page, study }) => {
  await study.openSample();
  await page.keyboard.press('Control+Shift+F');
});

const panel = 'aside[data-help="search"]';

test('a word of the list is opened by case and searched, and as many hits are found as were counted', async ({
  page,
}) => {
  await page.getByRole('tab', { name: nb('words-view-words') }).click();
  await page.getByRole('textbox', { name: nb('words-holding') }).fill('kommun');
  const row = page.getByRole('row').filter({
    has: page.getByRole('button', { name: 'kommune', exact: true }),
  });
  const count = (await row.getByRole('cell').first().textContent())?.trim() ?? '';
  expect(Number(count)).toBeGreaterThan(10);
  await row
    .getByRole('button', {
      name: nb('words-more-of-word', { word: 'kommune' }),
    })
    .click();
  await expect(page.getByRole('table', { name: nb('words-by-case', { word: 'kommune' }) })).toContainText(
    'Storvik',
  );
  await expectAccessible(page);
  await row.getByRole('button', { name: 'kommune', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: `${count} treff` })).toBeVisible();
  await expect(page.getByRole('textbox', { name: nb('search-query') })).toHaveValue(/-role:interviewer/);
});

test('neighbours of a word are found by keys alone, and lead to where they stand', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Naboord');
  await page.keyboard.press('Enter');
  const query = page.getByRole('textbox', { name: nb('words-near-query') });
  await expect(query).toBeFocused();
  await page.keyboard.type('kommunen');
  await page.getByRole('combobox', { name: nb('words-least') }).selectOption('2');
  const first = page.locator(panel).getByRole('rowheader').getByRole('button').first();
  await expect(first).toBeVisible();
  await expectAccessible(page);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: nb('search-query') })).toHaveValue(/ NEAR\/5 /);
  await expect(page.locator('[data-hit]').first()).toBeVisible();
});

test('turns like the one that is read are found from its menu, opened, and coded in one step', async ({
  page,
  study,
}) => {
  const codings = async (): Promise<number> =>
    (await study.call<{ counts: { codings: number } }>('project')).counts.codings;
  const before = await codings();
  await page.keyboard.press('Alt+2');
  await page.locator('.reader .margin').nth(3).click({ button: 'right' });
  await page.getByRole('menuitem', { name: nb('words-action-similar') }).click();
  const marks = page.locator(`${panel} li mark`);
  await expect(marks.first()).toBeVisible();
  await expectAccessible(page);
  const found = page.locator(`${panel} li`).first();
  const word = (await marks.first().textContent()) ?? '';
  await found.getByRole('button').click();
  await expect(page.locator('.reader')).toContainText(word);
  await page.getByRole('button', { name: nb('words-similar-code') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: nb('places-codes') }).fill('silo');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: nb('places-tick-none') }).click();
  await dialog
    .getByRole('list', { name: nb('places-list') })
    .getByRole('checkbox')
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Kod ett sted' }).click();
  await expect(dialog).toBeHidden();
  expect(await codings()).toBe(before + 1);
  await study.call('undo');
  expect(await codings()).toBe(before);
});
