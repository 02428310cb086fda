/** The pages on which the material is asked: search and comparison, against the rules of WCAG, in every theme. */

import { expect, test } from '../study.ts';
import { THEMES, Walk } from '../walk.ts';
import { words } from '../words.ts';

// Axe reads the whole page each time, which is slow on a busy machine.
test.describe.configure({ timeout: 300_000 });

for (const [theme, uiLanguage] of THEMES) {
  test(`search and comparison can be used by everyone, ${theme}`, async ({ page, study }, info) => {
    await study.call('open_sample', {});
    const walk = await Walk.begin(page, study, info, theme, uiLanguage);
    const say = (key: string): string => words(uiLanguage, key);

    await page
      .getByRole('navigation')
      .getByRole('button', { name: say('place-compare') })
      .click();
    await expect(page.getByRole('grid')).toBeVisible();
    await page.keyboard.press('h');
    await expect(page.getByRole('list', { name: say('compare-legend-states') })).toBeVisible();
    await walk.look('grid');
    await page.keyboard.press('x');
    await expect(page.getByRole('rowheader', { name: /n = \d/ }).first()).toBeVisible();
    await walk.look('turned');
    await page.keyboard.press('x');
    await page.keyboard.press('t');
    const preset = page.getByRole('combobox', { name: say('compare-preset'), exact: true });
    await preset.selectOption('codes');
    await expect(page.getByRole('combobox', { name: say('compare-relation'), exact: true })).toBeVisible();
    await expect(page.getByRole('list', { name: say('compare-legend-states') })).toHaveCount(0);
    await walk.look('codes');
    await preset.selectOption('cases');
    await page.getByRole('button', { name: say('compare-adjust'), exact: true }).click();
    await expect(page.getByRole('list', { name: say('compare-legend-states') })).toBeVisible();
    await page.locator('[data-row="0"][data-column="1"]').click();
    await page.keyboard.press('s');
    await expect(
      page
        .getByRole('region', { name: say('compare-beside') })
        .getByRole('article')
        .first(),
    ).toBeVisible();
    await walk.look('beside');

    await walk.go('patterns-action-query');
    await page.getByRole('textbox', { name: say('query-text') }).fill('Barriere NEAR/answer Drivkraft');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: say('query-found') })).toBeVisible();
    await walk.look('query');
    await walk.go('patterns-action-overlap');
    await expect(page.getByRole('table').first()).toBeVisible();
    await walk.look('overlap');

    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Control+Shift+F');
    await page.getByRole('textbox', { name: say('search-query') }).fill('kommune');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await walk.look('hits');
    await page.getByRole('combobox', { name: say('search-order'), exact: true }).selectOption('right1');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await walk.look('concordance');
    await walk.go('search-action-synonyms');
    await page.keyboard.type('kommune = kommunehuset');
    await page.keyboard.press('Enter');
    await walk.look('synonyms');
    await page.keyboard.press('Escape');
    await walk.go('words-action-list');
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await walk.look('words');
    await walk.go('words-action-near');
    const near = page.getByRole('textbox', { name: say('words-near-query') });
    await expect(near).toBeFocused();
    await page.keyboard.type('kommunen');
    await expect(near).toHaveValue('kommunen');
    await page.getByRole('combobox', { name: say('words-least') }).selectOption('2');
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await walk.look('neighbours');
    await page.locator('.reader .margin').nth(3).click({ button: 'right' });
    await page.getByRole('menuitem', { name: say('words-action-similar') }).click();
    await expect(page.locator('aside li mark').first()).toBeVisible();
    await walk.look('similar');
  });
}
