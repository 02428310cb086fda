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
  await page
    .getByRole('article')
    .getByRole('button', { name: /Datakilde/u })
    .click();
  await expect(page.getByRole('document', { name: 'storvik-intervju-1' })).toBeVisible();
});

test('a memo on the chosen code is begun with the keyboard', async ({ page, study }) => {
  await page.getByRole('treeitem', { name: /silo/iu }).first().click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('memo til den valgte koden');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Memoets tekst' })).toBeFocused();
  await page.keyboard.type('Siloene står i veien.');
  await page.keyboard.press('Escape');
  const all = async (): Promise<string[]> =>
    (await study.call<Memo[]>('memos', ALL)).map(({ target, text }) => `${target.kind}: ${text}`);
  await expect.poll(all).toEqual(['code: Siloene står i veien.']);
});

test('memos are written on a coding, a person and a case', async ({ page, study }) => {
  const [source] = await study.call<{ id: number; name: string }[]>('sources');
  const codes = await study.call<{ id: number; isCodable: boolean }[]>('codebook');
  const code = codes.find(({ isCodable }) => isCodable);
  await study.call('apply_codes', {
    source: source?.id,
    stretches: [{ start: 400, end: 460 }],
    codes: [code?.id],
    newCode: null,
  });
  await study.open();
  const write = async (words: string): Promise<void> => {
    const text = page.getByRole('textbox', { name: 'Memoets tekst' });
    await expect(text).toBeFocused();
    await text.fill(words);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible();
  };
  await page.locator('.reader .stripe').first().click();
  await page.getByRole('button', { name: /^Skriv memo til kodingen med/u }).click();
  await write('Er dette riktig kode?');
  await expectAccessible(page);

  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: source?.name ?? '', exact: true }).click();
  await page.getByText('Memoer om SA').click();
  const person = page.locator('details').filter({ hasText: 'Memoer om SA' });
  await person.getByRole('button', { name: 'Nytt memo', exact: true }).click();
  await write('Har vært med lenge.');
  await expectAccessible(page);

  await page.getByRole('tab', { name: /Kommuner/u }).click();
  await page.getByRole('gridcell').first().click();
  await page.getByRole('button', { name: 'Nytt memo', exact: true }).click();
  await write('Liten kommune.');

  const kinds = async (): Promise<string[]> =>
    (await study.call<Memo[]>('memos', ALL)).map(({ target }) => target.kind).toSorted();
  await expect.poll(kinds).toEqual(['case', 'coding', 'participant']);
  await page.keyboard.press('Control+Shift+M');
  await page.getByRole('button', { name: /^Informant SA/u }).click();
  await expect(page.getByRole('heading', { name: 'Informant SA' })).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'Har vært med lenge.' })).toBeVisible();
});
