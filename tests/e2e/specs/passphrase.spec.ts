import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

const WORDS = 'hest batteri stift ullsokk';

async function runAction(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(label);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(label);
  await page.keyboard.press('Enter');
}

const field = (page: Page, key: string) => page.getByLabel(nb(key), { exact: true });

test('a new project gets a passphrase, is locked by key, and opens where one was', async ({
  page,
  study,
}, info) => {
  const path = join(study.folder, 'hemmelig.sitat');
  await study.open();
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Hemmelig studie');
  await page.getByLabel(nb('application-project-path')).fill(path);
  await page.getByLabel(nb('passphrase-protect')).press('Space');
  await expect(field(page, 'passphrase-new')).toBeFocused();
  await page.keyboard.type('kort');
  await expect(page.getByText(nb('passphrase-strength-short'))).toBeVisible();
  await field(page, 'passphrase-new').fill(WORDS);
  await expect(page.getByText(nb('passphrase-strength-good'))).toBeVisible();
  const create = page.getByRole('button', { name: nb('application-create-project') });
  await expect(create).toBeDisabled();
  await field(page, 'passphrase-again').fill('hest batteri stuft');
  await expect(page.getByText(nb('passphrase-differs'))).toBeVisible();
  await field(page, 'passphrase-again').fill(WORDS);
  await page.screenshot({ path: info.outputPath('new.png') });
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hemmelig studie' })).toBeVisible();

  await page.keyboard.press('Alt+5');
  await page.keyboard.press('Control+Alt+l');
  await expect(page.getByRole('heading', { name: 'hemmelig.sitat' })).toBeVisible();
  await expect(page.getByText('Hemmelig studie')).toHaveCount(0);
  await expect(field(page, 'passphrase-word')).toBeFocused();
  await page.keyboard.type('feil');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('åpner ikke hemmelig.sitat');
  await page.screenshot({ path: info.outputPath('locked.png') });
  await expectAccessible(page);
  await field(page, 'passphrase-word').fill(WORDS);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hemmelig studie' })).toBeVisible();

  // A page that is loaded anew while it is locked shows no more than that.
  await page.keyboard.press('Control+Alt+l');
  await expect(field(page, 'passphrase-word')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'hemmelig.sitat' })).toBeVisible();
  await page.getByRole('button', { name: nb('application-close-project') }).click();

  // From the list of recent files it is asked for too.
  await page.getByRole('button', { name: /^hemmelig/ }).click();
  await expect(page.getByRole('dialog', { name: 'Åpne hemmelig.sitat' })).toBeVisible();
  await expect(field(page, 'passphrase-word')).toBeFocused();
  await page.keyboard.type(WORDS);
  await page.getByRole('button', { name: nb('passphrase-show') }).click();
  await page.screenshot({ path: info.outputPath('open.png') });
  await expectAccessible(page);
  await field(page, 'passphrase-word').press('Enter');
  await expect(page.getByRole('heading', { name: 'Hemmelig studie' })).toBeVisible();
});

test('a passphrase is given later, changed and removed, and earlier backups are told of', async ({
  page,
  study,
}, info) => {
  const path = join(study.folder, 'studie.sitat');
  await study.call('create_project', { path, name: 'Studie', language: 'nb' });
  await study.call('close_project', {});
  await study.call('open_project', { path, readOnly: false });
  await study.open();
  await runAction(page, nb('passphrase-action'));
  await page.keyboard.type(WORDS);
  await field(page, 'passphrase-again').fill(WORDS);
  await page.keyboard.press('Enter');
  await expect(page.getByText(nb('passphrase-done-added'))).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Én sikkerhetskopi' })).toBeVisible();
  await page.screenshot({ path: info.outputPath('added.png') });
  await expectAccessible(page);
  await page.getByRole('button', { name: nb('passphrase-delete-backups') }).click();
  await expect(page.getByText(nb('passphrase-backups-deleted'))).toBeVisible();
  await page.keyboard.press('Escape');

  await runAction(page, nb('passphrase-action'));
  await page.keyboard.type('feil');
  await field(page, 'passphrase-new').fill('en helt annen frase');
  await field(page, 'passphrase-again').fill('en helt annen frase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('åpner ikke studie.sitat');
  await page.screenshot({ path: info.outputPath('change.png') });
  await field(page, 'passphrase-old').fill(WORDS);
  await page.keyboard.press('Enter');
  await expect(page.getByText(nb('passphrase-done-changed'))).toBeVisible();
  await page.keyboard.press('Escape');

  await runAction(page, nb('passphrase-action'));
  await page.keyboard.type('en helt annen frase');
  await page.getByLabel(nb('passphrase-wanted')).selectOption({ label: nb('passphrase-remove') });
  await page.getByRole('button', { name: nb('passphrase-remove') }).press('Enter');
  await expect(page.getByText(nb('passphrase-done-removed'))).toBeVisible();
  await page.keyboard.press('Escape');
  const { hasPassphrase } = await study.call<{ hasPassphrase: boolean }>('project', {});
  expect(hasPassphrase).toBe(false);
});

test('a passphrase is remembered by who wishes it, not after locking, and forgotten again', async ({
  page,
  study,
}, info) => {
  const path = join(study.folder, 'hemmelig.sitat');
  await study.call('create_project', { path, name: 'Hemmelig studie', language: 'nb', passphrase: WORDS });
  await study.call('close_project', {});
  await study.open();
  const file = page.getByRole('button', { name: /^hemmelig/ });
  const dialog = page.getByRole('dialog', { name: 'Åpne hemmelig.sitat' });
  const keep = page.getByLabel(nb('passphrase-ring-keep'));
  const heading = page.getByRole('heading', { name: 'Hemmelig studie' });

  // A key ring that says no: the project is open all the same, and why stands below.
  await page.route('**/call/remember_passphrase', (route) =>
    route.fulfill({
      status: 422,
      json: { kind: 'refused', key: 'key-ring-refused', parameters: { reason: 'is locked' } },
    }),
  );
  await file.click();
  await expect(keep).not.toBeChecked();
  await field(page, 'passphrase-word').fill(WORDS);
  await keep.press('Space');
  await page.screenshot({ path: info.outputPath('ring-open.png') });
  await expectAccessible(page);
  await field(page, 'passphrase-word').press('Enter');
  await expect(heading).toBeVisible();
  await expect(page.getByText('tok ikke imot passordfrasen')).toBeVisible();
  await page.screenshot({ path: info.outputPath('ring-refused.png') });
  await page.unroute('**/call/remember_passphrase');
  await runAction(page, nb('application-close-project'));

  await file.click();
  await expect(keep).not.toBeChecked();
  await keep.press('Space');
  await field(page, 'passphrase-word').fill(WORDS);
  await field(page, 'passphrase-word').press('Enter');
  await expect(heading).toBeVisible();
  await expect.poll(async () => await study.call('key_ring')).toEqual({ isThere: true, isRemembered: true });
  await runAction(page, nb('application-close-project'));
  await file.click();
  await expect(heading).toBeVisible();
  await expect(dialog).toHaveCount(0);

  // A lock that opened by itself would be none, also by way of the first screen.
  await page.keyboard.press('Control+Alt+l');
  await expect(field(page, 'passphrase-word')).toBeFocused();
  await page.getByRole('button', { name: nb('application-close-project') }).click();
  await file.click();
  await expect(dialog).toBeVisible();
  await field(page, 'passphrase-word').fill(WORDS);
  await field(page, 'passphrase-word').press('Enter');
  await expect(heading).toBeVisible();

  await runAction(page, nb('passphrase-action'));
  await expect(page.getByText(nb('passphrase-ring-kept'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('ring-kept.png') });
  await expectAccessible(page);
  await page.getByRole('button', { name: nb('passphrase-ring-forget') }).click();
  await expect(page.getByText(nb('passphrase-ring-not-kept'))).toBeVisible();
  await page.keyboard.press('Escape');
  await runAction(page, nb('passphrase-ring-forget'));
  await expect(page.getByText(nb('passphrase-ring-forgotten'))).toBeVisible();
  await runAction(page, nb('application-close-project'));
  await file.click();
  await expect(dialog).toBeVisible();
});
