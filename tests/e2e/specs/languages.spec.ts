/** Every word is a word: no key of a text stands where its words should, in any of the three languages. */

import type { Page } from '@playwright/test';
import { sample } from '../scene.ts';
import { expect, test } from '../study.ts';
import { selectWords, shownText } from '../text.ts';
import { keys, words, type Language } from '../words.ts';

const KNOWN = keys();

/** Everything that is written or read aloud on the page, without what the texts and their names hold. */
async function expectWords(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const shown = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'aria-description'];
    const said = [...document.querySelectorAll('*')].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...said].join('\n');
  });
  const candidates = shown.match(/\b[a-z]+(?:-[a-z]+)+\b/g) ?? [];
  expect(
    [...new Set(candidates)].filter((word) => KNOWN.has(word)),
    `keys on the page (${language})`,
  ).toEqual([]);
  expect(shown, 'a value that nobody named').not.toMatch(/\{\s*\$|\bundefined\b|\[object |\bNaN\b/);
}

for (const language of ['nb', 'nn', 'en'] as const) {
  test(`every word is in its language, ${language}`, async ({ page, study }) => {
    const say = (key: string, parameters?: Record<string, string>): string =>
      words(language, key, parameters);
    const { preferences } = await study.call<{ preferences: object }>('application');
    await study.call('set_preferences', { ...preferences, uiLanguage: language });
    await study.open();
    await expect(page.getByRole('button', { name: say('application-open-sample') })).toBeVisible();
    await expectWords(page, language);
    for (const key of ['Control+n', 'Control+o', '?']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectWords(page, language);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }

    await page.getByRole('button', { name: say('application-open-sample') }).click();
    await expect(shownText(page).locator('.stripe').first()).toBeVisible();
    await shownText(page).locator('[data-segments]').first().click();
    await expectWords(page, language);
    await selectWords(page, 'bare så det er sagt.');
    await page.keyboard.type('k');
    await expect(page.getByRole('combobox', { name: say('reader-picker') })).toBeVisible();
    await expectWords(page, language);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+f');
    await expectWords(page, language);
    await page.getByRole('textbox', { name: say('search-query') }).fill('kommune');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await expectWords(page, language);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: 'fokusgruppe-nettverk', exact: true }).first().click();
    await expectWords(page, language);
    await page.getByRole('tab', { name: say('case-kinds-municipality') }).click();
    await expect(page.getByRole('grid')).toBeVisible();
    await expectWords(page, language);
    await page.keyboard.press('Control+i');
    await page.getByRole('textbox', { name: say('material-path') }).fill(sample('storvik-intervju-2.docx'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: say('material-speakers') })).toBeVisible();
    await expectWords(page, language);
    await page.getByRole('button', { name: say('common-cancel') }).click();

    await page.keyboard.press('Alt+4');
    await page
      .getByRole('row', { name: /SI|Klima|Climate/ })
      .first()
      .getByRole('gridcell')
      .last()
      .click();
    await expect(page.locator('[data-go]').first()).toBeVisible();
    await page.keyboard.press('t');
    await expectWords(page, language);
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectWords(page, language);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await expectWords(page, language);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+6');
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expectWords(page, language);
  });
}
