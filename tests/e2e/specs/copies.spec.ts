import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../study.ts';
import { nb, words } from '../words.ts';

interface Code {
  readonly id: number;
  readonly isCodable: boolean;
}

interface Source {
  readonly id: number;
}

/** Runs an action from the palette, also where the page behind it has lists of its own. */
async function runAction(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(label);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(label);
  await page.keyboard.press('Enter');
}

/** The sample study and a copy of it: one code renamed in both, words coded in the copy. */
test.beforeEach(async ({ study }) => {
  const { path } = await study.call<{ path: string }>('open_sample', {});
  const [code] = (await study.call<Code[]>('codebook', {})).filter((one) => one.isCodable) as [Code];
  const [source] = (await study.call<Source[]>('sources', {})) as [Source];
  const copy = join(study.folder, 'kopi.sitat');
  await study.call('close_project', {});
  await copyFile(path, copy);
  await study.call('open_project', { path: copy, readOnly: false });
  await study.call('rename_code', { id: code.id, language: 'nb', name: 'Slik Ola sier det' });
  const made = await study.call<Code>('create_code', { parent: null, name: 'Fra kopien', isCodable: true });
  await study.call('apply_codes', {
    source: source.id,
    stretches: [{ start: 120, end: 160 }],
    codes: [made.id],
    newCode: null,
  });
  await study.call('close_project', {});
  await study.call('open_project', { path, readOnly: false });
  await study.call('rename_code', { id: code.id, language: 'nb', name: 'Slik jeg sier det' });
  await study.open();
});

test('a copy is looked at, what both have changed is chosen, it is merged and undone', async ({
  page,
  study,
}, info) => {
  await runAction(page, nb('copies-action-merge'));
  const dialog = page.getByRole('dialog', { name: nb('copies-merge') });
  const field = dialog.getByRole('textbox', { name: nb('copies-file') });
  await field.fill(join(study.folder, 'mangler.sitat'));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/finnes ikke/u)).toBeVisible();

  await field.fill(join(study.folder, 'kopi.sitat'));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Fra kopien')).toBeVisible();
  await expect(dialog.getByText('Slik Ola sier det')).toBeVisible();
  await expect(dialog.getByRole('radio', { name: nb('copies-take-here') })).toBeChecked();
  await page.screenshot({ path: info.outputPath('merge-nb.png') });
  await expectAccessible(page);

  // By key: from what is here to what the copy has.
  await dialog.getByRole('radio', { name: nb('copies-take-here') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: nb('copies-take-copy') })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: nb('copies-take-copy') })).toBeFocused();
  await dialog.getByRole('button', { name: nb('copies-merge-run') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(nb('copies-merged', { codings: 1, memos: 0 }))).toBeVisible();
  const names = async (): Promise<string> => JSON.stringify(await study.call('codebook', {}));
  expect(await names()).toContain('Slik Ola sier det');
  expect(await names()).toContain('Fra kopien');

  await page.getByRole('button', { name: nb('application-undo'), exact: true }).click();
  await expect.poll(names).toContain('Slik jeg sier det');
  expect(await names()).not.toContain('Fra kopien');
});

test('the preview is readable in nynorsk and dark', async ({ page, study }, info) => {
  const application = await study.call<{ preferences: object }>('application', {});
  await study.call('set_preferences', { ...application.preferences, uiLanguage: 'nn', theme: 'dark' });
  await study.open();
  await runAction(page, words('nn', 'copies-action-merge'));
  const dialog = page.getByRole('dialog', { name: words('nn', 'copies-merge') });
  await dialog.getByRole('textbox').fill(join(study.folder, 'kopi.sitat'));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Fra kopien')).toBeVisible();
  await page.screenshot({ path: info.outputPath('merge-nn.png') });
  await expectAccessible(page);
});

test('a copy is saved, and a file that is there is replaced only when asked', async ({ page, study }, info) => {
  await runAction(page, nb('copies-action-save'));
  const dialog = page.getByRole('dialog', { name: nb('copies-save') });
  const field = dialog.getByRole('textbox', { name: nb('copies-save-place') });
  await expect(field).toBeFocused();
  await field.fill(join(study.folder, 'kopi.sitat'));
  await page.keyboard.press('Enter');
  const replace = dialog.getByRole('button', { name: nb('copies-save-replace') });
  await expect(replace).toBeVisible();
  await page.screenshot({ path: info.outputPath('save-nb.png') });
  await expectAccessible(page);
  await replace.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(nb('copies-saved'))).toBeVisible();
  // The copy that was there before had another code; this one is the project as it is.
  await runAction(page, nb('copies-action-merge'));
  const merge = page.getByRole('dialog', { name: nb('copies-merge') });
  await merge.getByRole('textbox', { name: nb('copies-file') }).fill(join(study.folder, 'kopi.sitat'));
  await page.keyboard.press('Enter');
  await expect(merge.getByText(nb('copies-nothing'))).toBeVisible();
  await expect(merge.getByRole('button', { name: nb('copies-merge-run') })).toBeDisabled();
});
