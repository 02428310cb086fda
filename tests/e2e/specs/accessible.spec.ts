/** Everyone can use it: every place and panel against the rules of WCAG that a program can check. */

import type { Page } from '@playwright/test';
import { sample } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { selectWords, shownText } from '../text.ts';
import { nb } from '../words.ts';

// Axe reads the whole page each time, which is slow on a busy machine.
test.describe.configure({ timeout: 180_000 });

const THEMES = ['light', 'dark', 'high-contrast'] as const;

async function chooseTheme(study: Study, theme: (typeof THEMES)[number]): Promise<void> {
  const panels = { isLeftOpen: true, isRightOpen: true, left: 240, right: 300, search: 360 };
  await study.call('set_preferences', { uiLanguage: 'nb', theme, textSize: 100, panels });
}

async function openInTheme(page: Page, study: Study, theme: (typeof THEMES)[number]): Promise<void> {
  await chooseTheme(study, theme);
  await study.openSample();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

async function go(page: Page, place: 'material' | 'read' | 'compare' | 'journal'): Promise<void> {
  const button = page
    .getByRole('navigation', { name: nb('application-places') })
    .getByRole('button', { name: nb(`place-${place}`), exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
}

for (const theme of THEMES) {
  test(`the first screen and what opens from it can be used by everyone, ${theme}`, async ({
    page,
    study,
  }) => {
    await chooseTheme(study, theme);
    await study.open();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectAccessible(page);
    for (const [key, title] of [
      ['Control+n', 'application-new-project'],
      ['Control+o', 'application-open-project'],
      ['?', 'application-shortcuts'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name: nb(title) })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test(`every place can be used by everyone, ${theme}`, async ({ page, study }) => {
    await openInTheme(page, study, theme);
    await go(page, 'material');
    await expect(page.getByRole('row', { name: /elvnes-intervju-1/ })).toBeVisible();
    await page.getByRole('button', { name: 'bergmo-intervju-1', exact: true }).click();
    await expect(page.getByRole('region', { name: nb('material-speakers') })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('tab', { name: nb('case-kinds-municipality') }).click();
    await expect(page.getByRole('grid')).toBeVisible();
    await expectAccessible(page);

    await page.keyboard.press('Control+i');
    await page.getByRole('textbox', { name: nb('material-path') }).fill(sample('elvnes-intervju-1.txt'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: nb('material-encoding') })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: nb('common-cancel') }).click();

    await go(page, 'read');
    await shownText(page).locator('.stripe').first().click();
    await expect(page.getByRole('region', { name: /SI1-/ })).toBeVisible();
    await expectAccessible(page);
    await selectWords(page, 'Den offisielle grunnen er flommen.');
    await page.keyboard.type('si');
    await expect(page.getByRole('combobox', { name: nb('reader-picker') })).toHaveValue('si');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await go(page, 'compare');
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    await page
      .getByRole('row', { name: /Klima og miljø/ })
      .getByRole('gridcell')
      .first()
      .click();
    await expect(page.getByRole('region', { name: nb('compare-quotes') })).toBeVisible();
    await expectAccessible(page);

    await go(page, 'journal');
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`panels and dialogs can be used by everyone, ${theme}`, async ({ page, study }) => {
    await openInTheme(page, study, theme);
    await page.keyboard.press('Control+Shift+F');
    const panel = page.getByRole('complementary', { name: nb('application-search') });
    await panel.getByRole('textbox', { name: nb('search-query') }).fill('kommune');
    await expect(panel.locator('[data-hit]').first()).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: nb('builder-title'), exact: true }).click();
    await expect(panel.getByRole('textbox', { name: nb('builder-kind-word'), exact: true })).toHaveValue(
      'kommune',
    );
    await expectAccessible(page);

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: nb('application-palette') })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: nb('export-title') });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await page.keyboard.press('F1');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
  });
}
