/** The menu of a turn, by pointer and by keys. */

import { openMaterial } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { shownText } from '../text.ts';
import { nb } from '../words.ts';

interface Text {
  readonly turns: readonly { readonly speaker: number | null }[];
  readonly speakers: readonly { readonly id: number; readonly label: string; readonly role: string }[];
}
const text = (study: Study): Promise<Text> => study.call<Text>('source_text', { id: 1 });

test('a turn is given to another speaker from the menu in the margin', async ({ page, study }, info) => {
  await openMaterial(study);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-read') })
    .click();
  const before = await text(study);
  const third = shownText(page).locator('[data-block="2"]');
  await third.locator('.margin').click({ button: 'right' });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  await page.screenshot({ path: info.outputPath('menu.png') });
  await expectAccessible(page);
  const other = before.speakers.find(({ id }) => id !== before.turns[2]?.speaker);
  await menu.getByRole('menuitem', { name: other?.label ?? '', exact: true }).click();
  await expect.poll(async () => (await text(study)).turns[2]?.speaker).toBe(other?.id);
  await expect(menu).toHaveCount(0);
  // The keys are the text's again.
  await expect(shownText(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await text(study)).turns[2]?.speaker).toBe(before.turns[2]?.speaker);
});

test('the menu opens by key, changes a role, and leads to what is said of a turn', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-read') })
    .click();
  await shownText(page).locator('[data-block="1"] .words').click();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  const label = (await text(study)).speakers.find(({ role }) => role === 'participant')?.label ?? '';
  const roles = menu.getByRole('group', { name: nb('reader-speaker-is', { label }) });
  await roles.getByRole('menuitem', { name: nb('role-other') }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await text(study)).speakers.find((speaker) => speaker.label === label)?.role)
    .toBe('other');
  await expect(shownText(page)).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: nb('reader-edit-turn') }).click();
  await expect(page.getByRole('dialog', { name: nb('reader-edit-turn') })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(shownText(page)).toBeFocused();
});
