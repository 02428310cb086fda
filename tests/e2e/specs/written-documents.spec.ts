/** Documents that are written: in several forms, and in the looks of a Word template. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
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

test('a document is looked at before it is written, and printed without the window around it', async ({
  page,
  study,
}, info) => {
  await study.openSample();
  const folder = await readdir(study.folder);
  await page.evaluate(() => {
    const counted = window as typeof window & { printed?: number };
    window.print = () => {
      counted.printed = (counted.printed ?? 0) + 1;
    };
  });
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByText(nb('export-subject-codebook'), { exact: true }).click();
  await page.getByRole('button', { name: nb('preview-look') }).click();
  const look = page.getByRole('dialog', { name: nb('preview-title') });
  await expect(look.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('preview.png') });

  await look.getByRole('button', { name: nb('preview-print') }).click();
  expect(await page.evaluate(() => (window as typeof window & { printed?: number }).printed)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(look).toBeHidden();
  await expect(page.locator('#printed-document').getByRole('heading', { level: 1 })).toBeVisible();
  const paper = await page.pdf({ path: info.outputPath('print.pdf'), preferCSSPageSize: true });
  expect(paper.subarray(0, 4).toString()).toBe('%PDF');
  // More than a window full of it, on sheets that stand.
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'screen' });

  await page.keyboard.press('Escape');
  await expect(look).toBeHidden();
  await expect(page.getByRole('dialog', { name: nb('export-title') })).toBeVisible();
  await expect(page.locator('#printed-document')).toHaveCount(0);
  expect(await readdir(study.folder)).toEqual(folder);
});
