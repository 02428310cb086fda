import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from '../study.ts';
import { nb, words } from '../words.ts';

interface Code {
  readonly id: number;
  readonly isCodable: boolean;
  readonly texts: { readonly name: string }[];
}

/** The sample study, with a code that was renamed and merged, a theme, a memo and an export. */
test.beforeEach(async ({ page, study }) => {
  await study.call('open_sample', {});
  const codes = (await study.call<Code[]>('codebook', {})).filter((code) => code.isCodable);
  const [one, other] = codes as [Code, Code];
  await study.call('rename_code', { id: one.id, language: 'nb', name: 'Bærer alene' });
  await study.call('merge_codes', { from: [other.id], into: one.id, reason: 'samme sak' });
  await study.call('create_theme', { parent: null, name: 'Tema som prøves', codes: [one.id] });
  const target = { kind: 'project' };
  await study.call('create_memo', { target, kind: 'reflexive', text: 'Jeg har selv arbeidet i en kommune.' });
  await study.open();
  await page.keyboard.press('Alt+6');
});

test('the journal is read as sentences, narrowed, opened, and a memo is written from it', async ({
  page,
}, info) => {
  const main = page.getByRole('main');
  const steps = main.getByRole('listitem');
  await expect(steps.first()).toContainText('skrev et memo');
  await expect(main.getByText('Jeg har selv arbeidet i en kommune.')).toBeVisible();
  await page.screenshot({ path: info.outputPath('journal-nb.png') });

  await main
    .getByRole('combobox', { name: nb('journal-area'), exact: true })
    .selectOption({ label: nb('journal-area-codes') });
  await expect(steps.first()).toContainText('slo en kode sammen med');
  await expect(main.getByText(/Begrunnelse: samme sak/u)).toBeVisible();
  await main.getByRole('button', { name: /^Hva ble endret\?.*slo en kode sammen/u }).click();
  await expect(main.getByText('1 kode tatt bort')).toBeVisible();
  await main.getByRole('button', { name: /^Hva ble endret\?.*ga koden navnet/u }).click();
  await expect(main.getByRole('rowheader', { name: nb('journal-field-name') }).first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('changes-nb.png') });
  await expectAccessible(page);

  await main.getByRole('button', { name: nb('journal-widen') }).click();
  await main.getByRole('textbox', { name: nb('history-filter') }).fill('laget temaet prøves');
  await expect(steps).toHaveCount(1);
  await main.getByRole('textbox', { name: nb('journal-from') }).fill('31.31.2026');
  await expect(main.getByText(nb('journal-bad-day'))).toBeVisible();
  await main.getByRole('button', { name: nb('journal-widen') }).click();

  await main.getByRole('button', { name: nb('journal-new-memo') }).click();
  await page.keyboard.type('Hvem er det som ikke slipper til?');
  await page.keyboard.press('Escape');
  await expect(steps.first()).toContainText('Hvem er det som ikke slipper til?');
  await main
    .getByRole('combobox', { name: nb('journal-memo'), exact: true })
    .selectOption({ label: nb('memo-kind-reflexive') });
  await expect(steps).toContainText([
    'Hvem er det som ikke slipper til?',
    'Jeg har selv arbeidet i en kommune.',
  ]);
});

test('how a code came to be is read as a tree, from the codebook and from a theme', async ({
  page,
  study,
}, info) => {
  const main = page.getByRole('main');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('journal-action-lineage'));
  await page.keyboard.press('Enter');
  await expect(main.getByText(nb('journal-lineage-empty'))).toBeVisible();
  const chooser = main.getByRole('combobox', { name: nb('journal-lineage-for') });
  const option = chooser.getByRole('option', { name: /Bærer alene/u });
  await chooser.selectOption((await option.getAttribute('value')) ?? '');
  const tree = main.getByRole('list', { name: /^Slik ble .*Bærer alene/u });
  await expect(tree.getByText(/^Fikk et nytt navn/u)).toBeVisible();
  await expect(tree.getByText(nb('journal-gone'))).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('lineage-nb.png') });
  const { preferences } = await study.call<{ preferences: object }>('application', {});
  await study.call('set_preferences', { ...preferences, uiLanguage: 'nn', theme: 'dark' });
  await study.open();
  await page.keyboard.press('Alt+3');
  await page.getByRole('treeitem').first().click();
  await page.getByRole('button', { name: words('nn', 'journal-theme-lineage') }).click();
  await expect(main.getByRole('list', { name: /^Slik vart/u })).toBeVisible();
  await page.screenshot({ path: info.outputPath('lineage-nn-dark.png') });
});

test('the project is shown as it was, and as it is again', async ({ page, study }, info) => {
  const main = page.getByRole('main');
  await main.getByRole('button', { name: /^Hva ble endret\?.*ga koden navnet/u }).click();
  await main.getByRole('button', { name: nb('journal-look-back-step') }).click();
  const band = page.getByRole('status').filter({ hasText: nb('journal-earlier-only-read') });
  await expect(band).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(page.getByText('Tema som prøves')).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('earlier-nb.png') });
  await expectAccessible(page);
  await band.getByRole('button', { name: nb('journal-return') }).click();
  await expect(band).toHaveCount(0);
  await page.keyboard.press('Alt+3');
  await expect(page.getByText('Tema som prøves').first()).toBeVisible();
  expect((await study.call<{ readOnly: boolean }>('project', {})).readOnly).toBe(false);
});

test('the methods paragraph is read, copied and saved, and the appendix without memos', async ({
  page,
  study,
}, info) => {
  const main = page.getByRole('main');
  await main.getByRole('tab', { name: nb('journal-tab-methods') }).click();
  const draft = main.getByRole('article', { name: nb('methods-preview') });
  const { counts } = await study.call<{ counts: { codings: number } }>('project', {});
  await expect(draft).toContainText(`${counts.codings} kodinger`);
  await expect(draft).toContainText('[fyll inn: ');
  await page.screenshot({ path: info.outputPath('methods-nb.png') });
  await expectAccessible(page);
  const path = main.getByRole('textbox', { name: nb('export-path') });
  await path.fill(`${study.folder}/metode.md`);
  await main.getByRole('button', { name: nb('methods-save'), exact: true }).click();
  await expect(page.getByText(nb('methods-saved', { path: `${study.folder}/metode.md` }))).toBeVisible();
  expect(await readFile(`${study.folder}/metode.md`, 'utf8')).toContain(
    'ingen generativ kunstig intelligens',
  );
  await main.getByRole('button', { name: nb('methods-save'), exact: true }).click();
  await main.getByRole('button', { name: nb('export-replace') }).click();
  await main
    .getByRole('combobox', { name: nb('methods-what') })
    .selectOption({ label: nb('methods-report-audit') });
  await main.getByRole('checkbox', { name: nb('methods-with-memos') }).uncheck();
  await path.fill(`${study.folder}/vedlegg.json`);
  await main.getByRole('button', { name: nb('methods-save'), exact: true }).click();
  await expect(page.getByText(nb('methods-saved', { path: `${study.folder}/vedlegg.json` }))).toBeVisible();
  const written = await readFile(`${study.folder}/vedlegg.json`, 'utf8');
  expect(JSON.parse(written)).toMatchObject({ memos: [] });
  expect(written).not.toContain('Jeg har selv arbeidet i en kommune.');
  const { preferences } = await study.call<{ preferences: object }>('application', {});
  await study.call('set_preferences', { ...preferences, uiLanguage: 'nn', theme: 'dark' });
  await study.open();
  await page.keyboard.press('Alt+6');
  await expect(main.getByRole('listitem').first()).toContainText('eksporterte');
  await page.screenshot({ path: info.outputPath('journal-nn-dark.png') });
  await expectAccessible(page);
});
