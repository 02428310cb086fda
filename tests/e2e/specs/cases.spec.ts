/** The table of cases as a spreadsheet: moving, writing, pasting, filling, and 500 cases of 40 attributes. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { importTexts, newProject, openMaterial } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';

const SMALL =
  'case;kind;innbyggere;andel eldre;kommentar\nStorvik;kommune;48200;12,5;\nElvnes;kommune;9100;;\nBergmo;kommune;3100;;\n';

/** A table of so many cases and attributes; each value says its place. */
function large(cases: number, attributes: number): string {
  const heading = Array.from({ length: attributes }, (_, at) => `k${at + 1}`);
  const rows = Array.from({ length: cases }, (_, row) => [
    `Sak ${row + 1}`,
    'kommune',
    ...heading.map((_, at) => (row + 1) * 1000 + at + 1),
  ]);
  return [['case', 'kind', ...heading], ...rows].map((row) => row.join(';')).join('\n');
}

async function openCases(study: Study, page: Page, table: string): Promise<Locator> {
  await newProject(study);
  const path = join(study.folder, 'caser.csv');
  await writeFile(path, table);
  await study.call('import_cases', { path });
  await study.open();
  await page.getByRole('tab', { name: /Kommuner/ }).click();
  const grid = page.getByRole('grid', { name: 'Kommuner' });
  await expect(grid).toBeVisible();
  return grid;
}

/** The cell of a row and column, both from 0. */
const cell = (grid: Locator, row: number, column: number): Locator =>
  grid.locator(`[data-row="${row}"][data-column="${column}"]`);

/** Pastes words where the focus is, as from another program. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

test('cells are written, gone to and taken back with keys alone', async ({ page, study }) => {
  const grid = await openCases(study, page, SMALL);
  await cell(grid, 0, 1).click();
  await page.keyboard.type('50 000,5');
  await expect(cell(grid, 0, 1).getByRole('textbox')).toHaveValue('50 000,5');
  await page.keyboard.press('Enter');
  await expect(cell(grid, 0, 1)).toHaveText('50\u00a0000,5');
  await expect(cell(grid, 1, 1)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('7,5');
  await page.keyboard.press('Tab');
  await expect(cell(grid, 1, 2)).toHaveText('7,5');
  await expect(cell(grid, 1, 3)).toBeFocused();
  await page.keyboard.type('vent');
  await page.keyboard.press('Escape');
  await expect(cell(grid, 1, 3)).toHaveText('');
  await page.keyboard.press('Control+Home');
  await expect(cell(grid, 0, 0)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(grid, 2, 5)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(grid, 1, 2)).toHaveText('');
  await expectAccessible(page);
});

test('a block is pasted, filled down, emptied and copied, each one step', async ({
  page,
  study,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const grid = await openCases(study, page, SMALL);
  const undo = (): Promise<void> => page.keyboard.press('Control+z');
  await cell(grid, 1, 1).click();
  await paste(page, '9 200\t2,4 %\r\n3 200\t\r\n77\t1\r\n');
  await expect(cell(grid, 1, 1)).toHaveText('9\u00a0200');
  await expect(cell(grid, 1, 2)).toHaveText('2,4');
  await expect(cell(grid, 2, 1)).toHaveText('3\u00a0200');
  await expect(page.getByText('1 rad hadde ingen case å høre til.')).toBeVisible();
  await undo();
  await expect(cell(grid, 1, 1)).toHaveText('9\u00a0100');
  await expect(cell(grid, 1, 2)).toHaveText('');

  await cell(grid, 0, 1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(grid.locator('[aria-selected="true"]')).toHaveCount(6);
  await page.keyboard.press('Control+d');
  await expect(cell(grid, 2, 1)).toHaveText('48\u00a0200');
  await expect(cell(grid, 2, 2)).toHaveText('12,5');
  await undo();
  await expect(cell(grid, 2, 1)).toHaveText('3\u00a0100');

  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe('48200\t12,5\n9100\t\n3100\t\n');
  await page.keyboard.press('Delete');
  await expect(cell(grid, 0, 1)).toHaveText('');
  await expect(cell(grid, 2, 1)).toHaveText('');
  await undo();
  await expect(cell(grid, 2, 1)).toHaveText('3\u00a0100');
  await page.keyboard.press('Control+v');
  await expect(cell(grid, 0, 2)).toHaveText('12,5');

  await cell(grid, 0, 2).click();
  const corner = await grid.locator('[data-corner]').boundingBox();
  const last = await cell(grid, 2, 2).boundingBox();
  if (!corner || !last) throw new Error('nothing to draw down');
  await page.mouse.move(corner.x + 3, corner.y + 3);
  await page.mouse.down();
  await page.mouse.move(last.x + 10, last.y - 20);
  await page.mouse.move(last.x + 10, last.y + 10);
  await page.mouse.up();
  await expect(cell(grid, 1, 2)).toHaveText('12,5');
  await expect(cell(grid, 2, 2)).toHaveText('12,5');
});

test('a column sorts the cases and is moved by keys', async ({ page, study }) => {
  const grid = await openCases(study, page, SMALL);
  await cell(grid, 0, 1).click();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Valg for innbyggere' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Sorter stigende' }).click();
  await expect(cell(grid, 0, 0)).toHaveText('Bergmo');
  await expect(grid.getByRole('columnheader', { name: /innbyggere/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await cell(grid, 0, 1).click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(grid.getByRole('columnheader').nth(2)).toContainText('innbyggere');
});

test('500 cases of 40 attributes scroll without blanks and are written in anywhere', async ({
  page,
  study,
}) => {
  const grid = await openCases(study, page, large(500, 40));
  await expect(grid).toHaveAttribute('aria-rowcount', '501');
  await expect(grid).toHaveAttribute('aria-colcount', '43');
  await cell(grid, 0, 0).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(grid, 499, 40)).toBeFocused();
  await expect(cell(grid, 499, 40)).toBeInViewport();
  await page.keyboard.type('17');
  await page.keyboard.press('Enter');
  await expect(cell(grid, 499, 40)).toHaveText('17');
  // Far fewer cells are drawn than there are.
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(2000);
  const blanks = await page.evaluate(async () => {
    const frame = (): Promise<void> =>
      new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
    const view = document.querySelector('[role="grid"]')?.parentElement;
    if (!view) return -1;
    let blank = 0;
    for (const step of [{ top: 300 }, { left: 200 }, { top: 1500, left: 900 }]) {
      view.scrollTo(0, 0);
      for (let at = 0; at < 20; at += 1) {
        view.scrollBy(step);
        await frame();
        const box = view.getBoundingClientRect();
        for (const [x, y] of [
          [0.3, 0.3],
          [0.95, 0.3],
          [0.3, 0.95],
          [0.95, 0.95],
        ] as const) {
          const there = document.elementFromPoint(
            box.left + box.width * x - 20,
            box.top + box.height * y - 20,
          );
          if (!there?.closest('[role="gridcell"]')) blank += 1;
        }
      }
    }
    return blank;
  });
  expect(blanks).toBe(0);
  // The cell one stands in has not lost the focus.
  await page.keyboard.press('ArrowUp');
  await expect(cell(grid, 498, 40)).toBeFocused();
  await expect(cell(grid, 498, 40)).toBeInViewport();
});

test('a table is looked over column by column and row by row before it enters', async ({ page, study }) => {
  const grid = await openCases(study, page, SMALL);
  const path = join(study.folder, 'liste.csv');
  await writeFile(
    path,
    'kommune;knr;areal\nStorvik kommune;4601;12,5\nBergmo;4602;7\nSolvik;4603;3\nNyvik;4604;9\n',
  );
  await page.getByRole('button', { name: 'Importer caser fra tabell' }).click();
  const dialog = page.getByRole('dialog', {
    name: 'Importer caser fra tabell',
  });
  await dialog.getByRole('textbox').fill(path);
  await dialog.getByRole('button', { name: 'Se over tabellen' }).click();
  await expect(dialog.getByLabel('Hva knr er')).toHaveValue('number');
  await expect(dialog.getByText('nesten samme navn')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Hva knr er').selectOption('ignored');
  await dialog.getByLabel('Enhet for areal').fill('km²');
  await dialog.getByLabel('Kilde for areal').fill('Kartverket');
  await dialog.getByLabel('Hva Solvik blir').selectOption('er Elvnes');
  await dialog.getByLabel('Hva Nyvik blir').selectOption('leave-out');
  await expect(grid.getByRole('columnheader')).toHaveCount(6);
  await dialog.getByRole('button', { name: 'Ta inn 3 rader' }).click();
  await dialog.getByRole('button', { name: 'Ferdig' }).click();
  await expect(grid.getByRole('columnheader', { name: /areal/ })).toContainText('km²');
  await expect(cell(grid, 0, 4)).toContainText('12,5');
  await expect(cell(grid, 1, 4)).toContainText('3');
  await expect(grid).toHaveAttribute('aria-rowcount', '4');
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('columnheader', { name: /areal/ })).toHaveCount(0);
});

test('facts of an interview are written beside its source, and a recording that is due is said', async ({
  page,
  study,
}) => {
  await newProject(study);
  await importTexts(study);
  await study.open();
  await page.getByRole('button', { name: 'Materiale', exact: true }).click();
  await page.getByRole('button', { name: 'storvik-intervju-1', exact: true }).click();
  const facts = page.getByRole('region', { name: 'Om intervjuet' });
  await facts.getByLabel('Minutter').fill('55');
  await facts.getByLabel('Sted eller medium').fill('Teams');
  await facts.getByLabel('Slettes innen').fill('1. mai 2024');
  await facts.getByLabel('Slettes innen').press('Tab');
  await expect(page.getByText('Et opptak skulle vært slettet:')).toBeVisible();
  await expectAccessible(page);
  await facts.getByLabel('Slettet', { exact: true }).fill('02.05.2024');
  await facts.getByLabel('Slettet', { exact: true }).press('Enter');
  await expect(page.getByText('Et opptak skulle vært slettet:')).toBeHidden();
});

test('a passage can belong to another case than its text, and the reader says so', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await study.call('create_code', {
    parent: null,
    name: 'Naboen',
    isCodable: true,
  });
  const [source] = await study.call<{ id: number }[]>('sources', {});
  const codes = await study.call<{ id: number; isCodable: boolean }[]>('codebook', {});
  const code = codes.find(({ isCodable }) => isCodable);
  if (!source || !code) throw new Error('nothing to code');
  const stretches = [{ start: 400, end: 460 }];
  await study.call('apply_codes', {
    source: source.id,
    stretches,
    codes: [code.id],
  });
  await page.reload();
  await page.getByRole('button', { name: 'Les og kod', exact: true }).click();
  await page.locator('.reader .stripe').first().click();
  await expect(page.getByLabel('Utdraget gjelder')).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.getByLabel('Utdraget gjelder')).toBeFocused();
  await page.getByLabel('Utdraget gjelder').selectOption('Bergmo');
  await expect(page.locator('.reader').getByText('Utdraget gjelder Bergmo')).toBeAttached();
  // The list has the key for itself.
  await page.locator('.reader .stripe').first().click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.reader').getByText('Utdraget gjelder Bergmo')).toHaveCount(0);
});
