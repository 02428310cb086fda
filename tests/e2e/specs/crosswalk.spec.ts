/** Two trees of codes held against each other: by key, as trees and as a table, from a file, and counted through. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTexts, newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb, words } from '../words.ts';

const nn = (key: string): string => words('nn', key);

test.describe.configure({ timeout: 120_000 });

/** A framework of three principles beside four barriers of one's own; a barrier and a principle on the same words. */
async function framed(study: Study): Promise<void> {
  await newProject(study);
  await study.call('create_case', { name: 'Storvik', kind: 'municipality' });
  await study.call('create_case', { name: 'Bergmo', kind: 'municipality' });
  const { sources } = await importTexts(study);
  const codes = join(study.folder, 'koder.csv');
  await writeFile(
    codes,
    'path\nPrinsipp/Samle kreftene\nPrinsipp/Ta seg råd\nPrinsipp/Se framover\nBarriere/Siloer\nBarriere/Penger\nBarriere/Tid\nBarriere/Språk\n',
  );
  await study.call('import_codebook', { path: codes });
  const all = await study.call<{ id: number; texts: { name: string }[] }[]>('codebook');
  const code = (name: string): number => all.find(({ texts }) => texts[0]?.name === name)?.id ?? 0;
  const source = sources[0]?.id;
  const stretches = [{ start: 700, end: 760 }];
  await study.call('apply_codes', {
    source,
    stretches,
    codes: [code('Samle kreftene'), code('Siloer')],
    newCode: null,
  });
}

test('codes are matched by key, a passage shows it, and the matrix, the file and the grid follow', async ({
  page,
  study,
}, info) => {
  await framed(study);
  await study.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nb('patterns-action-crosswalk'));
  await page.keyboard.press('Enter');
  const left = page.getByRole('list', { name: 'Prinsipp' });
  const right = page.getByRole('list', { name: 'Barriere' });
  await expect(left.getByRole('button', { name: /Samle kreftene/u })).toBeVisible();
  await expect(page.getByText(/^Uten samsvar i «Barriere» \(4\)/u)).toBeVisible();

  // Held on one side, met on the other: arrows and Enter alone.
  await left.getByRole('button', { name: /Samle kreftene/u }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(right.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const pair = page.getByRole('region', { name: /Samle kreftene samme som Siloer/u });
  await expect(pair).toBeVisible();
  await expect(right.getByRole('button', { name: /Siloer ● samme som/u })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /Samle kreftene samme som Penger/u })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(right.getByRole('button', { name: /Penger ●/u })).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');

  // All of it is said beside: kind, note and a passage that has both.
  await pair.getByRole('combobox', { name: nb('crosswalk-kind') }).selectOption('wider');
  const wider = page.getByRole('region', { name: /Samle kreftene videre enn Siloer/u });
  await wider.getByRole('textbox', { name: nb('crosswalk-note') }).fill('Etter veikartet');
  await wider
    .getByRole('button', { name: /^Ta med/u })
    .first()
    .click();
  await expect(wider.getByRole('button', { name: /^Ta ut/u })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('trees.png') });
  const told = await study.call<{ correspondences: { kind: string; note: string; evidence: unknown[] }[] }>(
    'crosswalk',
    { trees: [await idOf(study, 'Prinsipp'), await idOf(study, 'Barriere')] },
  );
  expect(told.correspondences.map(({ kind, note, evidence }) => [kind, note, evidence.length])).toEqual([
    ['wider', 'Etter veikartet', 1],
  ]);

  // The same as a table of marks.
  await page.getByRole('checkbox', { name: nb('crosswalk-as-table') }).check();
  const table = page.getByRole('table');
  const cell = (name: RegExp) => table.getByRole('button', { name });
  await cell(/^Samle kreftene – videre enn – Siloer$/u).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cell(/^Ta seg råd – ikke satt – Penger$/u)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(/^Ta seg råd – samme som – Penger$/u)).toBeFocused();
  await expect(table.getByRole('row').last().getByRole('cell').last()).toHaveText('2');
  await expect(page.getByText('Uten samsvar i «Prinsipp»: Se framover.')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('table.png') });

  // Written as a table, and read as one.
  await page.getByRole('button', { name: nb('compare-export') }).click();
  const dialog = page.getByRole('dialog');
  const path = join(study.folder, 'typologi.csv');
  await dialog.getByRole('textbox', { name: nb('export-path') }).fill(path);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await readFile(path, 'utf8')).toContain('Ta seg råd;1;Prinsipp/Ta seg råd;;1;;;1');
  await page.getByRole('button', { name: nb('crosswalk-import'), exact: true }).click();
  const brought = join(study.folder, 'samsvar.csv');
  await writeFile(
    brought,
    'fra;slag;til\nPrinsipp/Se framover;beslektet med;Barriere/Tid\nPrinsipp/Nei;;Barriere/Tid\n',
  );
  await dialog.getByRole('textbox', { name: nb('material-table-path') }).fill(brought);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Prinsipp\/Nei/u)).toBeVisible();
  await dialog.getByRole('button', { name: nb('crosswalk-import-run'), exact: true }).click();
  await expect(cell(/^Se framover – beslektet med – Tid$/u)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell(/^Se framover – ikke satt – Tid$/u)).toBeVisible();

  // The framework, counted through one's own codes.
  await page.getByRole('button', { name: nb('crosswalk-coverage') }).click();
  await expect(page.getByRole('rowheader', { name: /Samle kreftene/u })).toBeVisible();
  const grid = await study.call<{ rows: { name: string; cells: number[] }[] }>('compare', {
    grid: {
      rows: { kind: 'crosswalk', value: [await idOf(study, 'Prinsipp'), await idOf(study, 'Barriere')] },
      columns: { kind: 'cases' },
      measure: 'presence',
      filter: null,
      withPolicyDocuments: false,
      withStates: true,
    },
  });
  expect(grid.rows[1]?.cells.reduce((sum, own) => sum + own, 0)).toBe(1);
  await page.screenshot({ path: info.outputPath('coverage.png') });
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: nb('compare-rows'), exact: true })).toHaveValue(
    /^crosswalk:/u,
  );
});

test('in the dark and in nynorsk the page is readable, and nothing can be changed in a project that is only read', async ({
  page,
  study,
}, info) => {
  await framed(study);
  await study.call('write_correspondence', {
    one: await idOf(study, 'Samle kreftene'),
    other: await idOf(study, 'Siloer'),
    said: { kind: 'narrower', note: '', evidence: [] },
  });
  const { preferences } = await study.call<{ preferences: object }>('application');
  await study.call('set_preferences', { ...preferences, uiLanguage: 'nn', theme: 'dark' });
  await study.call('close_project', {});
  await study.call('open_project', { path: join(study.folder, 'studie.sitat'), readOnly: true });
  await study.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(nn('patterns-action-crosswalk'));
  await page.keyboard.press('Enter');
  const left = page.getByRole('list', { name: 'Prinsipp' });
  await left.getByRole('button', { name: /Samle kreftene/u }).click();
  const right = page.getByRole('list', { name: 'Barriere' });
  await right.getByRole('button', { name: /Penger/u }).click();
  await expect(right.getByRole('button', { name: /Penger ●/u })).toHaveCount(0);
  await right.getByRole('button', { name: /Siloer ● smalare enn/u }).click();
  await expect(page.getByRole('region', { name: /Samle kreftene smalare enn Siloer/u })).toBeVisible();
  await expect(page.getByRole('button', { name: nn('crosswalk-remove') })).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('dark.png') });
});

async function idOf(study: Study, name: string): Promise<number> {
  const all = await study.call<{ id: number; texts: { name: string }[] }[]>('codebook');
  return all.find(({ texts }) => texts[0]?.name === name)?.id ?? 0;
}
