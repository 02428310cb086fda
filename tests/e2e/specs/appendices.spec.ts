/** Appendices: a table as Word, codes and themes as CSV, transcripts, and what all participants are sent into a folder. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test('appendices are written by key: a table, what became of codes, transcripts, and the words of each participant', async ({
  page,
  study,
}, info) => {
  await openCoded(study);
  await study.call('create_theme', { parent: null, name: 'Alt henger på én', codes: [1] });
  const open = async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(nb('appendices-action').slice(0, 12));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: nb('appendices-title') });
    await expect(dialog).toBeVisible();
    return dialog;
  };
  const what = nb('appendices-what');

  let dialog = await open();
  await dialog.getByLabel(what, { exact: true }).selectOption('participants');
  const table = join(study.folder, 'informanter.docx');
  await dialog.getByLabel(nb('export-path'), { exact: true }).fill(table);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect((await readFile(table)).subarray(0, 2).toString()).toBe('PK');

  dialog = await open();
  await dialog.getByLabel(what, { exact: true }).selectOption('codes-to-themes');
  await dialog.getByLabel(nb('export-format'), { exact: true }).selectOption('csv');
  const list = join(study.folder, 'koder.csv');
  await dialog.getByLabel(nb('export-path'), { exact: true }).fill(list);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await readFile(list, 'utf8')).toContain('Alt henger på én');
  // The file is there: it is replaced only when that is said.
  dialog = await open();
  await dialog.getByLabel(nb('export-path'), { exact: true }).fill(list);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/finnes/u)).toBeVisible();
  await dialog.getByRole('button', { name: nb('appendices-replace', { files: 'one' }) }).click();
  await expect(dialog).toHaveCount(0);

  dialog = await open();
  await dialog.getByLabel(what, { exact: true }).selectOption('transcripts');
  await dialog.getByLabel(nb('appendices-form'), { exact: true }).selectOption('comments');
  await page.screenshot({ path: info.outputPath('transkripsjoner.png') });
  const margin = join(study.folder, 'margin.docx');
  await dialog.getByLabel(nb('export-path'), { exact: true }).fill(margin);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect((await readFile(margin)).subarray(0, 2).toString()).toBe('PK');

  dialog = await open();
  await dialog.getByLabel(what, { exact: true }).selectOption('member-check');
  const letter = dialog.getByLabel(nb('appendices-letter'), { exact: true });
  await expect(letter).toHaveValue(/\[navn\]/u);
  await letter.fill('Kjære [navn], svar før [frist].');
  await dialog.getByLabel(nb('appendices-deadline'), { exact: true }).fill('snart');
  const folder = join(study.folder, 'sjekk');
  await dialog.getByLabel(nb('appendices-folder'), { exact: true }).fill(folder);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/snart/u).first()).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('sitatsjekk.png') });
  await dialog.getByLabel(nb('appendices-deadline'), { exact: true }).fill('1.5.2026');
  await dialog.getByRole('button', { name: nb('preview-look') }).click();
  const look = page.getByRole('dialog', { name: nb('preview-title') });
  await expect(look.getByText(/^Kjære .+, svar før 01\.05\.2026\.$/u)).toBeVisible();
  await page.screenshot({ path: info.outputPath('sett-på.png') });
  await page.keyboard.press('Escape');
  await expect(look).toHaveCount(0);
  await dialog.getByLabel(nb('appendices-deadline'), { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect((await readdir(folder)).filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(1);
});
