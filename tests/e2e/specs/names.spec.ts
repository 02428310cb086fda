/** Names on their way out of the texts: proposals become a list, every place is looked at, one step undoes it all. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importWords, newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

const TEXT =
  'I: Hvem ringte?\n\nKari: Det var Per Moe fra Storvik kommune. Karis sjef har 900 00 000.\n\nI: Per i dag?\n\nKari: Storviksaken er lei. Spør Per Moe igjen.\n';

async function begin(study: Study): Promise<number> {
  await newProject(study);
  const source = await importWords(study, 'intervju.txt', TEXT, { cases: ['Storvik'] });
  await study.open();
  return source;
}

test('proposals become a list, and each place is replaced or left', async ({ page, study }) => {
  const source = await begin(study);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(nb('names-hide'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('names-title') });
  await expect(dialog.getByRole('status')).toHaveText(nb('names-proposals-found', { count: 4 }));
  for (const name of ['Kari', 'Per Moe', 'Storvik', '900 00 000']) {
    await dialog.getByTitle(nb('names-take-name', { name })).click();
  }
  await expect(dialog.getByRole('status')).toHaveText(nb('names-no-proposals'));
  await dialog.getByRole('tab', { name: nb('names-list') }).click();
  await expect(dialog.getByRole('row')).toHaveCount(5);
  const field = dialog.getByRole('textbox', {
    name: nb('names-replacement-of', { name: 'Kari' }),
  });
  await field.fill('Anne');
  await field.press('Tab');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('names-show-places') }).click();
  await expect(dialog.getByRole('status')).toHaveText(nb('names-found', { certain: 7, doubtful: 1 }));
  await expect(dialog.getByText(nb('name-doubt-part-of-word'))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('names-replace', { count: 9 }) }).click();
  await expect(dialog).toBeHidden();
  const text = async (): Promise<string> =>
    (await study.call<{ text: string }>('source_text', { id: source })).text;
  expect(await text()).toBe(
    'I: Hvem ringte?\n\nAnne: Det var Person 2 fra Sted 1 kommune. Annes sjef har [telefonnummer].\n\nI: Per i dag?\n\nAnne: Storviksaken er lei. Spør Person 2 igjen.\n',
  );
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(TEXT);
});

test('replaced names are made final once it is said what goes and what stays', async ({ page, study }) => {
  const source = await begin(study);
  const list = join(study.folder, 'navn.csv');
  await study.call('write_names', {
    file: null,
    names: [
      { name: 'Kari', replacement: 'Anne', kind: 'person' },
      { name: 'Per Moe', replacement: 'Trygve', kind: 'person' },
    ],
  });
  await study.call('replace_names', { file: null, places: null, labels: true, cases: false, memos: false });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(nb('names-final-action'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('names-title') });
  const final = dialog.getByRole('region', { name: nb('names-final') });
  await expect(final.getByText(nb('names-final-texts', { count: 1, names: 'intervju' }))).toBeVisible();
  await expect(final.getByText(nb('names-list-inside'))).toBeVisible();
  await expectAccessible(page);
  // As long as the list is inside, the names are: it is moved out first.
  await final.getByRole('button', { name: nb('names-keep-apart') }).click();
  await dialog.getByRole('button', { name: nb('names-keep-apart') }).click();
  await dialog.getByRole('textbox', { name: nb('names-list-file') }).fill(list);
  await dialog.getByRole('button', { name: nb('names-move') }).click();
  await expect(dialog.getByText(nb('names-in-file', { file: list }))).toBeVisible();
  await dialog.getByRole('button', { name: nb('names-show-places') }).click();
  // By keyboard alone from here.
  const open = dialog.getByRole('button', { name: nb('names-final-open') });
  await expect(open).toBeEnabled();
  await open.focus();
  await page.keyboard.press('Enter');
  const forget = final.getByRole('button', { name: nb('names-forget') });
  await expect(forget).toBeDisabled();
  await expect(final.getByText(nb('names-list-inside'))).toBeHidden();
  await final.getByRole('checkbox', { name: nb('people-final-understood') }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(forget).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(nb('names-forgotten'))).toBeVisible();
  const { undo } = await study.call<{ undo: unknown }>('project');
  expect(undo).toBeNull();
  const { text } = await study.call<{ text: string }>('source_text', { id: source });
  expect(text).toContain('Anne: Det var Trygve fra');
  const bytes = await readFile(join(study.folder, 'studie.sitat'));
  expect(bytes.includes('Kari')).toBe(false);
});

test('a list that is kept apart is moved to its file', async ({ page, study }) => {
  await begin(study);
  await study.call('write_names', {
    file: null,
    names: [{ name: 'Kari', replacement: 'Anne', kind: 'person' }],
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(nb('names-hide'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('names-title') });
  await dialog.getByRole('button', { name: nb('names-keep-apart') }).click();
  const file = join(study.folder, 'navn.csv');
  await dialog.getByRole('textbox', { name: nb('names-list-file') }).fill(file);
  await dialog.getByRole('button', { name: nb('names-move') }).click();
  await expect(dialog.getByText(nb('names-in-file', { file }))).toBeVisible();
  await expect(dialog.getByRole('row')).toHaveCount(2);
  const list = await study.call<{ isApart: boolean; names: unknown[] }>('name_list', { file: null });
  expect(list).toMatchObject({ isApart: true, names: [] });
});

test('names are replaced before the text enters, and what is not listed is proposed', async ({
  page,
  study,
}) => {
  await newProject(study);
  const list = join(study.folder, 'navn.csv');
  await writeFile(list, 'navn;erstatning\nKari;Anne\n');
  await study.call('keep_names_apart', { file: list });
  const path = join(study.folder, 'intervju.txt');
  await writeFile(path, TEXT);
  await study.open();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(nb('names-hide'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('names-title') });
  await dialog.getByRole('textbox', { name: nb('names-list-file') }).fill(list);
  await dialog.getByRole('button', { name: nb('names-use-file') }).click();
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await dialog
    .getByRole('button', { name: nb('common-close') })
    .last()
    .click();
  await page.keyboard.press('Control+i');
  await page.getByRole('textbox', { name: nb('material-path') }).fill(path);
  await page.getByRole('button', { name: nb('material-add-path') }).click();
  const section = page.getByRole('region', { name: nb('names-title') });
  await section.getByRole('checkbox', { name: nb('names-at-door') }).check();
  await expect(section.getByRole('status')).toHaveText(nb('names-at-door-found', { count: 3, left: 0 }));
  await section.getByTitle(nb('names-take-name', { name: 'Per Moe' })).click();
  await expect(section.getByRole('status')).toHaveText(nb('names-at-door-found', { count: 5, left: 0 }));
  await expectAccessible(page);
  await page.getByRole('button', { name: nb('material-accept', { count: 1 }) }).click();
  await expect.poll(async () => (await study.call<{ name: string }[]>('sources')).length).toBe(1);
  const { text } = await study.call<{ text: string }>('source_text', { id: 1 });
  expect(text).toContain('Anne: Det var Person 1 fra Storvik kommune.');
});

test('the list is kept in a key file, looked up in it, and a wrong passphrase is told', async ({
  page,
  study,
}) => {
  await begin(study);
  const entries = ['Kari', 'Per Moe', 'Storvik', 'Lie', 'Moen', 'Tveit'];
  await study.call('write_names', {
    file: null,
    names: entries.map((name, number) => ({ name, replacement: `Dekke ${number + 1}`, kind: 'person' })),
  });
  const open = async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(nb('names-hide'));
    await page.keyboard.press('Enter');
  };
  await open();
  const dialog = page.getByRole('dialog', { name: nb('names-title') });
  await dialog.getByRole('button', { name: nb('names-keep-apart') }).click();
  const file = join(study.folder, 'nøkkel.age');
  await dialog.getByRole('textbox', { name: nb('names-list-file') }).fill(file);
  // It would lie beside the project: that is said, and not refused.
  await expect(dialog.getByRole('alert')).toContainText(
    nb('key-list-beside-project', { file: 'nøkkel.age' }),
  );
  const move = dialog.getByRole('button', { name: nb('names-move') });
  await dialog.getByLabel(nb('names-key-passphrase'), { exact: true }).fill('fire blå elger');
  await expect(move).toBeDisabled();
  await dialog.getByLabel(nb('names-key-passphrase-again')).fill('fire blå elger');
  await expectAccessible(page);
  await move.click();
  await expect(dialog.getByText(nb('names-in-key', { file }))).toBeVisible();
  expect((await readFile(file)).includes('Kari')).toBe(false);
  expect((await readFile(join(study.folder, 'studie.sitat'))).includes('Tveit')).toBe(false);

  await dialog.getByRole('textbox', { name: nb('names-look-up') }).fill('dekke 2');
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await expect(dialog.getByRole('textbox', { name: nb('names-name'), exact: true })).toHaveValue('Per Moe');

  await dialog.getByRole('button', { name: nb('names-close-key') }).click();
  await expect(dialog.getByText(nb('names-in-unknown-file'))).toBeVisible();
  await expect(dialog.getByRole('row')).toHaveCount(0);
  await dialog.getByRole('textbox', { name: nb('names-list-file') }).fill(file);
  await dialog.getByLabel(nb('names-key-passphrase'), { exact: true }).fill('fem blå elger');
  await dialog.getByRole('button', { name: nb('names-use-file') }).click();
  await expect(dialog.getByText(nb('key-list-wrong', { file: 'nøkkel.age' }))).toBeVisible();
  await dialog.getByLabel(nb('names-key-passphrase'), { exact: true }).fill('fire blå elger');
  await dialog.getByRole('button', { name: nb('names-use-file') }).click();
  await expect(dialog.getByText(nb('names-in-key', { file }))).toBeVisible();
});

test('a document that gives somebody away is asked about before it is written', async ({ page, study }) => {
  await begin(study);
  await study.call('write_names', {
    file: null,
    names: [{ name: 'Per Moe', replacement: 'Trygve', kind: 'person' }],
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(nb('appendices-action'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('appendices-title') });
  await dialog.getByRole('combobox', { name: nb('appendices-what') }).selectOption('transcripts');
  const path = join(study.folder, 'utskrifter.docx');
  await dialog.getByRole('textbox', { name: nb('export-path') }).fill(path);
  await dialog.getByRole('button', { name: nb('appendices-write', { files: 'one' }) }).click();
  const asked = page.getByRole('dialog', { name: nb('leaks-title') });
  await expect(asked.getByText('Per Moe (2)')).toBeVisible();
  await expectAccessible(page);
  await asked.getByRole('button', { name: nb('leaks-back') }).click();
  await expect(dialog.getByText(nb('leaks-not-written'))).toBeVisible();
  await expect(readFile(path)).rejects.toThrow();
  await dialog.getByRole('button', { name: nb('appendices-write', { files: 'one' }) }).click();
  await asked.getByRole('button', { name: nb('leaks-go-on') }).click();
  await expect(dialog).toBeHidden();
  expect((await readFile(path)).length).toBeGreaterThan(1000);
});
