import { importTables, importTexts, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test.beforeEach(async ({ study }) => {
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.open();
});

test('synonyms are written and a search for one is saved, opened from the palette and undone, by key alone', async ({
  page,
}) => {
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('textbox', { name: nb('search-query') });
  await expect(field).toBeFocused();
  await page.keyboard.type('vi');
  const summary = page.getByRole('status').filter({ hasText: 'treff' });
  await expect(summary).toBeVisible();
  const alone = await summary.textContent();

  await page.keyboard.press('Control+K');
  await page.keyboard.type(nb('search-action-synonyms'));
  await page.keyboard.press('Enter');
  const sets = page.getByRole('region', { name: nb('search-synonyms') });
  await expect(sets.getByRole('textbox', { name: nb('search-new-synonyms') })).toBeFocused();
  await page.keyboard.type('vi');
  await page.keyboard.press('Enter');
  await expect(sets.getByText('Et sett med synonymer må ha minst to.')).toBeVisible();
  await page.keyboard.type(' = og');
  await page.keyboard.press('Enter');
  await expect(sets.getByRole('textbox', { name: 'Synonymer for vi' })).toHaveValue('vi = og');
  await expect(summary).not.toHaveText(alone ?? '');
  const forms = page.getByLabel(nb('search-forms'));
  await expect(forms.getByRole('button', { name: `${nb('search-kind-synonym')} (vi = og)` })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  await page.keyboard.press('Control+K');
  await page.keyboard.type(nb('search-action-save'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: nb('search-name') })).toBeFocused();
  await page.keyboard.type('Vi som er her');
  await page.keyboard.press('Enter');
  const saved = page.getByRole('combobox', { name: nb('search-saved-searches') });
  await expect(saved.locator('option:checked')).toContainText(/Vi som er her · \d+ treff i dag/);
  await expect(field).toBeFocused();

  const found = await summary.textContent();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('finnesikke');
  await expect(summary).toHaveCount(1);
  await expect(summary).toHaveText(nb('search-nothing'));
  await page.keyboard.press('Control+K');
  await page.keyboard.type('Vi som er');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('vi');
  await expect(summary).toHaveText(found ?? '');
  await expectAccessible(page);

  await page.getByRole('button', { name: nb('search-menu') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: nb('search-delete') }).press('Enter');
  await expect(saved).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre', exact: true }).first().press('Enter');
  await expect(saved).toBeVisible();
});
