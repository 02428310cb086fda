/** What cannot be done is said where it was asked for: what, why and what to do, and nothing has changed. */

import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { bomb, makeNewer } from '../files.ts';
import { counts, newProject, sample } from '../scene.ts';
import { expect, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

/** The sentence and the way out that belong to a message. */
async function expectSaid(
  place: Locator,
  key: string,
  parameters: Record<string, string | number>,
): Promise<void> {
  await expect(place).toContainText(nb(key, parameters));
  await expect(place).toContainText(nb(`${key}.hint`, parameters));
}

async function openProject(page: Page, path: string): Promise<Locator> {
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog', { name: nb('application-open-project') });
  await dialog.getByRole('textbox', { name: nb('application-project-path') }).fill(path);
  await dialog.getByRole('button', { name: nb('common-open'), exact: true }).click();
  return dialog.getByRole('alert');
}

async function beginImport(page: Page, study: Study): Promise<void> {
  await newProject(study);
  await study.open();
  await page.keyboard.press('Control+i');
}

async function addFile(page: Page, path: string): Promise<void> {
  await page.getByRole('textbox', { name: nb('material-path') }).fill(path);
  await page.keyboard.press('Enter');
}

const BAD_FILES: readonly (readonly [name: string, content: Buffer, key: string])[] = [
  ['tomt.txt', Buffer.alloc(0), 'import-empty-file'],
  ['notat.docx', Buffer.from('Dette er ren tekst, ikke Word.\n'), 'import-not-word'],
  ['rapport.txt', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'import-pdf-damaged'],
  ['svulmer.docx', bomb(), 'import-bomb'],
];

test('files that cannot be read say why, and only the good one enters', async ({ page, study }) => {
  await beginImport(page, study);
  for (const [name, content] of BAD_FILES) {
    await writeFile(join(study.folder, name), content);
    await addFile(page, join(study.folder, name));
  }
  await addFile(page, sample('bergmo-intervju-1.txt'));
  const list = page.getByRole('list', { name: nb('material-files') });
  await expect(list.getByText(nb('material-cannot-enter'))).toHaveCount(BAD_FILES.length);
  for (const [index, [name, , key]] of BAD_FILES.entries()) {
    await list.getByRole('listitem').nth(index).getByRole('button').first().click();
    await expectSaid(page.getByRole('main').getByRole('alert'), key, { file: name });
  }
  expect(await counts(study)).toMatchObject({ sources: 0 });

  await page.getByRole('button', { name: nb('material-accept', { count: 1 }) }).click();
  await expect(page.getByRole('row', { name: /bergmo-intervju-1/ })).toBeVisible();
  expect(await counts(study)).toMatchObject({ sources: 1 });
});

test('with nothing but bad files there is nothing to take in', async ({ page, study }) => {
  await beginImport(page, study);
  await addFile(page, join(study.folder, 'borte.txt'));
  await expect(page.getByRole('main').getByRole('alert')).toContainText('borte.txt');
  await expect(page.getByRole('button', { name: nb('material-accept', { count: 0 }) })).toBeDisabled();
  await page.getByRole('button', { name: nb('common-cancel') }).click();
  expect(await counts(study)).toMatchObject({ sources: 0 });
});

test('a table without the columns it needs is refused whole', async ({ page, study }) => {
  await newProject(study);
  await study.open();
  const path = join(study.folder, 'kodebok.csv');
  await writeFile(path, 'farge;størrelse\ngrønn;stor\n');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: nb('application-palette') }).fill(nb('material-import-codebook'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('material-import-codebook') });
  await dialog.getByRole('textbox', { name: nb('material-table-path') }).fill(path);
  await dialog.getByRole('button', { name: nb('material-read-table') }).click();
  await expect(dialog.getByRole('alert')).toContainText('kodebok.csv');
  await expect(dialog.getByRole('alert')).toContainText('farge');
  expect(await counts(study)).toMatchObject({ codes: 0 });
});

test('what is no project, is gone or is newer is not opened, and not touched', async ({ page, study }) => {
  const text = join(study.folder, 'brev.sitat');
  await writeFile(text, 'Kjære kommune. Dette er ikke noe prosjekt.\n'.repeat(200));
  const newer = await newProject(study);
  await study.call('close_project');
  await makeNewer(newer);
  const before = await readFile(newer);
  await study.open();

  await expectSaid(await openProject(page, text), 'store-not-a-project', { file: 'brev.sitat' });
  await page.keyboard.press('Escape');
  await expectSaid(await openProject(page, join(study.folder, 'borte.sitat')), 'store-missing', {
    file: 'borte.sitat',
  });
  await page.keyboard.press('Escape');
  const refusal = await openProject(page, newer);
  await expect(refusal).toContainText('99');
  await expect(refusal).toContainText(nb('store-newer.hint'));
  expect(await readFile(newer)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: nb('application-open-sample') })).toBeVisible();
});

test('a new project never takes the place of a file', async ({ page, study }) => {
  const path = await newProject(study);
  await study.call('close_project');
  const before = await readFile(path);
  await study.open();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: nb('application-new-project') });
  await dialog.getByRole('textbox', { name: nb('application-project-name') }).fill('Et annet');
  await dialog.getByRole('textbox', { name: nb('application-project-path') }).fill(path);
  await dialog.getByRole('button', { name: nb('application-create-project') }).click();
  await expectSaid(dialog.getByRole('alert'), 'store-exists', { file: 'studie.sitat' });
  expect(await readFile(path)).toEqual(before);
});

test('an export into a folder that is not there says so, and writes nothing', async ({ page, study }) => {
  await study.openSample();
  const path = join(study.folder, 'ingen', 'utdrag.docx');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: nb('export-title') });
  await dialog.getByRole('textbox', { name: nb('export-path') }).fill(path);
  await dialog.getByRole('button', { name: nb('export-run') }).click();
  await expect(dialog.getByRole('alert')).toContainText('utdrag.docx');
  await expect(access(path)).rejects.toThrow();
});

test('a query that cannot be read shows where', async ({ page, study }) => {
  await study.openSample();
  await page.keyboard.press('Control+Shift+f');
  await page.getByRole('textbox', { name: nb('search-query') }).fill('kommune AND (buss');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: nb('application-search') });
  await expect(panel.getByRole('alert')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: nb('search-query') })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});
