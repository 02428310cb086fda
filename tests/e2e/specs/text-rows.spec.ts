/** A table with a text a row enters as sources, once its columns are chosen and the texts have been seen. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMaterial } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

const TABLE =
  'id;kommune;svar\nA1;Bergmo;Vi venter fortsatt på svar fra fylket.\nA2;Fjellvik;\nA3;Fjellvik;Det gikk bra til slutt.\n';

test('texts of a table are looked through and enter, a source a row', async ({ page, study }, info) => {
  await openMaterial(study);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-material') })
    .click();
  const path = join(study.folder, 'svar.csv');
  await writeFile(path, TABLE);
  await page.getByRole('button', { name: nb('text-rows-title') }).click();
  const dialog = page.getByRole('dialog', { name: nb('text-rows-title') });
  await dialog.getByRole('textbox', { name: nb('material-table-path') }).fill(path);
  await page.keyboard.press('Enter');
  // The columns are guessed from their headers.
  await expect(dialog.getByRole('combobox', { name: nb('text-rows-text') })).toHaveValue('svar');
  await expect(dialog.getByRole('combobox', { name: nb('text-rows-case') })).toHaveValue('kommune');
  const preview = dialog.getByRole('region', { name: nb('text-rows-preview') });
  await expect(preview).toContainText(nb('text-rows-new', { name: 'Fjellvik' }));
  await dialog.getByRole('combobox', { name: nb('text-rows-name') }).selectOption('');
  await expect(preview).toContainText('svar 2');
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('text-rows.png') });
  const names = async () => (await study.call<{ name: string }[]>('sources')).map(({ name }) => name);
  const before = await names();
  await dialog.getByRole('button', { name: nb('text-rows-accept', { count: 2 }) }).click();
  await expect(dialog).toHaveCount(0);
  expect(await names()).toEqual([...before, 'svar 2', 'svar 4']);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(before);
});
