/** Charts of a survey: seen with their N, written to files, and readable with any eyes; so are the pages around them. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openMaterial } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { answers } from '../survey.ts';
import { nb } from '../words.ts';

async function openSurvey(page: Page, study: Study): Promise<void> {
  await openMaterial(study);
  const path = join(study.folder, 'svar.csv');
  await writeFile(path, answers());
  await page
    .getByRole('button', { name: nb('place-material') })
    .first()
    .click();
  await page.getByRole('tab', { name: nb('survey-title') }).click();
  await page.getByRole('textbox', { name: nb('survey-file') }).fill(path);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: nb('survey-accept') }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Strategi' })).toContainText('N = 24');
}

test('a chart is chosen and written to a file with the keyboard', async ({ page, study }, info) => {
  await openSurvey(page, study);
  await expectAccessible(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('chart-export'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('chart-export') });
  await expect(dialog.getByRole('img')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('chart.png') });
  const path = join(study.folder, 'diagram.svg');
  await dialog.getByRole('textbox').fill(path);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const svg = await readFile(path, 'utf8');
  expect(svg).toContain('N = 24');
  expect(svg).toContain('Strategi');
});

for (const [tab, says] of [
  ['sample-title', 'sample-listed'],
  ['guide-title', 'guide-title'],
] as const) {
  test(`the page ${tab} can be used by everybody`, async ({ page, study }) => {
    await openMaterial(study);
    await page
      .getByRole('button', { name: nb('place-material') })
      .first()
      .click();
    await page.getByRole('tab', { name: nb(tab) }).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(nb(says));
    await expectAccessible(page);
  });
}
