/** What does not agree in the sample: found, followed to its place, put right, and gone. */

import { openMaterial } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test('one fact with two values is followed to the page of its case and settled', async ({ page, study }) => {
  await openMaterial(study);
  const { cases, attributes } = await study.call<{
    cases: { id: number; name: string }[];
    attributes: { id: number; name: string }[];
  }>('cases');
  const cell = {
    case: cases.find(({ name }) => name === 'Storvik')?.id,
    attribute: attributes.find(({ name }) => name === 'innbyggere')?.id,
  };
  const about = { origin: 'SSB', year: 2019, note: '' };
  await study.call('create_competing_value', { cell, written: '82 900', about });

  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('sample-go'));
  await page.keyboard.press('Enter');
  const facts = page.getByRole('region', { name: nb('sample-kind-fact') });
  const line = facts.getByRole('button', { name: /«innbyggere» for Storvik/ });
  await line.focus();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await facts.getByRole('button', { name: 'Storvik', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'Storvik', exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: nb('case-open-page') })).toBeVisible();
  await page.keyboard.press('F4');
  const values = page.getByRole('region', { name: nb('case-attributes') });
  await values.getByRole('button', { name: 'innbyggere' }).focus();
  await page.keyboard.press('Enter');
  await values.getByRole('button', { name: nb('material-remove'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(values).not.toContainText('SSB');

  await page.getByRole('tab', { name: nb('sample-title') }).click();
  await expect(page.getByRole('main')).toContainText(nb('sample-listed'));
  await expect(line).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(line).toBeVisible();
});
