/** The preview of texts on their way in: what is read, what can be tidied, and turns put right by hand. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { importWords, newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

/** As a program writes it that cuts lines, with double spacing; the accent is one too many. */
const CUT = [
  'Intervju med leiaren',
  'I: Kva er det som gjer at det ikkje går så bra med',
  'omstillinga hjå dykk?',
  'Kari: Det er fordi me er så få, og fordi innova-',
  'sjonsfasen er så lang på\u030a alle måtar at ingen',
  'har tid. Og då vert det som det vert, dessverre.',
  'I: Ja.',
  'Kari: Eg veit ikkje. Kva meiner du? Me får sjå.',
].join('\n\n');

async function begin(page: Page, study: Study, files: Readonly<Record<string, string>>): Promise<void> {
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const path = join(study.folder, name);
      await writeFile(path, content);
      return path;
    }),
  );
  await newProject(study);
  await study.open();
  await page
    .getByRole('button', { name: nb('material-import-files') })
    .first()
    .click();
  await page
    .getByRole('textbox', { name: nb('material-path') })
    .fill(paths.map((path) => `"${path}"`).join(' '));
  await page.getByRole('button', { name: nb('material-add-path') }).click();
}

test('a text is tidied and its turns put right before it enters, and stays to be seen as it was', async ({
  page,
  study,
}) => {
  await begin(page, study, { 'kari.txt': CUT });
  await expect(page.getByRole('combobox', { name: nb('material-text-language') })).toHaveValue('nn');
  const pattern = page.getByRole('region', { name: nb('material-pattern') });
  await expect(pattern.getByRole('combobox')).toHaveValue('label-colon');
  await pattern.getByText(nb('importing-unfit', { count: 1 })).click();
  await pattern.getByRole('button', { name: /^Intervju med leiaren/ }).click();
  const turns = page.getByRole('listbox', { name: nb('importing-turns-of', { name: 'kari' }) });
  await expect(turns.getByRole('option', { selected: true })).toContainText('Intervju med leiaren');

  for (const cleaning of ['blank-lines', 'join-lines', 'hyphens', 'stray-marks'])
    await page.getByRole('checkbox', { name: nb(`importing-clean-${cleaning}`) }).check();
  await expect(turns).toContainText('innovasjonsfasen er så lang på alle måtar at ingen har tid.');
  await expectAccessible(page);

  // With the keyboard alone: the last turn becomes three, and the middle one is the interviewer's.
  await turns.focus();
  for (let row = 0; row < 5; row += 1) await page.keyboard.press('ArrowDown');
  await expect(turns.getByRole('option', { selected: true })).toContainText('Eg veit ikkje.');
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(turns.getByRole('option', { selected: true })).toContainText('Kva meiner du?');
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(turns.getByRole('option')).toHaveCount(7);
  await page.keyboard.press('ArrowUp');
  await page.getByRole('combobox', { name: nb('importing-who') }).selectOption('I');
  await expect(turns.getByRole('option', { selected: true })).toContainText('I');
  await expect(page.getByText(nb('importing-hand-count', { count: 3 }))).toBeVisible();
  expect(await study.call('sources')).toEqual([]);

  await page.getByRole('button', { name: nb('material-accept', { count: 1 }) }).click();
  await expect(page.getByText(nb('material-imported-files', { count: 1 }))).toBeVisible();
  const [source] = await study.call<{ id: number; language: string }[]>('sources');
  expect(source?.language).toBe('nn');
  const { text, turns: entered } = await study.call<{ text: string; turns: unknown[] }>('source_text', {
    id: source?.id,
  });
  expect(text).toContain('innovasjonsfasen er så lang på alle måtar at ingen har tid.');
  expect(entered).toHaveLength(7);
  const original = await study.call<{ text: string }>('text_of_revision', {
    source: source?.id,
    revision: null,
  });
  expect(original.text).toBe(CUT);
});

test('a profile saved for one file reads the next ones, and pasted words come beside them', async ({
  page,
  study,
}) => {
  const text = 'I: Hva?\nMH: Ja, det er innova-\nsjon.\nI: Og?\nMH: Nei.\n';
  await begin(page, study, { 'en.txt': text });
  const speakers = page.getByRole('region', { name: nb('material-speakers') });
  await speakers
    .getByRole('combobox', { name: nb('material-role-of', { label: 'MH' }) })
    .selectOption('interviewer');
  await page.getByRole('checkbox', { name: nb('importing-clean-hyphens') }).check();
  const profiles = page.getByRole('region', { name: nb('importing-profile') });
  await profiles.getByRole('button', { name: nb('importing-profile-menu') }).click();
  await page.getByRole('menuitem', { name: nb('importing-save-profile') }).click();
  await profiles.getByRole('textbox', { name: nb('importing-profile-name') }).fill('Autotekst');
  await profiles.getByRole('button', { name: nb('importing-keep-profile') }).click();
  await expect(profiles.getByRole('combobox')).toContainText('Autotekst');

  await page.getByRole('button', { name: nb('importing-paste-button') }).click();
  const paste = page.getByRole('dialog', { name: nb('importing-paste') });
  await paste.getByRole('textbox', { name: nb('material-source-name') }).fill('To');
  await paste
    .getByRole('textbox', { name: nb('importing-paste-text') })
    .fill(text.replace('Og?', 'Hvorfor?'));
  await paste.getByRole('button', { name: nb('material-add-path') }).click();
  const list = page.getByRole('list', { name: nb('material-files') });
  await list.getByRole('button', { name: /^To/ }).click();
  await expect(page.getByRole('listbox')).toContainText('innovasjon.');
  await expect(speakers.getByRole('combobox', { name: nb('material-role-of', { label: 'MH' }) })).toHaveValue(
    'interviewer',
  );
  await page.getByRole('button', { name: nb('material-accept', { count: 2 }) }).click();
  await expect(page.getByText(nb('material-imported-files', { count: 2 }))).toBeVisible();
  expect(await study.call('import_profiles')).toHaveLength(1);
});

test('turns of a text that has entered are split, given to others and merged in the reader', async ({
  page,
  study,
}) => {
  await newProject(study);
  await importWords(study, 'kari.txt', 'I: Hva?\nKari: Ja. Hvorfor det? Nei.\nI: Takk.\n', {
    language: null,
  });
  await study.open();
  const words = page.getByText('Hvorfor det?');
  await placeCaret(page, words, 'Hvorfor');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByText('Hvorfor det? Nei.', { exact: true })).toBeVisible();
  await placeCaret(page, page.getByText('Hvorfor det? Nei.', { exact: true }), 'det');
  await page.keyboard.press('Shift+W');
  const dialog = page.getByRole('dialog', { name: nb('reader-edit-turn') });
  await dialog.getByRole('combobox', { name: nb('importing-who') }).selectOption('I');
  await dialog.getByRole('textbox', { name: nb('reader-turn-time') }).fill('1:05');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('common-done') }).click();
  await expect(page.getByText('1:05', { exact: true })).toBeVisible();
  await placeCaret(page, page.getByText('Hvorfor det? Nei.', { exact: true }), 'det');
  await page.keyboard.press('Alt+Backspace');
  await expect(page.getByText('Ja. Hvorfor det? Nei.', { exact: true })).toBeVisible();
});

/** Puts the reader's caret before a word, as a click there does. */
async function placeCaret(page: Page, words: Locator, word: string): Promise<void> {
  const box = await words.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    }
    throw new Error(`no ${wanted}`);
  }, word);
  await page.mouse.click(box.x, box.y);
}
