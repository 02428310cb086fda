/** The grid in the window: why cells are empty, what somebody says of them, and views that are saved. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

async function openCompare(page: Page, study: Study): Promise<void> {
  await openCoded(study);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-compare') })
    .click();
  await expect(page.getByRole('grid')).toBeVisible();
}

const legend = (page: Page) => page.getByRole('list', { name: nb('compare-legend-states') });

test('empty cells say why by key, and what is not there is marked with a reason and undone', async ({
  page,
  study,
}, info) => {
  await openCompare(page, study);
  await expect(legend(page)).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(legend(page)).toContainText(nb('analysis-state-not-yet-coded'));
  await page.screenshot({ path: info.outputPath('why.png') });
  await expectAccessible(page);

  const cell = page.getByRole('gridcell', { name: nb('analysis-state-not-yet-coded') }).first();
  await cell.click();
  const voices = page.getByRole('region', { name: nb('compare-why-empty') });
  await voices
    .getByRole('button', { name: nb('compare-mark-absent') })
    .first()
    .click();
  await page.keyboard.type('Sier selv at det gikk greit');
  await page.keyboard.press('Enter');
  await expect(voices).toContainText('Sier selv at det gikk greit');
  await page.screenshot({ path: info.outputPath('absent.png') });
  await expectAccessible(page);
  await voices.getByRole('button', { name: nb('compare-unmark-absent') }).click();
  await expect(voices).not.toContainText('Sier selv at det gikk greit');
  await page.keyboard.press('Control+z');
  await expect(voices).toContainText('Sier selv at det gikk greit');
});

test('quotes are marked as speaking for or against their code', async ({ page, study }) => {
  await openCompare(page, study);
  // The first family is mentioned in the first municipality.
  await page.locator('[data-row="0"][data-column="1"]').click();
  const against = page.getByRole('button', { name: /^Taler mot/ }).first();
  await against.click();
  await expect(against).toHaveAttribute('aria-pressed', 'true');
  await against.click();
  await expect(against).toHaveAttribute('aria-pressed', 'false');
});

test('a comparison is built, saved, chosen again, and written as it stands', async ({
  page,
  study,
}, info) => {
  await openCompare(page, study);
  await page.getByRole('button', { name: nb('compare-adjust') }).click();
  await page
    .getByRole('combobox', { name: nb('compare-columns') })
    .selectOption({ label: 'Etter informant' });
  await page
    .getByRole('combobox', { name: nb('compare-row-order') })
    .selectOption({ label: nb('compare-order-total') });
  await page.getByRole('checkbox', { name: nb('compare-hide-empty') }).check();
  const first = page.locator('[data-row="0"][data-column="0"] .words');
  const family = await first.textContent();
  await page.getByRole('button', { name: nb('compare-view-save-as') }).click();
  await page.keyboard.type('Informanter');
  await page.keyboard.press('Enter');
  const views = page.getByRole('combobox', { name: nb('compare-views') });
  await expect(views).toHaveValue(/[1-9]/);
  await page.screenshot({ path: info.outputPath('view.png') });
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: nb('compare-hide-empty') }).uncheck();
  await page.getByRole('combobox', { name: nb('compare-columns') }).selectOption({ label: 'Etter kommune' });
  await views.selectOption({ index: 0 });
  await views.selectOption({ label: 'Informanter' });
  await expect(page.getByRole('checkbox', { name: nb('compare-hide-empty') })).toBeChecked();
  await expect(first).toHaveText(family ?? '');

  const path = join(study.folder, 'tabell.csv');
  await page.getByRole('button', { name: nb('compare-export'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(path);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const written = await readFile(path, 'utf8');
  expect(written.split('\n')[2]).toMatch(new RegExp(`^${family};`));
});

test('columns stand side by side with their quotes, by keys alone, and a saved view keeps them and their order', async ({
  page,
  study,
}, info) => {
  await openCompare(page, study);
  const grid = page.getByRole('grid');
  const headings = (): Promise<string[]> => grid.locator('[data-moves="column"]').allTextContents();
  const before = await headings();
  // The first column goes one to the right, and the cell under the cursor with it.
  await grid.locator('[data-row="0"][data-column="1"]').focus();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await headings()).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(grid.locator('[data-row="0"][data-column="2"]')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('s');
  const beside = page.getByRole('region', { name: nb('compare-beside') });
  await expect(beside.getByRole('article').first()).toBeVisible();
  await expect(beside.getByRole('combobox').first()).toContainText(before[1]?.trim() ?? '');
  const rows = beside.getByRole('article');
  await expect(rows.first().getByRole('list', { name: before[0]?.trim() ?? '' })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('beside.png') });

  await page.getByRole('button', { name: nb('compare-view-save-as') }).click();
  await page.keyboard.type('To kommuner');
  await page.keyboard.press('Enter');
  const views = page.getByRole('combobox', { name: nb('compare-views') });
  await expect(views).toHaveValue(/[1-9]/);
  await page.getByRole('button', { name: nb('compare-beside-close') }).click();
  await expect(grid).toBeVisible();
  await views.selectOption({ index: 0 });
  await views.selectOption({ label: 'To kommuner' });
  await expect(beside.getByRole('article').first()).toBeVisible();
  await page.getByRole('button', { name: nb('compare-beside-close') }).click();
  expect(await headings()).toEqual([before[1], before[0], ...before.slice(2)]);
});

test('a column is drawn to another place with the pointer', async ({ page, study }) => {
  await openCompare(page, study);
  const headings = page.getByRole('grid').locator('[data-moves="column"]');
  const before = await headings.allTextContents();
  const [from, to] = [await headings.nth(0).boundingBox(), await headings.nth(2).boundingBox()];
  if (!from || !to) throw new Error('no headings');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 8, { steps: 5 });
  await page.mouse.up();
  await expect(headings.nth(2)).toHaveText(before[0] ?? '');
});

test('coders, shares and the limit for per cent', async ({ page, study }, info) => {
  await openCompare(page, study);
  await page.getByRole('button', { name: nb('compare-adjust') }).click();
  await page
    .getByRole('combobox', { name: nb('compare-measure') })
    .selectOption({ label: nb('compare-measure-word-share') });
  const cell = page.locator('[data-row="0"][data-column="1"]');
  await expect(cell).toContainText('/');
  const limit = page.getByRole('textbox', { name: nb('compare-smallest-group') });
  await limit.fill('1');
  await limit.press('Enter');
  await expect(cell).toHaveText(/^\d+,\d$/);
  await page
    .getByRole('combobox', { name: nb('compare-shading') })
    .selectOption({ label: nb('compare-shading-share') });
  await page.screenshot({ path: info.outputPath('shares.png') });
  await expectAccessible(page);
  await page
    .getByRole('combobox', { name: nb('compare-columns') })
    .selectOption({ label: nb('compare-by-coders') });
  await expect(page.getByRole('grid').locator('[data-moves="column"]')).toHaveCount(1);
});
