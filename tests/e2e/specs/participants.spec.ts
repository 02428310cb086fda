/** People of a focus group: who says what for which municipality, and what happens when one of them withdraws. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { putCodes } from '../codes.ts';
import { counts, newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const KARI = 'Vi ventet på kanarifuglen i hele fjor, og ingen ringte oss tilbake.';
const OLA = 'Hos oss gikk det fort, og alle var fornøyde med det.';
const GROUP = `I: Hva skjedde?\nKari: ${KARI}\nI: Og dere?\nOla: ${OLA}\nKari: Det var ikke slik hos oss.\nI: Hvorfor?\nOla: Vi hadde bestemt oss.\n`;

async function go(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb(`place-${place}`) })
    .click();
}

/** The row of a person in the list of participants. */
function row(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('row', { name: new RegExp(`^${name}`) });
}

/** The group as its file, on its way in. */
async function preview(page: Page, study: Study): Promise<Locator> {
  await newProject(study);
  for (const name of ['Venting', 'Tempo'])
    await study.call('create_code', { parent: null, name, isCodable: true });
  for (const name of ['Åsbygd', 'Dalvoll']) await study.call('create_case', { name, kind: 'municipality' });
  const path = join(study.folder, 'gruppe.txt');
  await writeFile(path, GROUP);
  await study.open();
  await page
    .getByRole('button', { name: nb('material-import-files') })
    .first()
    .click();
  await page.getByRole('textbox', { name: nb('material-path') }).fill(path);
  await page.getByRole('button', { name: nb('material-add-path') }).click();
  await page.getByRole('combobox', { name: nb('material-column-kind') }).selectOption('focus-group');
  return page.getByRole('region', { name: nb('material-speakers') });
}

/** Each of the two stands for a municipality of their own. */
async function enter(page: Page, speakers: Locator): Promise<void> {
  for (const [label, own] of [
    ['Kari', 'Åsbygd'],
    ['Ola', 'Dalvoll'],
  ] as const) {
    await speakers.getByRole('combobox', { name: nb('material-cases-of', { label }) }).focus();
    await page.keyboard.type(own);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: nb('material-accept', { count: 1 }) }).click();
  await expect(page.getByText(nb('material-imported-files', { count: 1 }))).toBeVisible();
}

test('the people of a focus group stand for cases of their own, in the list, the text and the comparison', async ({
  page,
  study,
}) => {
  await enter(page, await preview(page, study));
  await page.getByRole('tab', { name: nb('material-column-participants') }).click();
  await expect(row(page, 'Kari')).toContainText('Åsbygd');
  await expect(row(page, 'Ola')).toContainText('Dalvoll');

  await putCodes(study, 'ingen ringte oss tilbake', ['Venting']);
  await putCodes(study, 'Hos oss gikk det fort', ['Tempo']);
  await go(page, 'read');
  await expect(shownText(page).locator('.speaker', { hasText: 'Ola' })).toHaveCount(2);
  await go(page, 'compare');
  const grid = page.getByRole('grid');
  const cell = (code: string, column: number): Locator =>
    grid
      .getByRole('row', { name: new RegExp(`^${code}`) })
      .getByRole('gridcell')
      .nth(column);
  await expect(grid.getByRole('columnheader', { name: /Åsbygd/ })).toBeVisible();
  await expect(cell('Venting', 0)).toHaveText('1');
  await expect(cell('Venting', 1)).toHaveText('');
  await expect(cell('Tempo', 0)).toHaveText('');
  await expect(cell('Tempo', 1)).toHaveText('1');

  // Afterwards Ola turns out to speak for the other one; that is undone again.
  await go(page, 'material');
  await page.getByRole('tab', { name: nb('material-sources') }).click();
  await page.getByRole('button', { name: 'gruppe', exact: true }).click();
  const own = page.getByRole('combobox', { name: nb('material-cases-of', { label: 'Ola' }) });
  await own.focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('Åsbygd');
  await page.keyboard.press('Enter');
  await go(page, 'compare');
  await expect(cell('Tempo', 0)).toHaveText('1');
  await page.keyboard.press('Control+z');
  await expect(cell('Tempo', 0)).toHaveText('');
});

test('who withdraws is taken out everywhere, comes back by undo, and is gone when it is made final', async ({
  page,
  study,
}) => {
  await enter(page, await preview(page, study));
  await putCodes(study, 'ingen ringte oss tilbake', ['Venting']);
  await putCodes(study, 'Hos oss gikk det fort', ['Tempo']);
  const found = async (query: string): Promise<number> => {
    const asked = { query, exact: true, inflections: true, switchedOff: [], limit: 5 };
    return (await study.call<{ total: number }>('search', asked)).total;
  };

  await page.getByRole('tab', { name: nb('material-column-participants') }).click();
  await row(page, 'Kari').getByRole('button').click();
  await page.getByRole('button', { name: nb('people-withdraw') }).click();
  const dialog = page.getByRole('dialog', { name: nb('people-withdraw-title', { name: 'Kari' }) });
  await expect(dialog).toContainText('ingen ringte oss tilbake');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('people-take-out') }).click();
  await expect(page.getByText(nb('people-words-out', { name: 'Kari' }))).toBeVisible();
  await expect(row(page, 'Kari')).toContainText(nb('people-withdrawn'));
  await go(page, 'read');
  await expect(shownText(page)).not.toContainText('kanarifuglen');
  await expect(shownText(page)).toContainText(OLA);
  await expect(stripes(page, 'Venting')).toHaveCount(0);
  await expect.poll(() => found('kanarifuglen')).toBe(0);
  expect(await counts(study)).toMatchObject({ codings: 1 });

  await page.keyboard.press('Control+z');
  await expect(shownText(page)).toContainText(KARI);
  await expect(stripes(page, 'Venting')).toHaveCount(1);
  await expect.poll(() => found('kanarifuglen')).toBe(1);

  await go(page, 'material');
  await row(page, 'Kari').getByRole('button').click();
  await page.getByRole('button', { name: nb('people-withdraw') }).click();
  const erase = dialog.getByRole('button', { name: nb('people-erase') });
  await expect(erase).toBeDisabled();
  await dialog.getByRole('checkbox', { name: nb('people-final-understood') }).check();
  await erase.click();
  await expect(page.getByText(nb('people-erased-told'))).toBeVisible();
  await expect(row(page, 'Kari')).toHaveCount(0);
  await expect(page.getByRole('main').getByText(nb('people-erased'), { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Kari');
  expect((await study.call<{ undo: unknown }>('project')).undo).toBeNull();
  await go(page, 'read');
  await expect(shownText(page)).not.toContainText('kanarifuglen');
  await expect(shownText(page)).toContainText(OLA);
});
