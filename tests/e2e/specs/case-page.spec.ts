/** The page of a case: what is known of it, what belongs to it, and the passages that say what it is about. */

import type { Page } from '@playwright/test';
import { putCodes } from '../codes.ts';
import { openMaterial } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';

interface Table {
  readonly cases: readonly { readonly id: number; readonly name: string }[];
  readonly attributes: readonly { readonly id: number; readonly name: string }[];
}

/** Storvik is part of a region, another place says that fewer people live there, and two passages are coded. */
async function open(study: Study, page: Page): Promise<void> {
  await openMaterial(study);
  await study.call('create_case', { name: 'Kystregionen', kind: 'region' });
  const { cases, attributes } = await study.call<Table>('cases');
  const [storvik, region] = ['Storvik', 'Kystregionen'].map((name) => cases.find((one) => one.name === name));
  const people = attributes.find(({ name }) => name === 'innbyggere');
  if (!storvik || !region || !people) throw new Error('The study is another one.');
  await study.call('describe_case', {
    id: storvik.id,
    kind: 'municipality',
    kindName: null,
    parent: region.id,
    number: null,
    summary: '',
    statuses: ['interviewed'],
    aliases: [],
  });
  await study.call('create_competing_value', {
    cell: { case: storvik.id, attribute: people.id },
    written: '82 900',
    about: { origin: 'SSB', year: 2019, note: '' },
  });
  await putCodes(study, 'Den offisielle grunnen er flommen.', ['Klima og miljø', 'Ressursgap og demografi']);
  await putCodes(study, 'flommen', ['Klima og miljø']);
  await page.reload();
}

test('a case is read and written on its page with keys alone', async ({ page, study }) => {
  await open(study, page);
  await page.getByRole('button', { name: 'Materiale', exact: true }).click();
  await page.getByRole('tab', { name: /Caser|Kommuner/ }).click();
  await page.getByRole('gridcell', { name: 'Storvik', exact: true }).click();
  await page.keyboard.press('F4');
  const shown = page.getByRole('region', { name: 'Storvik', exact: true });
  await expect(shown).toBeFocused();
  await expectAccessible(page);

  const summary = shown.getByRole('textbox', { name: 'Sammendrag' });
  await summary.focus();
  await page.keyboard.type('Begynte etter flommen.');
  await page.keyboard.press('Tab');

  // What another place says stands beside the value; taking it exchanges the two.
  const values = shown.getByRole('region', { name: 'Kjennetegn' });
  const people = values.getByRole('row', { name: /^innbyggere \d/ });
  await expect(people).toContainText('også 82\u00a0900 (SSB, 2019)');
  const before = await people.getByRole('cell').first().innerText();
  await values.getByRole('button', { name: 'innbyggere' }).focus();
  await page.keyboard.press('Enter');
  await values.getByRole('textbox', { name: 'Kilde' }).first().focus();
  await page.keyboard.type('Kommunen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await page.keyboard.press('Tab');
  await expect(people).toContainText('Kommunen');
  await expect(people).toContainText('2023');
  await expectAccessible(page);
  await values.getByRole('button', { name: 'Bruk denne' }).focus();
  await page.keyboard.press('Enter');
  await expect(people).toContainText('SSB');
  await expect(people.getByRole('cell').first()).not.toHaveText(before);

  // The passage with most codes comes first; the other one is chosen and stands above it.
  const extracts = shown.getByRole('region', { name: 'Utdrag' });
  const coded = extracts.getByRole('list', { name: 'Med flest koder' });
  await expect(coded.locator('[data-go]').first()).toContainText('Den offisielle grunnen er flommen.');
  await extracts.getByRole('button', { name: 'Velg ut SI1-2' }).focus();
  await page.keyboard.press('Enter');
  const chosen = extracts.getByRole('list', { name: 'Valgt ut' });
  await expect(chosen.locator('[data-go]')).toHaveCount(1);
  await expect(coded.locator('[data-go]')).toHaveCount(1);

  // Up to the region and down to its part again.
  await shown.getByRole('region', { name: 'Del av' }).getByRole('button', { name: 'Kystregionen' }).focus();
  await page.keyboard.press('Enter');
  const region = page.getByRole('region', { name: 'Kystregionen', exact: true });
  await expect(region).toBeFocused();
  await expect(region.getByText('Ingenting er kodet')).toBeVisible();
  await region.getByRole('region', { name: 'Deler' }).getByRole('button', { name: 'Storvik' }).focus();
  await page.keyboard.press('Enter');
  await expect(summary).toHaveValue('Begynte etter flommen.');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('gridcell', { name: 'Storvik', exact: true })).toBeFocused();
  await page.keyboard.press('F4');
  await expect(chosen.locator('[data-go]')).toHaveCount(1);
  await chosen.locator('[data-go]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader')).toContainText('Den offisielle grunnen er flommen.');
});

test('a passage is put on the page of its case where it is read', async ({ page, study }) => {
  await open(study, page);
  await page.getByRole('button', { name: 'Les og kod', exact: true }).click();
  await page.locator('.reader .stripe').first().click();
  await page.getByRole('button', { name: 'Sett utdraget på casesiden' }).click();
  await expect(page.getByText(/SI1-\d står nå på siden til Storvik\./)).toBeVisible();
  await page.getByRole('button', { name: 'Materiale', exact: true }).click();
  await page.getByRole('tab', { name: /Caser|Kommuner/ }).click();
  await page.getByRole('gridcell', { name: 'Storvik', exact: true }).click();
  await page.getByRole('button', { name: 'Åpne casesiden' }).click();
  await expect(page.getByRole('list', { name: 'Valgt ut' }).locator('[data-go]')).toHaveCount(1);
});
