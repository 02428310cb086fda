/** A supervisor comments in a copy, the comments come back in a small file, and are answered: by key. */

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb, words } from '../words.ts';

interface Comment {
  readonly on: string;
  readonly text: string;
  readonly author: string;
  readonly settled: { readonly reply: string } | null;
}

const ALL = { target: null, open: null, author: null };
const comments = (study: Study): Promise<Comment[]> => study.call<Comment[]>('comments', ALL);

async function runAction(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(label);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(label);
  await page.keyboard.press('Enter');
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('textbox', { name: nb('comments-text') })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await expect(page.getByText(text)).toBeVisible();
}

/** A theme and a claim beside the coded texts; the project's file. */
async function prepare(study: Study): Promise<string> {
  await openCoded(study);
  const { path } = await study.call<{ path: string }>('project', {});
  await study.call('create_theme', { parent: null, name: 'Alt henger på én', codes: [] });
  await study.call('create_claim', {
    text: 'Alle er avhengige av én.',
    scope: { amount: 'all', unit: 'cases', base: 'all' },
    origin: { theme: null, code: null, case: null, participant: null },
    evidence: [],
    withTheme: false,
  });
  return path;
}

async function choosePassage(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('document').locator('[data-block]').first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: nb('memo-memos') })).toBeVisible();
}

test('comments are written in a copy, sent back, taken in, answered and undone', async ({
  page,
  study,
}, info) => {
  const own = await prepare(study);
  await runAction(page, nb('copies-action-save'));
  const dialog = page.getByRole('dialog', { name: nb('copies-save') });
  await dialog.getByRole('checkbox', { name: nb('copies-for-comments') }).check();
  const copy = join(study.folder, 'til-veileder.sitat');
  await dialog.getByRole('textbox', { name: nb('copies-save-place') }).fill(copy);
  await page.screenshot({ path: info.outputPath('save-copy.png') });
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await study.call('open_project', { path: copy, readOnly: false });
  await study.open();
  const band = page.getByRole('region', { name: nb('copies-for-comments') });
  await expect(band).toBeVisible();
  const name = band.getByRole('textbox', { name: nb('comments-as') });
  await name.fill('Gro');
  await name.press('Enter');
  await expect(name).not.toBeFocused();
  await expect.poll(async () => (await study.call<{ coder: string }>('project', {})).coder).toBe('Gro');
  await choosePassage(page);
  await write(page, 'Er dette samme sak?');
  await page.screenshot({ path: info.outputPath('reader.png') });
  await expectAccessible(page);
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await write(page, 'Hva skiller dette fra de andre?');
  await page.screenshot({ path: info.outputPath('theme.png') });
  await expectAccessible(page);
  await page.getByRole('tab', { name: nb('themes-page-claims') }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await write(page, 'Alle?');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Alle?', { exact: true })).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Alle?', { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect((await comments(study)).map(({ on, author }) => [on, author])).toEqual([
    [expect.stringMatching(/^(coding|segment)$/u), 'Gro'],
    ['theme', 'Gro'],
    ['claim', 'Gro'],
  ]);
  await expect(study.call('rename_project', { name: 'Mitt' })).rejects.toThrow('comments-copy-only');

  const file = join(study.folder, 'kommentarer.json');
  await band.getByRole('button', { name: nb('comments-action-save') }).click();
  await page.getByRole('textbox', { name: nb('comments-save-place') }).fill(file);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(nb('comments-saved', { count: 3, file: 'kommentarer.json' }))).toBeVisible();

  await study.call('open_project', { path: own, readOnly: false });
  await study.call('work_as', { name: 'Ida' });
  await study.open();
  await expect(band).toBeHidden();
  await runAction(page, nb('comments-action-take'));
  const take = page.getByRole('dialog', { name: nb('comments-take') });
  await take.getByRole('textbox', { name: nb('comments-take-file') }).fill(file);
  await page.keyboard.press('Enter');
  await expect(take.getByText(nb('comments-count-new', { count: 3 }))).toBeVisible();
  await page.screenshot({ path: info.outputPath('take.png') });
  await expectAccessible(page);
  await take.getByRole('textbox', { name: nb('comments-take-file') }).press('Enter');
  await expect(take).toBeHidden();

  await expect(page.getByText('Er dette samme sak?')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: nb('comments-reply') })).toBeFocused();
  await page.keyboard.type('Ja, skilt ut som egen kode.');
  await page.screenshot({ path: info.outputPath('page.png') });
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Er dette samme sak?')).toBeHidden();
  await expect(page.getByText(nb('comments-count', { count: 2 }))).toBeVisible();
  await page.getByRole('combobox', { name: nb('comments-show') }).selectOption('settled');
  await expect(page.getByText('Ja, skilt ut som egen kode.')).toBeVisible();
  await page.screenshot({ path: info.outputPath('settled.png') });
  await expectAccessible(page);

  // From the comment to what it is about, where it stands as well.
  await page.getByRole('article').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('document').locator('[data-block]').first()).toBeVisible();
  await expect(page.getByText('Er dette samme sak?')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await comments(study)).filter(({ settled }) => settled).length).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await comments(study)).length).toBe(0);
});

test('the page of comments is readable in nynorsk and dark, and says when something is gone', async ({
  page,
  study,
}, info) => {
  await prepare(study);
  const themes = await study.call<{ id: number }[]>('themes', {});
  const target = { kind: 'theme', id: themes[0]?.id };
  await study.call('create_comment', { target, text: 'Er dette eitt tema eller to?' });
  await study.call('create_comment', { target: { kind: 'project' }, text: 'Fint driv i kodinga.' });
  await study.call('delete_theme', target.id === undefined ? {} : { id: target.id });
  const application = await study.call<{ preferences: object }>('application', {});
  await study.call('set_preferences', { ...application.preferences, uiLanguage: 'nn', theme: 'dark' });
  await study.open();
  await runAction(page, words('nn', 'themes-action-comments'));
  await expect(page.getByText(words('nn', 'comments-gone'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('page-nn.png') });
  await expectAccessible(page);
});
