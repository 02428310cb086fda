import { importTables, importTexts, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test.beforeEach(async ({ study }) => {
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.open();
});

test('a kind of forms is left out, hits become a concordance, and it is told where they lie', async ({
  page,
}) => {
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('vi~1');
  const forms = page.getByLabel(nb('search-forms'));
  await expect(forms.getByText(nb('search-kind-fuzzy'))).toBeVisible();
  const summary = page.getByRole('status').filter({ hasText: 'treff' });
  const before = await summary.textContent();
  await forms.getByRole('button', { name: nb('search-kind-fuzzy') }).click();
  await expect(summary).not.toHaveText(before ?? '');
  await page.getByRole('combobox', { name: nb('search-order') }).selectOption('left1');
  await page.getByRole('checkbox', { name: nb('search-show-spread') }).check();
  await expect(page.getByRole('table', { name: nb('search-by-case') })).toBeVisible();
  await expect(page.getByRole('img').first()).toBeVisible();
  await expectAccessible(page);
});

test('hits are stepped through by key', async ({ page }) => {
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('vi');
  const hits = page.locator('[data-hit]');
  await expect(hits.nth(1)).toBeVisible();
  await page.keyboard.press('F3');
  await expect(hits.nth(0)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('F3');
  await expect(hits.nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Shift+F3');
  await expect(hits.nth(0)).toHaveAttribute('aria-current', 'true');
});

test('an unknown name is marked in the query and the nearest one offered', async ({ page }) => {
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('vi role:interviwer');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark', { hasText: 'role:interviwer' })).toBeVisible();
  await expect(page.getByText('Mener du «interviewer»?')).toBeVisible();
});
