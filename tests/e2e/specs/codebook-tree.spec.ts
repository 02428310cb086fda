/** The tree of codes: choosing several, moving them, their order, finding them, and codebooks that are large or odd. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dragOver, openCodes, openTable, outline, row, tree } from '../codes.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

const PATHS = [
  'Drivkraft',
  'Drivkraft/Klima',
  'Drivkraft/Press',
  'Drivkraft/Flom',
  'Barriere',
  'Barriere/Siloer',
  'Barriere/Juss',
  'Fase',
];

function chosen(page: Page): Promise<string[]> {
  return tree(page)
    .locator('[aria-selected="true"] .name')
    .evaluateAll((names) => names.map((name) => name.getAttribute('title') ?? ''));
}

test('codes chosen with Ctrl and Shift are dragged together and keep their order', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await row(page, 'Flom').click();
  await row(page, 'Klima').click({ modifiers: ['Shift'] });
  await row(page, 'Press').click({ modifiers: ['Control'] });
  await row(page, 'Juss').click({ modifiers: ['Control'] });
  expect(await chosen(page)).toEqual(['Klima', 'Flom', 'Juss']);
  await expect(page.getByText(nb('codebook-chosen', { count: 3 }))).toBeVisible();

  await dragOver(page, 'Klima', 'Siloer', 'before');
  await expect(row(page, 'Siloer')).toHaveAttribute('data-drop', 'before');
  await expect(
    page.getByText(nb('codebook-dragged', { count: 3, name: 'Klima' }), {
      exact: true,
    }),
  ).toBeVisible();
  await page.mouse.up();
  const moved = ['Drivkraft', '-Press', 'Barriere', '-Klima', '-Flom', '-Juss', '-Siloer', 'Fase'];
  await expect.poll(() => outline(study)).toEqual(moved);
  await page.keyboard.press('Control+z');
  await expect.poll(() => outline(study)).toEqual(PATHS.map((path) => path.replace(/.*\//, '-')));
});

test('a line shows where codes land, right below an unfolded code and at the end too', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await dragOver(page, 'Juss', 'Drivkraft', 'after');
  await expect(row(page, 'Drivkraft')).toHaveAttribute('data-drop', 'after');
  await page.mouse.up();
  await expect
    .poll(() => outline(study))
    .toEqual(['Drivkraft', '-Juss', '-Klima', '-Press', '-Flom', 'Barriere', '-Siloer', 'Fase']);
  await expect(tree(page).getByRole('treeitem').nth(1)).toHaveText('Juss');

  const last = await row(page, 'Fase').boundingBox();
  await dragOver(page, 'Press', 'Fase', 'into');
  await page.mouse.move((last?.x ?? 0) + 60, (last?.y ?? 0) + 60, { steps: 3 });
  await expect(row(page, 'Fase')).toHaveAttribute('data-drop', 'last');
  await page.mouse.up();
  await expect
    .poll(() => outline(study))
    .toEqual(['Drivkraft', '-Juss', '-Klima', '-Flom', 'Barriere', '-Siloer', 'Fase', 'Press']);
});

for (const isTreeLast of [false, true]) {
  const when = isTreeLast ? 'the tree drawn after the reader' : 'the tree drawn first';
  test(`Escape lets dragged codes be, and no code goes under itself, ${when}`, async ({ page, study }) => {
    await openCodes(study, PATHS);
    if (isTreeLast) {
      await page.keyboard.press('Control+Alt+b');
      await expect(tree(page)).toHaveCount(0);
      await page.keyboard.press('Control+Alt+b');
      await expect(row(page, 'Fase')).toBeVisible();
    }
    const before = await outline(study);
    await dragOver(page, 'Klima', 'Fase', 'into');
    await expect(row(page, 'Fase')).toHaveAttribute('data-drop', 'into');
    await page.keyboard.press('Escape');
    await expect(row(page, 'Fase')).not.toHaveAttribute('data-drop');
    await page.mouse.up();
    await dragOver(page, 'Drivkraft', 'Press', 'into');
    await expect(tree(page).locator('[data-drop]')).toHaveCount(0);
    await page.mouse.up();
    expect(await outline(study)).toEqual(before);
  });
}

test('codes held over a folded one unfold it', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await row(page, 'Barriere').click();
  await page.keyboard.press('ArrowLeft');
  await expect(row(page, 'Siloer')).toHaveCount(0);
  await dragOver(page, 'Klima', 'Barriere', 'into');
  await expect(row(page, 'Siloer')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('several codes are chosen and moved with the keyboard alone', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await row(page, 'Drivkraft').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await chosen(page)).toEqual(['Klima', 'Press']);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await chosen(page)).toEqual(['Klima', 'Press']);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('flytt kode til');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', {
    name: nb('codebook-move-title', { count: 2, name: 'Klima' }),
  });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('barr');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => outline(study))
    .toEqual(['Drivkraft', '-Flom', 'Barriere', '-Siloer', '-Juss', '-Klima', '-Press', 'Fase']);
  await expect(dialog).toBeHidden();
  expect(await chosen(page)).toEqual(['Klima', 'Press']);
});

test('Alt and the arrows give codes an order of their own that lasts', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await row(page, 'Klima').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => outline(study)).toEqual(expect.arrayContaining(['-Press', '-Klima', '-Flom']));
  await expect(row(page, 'Klima')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await outline(study)).slice(1, 4)).toEqual(['-Press', '-Flom', '-Klima']);
  await expect(row(page, 'Klima')).toBeFocused();
  await expect(tree(page).getByRole('treeitem').nth(3)).toHaveText('Klima');
  // At the end it stays.
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await outline(study)).slice(1, 4)).toEqual(['-Flom', '-Klima', '-Press']);
  await study.open();
  await expect(tree(page).getByRole('treeitem')).toHaveText([
    'Drivkraft',
    'Flom',
    'Klima',
    'Press',
    'Barriere',
    'Siloer',
    'Juss',
    'Fase',
  ]);
});

test('typing in the filter finds names, paths and definitions in any language', async ({ page, study }) => {
  await openCodes(study, PATHS);
  const all = await study.call<{ id: number; texts: { name: string }[] }[]>('codebook');
  const law = all.find(({ texts }) => texts[0]?.name === 'Juss')?.id;
  const text = {
    language: 'en',
    name: 'Law',
    definition: 'Privacy',
    include: '',
    exclude: '',
    example: '',
  };
  await study.call('describe_code', { id: law, text });
  const rows = tree(page).getByRole('treeitem');
  await row(page, 'Fase').click();
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: nb('codebook-filter') })).toBeFocused();
  for (const [typed, found] of [
    ['PRIV', ['Barriere', 'Juss']],
    ['law', ['Barriere', 'Juss']],
    ['driv flom', ['Drivkraft', 'Flom']],
    ['barr', ['Barriere', 'Siloer', 'Juss']],
  ] as const) {
    await page.getByRole('textbox', { name: nb('codebook-filter') }).fill(typed);
    await expect(rows).toHaveText([...found]);
  }
  await page.getByRole('textbox', { name: nb('codebook-filter') }).fill('finnes ikke');
  await expect(page.getByText(nb('codebook-nothing-found', { filter: 'finnes ikke' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(8);
});

/** Forty families of fifty codes. */
async function openLarge(study: Study): Promise<void> {
  const lines = ['path;definition'];
  for (let family = 1; family <= 40; family += 1) {
    lines.push(`Familie ${family};`);
    for (let code = 1; code < 50; code += 1)
      lines.push(`Familie ${family}/Kode ${family}-${code};Nr. ${code}`);
  }
  const path = join(study.folder, 'kodebok.csv');
  await writeFile(path, lines.join('\n'));
  await openTable(study, path);
}

test('of two thousand codes only those near what is seen are drawn, and the keyboard reaches all', async ({
  page,
  study,
}) => {
  await openLarge(study);
  const rows = tree(page).getByRole('treeitem');
  await expect(row(page, 'Kode 1-1')).toBeVisible();
  expect(await rows.count()).toBeLessThan(100);
  await row(page, 'Familie 1').click();
  await page.keyboard.press('End');
  await expect(row(page, 'Kode 40-49')).toBeFocused();
  await expect(row(page, 'Kode 40-49')).toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);

  // The row that has the keys is kept when it is scrolled out of sight.
  await tree(page).evaluate((list) => list.scrollTo(0, 0));
  await expect(row(page, 'Kode 1-1')).toBeInViewport();
  await expect(row(page, 'Kode 40-49')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'Kode 40-48')).toBeFocused();
  await expect(row(page, 'Kode 40-48')).toBeInViewport();

  await page.getByRole('textbox', { name: nb('codebook-filter') }).fill('kode 23-4 familie');
  await expect(rows).toHaveCount(12);
  await page.getByRole('textbox', { name: nb('codebook-filter') }).fill('');
  await page.keyboard.press('Tab');
  await row(page, 'Kode 40-48').focus();
  await page.keyboard.press('Shift+Home');
  await expect(page.getByText(nb('codebook-chosen', { count: 1999 }))).toBeVisible();
});

test('the tree scrolls while codes are held near its edge', async ({ page, study }) => {
  await openLarge(study);
  await row(page, 'Kode 1-1').click();
  const start = await row(page, 'Kode 1-1').boundingBox();
  const list = await tree(page).boundingBox();
  if (!start || !list) throw new Error('The tree is not drawn.');
  await page.mouse.move(start.x + 60, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, list.y + list.height - 8, { steps: 5 });
  // Held still, it goes on by itself.
  await expect.poll(() => tree(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(1000);
  await page.mouse.move(start.x + 60, list.y + list.height / 2, { steps: 3 });
  const target = tree(page).locator('[data-drop]');
  await expect(target).toHaveCount(1);
  const name = await target.locator('.name').getAttribute('title');
  await page.mouse.up();
  const places = async (): Promise<number[]> => {
    const all = (await outline(study)).map((line) => line.replace(/^-+/, ''));
    return [all.indexOf('Kode 1-1'), all.indexOf(name ?? '')];
  };
  // A thousand pixels further down there are more than thirty rows between.
  await expect.poll(async () => (await places())[0]).toBeGreaterThan(30);
  const [moved = 0, beside = 0] = await places();
  expect(Math.abs(moved - beside)).toBeLessThanOrEqual(50);
});

test('long names, names from right to left, the same name twice and twelve levels are drawn whole', async ({
  page,
  study,
}) => {
  const long = 'Samarbeid på tvers av '.repeat(10).trim().slice(0, 200);
  const hebrew = 'שיתוף פעולה (2)';
  const levels = Array.from({ length: 12 }, (_, level) =>
    Array.from({ length: level + 1 }, (_, at) => `Nivå ${at + 1}`).join('/'),
  );
  await openCodes(study, ['A', 'A/Lik', `A/${long}`, `A/${hebrew}`, 'B', 'B/Lik', ...levels]);
  await expect(tree(page).getByRole('treeitem', { name: 'Lik' })).toHaveCount(2);
  for (const name of [long, hebrew, 'Nivå 12']) {
    await expect(row(page, name)).toBeVisible();
    const [list, box] = [
      await tree(page).boundingBox(),
      await row(page, name).locator('.name').boundingBox(),
    ];
    expect(box?.width).toBeGreaterThan(50);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((list?.x ?? 0) + (list?.width ?? 0));
  }
  expect(await tree(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await row(page, hebrew).click();
  await expect(page.getByRole('heading', { level: 3, name: hebrew })).toBeVisible();
  await row(page, long).click();
  await expect(page.getByRole('heading', { level: 3, name: long })).toBeVisible();

  // The other one of the same name is refused where the name is taken, with a sentence.
  const [, second] = await tree(page).getByRole('treeitem', { name: 'Lik' }).all();
  await second?.click();
  const before = await outline(study);
  const [from, to] = [await second?.boundingBox(), await row(page, 'A').boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 60, (from?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 13, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByText(nb('codebook-name-taken', { name: 'Lik' }))).toBeVisible();
  expect(await outline(study)).toEqual(before);
});
