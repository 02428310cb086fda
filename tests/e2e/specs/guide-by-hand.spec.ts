/** A guide is written and put in order in the window, turns are linked to it from the text, and lost parts are noted. */

import type { Page } from '@playwright/test';
import { openMaterial } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { shownText } from '../text.ts';
import { nb } from '../words.ts';

async function openGuide(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-material') })
    .click();
  await page.getByRole('tab', { name: nb('guide-title') }).click();
}

async function addQuestion(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: nb('guide-new-question') }).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: nb('guide-new-question') })).toHaveValue('');
}

test('a guide is written with the keyboard, put in order, and goes on in a new version', async ({
  page,
  study,
}, info) => {
  await openMaterial(study);
  await openGuide(page);
  await page.getByRole('button', { name: nb('guide-write') }).click();
  await page.keyboard.type('Vår');
  await page.keyboard.press('Enter');
  await addQuestion(page, 'Hva skjedde?');
  await addQuestion(page, 'Hvem bestemte?');
  const list = page.getByRole('list', { name: nb('guide-questions') });
  await list
    .getByRole('button', {
      name: nb('guide-add-probe', { question: 'Hva skjedde?' }),
    })
    .click();
  await page.keyboard.type('Når?');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(3);

  // What it asks about, by name.
  const codes = list.getByRole('combobox', {
    name: nb('guide-asks-about', { question: 'Hvem bestemte?' }),
  });
  await codes.fill('klima');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem').last()).toContainText('Klima og miljø');

  const moved = list.getByRole('textbox', {
    name: nb('guide-question-text', { number: '2' }),
  });
  await moved.focus();
  await page.keyboard.press('Alt+ArrowUp');
  const first = list.getByRole('listitem').first().getByRole('textbox').first();
  await expect(first).toHaveValue('Hvem bestemte?');
  await expect(first).toBeFocused();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('editor.png') });

  await page.getByRole('button', { name: nb('guide-new-version') }).click();
  await page.keyboard.type('Høst');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: nb('guide-version'), exact: true })).toContainText('Høst');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list
    .getByRole('button', {
      name: nb('guide-delete-question', { question: 'Når?' }),
    })
    .click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const guide = await study.call<{ questions: { continues: number | null }[] }[]>('guide');
  expect(guide.map(({ questions }) => questions.length)).toEqual([3, 2]);
  expect(guide[1]?.questions.every(({ continues }) => continues !== null)).toBe(true);
});

test('a turn is linked to its question by key, and a lost part is noted', async ({ page, study }, info) => {
  await openMaterial(study);
  const { version } = await study.call<{ version: number }>('create_guide', {
    name: 'Vår',
    from: null,
  });
  for (const text of ['Hva skjedde?', 'Hvem bestemte?'])
    await study.call('create_question', { version, parent: null, text });
  await study.open();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-read') })
    .click();
  await shownText(page).locator('[data-block="2"] .words').click();
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: nb('guide-link-turn') });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await page.screenshot({ path: info.outputPath('questions.png') });
  await expectAccessible(page);
  await page.keyboard.type('bestemte');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(shownText(page).locator('[data-block="2"] .margin')).toContainText(
    nb('guide-put-here', { number: '2' }),
  );

  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('guide-lost-title'));
  await page.keyboard.press('Enter');
  const lost = page.getByRole('dialog', { name: nb('guide-lost-title') });
  await lost.getByRole('textbox', { name: nb('guide-lost-from') }).fill('12:05');
  await lost.getByRole('textbox', { name: nb('guide-lost-length') }).fill('4,5');
  await lost.getByRole('textbox', { name: nb('guide-lost-note') }).fill('Batteriet gikk tomt');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(lost).toHaveCount(0);
  const parts = await study.call<{ startMs: number; minutes: number; note: string }[]>('lost_parts');
  expect(parts).toMatchObject([{ startMs: 725_000, minutes: 4.5, note: 'Batteriet gikk tomt' }]);

  // It is said in the margin, and from there it is taken back.
  const mark = shownText(page).getByRole('button', {
    name: nb('guide-lost-minutes-here', { minutes: '4,5' }),
  });
  await expect(mark).toBeVisible();
  await expect(mark).toHaveAttribute('title', 'Batteriet gikk tomt');
  await page.screenshot({ path: info.outputPath('lost.png') });
  await mark.click();
  await lost.getByRole('button', { name: nb('guide-lost-delete') }).click();
  await expect(lost.getByRole('list')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(mark).toHaveCount(0);
});
