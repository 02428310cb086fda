/** The interview guide and a survey enter in Material, are looked through first, and are shown with what was put to whom. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMaterial } from '../scene.ts';
import { expect, test } from '../study.ts';
import { nb } from '../words.ts';

const GUIDE =
  '1. Hva betyr smartby for dere?\n   - Hvem bruker ordet?\n2. Hva har vært vanskeligst underveis?\n';
const ANSWERS =
  'Kommune;Strategi;Barrierer [Økonomi];Barrierer [Juss];Samarbeid;Utdyp\n' +
  'Storvik;Ja;x;;I stor grad;Vi har for lite folk til å drive dette videre.\n' +
  'Bergmo;Nei;x;x;I liten grad;\n' +
  'Elvnes;Ja;;x;I noen grad;Det tar tid, men vi kommer dit.\n';

test('a guide is looked through, enters, and says who was asked', async ({ page, study }, info) => {
  await openMaterial(study);
  await page
    .getByRole('button', { name: nb('place-material') })
    .first()
    .click();
  await page.getByRole('tab', { name: nb('guide-title') }).click();
  const path = join(study.folder, 'guide.txt');
  await writeFile(path, GUIDE);
  await page.getByRole('textbox', { name: nb('guide-file') }).fill(path);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: nb('guide-preview') })).toContainText('Hvem bruker ordet?');
  await page.getByRole('button', { name: nb('guide-accept') }).click();
  await page.getByRole('checkbox', { name: 'bergmo-intervju-1' }).check();
  const row = page.getByRole('row').filter({ hasText: 'Hvem bruker ordet?' });
  const state = row.getByRole('combobox').first();
  await expect(state).toContainText(nb('guide-state-unknown'));
  await state.selectOption({ label: nb('guide-say', { state: nb('guide-state-not-asked') }) });
  await expect(state).toHaveValue('not-asked');
  await page.screenshot({ path: info.outputPath('guide.png') });
  await page.keyboard.press('Control+z');
  await expect(state).toHaveValue('follows');
});

test('a survey is looked through, enters, and is counted with N', async ({ page, study }, info) => {
  await openMaterial(study);
  await page
    .getByRole('button', { name: nb('place-material') })
    .first()
    .click();
  await page.getByRole('tab', { name: nb('survey-title') }).click();
  const path = join(study.folder, 'svar.csv');
  await writeFile(path, ANSWERS);
  await page.getByRole('textbox', { name: nb('survey-file') }).fill(path);
  await page.keyboard.press('Enter');
  const preview = page.getByRole('region', { name: nb('survey-preview') });
  const kind = preview.getByRole('combobox', { name: nb('survey-kind-of', { question: 'Strategi' }) });
  await expect(kind).toHaveValue('single');
  await page.screenshot({ path: info.outputPath('survey-preview.png') });
  await page.getByRole('button', { name: nb('survey-accept') }).click();
  const question = page.getByRole('article').filter({ hasText: 'Barrierer' });
  await expect(question).toContainText('N = 3');
  await expect(question.getByRole('row').filter({ hasText: 'Økonomi' })).toContainText('2');
  await page.screenshot({ path: info.outputPath('survey.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page
    .getByRole('article')
    .filter({ hasText: 'Utdyp' })
    .getByRole('button', { name: nb('survey-open-answers') })
    .click();
  await expect(page.getByText('Vi har for lite folk til å drive dette videre.')).toBeVisible();
});
