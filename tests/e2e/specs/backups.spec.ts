import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

async function runAction(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(label);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(label);
  await page.keyboard.press('Enter');
}

const button = (page: Page, key: string) => page.getByRole('button', { name: nb(key), exact: true });

async function createProject(page: Page, path: string, name: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.keyboard.type(name);
  await page.getByLabel(nb('application-project-path')).fill(path);
  await button(page, 'application-create-project').click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

test('a backup is looked into and gone back to, and what was there is in the list', async ({
  page,
  study,
}, info) => {
  await study.open();
  await createProject(page, join(study.folder, 'kopier.sitat'), 'Før');
  await runAction(page, nb('backups-action'));
  await expect(page.getByText(nb('backups-none'))).toBeVisible();
  await button(page, 'backups-make').click();
  await expect(page.getByText(nb('backups-same'))).toBeVisible();
  await page.keyboard.press('Escape');
  await runAction(page, nb('application-rename-project'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Etter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Etter' })).toBeVisible();

  await runAction(page, nb('backups-action'));
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(nb('backups-since', { count: 1 }))).toBeVisible();
  await page.screenshot({ path: info.outputPath('compared.png') });
  await expectAccessible(page);
  await button(page, 'backups-restore').click();
  await expect(page.getByText('Prosjektet er slik det var')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Før' })).toBeVisible();
  await page.screenshot({ path: info.outputPath('restored.png') });
  // The present before is a step away.
  await runAction(page, nb('backups-action'));
  await expect(page.getByRole('radio')).toHaveCount(2);
  await button(page, 'backups-verify').click();
  await expect(page.getByText('Filen er hel.')).toBeVisible();
  await page.getByRole('radio').first().click();
  await expect(page.getByText(nb('backups-only-there', { count: 1 }))).toBeVisible();
  await page.screenshot({ path: info.outputPath('present.png') });
  await button(page, 'backups-restore').click();
  await expect(page.getByRole('heading', { name: 'Etter' })).toBeVisible();
});

test('a damaged file offers its backups', async ({ page, study }, info) => {
  const path = join(study.folder, 'skadet.sitat');
  await study.open();
  await createProject(page, path, 'Skadet studie');
  await runAction(page, nb('backups-action'));
  await button(page, 'backups-make').click();
  await expect(page.getByText(nb('backups-same'))).toBeVisible();
  await page.keyboard.press('Escape');
  await runAction(page, nb('application-close-project'));
  const recent = page.getByRole('button', { name: 'skadet', exact: false }).first();
  await expect(recent).toBeVisible();
  writeFileSync(path, 'søl');
  await recent.click();
  await expect(page.getByRole('heading', { name: nb('rescue-title') })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.screenshot({ path: info.outputPath('rescue.png') });
  await expectAccessible(page);
  await button(page, 'rescue-restore').click();
  await expect(page.getByRole('heading', { name: 'Skadet studie' })).toBeVisible();
});
