/** A participant who withdraws: what it takes out and what it leaves, and erasing them for good. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { KARI, OLA, withGroup } from '../group.ts';
import { expect, test, type Study } from '../study.ts';
import { shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const row = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('row', { name: new RegExp(`^${name}`, 'u') });

const dialogOf = (page: Page, name: string): Locator =>
  page.getByRole('dialog', { name: nb('people-withdraw-title', { name }) });

async function openPeople(page: Page, study: Study): Promise<void> {
  await study.open();
  await page.keyboard.press('Alt+1');
  await page.getByRole('tab', { name: nb('material-column-participants') }).click();
}

/** Whether the words stand in a file as they are. */
async function holds(path: string, words: string): Promise<boolean> {
  return (await readFile(path)).includes(Buffer.from(words));
}

test('what a withdrawal takes out and leaves is told before it is done, and no word of it is left in the file once it is final', async ({
  page,
  study,
}, info) => {
  const { path, kari } = await withGroup(study);
  await study.call('create_memo', {
    target: { kind: 'participant', id: kari },
    kind: 'note',
    text: 'Tålmodig i telefonen.',
  });
  const backup = await study.call<{ path: string }>('back_up', {});
  await openPeople(page, study);
  await row(page, 'Kari').getByRole('button').click();
  await page.getByRole('button', { name: nb('people-withdraw') }).click();
  const dialog = dialogOf(page, 'Kari Lofthus');
  const part = (title: string): Locator => dialog.getByRole('region', { name: title });
  await expect(part(nb('people-passages-go', { count: 1 }))).toContainText('ingen ringte oss tilbake');
  await expect(part(nb('people-passages-go', { count: 1 }))).toContainText('Venting');
  await expect(part(nb('people-about'))).toContainText(nb('people-about-memos', { count: 1 }));
  await expect(part(nb('people-backups'))).toContainText(backup.path);
  await expect(dialog).not.toContainText('Hos oss gikk det fort');
  await page.screenshot({ path: info.outputPath('withdrawal.png') });

  // Looked at and left, nothing has happened.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(row(page, 'Kari')).not.toContainText(nb('people-withdrawn'));

  await page.getByRole('button', { name: nb('people-withdraw') }).click();
  await dialog.getByRole('button', { name: nb('people-take-out') }).click();
  await expect(row(page, 'Kari')).toContainText(nb('people-withdrawn'));
  // It can be undone, so it is in the file still, and that is said.
  await page.getByRole('button', { name: nb('people-withdraw') }).click();
  await expect(dialog).toContainText(nb('people-withdraw-out'));
  await expect(dialog.getByRole('button', { name: nb('people-take-out') })).toHaveCount(0);
  await expect(part(nb('material-sources'))).toHaveCount(0);
  const erase = dialog.getByRole('button', { name: nb('people-erase') });
  await expect(erase).toBeDisabled();
  await dialog.getByLabel(nb('people-final-understood')).check();
  await page.screenshot({ path: info.outputPath('final.png') });
  await erase.click();
  await expect(page.getByText(nb('people-erased-told'))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Kari');
  await expect(page.getByRole('main')).not.toContainText('Tålmodig');
  await page.screenshot({ path: info.outputPath('erased.png') });

  // Of the project's file nothing can be read, once what is beside it is written into it; a backup has it as before.
  await study.call('close_project', {});
  for (const words of ['kanarifuglen', 'Lofthus', 'telefonen']) {
    expect(await holds(path, words), words).toBe(false);
    expect(await holds(backup.path, words), `${words}, in the backup`).toBe(true);
  }
  expect(await holds(path, 'Hos oss gikk det fort')).toBe(true);
});

test('a withdrawal is done, taken back and made final by key alone', async ({ page, study }) => {
  const { path } = await withGroup(study);
  await openPeople(page, study);
  await row(page, 'Kari').getByRole('button').focus();
  await page.keyboard.press('Enter');
  const open = page.getByRole('button', { name: nb('people-withdraw') });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page, 'Kari Lofthus');
  await expect(dialog).toContainText('ingen ringte oss tilbake');
  // The last of the dialog is what can be undone; the first key round comes to what cannot.
  await page.keyboard.press('Shift+Tab');
  const takeOut = dialog.getByRole('button', { name: nb('people-take-out') });
  await expect(takeOut).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(row(page, 'Kari')).toContainText(nb('people-withdrawn'));
  await page.keyboard.press('Alt+2');
  await expect(shownText(page)).not.toContainText('kanarifuglen');
  await expect(shownText(page)).toContainText('[…]');
  await expect(stripes(page, 'Venting')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(shownText(page)).toContainText(KARI);
  await expect(stripes(page, 'Venting')).toHaveCount(1);

  await page.keyboard.press('Alt+1');
  await row(page, 'Kari').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('ingen ringte oss tilbake');
  await dialog.getByLabel(nb('people-final-understood')).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: nb('people-erase') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(nb('people-erased-told'))).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Alt+2');
  await expect(shownText(page)).not.toContainText('kanarifuglen');
  await expect(shownText(page)).toContainText(OLA);
  await study.call('close_project', {});
  expect(await holds(join(study.folder, 'studie.sitat'), 'kanarifuglen')).toBe(false);
  expect(await holds(path, 'Lofthus')).toBe(false);
});
