/** Work begun in a word processor: highlights become codings, comments memos, each with a tick. */

import { copyFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importWords, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

const FILE = resolve(import.meta.dirname, '../../fixtures/read.fodt');

test('highlights get codes and comments become memos before the text enters', async ({ page, study }) => {
  await newProject(study);
  await study.call('create_code', { parent: null, name: 'Tid', isCodable: true });
  await study.open();
  await page
    .getByRole('button', { name: nb('material-import-files') })
    .first()
    .click();
  await page.getByRole('textbox', { name: nb('material-path') }).fill(FILE);
  await page.getByRole('button', { name: nb('material-add-path') }).click();

  const marks = page.getByRole('region', { name: nb('importing-marks') });
  const yellow = marks.getByRole('group', { name: nb('import-pen', { pen: 'yellow' }) });
  await expect(yellow).toContainText(nb('importing-marks-places', { count: 2 }));
  const time = yellow.getByRole('button', { name: nb('common-remove-name', { name: 'Tid' }) });
  // With the keyboard alone: a code that is there, and a new one for the other colour.
  await yellow.getByRole('combobox').fill('ti');
  await page.keyboard.press('Enter');
  await expect(time).toBeVisible();
  await marks.getByRole('group', { name: '#ffc000' }).getByRole('combobox').fill('Spørsmål');
  await page.keyboard.press('Enter');
  await yellow.getByText(nb('importing-marks-list', { count: 2 })).click();
  await yellow.getByRole('checkbox', { name: 'Rapportene.' }).uncheck();
  await marks.getByRole('combobox', { name: nb('importing-comments', { count: 1 }) }).selectOption('memos');
  await expectAccessible(page);
  const profiles = page.getByRole('region', { name: nb('importing-profile') });
  await profiles.getByRole('button', { name: nb('importing-profile-menu') }).click();
  await page.getByRole('menuitem', { name: nb('importing-save-profile') }).click();
  await profiles.getByRole('textbox', { name: nb('importing-profile-name') }).fill('Penner');
  await page.keyboard.press('Enter');
  await expect(profiles.getByRole('combobox')).toContainText('Penner');

  await page.getByRole('button', { name: nb('material-accept', { count: 1 }) }).click();
  await expect(page.getByText(nb('material-imported-files', { count: 1 }))).toBeVisible();
  const [source] = await study.call<{ id: number }[]>('sources');
  const { segments } = await study.call<{ segments: { codings: unknown[]; memo: string | null }[] }>(
    'source_segments',
    { id: source?.id },
  );
  expect(segments.map(({ codings }) => codings.length)).toEqual([1, 0, 1]);
  expect(segments[1]?.memo).toBe('Reiser\nSml. Elvnes');

  // Pens mean the same in the next file, and comments become the same; nothing of it is left out there.
  const next = join(study.folder, 'neste.fodt');
  await copyFile(FILE, next);
  await page.keyboard.press('Control+i');
  await page.getByRole('textbox', { name: nb('material-path') }).fill(next);
  await page.keyboard.press('Enter');
  await expect(yellow).toBeVisible();
  await expect(time).toHaveCount(0);
  await profiles.getByRole('combobox').selectOption('Penner');
  await expect(time).toBeVisible();
  await page.getByRole('button', { name: nb('material-accept', { count: 1 }) }).click();
  await expect
    .poll(async () => (await study.call<{ segments: number }[]>('sources'))[1]?.segments)
    .toBe(segments.length + 1);
});

test('a table of another tool is looked through before its quotes are coded', async ({ page, study }) => {
  await newProject(study);
  const table = join(study.folder, 'segmenter.csv');
  const said = 'Det er møtene som tar tid, og så er det reisene mellom alle kommunene.';
  await importWords(study, 'kari.txt', `I: Hva tar tid?\n\nKari: ${said}\n\nI: Takk.\n\nKari: Takk.\n`);
  const rows = [
    'Tekst;Ord;Emne',
    'kari;Hva tar tid?;Spørsmål',
    'kari;Takk.;Høflig',
    'kari;Det er møtene som tar tid (...) mellom alle kommunene;Tid > Møter',
    'kari;Noe som ingen har sagt i dette intervjuet;Tid',
  ];
  await writeFile(table, rows.join('\n'));
  await study.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('material-import-quotes'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('material-import-quotes') });
  await dialog.getByRole('textbox', { name: nb('material-table-path') }).fill(table);
  await page.keyboard.press('Enter');

  // No heading is one that is known.
  await expect(dialog).toContainText(nb('material-quotes-need'));
  const column = (name: string) =>
    dialog.getByRole('combobox', { name: nb(`material-quotes-${name}`), exact: true });
  await column('source').selectOption('Tekst');
  await column('quote').selectOption('Ord');
  await column('code').selectOption('Emne');
  await column('separator').selectOption('>');
  await expect(dialog.getByRole('status')).toContainText(
    nb('material-quotes-found', { count: 4, found: 1, open: 2, missing: 1 }),
  );
  await dialog
    .getByRole('combobox', { name: nb('material-quotes-which', { row: 3, count: 2 }) })
    .selectOption({ index: 2 });
  await dialog.getByRole('checkbox', { name: nb('material-quotes-take', { row: 4 }) }).check();
  await expectAccessible(page);
  expect(await study.call('codebook')).toEqual([]);

  // Each row has a tick; one that is left out stays where it is.
  const tick = (row: number) =>
    dialog.getByRole('checkbox', { name: nb('material-quotes-row', { row }), exact: true });
  await tick(3).uncheck();
  await expect(dialog.getByRole('button', { name: nb('material-quotes-enter', { count: 2 }) })).toBeVisible();
  await expect(dialog.getByRole('listitem').first()).toContainText('Takk.');
  await tick(3).check();
  await tick(2).uncheck();
  await expect(dialog.getByRole('status')).toContainText(
    nb('material-quotes-found', { count: 4, found: 0, open: 2, missing: 1 }),
  );
  await dialog.getByRole('button', { name: nb('material-quotes-enter', { count: 2 }) }).click();
  await expect(dialog.getByRole('status')).toContainText(nb('material-report-applied', { count: 2 }));
  const [source] = await study.call<{ id: number }[]>('sources');
  const { segments } = await study.call<{ segments: { stretches: unknown[] }[] }>('source_segments', {
    id: source?.id,
  });
  expect(segments.map(({ stretches }) => stretches.length)).toEqual([2, 1]);
});
