/** How codes stand to each other: asked by key and by choosing, coded in one step, taken back. */

import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

/** To the page of code queries from wherever one is, by the palette. */
async function goToQueries(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('patterns-action-query'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: nb('patterns-page-query') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
}

const field = (page: Page) => page.getByRole('textbox', { name: nb('query-text') });
const found = (page: Page) => page.getByRole('list', { name: nb('query-found') });

test('a query is written, mended where it is wrong, coded and taken back, by key alone', async ({
  page,
  study,
}) => {
  await study.openSample();
  const codings = async (): Promise<number> =>
    (await study.call<{ counts: { codings: number } }>('project', {})).counts.codings;
  const before = await codings();
  await goToQueries(page);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Barriere NEAR/svar Drivkraft');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark')).toHaveText('NEAR/svar');
  await expectAccessible(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Barriere NEAR/answer Drivkraft');
  await page.keyboard.press('Enter');
  const total = Number(/\d+/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[0]);
  expect(total).toBeGreaterThan(1);
  await expect(found(page).locator('[data-go]')).toHaveCount(total);
  await expectAccessible(page);

  await page.getByRole('button', { name: nb('query-code') }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Barriere NEAR/answer Drivkraft');
  await dialog.getByRole('combobox', { name: nb('places-codes') }).focus();
  await page.keyboard.type('Blandet');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^Kod \d/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await codings()).toBeGreaterThan(before);
  await page.keyboard.press('Control+z');
  await expect.poll(codings).toBe(before);
});

test('a query is built by choosing, opened in the text, and written to a file', async ({
  page,
  study,
}, info) => {
  await study.openSample();
  await goToQueries(page);
  await page.screenshot({ path: info.outputPath('empty.png') });
  await expectAccessible(page);
  const choose = (key: string, label: string) =>
    page.getByRole('combobox', { name: nb(key), exact: true }).selectOption({ label });
  await choose('query-first', 'Barriere');
  await choose('query-relation', nb('query-relation-participant'));
  await choose('query-second', 'Håndtering');
  await page.getByRole('button', { name: nb('query-build') }).click();
  await expect(field(page)).toHaveValue('Barriere NEAR/participant Håndtering');
  await expect(found(page).locator('[data-go]').first()).toBeVisible();
  await choose('query-only-in', 'Elvnes');
  await expect(field(page)).toHaveValue('Barriere NEAR/participant Håndtering AND case:Elvnes');
  await expect(page.getByText(/^Storvik 0/)).toBeVisible();
  await page.screenshot({ path: info.outputPath('found.png') });

  await page.getByRole('button', { name: nb('query-export') }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'Barriere NEAR/participant Håndtering AND case:Elvnes',
  );
  await page.keyboard.press('Escape');
  await found(page).locator('[data-go]').first().click();
  await expect(page.getByRole('button', { name: nb('place-read'), exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
