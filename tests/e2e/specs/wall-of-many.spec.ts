import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../study.ts';
import { nb } from '../words.ts';

const CODES = 500;
const THEMES = 20;

/** Milliseconds between frames while something is done: the middle one, and the one that 95 of 100 are not longer than. */
async function frames(
  page: Page,
  deed: () => Promise<void>,
): Promise<{ middle: number; long: number; count: number }> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    let before = performance.now();
    const next = (now: number): void => {
      times.push(now - before);
      before = now;
      if ((window as unknown as { frameTimes: number[] | null }).frameTimes === times)
        requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await deed();
  const times = await page.evaluate(() => {
    const own = (window as unknown as { frameTimes: number[] | null }).frameTimes ?? [];
    Object.assign(window, { frameTimes: null });
    return own.slice(1);
  });
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number): number => Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
  return { middle: at(0.5), long: at(0.95), count: sorted.length };
}

test('five hundred codes are moved, carried and looked at, and only those in sight are drawn', async ({
  page,
  study,
}, info) => {
  await study.call('create_project', {
    path: join(study.folder, 'mange.sitat'),
    name: 'Mange',
    language: 'nb',
  });
  const ids: number[] = [];
  for (let number = 1; number <= CODES; number += 1) {
    const request = { parent: null, name: `Kode ${number} med et navn av vanlig lengde`, isCodable: true };
    ids.push((await study.call<{ id: number }>('create_code', request)).id);
  }
  // Three hundred in twenty frames, the rest not placed.
  for (let theme = 0; theme < THEMES; theme += 1) {
    const codes = ids.slice(theme * 15, theme * 15 + 15);
    await study.call('create_theme', {
      parent: null,
      name: `Tema ${theme + 1}`,
      codes,
      spot: null,
      leaving: [],
    });
  }
  await study.open();
  await page.keyboard.press('Alt+3');
  await page.getByRole('tab', { name: nb('themes-page-wall') }).click();
  const cards = page.locator('[data-card]');
  await expect(cards.first()).toBeVisible();
  const plane = await page.locator('.plane').boundingBox();
  if (!plane) throw new Error('no wall');
  const [x, y] = [plane.x + plane.width / 2, plane.y + plane.height / 2];
  const told: Record<string, { middle: number; long: number; count: number }> = {};

  // All in sight: from far away.
  await expect(page.locator('[data-zone^="theme-"] [data-card]')).toHaveCount(300);
  const pan = async (): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.down({ button: 'middle' });
    for (let step = 1; step <= 60; step += 1) await page.mouse.move(x + Math.sin(step / 6) * 200, y + step);
    await page.mouse.up({ button: 'middle' });
  };
  told['pan, 300 cards in sight'] = await frames(page, pan);
  told['zoom in by wheel'] = await frames(page, async () => {
    await page.mouse.move(x, y);
    for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, -40);
  });
  expect(await cards.count()).toBeLessThan(200);
  told['pan at reading size'] = await frames(page, pan);

  const first = page.locator('[data-zone="unplaced"] [data-card]').first();
  expect(await page.locator('[data-zone="unplaced"] [data-card]').count()).toBeLessThan(20);
  const from = await first.boundingBox();
  if (!from) throw new Error('nothing to drag');
  told['drag a card'] = await frames(page, async () => {
    await page.mouse.move(from.x + 30, from.y + 20);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1)
      await page.mouse.move(x + Math.sin(step / 6) * 200, y + Math.cos(step / 6) * 80);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });
  await page.keyboard.press('0');
  told['lasso over all'] = await frames(page, async () => {
    await page.mouse.move(plane.x + 4, plane.y + 4);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1)
      await page.mouse.move(
        plane.x + 4 + (plane.width - 60) * (step / 60),
        plane.y + 4 + (plane.height - 60) * (step / 60),
      );
    await page.mouse.up();
  });
  expect(await page.locator('[data-card][aria-pressed="true"]').count()).toBeGreaterThan(100);
  await page.screenshot({ path: info.outputPath('many.png') });

  // A drop of all of them is one step, and is there before long.
  const began = Date.now();
  await study.call('place_codes', {
    codes: ids.slice(0, 300),
    from: null,
    leaving: [],
    place: { kind: 'miscellaneous' },
    reason: null,
  });
  await expect(page.locator('[data-zone="miscellaneous"] h3')).toContainText('300');
  const dropped = Date.now() - began;
  // What was measured is looked at; nothing is held by it.
  await writeFile(info.outputPath('frames.json'), JSON.stringify({ ...told, dropped }, null, 2));
});
