/** Closing a project: what is kept, what goes, in which order, and what is left on the disk. */

import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { hideNames, NAMES, withGroup } from '../group.ts';
import { wave } from '../sound.ts';
import { expect, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

const STEPS = ['export', 'recordings', 'names', 'protocol', 'destroy'] as const;

async function showPrivacy(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('journal-action-privacy'));
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
    nb('journal-action-privacy'),
  );
  await page.keyboard.press('Enter');
}

async function openClosing(page: Page, study: Study): Promise<Locator> {
  await study.open();
  await showPrivacy(page);
  const closing = page.getByRole('region', { name: nb('closing-heading') });
  await expect(closing).toBeVisible();
  return closing;
}

/** The step that is to be taken now. */
const now = (closing: Locator): Locator => closing.locator('[aria-current=step]');

const taken = (closing: Locator, step: (typeof STEPS)[number]): Locator =>
  closing.getByRole('heading', { name: nb(`closing-step-${step}`), exact: true });

const take = (closing: Locator, step: (typeof STEPS)[number] | 'no-recordings'): Locator =>
  closing.getByRole('button', { name: nb(`closing-take-${step}`), exact: true });

/** What is in the folder of the test, but for what the program keeps of its own. */
async function left(study: Study): Promise<string[]> {
  return (await readdir(study.folder)).filter((name) => !['data', 'work'].includes(name)).sort();
}

test('a project is closed with the mouse, until only what is kept and the protocol are left', async ({
  page,
  study,
}, info) => {
  await withGroup(study);
  await study.call('back_up', {});
  const sound = join(study.folder, 'gruppe.wav');
  await writeFile(sound, wave(1));
  await study.call('link_recording', { source: 1, path: sound });
  const closing = await openClosing(page, study);
  await expect(now(closing)).toContainText(nb('closing-todo-export'));
  await closing.getByLabel(nb('closing-folder')).fill(join(study.folder, 'arkiv'));

  // Nothing is written while a name would stand in it.
  await take(closing, 'export').click();
  await expect(closing.getByRole('alert')).toContainText(nb('closing-names-are-shown'));
  await study.call('set_identification', { level: 'pseudonym' });
  await study.call('write_names', { file: null, names: NAMES });
  await take(closing, 'export').click();
  await expect(closing.getByRole('alert')).toContainText('Ingenting er lagret.');
  expect(existsSync(join(study.folder, 'arkiv', 'utdrag.csv'))).toBe(false);
  await hideNames(study);
  await take(closing, 'export').click();
  await expect(taken(closing, 'export')).toBeVisible();
  const kept = await readdir(join(study.folder, 'arkiv'));
  expect(kept.sort()).toEqual(['kodebok.csv', 'prosjekt uten navn.json', 'utdrag.csv']);
  for (const name of kept) {
    const text = await readFile(join(study.folder, 'arkiv', name), 'utf8');
    expect(text, name).not.toMatch(/Lofthus|Ola Nes|Per Moe/u);
  }

  // A recording that lies there is not deleted, whatever is said.
  await expect(now(closing)).toContainText('gruppe');
  await take(closing, 'recordings').click();
  await expect(closing.getByRole('alert')).toContainText(sound);
  await rm(sound);
  await take(closing, 'recordings').click();
  await expect(taken(closing, 'recordings')).toBeVisible();

  await expect(take(closing, 'names')).toBeDisabled();
  await closing.getByLabel(nb('closing-understood')).check();
  await take(closing, 'names').click();
  await expect(taken(closing, 'names')).toBeVisible();
  expect((await study.call<{ names: unknown[] }>('name_list', { file: null })).names).toEqual([]);
  expect((await study.call<{ undo: unknown }>('project')).undo).toBeNull();

  const protocol = join(study.folder, 'protokoll.md');
  await closing.getByLabel(nb('closing-protocol-path')).fill(protocol);
  await take(closing, 'protocol').click();
  await expect(taken(closing, 'protocol')).toBeVisible();

  // All that goes is named before it goes, and all that stays.
  await expect(now(closing)).toContainText('studie.sitat.backups');
  await expect(now(closing)).toContainText('utdrag.csv');
  await expect(now(closing)).toContainText(nb('closing-what-is-not-known'));
  await page.screenshot({ path: info.outputPath('destroy.png') });
  await closing.getByLabel(nb('closing-protocol-path')).fill(join(study.folder, 'gruppe.txt'));
  await closing.getByLabel(nb('closing-understood')).check();
  await take(closing, 'destroy').click();
  await expect(closing.getByRole('alert')).toContainText('gruppe.txt er ikke protokollen');
  expect(await left(study)).toContain('studie.sitat');
  await closing.getByLabel(nb('closing-protocol-path')).fill(protocol);
  await take(closing, 'destroy').click();
  await expect(page.getByText(nb('closing-destroyed'), { exact: true })).toBeVisible();
  await expect(closing).toHaveCount(0);
  await expect(page.getByRole('button', { name: nb('application-open-project') }).first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('gone.png') });

  expect(await left(study)).toEqual(['arkiv', 'gruppe.txt', 'protokoll.md']);
  const written = await readFile(protocol, 'utf8');
  expect(written).toContain('SHA-256');
  for (const name of kept) expect(written).toContain(name);
  expect(written).not.toMatch(/Lofthus|kanarifuglen/u);
  // Nothing of the program's own tells that there was a project.
  await expect(page.getByRole('main')).not.toContainText(/studie\.sitat|Smartby/u);
  for (const name of await readdir(join(study.folder, 'data'))) {
    expect(await readFile(join(study.folder, 'data', name), 'utf8'), name).not.toMatch(/studie|Smartby/u);
  }
});

test('a project is closed by key alone, each step beginning where the one before ended', async ({
  page,
  study,
}) => {
  await withGroup(study);
  await hideNames(study);
  await study.call('set_identification', { level: 'pseudonym' });
  const closing = await openClosing(page, study);
  const begins = async (step: (typeof STEPS)[number]): Promise<void> => {
    await expect(now(closing)).toContainText(nb(`closing-todo-${step}`));
    await expect(now(closing)).toBeFocused();
    await page.keyboard.press('Tab');
  };
  const folder = closing.getByLabel(nb('closing-folder'));
  await folder.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(join(study.folder, 'arkiv'));
  await page.keyboard.press('Enter');

  await begins('recordings');
  await expect(take(closing, 'no-recordings')).toBeFocused();
  await page.keyboard.press('Enter');

  await begins('names');
  await expect(closing.getByLabel(nb('closing-understood'))).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(take(closing, 'names')).toBeFocused();
  await page.keyboard.press('Enter');

  await begins('protocol');
  await expect(closing.getByLabel(nb('closing-protocol-path'))).toHaveValue(/studie protokoll\.docx$/u);
  await page.keyboard.press('Enter');

  // What is refused leaves the keyboard where it was.
  await begins('destroy');
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(closing.getByRole('alert')).toBeVisible();
  await expect(take(closing, 'destroy')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(page.getByText(nb('closing-destroyed'), { exact: true })).toBeVisible();
  expect(await left(study)).toEqual(['arkiv', 'gruppe.txt', 'studie protokoll.docx']);
});

test('files that are there are replaced only when asked, and a step that was taken is taken back', async ({
  page,
  study,
}) => {
  await withGroup(study);
  await hideNames(study);
  await study.call('set_identification', { level: 'pseudonym' });
  const closing = await openClosing(page, study);
  const folder = join(study.folder, 'arkiv');
  await study.call('export_for_closing', { path: folder, overwrite: false });
  await expect(taken(closing, 'export')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(now(closing)).toContainText(nb('closing-todo-export'));

  await closing.getByLabel(nb('closing-folder')).fill(folder);
  await take(closing, 'export').click();
  const replace = closing.getByRole('button', { name: nb('export-replace') });
  await expect(replace).toBeVisible();
  // Another folder is another question.
  await closing.getByLabel(nb('closing-folder')).fill(`${folder} 2`);
  await expect(replace).toHaveCount(0);
  await closing.getByLabel(nb('closing-folder')).fill(folder);
  await take(closing, 'export').click();
  await replace.click();
  await expect(taken(closing, 'export')).toBeVisible();
});

test('a key list that is open is named before it is deleted with the key to names', async ({
  page,
  study,
}) => {
  await withGroup(study);
  const file = join(study.folder, 'nøkkel.age');
  await study.call('write_names', { file: null, names: NAMES });
  await study.call('create_key_list', { file, passphrase: 'hest batteri stift ullsokk' });
  await hideNames(study, false);
  await study.call('set_identification', { level: 'pseudonym' });
  await study.call('export_for_closing', { path: join(study.folder, 'arkiv'), overwrite: false });
  await study.call('confirm_recordings_deleted', {});
  const closing = await openClosing(page, study);
  await expect(now(closing)).toContainText(nb('closing-key-goes'));
  await expect(now(closing)).toContainText(file);

  // Closed, it is not touched.
  await study.call('close_key_list', {});
  await page.reload();
  await expect(page.locator('body')).toHaveAttribute('data-ready');
  await showPrivacy(page);
  await expect(now(closing)).toContainText(nb('closing-about-names-apart'));
  await expect(now(closing)).not.toContainText(file);
  await study.call('open_key_list', { file, passphrase: 'hest batteri stift ullsokk' });
  await page.reload();
  await expect(page.locator('body')).toHaveAttribute('data-ready');
  await showPrivacy(page);
  await expect(now(closing)).toContainText(file);
  await closing.getByLabel(nb('closing-understood')).check();
  await take(closing, 'names').click();
  await expect(taken(closing, 'names')).toBeVisible();
  expect(existsSync(file)).toBe(false);
});
