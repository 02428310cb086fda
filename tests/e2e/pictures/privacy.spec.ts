/** Other people's secrets, as the guide shows how they are kept and given up. */

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { hideNames, NAMES, withGroup } from '../group.ts';
import { expect, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../docs/guide/images');

/** Takes the picture. Where files lie on this machine is nobody's business. */
async function take(page: Page, study: Study, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(
    (folders) => {
      const clean = (words: string): string =>
        folders.reduce((said, own) => said.replaceAll(own, '/home/ida/Dokumenter'), words);
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const said = text.nodeValue ?? '';
        if (said !== clean(said)) text.nodeValue = clean(said);
      }
      for (const field of document.querySelectorAll('input'))
        if (field.value !== clean(field.value)) field.value = clean(field.value);
    },
    [join(study.folder, 'work'), study.folder],
  );
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function run(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(label);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(label);
  await page.keyboard.press('Enter');
}

test('a passphrase is given', async ({ page, study }) => {
  await study.call('create_project', {
    path: join(study.folder, 'smartby.sitat'),
    name: 'Smartby',
    language: 'nb',
  });
  await study.open();
  await run(page, nb('passphrase-action'));
  await page.getByLabel(nb('passphrase-new'), { exact: true }).fill('hest batteri stift ullsokk');
  await page.getByLabel(nb('passphrase-again'), { exact: true }).fill('hest batteri stift ullsokk');
  await expect(page.getByText(nb('passphrase-strength-good'))).toBeVisible();
  await take(page, study, 'passphrase');
});

test('a backup is looked into', async ({ page, study }) => {
  await study.openSample();
  await study.call('back_up', {});
  await study.call('create_code', { parent: null, name: 'Ventetid', isCodable: true });
  await run(page, nb('backups-action'));
  await page.getByRole('radio').first().click();
  await expect(page.getByText(nb('backups-since', { count: 1 }))).toBeVisible();
  await take(page, study, 'restore');
});

test('names are found before they are replaced', async ({ page, study }) => {
  await withGroup(study);
  await study.call('write_names', { file: null, names: NAMES });
  await study.open();
  await run(page, nb('names-hide'));
  await page.getByRole('tab', { name: nb('names-places') }).click();
  await expect(page.getByText('Trygve').first()).toBeVisible();
  await take(page, study, 'pseudonyms');
});

test('a participant withdraws', async ({ page, study }) => {
  const { kari } = await withGroup(study);
  await study.call('create_memo', {
    target: { kind: 'participant', id: kari },
    kind: 'note',
    text: 'Tålmodig i telefonen.',
  });
  await study.call('back_up', {});
  await study.open();
  await page.keyboard.press('Alt+1');
  await page.getByRole('tab', { name: nb('material-column-participants') }).click();
  await page.getByRole('main').getByRole('row', { name: /^Kari/u }).getByRole('button').click();
  await page.getByRole('button', { name: nb('people-withdraw') }).click();
  const dialog = page.getByRole('dialog', { name: nb('people-withdraw-title', { name: 'Kari Lofthus' }) });
  await expect(dialog).toContainText('ingen ringte oss tilbake');
  await take(page, study, 'withdrawal');
});

test('a project is closed', async ({ page, study }) => {
  await withGroup(study);
  await hideNames(study);
  await study.call('work_as', { name: 'Ida' });
  await study.call('set_identification', { level: 'pseudonym' });
  await study.call('export_for_closing', { path: join(study.folder, 'arkiv'), overwrite: false });
  await study.call('confirm_recordings_deleted', {});
  await study.open();
  await run(page, nb('journal-action-privacy'));
  const closing = page.getByRole('region', { name: nb('closing-heading') });
  await expect(closing.getByLabel(nb('closing-understood'))).toBeVisible();
  await closing.getByRole('listitem').last().scrollIntoViewIfNeeded();
  await take(page, study, 'closing');
});
