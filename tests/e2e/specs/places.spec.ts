import { importTables, importTexts, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';

test.beforeEach(async ({ study }) => {
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.open();
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

test('all that somebody says is coded from the list of speakers, and says so', async ({ page, study }) => {
  const [source] = await study.call<{ id: number; name: string }[]>('sources');
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: source?.name ?? '', exact: true }).click();
  await page.getByRole('button', { name: 'Kod replikkene' }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Koder' }).fill('silo');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Velg ingen' }).click();
  const places = dialog.getByRole('list', { name: 'Steder' }).getByRole('checkbox');
  await places.nth(1).click();
  await dialog.getByRole('button', { name: 'Kod ett sted' }).click();
  await expect(dialog).toBeHidden();
  const { segments } = await study.call<{ segments: { codings: { origin: string }[] }[] }>(
    'source_segments',
    {
      id: source?.id,
    },
  );
  expect(segments.map(({ codings }) => codings[0]?.origin)).toEqual(['places']);
  await page.keyboard.press('Alt+2');
  await page.locator('.reader .stripe').first().click();
  await expect(page.getByText('fra en liste over steder')).toBeVisible();
});
