/** A recording is linked, played beside its text, and followed in it. */

import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { importWords, newProject } from '../scene.ts';
import { wave } from '../sound.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { shownText } from '../text.ts';
import { nb } from '../words.ts';

const TURNS = Array.from({ length: 24 }, (_, turn) => {
  const time = turn * 5;
  const stamp = `[00:${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}]`;
  const who = turn % 2 === 0 ? 'I' : 'Kari';
  return `${stamp} ${who}: Replikk ${turn + 1}. ${'Vi venter på svar fra kommunen. '.repeat(4)}`;
});

const bar = (page: Page): Locator => page.getByRole('region', { name: nb('recording-title'), exact: true });
const position = async (page: Page): Promise<number> =>
  Number(await bar(page).getByRole('slider').inputValue());

async function open(page: Page, study: Study): Promise<string> {
  await newProject(study);
  await importWords(study, 'samtale.txt', TURNS.join('\n'));
  await study.open();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-read') })
    .click();
  await expect(shownText(page)).toContainText('Replikk 1.');
  const sound = join(study.folder, 'samtale.wav');
  await writeFile(sound, wave(150));
  return sound;
}

async function link(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('recording-link'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: nb('recording-file') }).fill(path);
  await dialog.getByRole('button', { name: nb('common-done') }).click();
}

test('a recording is linked, played from a turn, and followed', async ({ page, study }, info) => {
  const sound = await open(page, study);
  await expect(bar(page)).toHaveCount(0);
  await link(page, sound);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(bar(page)).toBeVisible();

  await shownText(page)
    .getByRole('button', { name: nb('recording-play-from', { time: '0:10' }) })
    .click();
  await expect.poll(() => position(page)).toBeGreaterThan(10_000);
  const turn = shownText(page).locator('[data-block="2"] .margin');
  await expect(turn).toHaveClass(/spoken/);
  await page.screenshot({ path: info.outputPath('playing.png') });
  await page.keyboard.press('F8');
  const paused = await position(page);
  await expect(
    bar(page)
      .getByRole('button', { name: nb('recording-play'), exact: false })
      .last(),
  ).toBeVisible();

  // Three seconds back, and twice as fast.
  await page.keyboard.press('F7');
  expect(await position(page)).toBeLessThan(paused);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+F8');
  await expect(bar(page).getByRole('combobox', { name: nb('recording-rate') })).toHaveValue('2');

  // Far down in the text: it goes along.
  await bar(page).getByRole('slider').fill('113000');
  await page.keyboard.press('F8');
  await expect(shownText(page).locator('[data-block="22"]')).toBeInViewport();
  await expect(shownText(page).locator('[data-block="22"] .margin')).toHaveClass(/spoken/);
  await expectAccessible(page);
  // Who leaves the text hears no more of it.
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-material') })
    .click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-read') })
    .click();
  await expect(bar(page).getByRole('button', { name: new RegExp(`^${nb('recording-play')}`) })).toBeVisible();
});

test('a text is put right while it is heard, and its turns are timed', async ({ page, study }) => {
  const sound = await open(page, study);
  await study.call('link_recording', { source: 1, path: sound });
  await expect(bar(page)).toBeVisible();
  await shownText(page).locator('[data-block="3"] .words').click();
  await page.keyboard.press('e');
  await page.keyboard.press('F9');
  await expect.poll(() => position(page)).toBeGreaterThan(15_500);
  await page.keyboard.press('F8');
  await page.keyboard.type('Ja. ');
  const at = await position(page);
  await page.keyboard.press('Shift+F9');
  const timeOf = async () => {
    const { turns } = await study.call<{ turns: { timeMs: number }[] }>('source_text', { id: 1 });
    return turns[3]?.timeMs;
  };
  await expect.poll(timeOf).toBeGreaterThan(15_400);
  expect(Math.abs(((await timeOf()) ?? 0) - at)).toBeLessThan(600);
  await expect(page.getByRole('textbox', { name: /Kari/ })).toBeFocused();
  // What was written is kept, and the sound goes on over it.
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await expect(shownText(page)).toContainText('Ja. ');
  await expect(page.getByRole('textbox', { name: /Kari/ })).toHaveCount(0);
  const kept = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(kept + 500);
});

test('a recording that was moved is missed, and found again', async ({ page, study }, info) => {
  const sound = await open(page, study);
  await link(page, join(study.folder, 'samtale.txt'));
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('ikke et opptak');
  await page.keyboard.press('Escape');
  await study.call('link_recording', { source: 1, path: sound });
  await expect(bar(page)).toBeVisible();
  const moved = join(study.folder, 'flyttet.wav');
  await rename(sound, moved);
  await study.open();
  await expect(bar(page)).toContainText('samtale.wav');
  await page.screenshot({ path: info.outputPath('missing.png') });
  await bar(page)
    .getByRole('button', { name: nb('recording-find') })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: nb('recording-file') }).fill(moved);
  await page.screenshot({ path: info.outputPath('dialog.png') });
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('slider')).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(bar(page).getByRole('button', { name: nb('recording-find') })).toBeVisible();
});
