/** The grid in the window: why cells are empty, what somebody says of them, and views that are saved. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

async function openCompare(page: Page, study: Study): Promise<void> {
  await study.openSample();
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

test('a comparison is built, saved, chosen again, and written as it stands', async ({ page, study }, info) => {
  await openCompare(page, study);
  await page.getByRole('combobox', { name: nb('compare-columns') }).selectOption({ label: 'Etter informant' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: nb('compare-adjust') }).click();
  await page.getByRole('combobox', { name: nb('compare-row-order') }).selectOption({ label: nb('compare-order-total') });
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
