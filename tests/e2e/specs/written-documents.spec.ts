/** Documents that are written: in several forms, and in the looks of a Word template. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test('a document takes the looks of a template, and one that is none is refused beside its field', async ({
  page,
  study,
}) => {
  await study.openSample();
  const [plain, styled, wrong, web] = ['vanlig.docx', 'med mal.docx', 'mal.txt', 'side.html'].map((name) =>
    join(study.folder, name),
  ) as [string, string, string, string];
  await writeFile(wrong, 'ikke Word');
  const dialog = page.getByRole('dialog', { name: nb('export-title') });
  const template = dialog.getByRole('textbox', { name: nb('export-template') });
  const write = async (path: string): Promise<void> => {
    await dialog.getByRole('textbox', { name: nb('export-path') }).fill(path);
    await dialog.getByRole('button', { name: nb('export-run') }).click();
  };

  await page.keyboard.press('Control+e');
  await write(plain);
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+e');
  await template.fill(wrong);
  await write(styled);
  await expect(dialog.getByText(nb('export-template-broken'))).toBeVisible();
  await expectAccessible(page);
  await template.fill(plain);
  await dialog.getByRole('button', { name: nb('export-run') }).click();
  await expect(dialog).toBeHidden();
  expect((await readFile(styled)).subarray(0, 2).toString()).toBe('PK');

  // It is remembered, and has no say in what is no Word document.
  await page.keyboard.press('Control+e');
  await expect(template).toHaveValue(plain);
  // The circle itself is not seen; its words are what is clicked.
  await dialog.getByText(nb('export-format-html'), { exact: true }).click();
  await expect(template).toHaveCount(0);
  await write(web);
  await expect(dialog).toBeHidden();
  expect(await readFile(web, 'utf8')).toContain('<html lang="nb">');
});
