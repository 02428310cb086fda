/** What a researcher sums up of cells: beside the quotes and right in the chart, by key, with links to lines. */

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

const at = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const drawer = (page: Page) => page.getByRole('region', { name: nb('compare-quotes') });
const written = async (study: Study): Promise<string[]> =>
  (await study.call<{ words: string }[]>('summaries', { columns: 'cases' })).map(({ words }) => words);

test('a summary is written beside the quotes, leads to their lines, and is undone as a whole', async ({
  page,
  study,
}, info) => {
  await openCompare(page, study);
  await at(page, 0, 1).click();
  const own = drawer(page).getByRole('region', { name: nb('compare-summary') });
  await own.getByRole('button', { name: nb('compare-summary-write') }).click();
  await page.keyboard.type('De holder på sitt');
  await drawer(page)
    .getByRole('button', { name: /^Lenk til/ })
    .first()
    .click();
  await page.keyboard.type(' og venter.');
  await page.screenshot({ path: info.outputPath('writing.png') });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(own.getByRole('link')).toHaveText(/^[A-ZÆØÅ]+\d* L\d+/u);
  await expect
    .poll(() => written(study))
    .toEqual([expect.stringMatching(/^De holder på sitt \S+ L\d.* og venter\.$/)]);
  await page.screenshot({ path: info.outputPath('drawer.png') });
  await expectAccessible(page);
  await own.getByRole('link').click();
  await expect(page.getByRole('tab', { name: nb('place-compare') })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => written(study)).toEqual([]);
});

test('the chart is filled cell after cell by key, and shown in another language and theme', async ({
  page,
  study,
}, info) => {
  await openCompare(page, study);
  await page.keyboard.press('r');
  await expect(page.getByRole('grid', { name: nb('compare-chart') })).toBeVisible();
  await at(page, 1, 1).focus();
  await page.keyboard.type(
    'Første celle, som er litt lengre enn én linje, så en ser hvordan den brytes i ruten.',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.type('Andre celle');
  await page.keyboard.press('Enter');
  await expect(at(page, 2, 2)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tredje celle');
  await page.keyboard.press('Escape');
  await expect(at(page, 2, 2)).toBeFocused();
  await expect.poll(() => written(study)).toHaveLength(3);
  await page.keyboard.press('ArrowUp');
  await expect(at(page, 1, 2)).toBeFocused();
  // What is there stays: a letter goes on after it.
  await page.keyboard.type('med mer');
  await page.keyboard.press('Escape');
  await expect.poll(() => written(study)).toContain('Andre celle med mer');
  await page.keyboard.press(' ');
  await expect(drawer(page)).toContainText('Andre celle med mer');
  await page.screenshot({ path: info.outputPath('chart.png') });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: nb('compare-export') }).click();
  const path = join(study.folder, 'ramme.csv');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: nb('export-path') })
    .fill(path);
  await page.screenshot({ path: info.outputPath('export.png') });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: nb('export-run') })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await readFile(path, 'utf8')).toContain('Andre celle med mer');
  await page.keyboard.press('x');
  await page.screenshot({ path: info.outputPath('turned.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  const { preferences } = await study.call<{ preferences: object }>('application');
  await study.call('set_preferences', { ...preferences, uiLanguage: 'nn', theme: 'dark' });
  await page.reload();
  await page.getByRole('navigation').getByRole('button', { name: 'Samanlikn' }).click();
  await page.keyboard.press('r');
  await expect(page.getByRole('grid', { name: 'Rammetabell' })).toContainText('Andre celle med mer');
  await page.screenshot({ path: info.outputPath('chart-dark-nn.png') });
  await expectAccessible(page);
});

test('a code query is saved under a name, asked anew, renamed, and deleted with undo', async ({
  page,
  study,
}, info) => {
  await openCoded(study);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('patterns-action-query'));
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: nb('query-text') });
  await expect(field).toBeFocused();
  await page.keyboard.type('Siloer og samhandling');
  const choose = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: nb('query-menu') }).click();
    await page.getByRole('menuitem', { name: nb(item) }).click();
  };
  await choose('query-save');
  await expect(page.getByRole('textbox', { name: nb('query-name') })).toBeFocused();
  await page.keyboard.type('Siloer');
  await page.keyboard.press('Enter');
  const list = page.getByRole('combobox', { name: nb('query-saved-queries') });
  await expect(list.locator('option:checked')).toHaveText('Siloer');
  await field.fill('');
  await list.selectOption({ label: nb('query-saved-none') });
  await list.selectOption({ label: 'Siloer' });
  await expect(field).toHaveValue('Siloer og samhandling');
  await expect(page.getByRole('list', { name: nb('query-found') })).toBeVisible();
  await page.screenshot({ path: info.outputPath('saved.png') });
  await expectAccessible(page);
  await choose('query-rename');
  await page.getByRole('textbox', { name: nb('query-name') }).fill('Om siloer');
  await page.keyboard.press('Enter');
  await expect(list.locator('option:checked')).toHaveText('Om siloer');
  await choose('query-delete');
  await expect(list).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(list).toHaveCount(1);
});
