/** All appendices at once into a folder, more columns for Excel, and the whole project for other programs. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test('all appendices are written at once, and what is there is replaced only when that is said', async ({
  page,
  study,
}, info) => {
  await study.openSample();
  const dialog = page.getByRole('dialog', { name: nb('set-title') });
  const folder = join(study.folder, 'vedlegg');
  const open = async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(nb('set-action').slice(0, 10));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('checkbox', { name: 'Kodebok.docx' })).toBeChecked();
    await dialog.getByLabel(nb('appendices-folder'), { exact: true }).fill(folder);
  };

  await open();
  await dialog.getByRole('checkbox', { name: 'Analyselogg.docx' }).uncheck();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('alle-vedlegg.png') });
  await dialog.getByRole('button', { name: nb('set-write', { count: 12 }) }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
  const files = await readdir(folder);
  expect(files).toContain('Kodebok.docx');
  expect(files).toContain('Utdrag som tabell.xlsx');
  expect(files).not.toContain('Analyselogg.docx');
  expect((await readdir(study.folder)).filter((name) => name.includes('partial'))).toEqual([]);
  const project = JSON.parse(await readFile(join(folder, 'Hele prosjektet.json'), 'utf8')) as {
    format: string;
  };
  expect(project.format).toBe('sitat-export');

  await open();
  await dialog.getByRole('button', { name: nb('set-write', { count: 12 }) }).click();
  await expect(dialog.getByText(/finnes/u)).toBeVisible();
  await dialog.getByRole('button', { name: nb('set-replace', { count: 12 }) }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
});

test('tables of excerpts have more columns where they are wanted, also next time', async ({
  page,
  study,
}, info) => {
  await study.openSample();
  const dialog = page.getByRole('dialog', { name: nb('export-title') });
  const codes = dialog.getByRole('checkbox', { name: nb('export-columns-codes') });
  const path = dialog.getByRole('textbox', { name: nb('export-path') });

  await page.keyboard.press('Control+e');
  await expect(codes).toHaveCount(0);
  await dialog.getByText(nb('export-format-csv'), { exact: true }).click();
  await codes.check();
  await dialog.getByRole('checkbox', { name: nb('export-columns-attributes') }).check();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('flere-kolonner.png') });
  await path.fill(join(study.folder, 'utdrag.csv'));
  await dialog.getByRole('button', { name: nb('export-run') }).click();
  await expect(dialog).toHaveCount(0);
  const [heading = ''] = (await readFile(join(study.folder, 'utdrag.csv'), 'utf8')).split('\r\n');
  expect(heading).toContain('Drivkraft/');
  expect(heading.split(';').length).toBeGreaterThan(30);

  await page.keyboard.press('Control+e');
  await dialog.getByText(nb('export-format-xlsx'), { exact: true }).click();
  await expect(codes).toBeChecked();

  await dialog.getByText(nb('export-subject-everything'), { exact: true }).click();
  await expect(path).toHaveValue(/\.json$/u);
  await page.screenshot({ path: info.outputPath('hele-prosjektet.png') });
  await path.fill(join(study.folder, 'alt.json'));
  await dialog.getByRole('button', { name: nb('export-run') }).click();
  await expect(dialog).toHaveCount(0);
  const project = JSON.parse(await readFile(join(study.folder, 'alt.json'), 'utf8')) as {
    memos?: unknown;
    codings: unknown[];
  };
  expect(project.memos).toBeUndefined();
  expect(project.codings.length).toBeGreaterThan(100);
});
