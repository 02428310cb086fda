/** A codebook that is settled beforehand: locked with a reason, refused in a sentence, with questions beside the codes. */

import { codeOf, openCodes, putCodes, row } from '../codes.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

const PATHS = ['Prinsipp', 'Prinsipp/Tillit', 'Prinsipp/Åpenhet', 'Eget', 'Eget/Flom'];

test('a family is locked with a reason, refuses a new name by key, and is unlocked again', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await row(page, 'Prinsipp').click();
  await page.getByRole('button', { name: nb('codebook-lock-ask') }).click();
  await expect(page.getByLabel(nb('codebook-lock-why'))).toBeFocused();
  await page.keyboard.type('Rammeverket er gitt');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Rammeverket er gitt/)).toBeVisible();
  expect(await codeOf(study, 'Tillit')).toMatchObject({ lock: { reason: 'Rammeverket er gitt' } });

  await row(page, 'Tillit').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Noe annet');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/låste «Prinsipp»/).first()).toBeVisible();
  expect(await codeOf(study, 'Tillit')).toMatchObject({ texts: [{ name: 'Tillit' }] });
  await page.keyboard.press('Escape');

  await row(page, 'Tillit').click();
  await page.getByLabel(nb('codebook-prompts')).fill('Hvem stoler på hvem?\nHva bygger tillit?');
  await page.getByLabel(nb('codebook-prompts')).blur();
  await expect
    .poll(async () => (await codeOf(study, 'Tillit')) as unknown)
    .toMatchObject({ prompts: ['Hvem stoler på hvem?', 'Hva bygger tillit?'] });
  await page.screenshot({ path: test.info().outputPath('locked.png') });
  await expectAccessible(page);

  await page.getByRole('button', { name: nb('codebook-unlock-ask') }).click();
  await page.keyboard.type('Pilot er ferdig');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await codeOf(study, 'Tillit')) as unknown).toMatchObject({ lock: null });
});

test('what is left is worked off by key, and undo brings it back', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await putCodes(study, 'Den offisielle grunnen er flommen.', ['Flom']);
  await study.call('create_theme', { parent: null, name: 'Vannet kom', codes: [] });
  await page.getByRole('navigation').getByRole('button', { name: nb('place-themes') }).click();
  await page.getByRole('tab', { name: nb('themes-page-left') }).click();
  const items = page.getByRole('list', { name: nb('work-off-left') }).getByRole('listitem');
  await expect(items).toHaveCount(1);
  const beside = page.getByRole('region', { name: nb('work-off-beside') });
  await expect(beside.getByText(/det har jeg gjort siden høsten 2017/)).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('left.png') });
  await expectAccessible(page);

  await items.first().getByRole('button').focus();
  await page.keyboard.press('g');
  await expect(items).toHaveCount(0);
  await study.call('undo');
  await expect(items).toHaveCount(1);

  await page.getByRole('button', { name: nb('work-off-c3-1') }).click();
  await expect(items).toHaveCount(1);
  await expect(beside.getByText('Den offisielle grunnen er flommen.')).toBeVisible();
  await items.first().getByRole('button').focus();
  await page.keyboard.press('b');
  await expect(page.getByLabel(nb('method-meant-because'))).toBeFocused();
  await page.keyboard.type('Kommer senere');
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(0);
  await expect(page.getByText(nb('work-off-nothing-left'))).toBeVisible();
});
