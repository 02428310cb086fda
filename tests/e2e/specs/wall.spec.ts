import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

interface Wall {
  readonly cards: readonly {
    readonly code: number;
    readonly themes: readonly number[];
    readonly tray: string | null;
  }[];
}

test.beforeEach(async ({ study }) => {
  await openCoded(study);
});

test('codes are dragged into frames and trays, and undo puts them back', async ({ page, study }, info) => {
  await page.keyboard.press('Alt+3');
  await page.getByRole('tab', { name: nb('themes-page-wall') }).click();
  const unplaced = page.locator('[data-zone="unplaced"]');
  await expect(unplaced.locator('[data-card]').first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('wall-empty.png') });
  await expectAccessible(page);

  // A frame where somebody double-clicks.
  const plane = page.locator('.plane');
  await plane.dblclick({ position: { x: 60, y: 40 } });
  await page.getByRole('textbox', { name: nb('wall-name') }).fill('Alt henger på én');
  await page.keyboard.press('Enter');
  const frame = page.getByRole('region', { name: nb('wall-theme', { name: 'Alt henger på én' }) });
  await expect(frame).toBeVisible();

  // One card, then two at once.
  const first = await study.call<Wall>('wall', {});
  const dragOut = async (index: number, to: typeof frame): Promise<void> => {
    const card = unplaced.locator('[data-card]').nth(index);
    const [from, into] = [await card.boundingBox(), await to.boundingBox()];
    if (!from || !into) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 40, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(into.x + into.width / 2, into.y + into.height - 30, { steps: 6 });
    await page.mouse.up();
  };
  await dragOut(0, frame);
  await expect(frame.locator('[data-card]')).toHaveCount(1);
  await unplaced
    .locator('[data-card]')
    .nth(0)
    .click({ modifiers: ['Control'] });
  await unplaced
    .locator('[data-card]')
    .nth(1)
    .click({ modifiers: ['Control'] });
  await dragOut(0, frame);
  await expect(frame.locator('[data-card]')).toHaveCount(3);
  await page.keyboard.press('Control+Z');
  await expect(frame.locator('[data-card]')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+Z');
  await expect(frame.locator('[data-card]')).toHaveCount(3);
  expect((await study.call<Wall>('wall', {})).cards.length).toBe(first.cards.length);

  // To the tray of what is set aside: a reason is asked for.
  const card = frame.locator('[data-card]').first();
  const from = await card.boundingBox();
  const aside = await page.locator('[data-zone="set-aside"]').boundingBox();
  if (!from || !aside) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(aside.x + 60, aside.y + 60, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('textbox', { name: nb('themes-reason') }).fill('Bare ett utdrag');
  await page.getByRole('button', { name: nb('themes-set-aside') }).click();
  await expect(page.locator('[data-zone="set-aside"] [data-card]')).toHaveCount(1);
  await expect(frame.locator('[data-card]')).toHaveCount(2);

  // The extracts of a card beside the wall, and one dropped on the frame as evidence.
  await frame.locator('[data-card]').first().click();
  await page.keyboard.press('e');
  const beside = page.getByRole('complementary', { name: nb('wall-beside') });
  await expect(beside.getByRole('listitem').first()).toBeVisible();
  const grip = await beside.locator('.grip').first().boundingBox();
  const into = await frame.boundingBox();
  if (!grip || !into) throw new Error('nothing to drag');
  await page.mouse.move(grip.x + 5, grip.y + 5);
  await page.mouse.down();
  await page.mouse.move(into.x + into.width / 2, into.y + 40, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('button', { name: new RegExp(`^${nb('themes-role-supports')}`, 'u') }).click();
  await expect(page.getByText(/er lagt i temaet «Alt henger på én»/u)).toBeVisible();
  await page.screenshot({ path: info.outputPath('wall.png') });
  await expectAccessible(page);
});

test('the wall is worked on with keys alone, and each step is told', async ({ page, study }, info) => {
  const { cards } = await study.call<Wall>('wall', {});
  const [one, two, three] = cards.map(({ code }) => code);
  const theme = async (name: string, codes: (number | undefined)[]): Promise<number> => {
    const request = { parent: null, name, codes, spot: null, leaving: [] };
    return (await study.call<{ id: number }>('create_theme', request)).id;
  };
  const first = await theme('Alt henger på én', [one, two]);
  const second = await theme('Nettverk bærer', [three]);
  const where = async (code: number | undefined): Promise<readonly number[]> =>
    (await study.call<Wall>('wall', {})).cards.find((card) => card.code === code)?.themes ?? [];

  await page.keyboard.press('Alt+3');
  await page.getByRole('tab', { name: nb('themes-page-wall') }).click();
  const told = page.locator('[aria-live="assertive"]');
  const card = (zone: string, code: number | undefined) =>
    page.locator(`[data-card="${zone}/${code ?? ''}"]`);
  const name = await card(`theme-${first}`, one).locator('bdi').innerText();
  await card(`theme-${first}`, one).focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(`theme-${first}`, two)).toBeFocused();
  await page.keyboard.press('ArrowLeft');

  // Picked up, carried to the next frame, and put down there.
  await page.keyboard.press('Space');
  await expect(told).toHaveText(new RegExp(`^${name} er tatt opp fra Tema: Alt henger på én`, 'u'));
  await page.keyboard.press('ArrowRight');
  await expect(told).toHaveText(/^Legges i Tema: Nettverk bærer\. 2 av 6\.$/u);
  await page.screenshot({ path: info.outputPath('carried.png') });
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(told).toHaveText(`${name} ligger nå i Tema: Nettverk bærer.`);
  await expect(card(`theme-${second}`, one)).toBeFocused();
  expect(await where(one)).toEqual([second]);
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => where(one)).toEqual([first]);

  // Put back with Escape, copied with c.
  await card(`theme-${first}`, one).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(told).toHaveText(`${name} ligger der det lå.`);
  expect(await where(one)).toEqual([first]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(async () => where(one)).toEqual([first, second]);
  await expect(card(`theme-${second}`, one)).toBeFocused();

  // All of a frame at once, into the tray of what belongs nowhere so far; one undo brings all back.
  await card(`theme-${first}`, two).focus();
  await page.keyboard.press('Control+A');
  await expect(told).toHaveText(/^2 koder valgt$/u);
  await page.keyboard.press('Space');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(told).toHaveText(/Diverse/u);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-zone="miscellaneous"] [data-card]')).toHaveCount(2);
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => where(two)).toEqual([first]);
  await expect.poll(async () => where(one)).toEqual([first, second]);

  // A frame is moved from its head, and stays there; n begins a new one.
  const box = await page.locator(`[data-frame="${second}"]`).boundingBox();
  await page.locator(`[data-head="${second}"]`).focus();
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect(told).toHaveText(nb('wall-moved-down'));
  await expect
    .poll(
      async () => ((await page.locator(`[data-frame="${second}"]`).boundingBox())?.y ?? 0) > (box?.y ?? 0),
    )
    .toBe(true);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: nb('wall-name') }).fill('Nytt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: nb('wall-theme', { name: 'Nytt' }) })).toBeVisible();
  for (const look of ['dark', 'high-contrast']) {
    await page.evaluate((own) => (document.documentElement.dataset['theme'] = own), look);
    await expectAccessible(page);
  }
});
