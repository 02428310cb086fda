import { importTables, importTexts, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';

interface Memo {
  readonly text: string;
  readonly kind: string;
  readonly target: { readonly kind: string };
}

const ALL = { target: null, kinds: [], on: [], words: '' };

test.beforeEach(async ({ study }) => {
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.open();
});

test('a memo is written beside the text, with a link, and found in the overview', async ({ page, study }) => {
  await page.getByRole('document').locator('[data-block] .words').nth(1).click();
  await page.keyboard.press('m');
  const text = page.getByRole('textbox', { name: 'Memoets tekst' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Køen er ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('ikke');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' se [[silo');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue(/\[\[.*[Ss]ilo.*\]\]/u);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /silo/iu })).toBeVisible();
  const first = async (): Promise<Memo | undefined> => (await study.call<Memo[]>('memos', ALL))[0];
  await expect
    .poll(async () => (await first())?.text)
    .toMatch(/^Køen er \*\*ikke\*\* se \[.*\]\(sitat:code\/[0-9a-f-]{36}\)$/u);
  expect((await first())?.target.kind).toBe('source');

  await study.open();
  await page.keyboard.press('Control+Shift+M');
  await page.getByRole('textbox', { name: 'Søk i memoer' }).fill('ikke');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Søk i memoer' }).fill('finnes ikke her');
  await expect(page.getByText('Ingen memoer passer.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Søk i memoer' }).fill('');
  await page.getByRole('article').getByRole('button', { name: /Datakilde/u }).click();
  await expect(page.getByRole('document', { name: 'storvik-intervju-1' })).toBeVisible();
});

test('a turn with nothing to code is marked, and the next untouched one is gone to', async ({ page, study }) => {
  interface Source {
    readonly id: number;
    readonly untouchedTurns: number;
    readonly declared: string;
  }
  const first = async (): Promise<Source | undefined> => (await study.call<Source[]>('sources'))[0];
  const before = (await first())?.untouchedTurns ?? 0;
  await page.getByRole('document').locator('[data-block] .words').first().click();
  await page.keyboard.press('u');
  await page.keyboard.press('n');
  await expect(page.getByRole('img', { name: 'Gjennomgått, ingenting å kode' })).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(page.getByRole('img', { name: 'Gjennomgått, ingenting å kode' })).toHaveCount(2);
  expect((await first())?.untouchedTurns).toBe(before - 2);
  await page.getByRole('combobox', { name: /^Framdrift i / }).selectOption({ label: 'Ferdig kodet' });
  await expect(page.getByRole('img', { name: 'Ferdig kodet' })).toBeVisible();
  expect((await first())?.declared).toBe('coded');
  await expectAccessible(page);
});

test('hits of a search are looked through and coded in one step', async ({ page, study }) => {
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('vi');
  await page.getByRole('button', { name: 'Kod treffene' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Koder' }).fill('silo');
  await page.keyboard.press('Enter');
  const places = dialog.getByRole('list', { name: 'Steder' }).getByRole('checkbox');
  await expect(places.first()).toBeChecked();
  const count = await places.count();
  await places.first().click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: `Kod ${count - 1} steder` }).click();
  await expect(dialog).toBeHidden();
  const { counts } = await study.call<{ counts: { codings: number } }>('project');
  expect(counts.codings).toBe(count - 1);
  await study.call('undo');
  expect((await study.call<{ counts: { codings: number } }>('project')).counts.codings).toBe(0);
});
