/** What has to do with other people's secrets, against the rules of WCAG, in every theme. */

import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { hideNames, withGroup } from '../group.ts';
import { wave } from '../sound.ts';
import { expect, test } from '../study.ts';
import { THEMES, Walk } from '../walk.ts';
import { words } from '../words.ts';

// Axe reads the whole page each time, which is slow on a busy machine.
test.describe.configure({ timeout: 300_000 });

const WORDS = 'hest batteri stift ullsokk';

for (const [theme, uiLanguage] of THEMES) {
  const say = (key: string, parameters: Readonly<Record<string, string>> = {}): string =>
    words(uiLanguage, key, parameters);

  test(`the page on privacy and closing can be used by everyone, ${theme}`, async ({ page, study }, info) => {
    await withGroup(study);
    await study.call('back_up', {});
    const sound = join(study.folder, 'gruppe.wav');
    await writeFile(sound, wave(1));
    await study.call('link_recording', { source: 1, path: sound });
    const walk = await Walk.begin(page, study, info, theme, uiLanguage);
    await walk.go('journal-action-privacy');
    const closing = page.getByRole('region', { name: say('closing-heading') });
    await expect(closing).toBeVisible();
    await page
      .getByRole('region', { name: say('privacy-access-title') })
      .getByRole('button', { name: say('privacy-access-add') })
      .click();
    await walk.look('privacy');
    const take = (step: string): Locator =>
      closing.getByRole('button', { name: say(`closing-take-${step}`) });
    const look = async (name: string): Promise<void> => {
      await closing.locator('[aria-current=step]').scrollIntoViewIfNeeded();
      await walk.look(name);
    };

    await take('export').click();
    await expect(closing.getByRole('alert')).toBeVisible();
    await look('closing-refused');
    await study.call('set_identification', { level: 'pseudonym' });
    await hideNames(study);
    await take('export').click();
    await expect(take('recordings')).toBeVisible();
    await look('closing-recordings');
    await rm(sound);
    await take('recordings').click();
    await expect(take('names')).toBeVisible();
    await look('closing-names');
    await closing.getByLabel(say('closing-understood')).check();
    await take('names').click();
    await expect(take('protocol')).toBeVisible();
    await look('closing-protocol');
    await take('protocol').click();
    await expect(take('destroy')).toBeVisible();
    await look('closing-destroy');
    await closing.getByLabel(say('closing-understood')).check();
    await take('destroy').click();
    await expect(page.getByText(say('closing-destroyed'), { exact: true })).toBeVisible();
    await walk.look('closed');
    expect(await readdir(study.folder)).not.toContain('studie.sitat');
  });

  test(`a withdrawal can be gone through by everyone, ${theme}`, async ({ page, study }, info) => {
    await withGroup(study);
    await study.call('back_up', {});
    const walk = await Walk.begin(page, study, info, theme, uiLanguage);
    await page.keyboard.press('Alt+1');
    await walk.tab('material-column-participants');
    await page.getByRole('main').getByRole('row', { name: /^Kari/u }).getByRole('button').click();
    await page.getByRole('button', { name: say('held-action') }).click();
    await expect(
      page.getByRole('dialog', { name: say('held-title', { name: 'Kari Lofthus' }) }),
    ).toBeVisible();
    await walk.look('held');
    await walk.close();
    const open = page.getByRole('button', { name: say('people-withdraw') });
    const dialog = page.getByRole('dialog', { name: say('people-withdraw-title', { name: 'Kari Lofthus' }) });
    await open.click();
    await expect(dialog).toContainText('ingen ringte oss tilbake');
    await walk.look('withdrawal');
    await dialog.getByRole('button', { name: say('people-take-out') }).click();
    await expect(dialog).toHaveCount(0);
    await walk.look('withdrawn');
    await open.click();
    await dialog.getByLabel(say('people-final-understood')).check();
    await walk.look('final');
    await dialog.getByRole('button', { name: say('people-erase') }).click();
    await expect(page.getByText(say('people-erased-told'))).toBeVisible();
    await walk.look('erased');
  });

  test(`a passphrase and backups can be used by everyone, ${theme}`, async ({ page, study }, info) => {
    const path = join(study.folder, 'hemmelig.sitat');
    const field = (key: string): Locator => page.getByLabel(say(key), { exact: true });
    await study.call('create_project', { path, name: 'Hemmelig', language: uiLanguage, passphrase: WORDS });
    await study.call('back_up', {});
    const walk = await Walk.begin(page, study, info, theme, uiLanguage);
    await page.keyboard.press('Control+Alt+l');
    await expect(field('passphrase-word')).toBeFocused();
    await expect(page.getByText(say('passphrase-locked'))).toBeVisible();
    await walk.look('locked');
    await page.keyboard.type('feil');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await walk.look('locked-wrong');
    await field('passphrase-word').fill(WORDS);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Hemmelig', exact: true })).toBeVisible();

    await walk.run('backups-action', 'backups-title');
    await page.getByRole('radio').first().click();
    await walk.look('backup');
    await page.getByRole('button', { name: say('backups-verify') }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(/\d/u);
    await walk.look('verified');
    await walk.close();

    await walk.run('passphrase-action', 'passphrase-word');
    await walk.look('passphrase');
    await field('passphrase-old').fill(WORDS);
    await page.getByLabel(say('passphrase-wanted')).selectOption({ label: say('passphrase-remove') });
    await walk.look('passphrase-remove');
    await page.getByRole('button', { name: say('passphrase-remove'), exact: true }).click();
    await expect(page.getByText(say('passphrase-done-removed'))).toBeVisible();
    // What was true before is not said any more.
    await expect(page.getByText(say('passphrase-has'))).toHaveCount(0);
    await walk.look('passphrase-removed');
  });
}
