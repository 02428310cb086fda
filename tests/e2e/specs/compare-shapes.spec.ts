/** Shapes of the comparison: the phase × informant table, codes over codes, saved searches, themes and claims,
 * tables that are turned. */

import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { codes, makeCodes } from '../codes.ts';
import { importTexts, makeCoded, newProject, sample } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

/** How often each of six informants speaks of each of five phases. */
const PHASES = [
  ['Problemdefinering', [1, 2, 0, 0, 0, 0]],
  ['Idégenerering', [2, 2, 2, 0, 2, 0]],
  ['Idéseleksjon', [1, 1, 1, 0, 2, 0]],
  ['Implementering', [3, 2, 0, 0, 3, 1]],
  ['Formidling', [3, 3, 1, 2, 0, 1]],
] as const;

/** Thirty-five passages of invented words, each with its phase. */
async function makePhases(study: Study): Promise<void> {
  await newProject(study);
  await makeCodes(study, ['Innovasjonsfase', ...PHASES.map(([name]) => `Innovasjonsfase/${name}`)]);
  const known = await codes(study);
  for (let informant = 0; informant < 6; informant += 1) {
    const name = `I${'ABCDEF'.charAt(informant)}`;
    const said = PHASES.flatMap(([phase, counts]) =>
      Array.from({ length: counts[informant] ?? 0 }, (_, at) => ({
        phase,
        words: `Dette er ytring ${at + 1} om ${phase.toLowerCase()}.`,
      })),
    );
    const text = `I: Hvordan gikk det?\n${name}: ${said.map(({ words }) => words).join(' Og så. ')}\n`;
    const path = join(study.folder, `${name}.txt`);
    await writeFile(path, text);
    const file = relative(sample('.'), path);
    const { sources } = await importTexts(study, [{ file, case: 'Storvik' }]);
    for (const { phase, words } of said) {
      const start = [...text.slice(0, text.indexOf(words))].length;
      const code = known.find(({ texts }) => texts[0]?.name === phase);
      await study.call('apply_codes', {
        source: sources[0]?.id,
        stretches: [{ start, end: start + [...words].length }],
        codes: [code?.id],
        newCode: null,
      });
    }
  }
  await study.open();
}

async function openCompare(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-compare') })
    .click();
  await expect(page.getByRole('grid')).toBeVisible();
}

const choose = async (page: Page, key: string, label: string): Promise<void> => {
  await page.getByRole('combobox', { name: nb(key), exact: true }).selectOption({ label });
};

/** The numbers on the screen, with blanks for nothing, line by line. */
async function numbers(page: Page): Promise<string[]> {
  const lines = await page.getByRole('grid').locator('tbody tr:not(.gap)').all();
  return Promise.all(
    lines.map(async (line) => {
      const cells = await line.locator('td.number').allTextContents();
      return cells.map((cell) => cell.trim() || '·').join(' ');
    }),
  );
}

/** Writes the table as it stands, and reads what was written. */
async function written(page: Page, study: Study, name: string): Promise<string[]> {
  const path = join(study.folder, name);
  await page.getByRole('button', { name: nb('compare-export'), exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill(path);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return (await readFile(path, 'utf8')).replace('\u{feff}', '').split(/\r?\n/);
}

test('the table of phases and informants is built, saved and written, and turned', async ({
  page,
  study,
}, info) => {
  await makePhases(study);
  await openCompare(page);
  await page.keyboard.press('t');
  await choose(page, 'compare-columns', nb('compare-by-participants'));
  await choose(page, 'compare-rows', 'Under «Innovasjonsfase»');
  const table = [
    '10 10 4 2 7 2 35',
    '1 2 · · · · 3',
    '2 2 2 · 2 · 8',
    '1 1 1 · 2 · 5',
    '3 2 · · 3 1 9',
    '3 3 1 2 · 1 10',
  ];
  await expect.poll(() => numbers(page)).toEqual(table);
  await page.getByRole('button', { name: nb('compare-view-save-as'), exact: true }).click();
  await page.keyboard.type('Fase og informant');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: nb('compare-views') })).toHaveValue(/[1-9]/);
  const lines = await written(page, study, 'fase.csv');
  expect(lines[0]).toBe('Kode;Nivå;Sti;IA;IB;IC;ID;IE;IF;Totalt');
  expect(lines.find((line) => line.startsWith('Implementering'))).toBe(
    'Implementering;2;Innovasjonsfase/Implementering;3;2;0;0;3;1;9',
  );

  // By the key, informants are the lines; the view that is saved so comes back so.
  await page.getByRole('grid').click();
  await page.keyboard.press('x');
  await expect.poll(() => numbers(page)).toContain('10 1 2 1 3 3 10');
  await expect(page.getByRole('checkbox', { name: nb('compare-transpose') })).toBeChecked();
  await page.screenshot({ path: info.outputPath('turned.png') });
  await expectAccessible(page);
  await page.getByRole('gridcell', { name: '3', exact: true }).first().click();
  await expect(
    page.getByRole('region', { name: nb('compare-quotes') }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  expect((await written(page, study, 'snudd.csv'))[0]).toMatch(/;Innovasjonsfase;Problemdefinering;/);
  await page.getByRole('button', { name: nb('compare-view-save-as'), exact: true }).click();
  await page.getByRole('textbox', { name: nb('compare-view-name') }).fill('Snudd');
  await page.keyboard.press('Enter');
  await choose(page, 'compare-views', 'Fase og informant');
  await expect.poll(() => numbers(page)).toEqual(table);
  await choose(page, 'compare-views', 'Snudd');
  await expect.poll(() => numbers(page)).toContain('10 1 2 1 3 3 10');

  // What a view was about is deleted: it says so, and stays.
  const family = (await codes(study)).find(({ depth }) => depth === 0);
  await study.call('delete_codes', { ids: [family?.id], reason: null });
  await choose(page, 'compare-views', 'Fase og informant');
  await expect(page.getByText(nb('compare-view-code-gone', { name: 'Fase og informant' }))).toBeVisible();
});

test('codes are held against codes, and saved searches are rows, by keys alone', async ({
  page,
  study,
}, info) => {
  await makeCoded(study);
  const search = {
    query: 'penger OR økonomi',
    exact: true,
    inflections: true,
    compounds: false,
    fuzzy: false,
    synonyms: true,
    switchedOff: [],
    switchedOn: [],
    order: 'place',
    limit: 200,
  };
  await study.call('save_search', { name: 'Penger', search, showsSpread: false });
  await study.open();
  await openCompare(page);
  const presets = page.getByRole('combobox', { name: nb('compare-preset'), exact: true });
  await expect(presets.getByRole('option')).toHaveCount(3);
  await presets.focus();
  await page.keyboard.press('End');
  await expect(presets).toHaveValue('codes');
  await expect(page.getByRole('grid').locator('[data-moves="column"]').first()).toBeVisible();
  await expect(page.getByText(nb('query-relation-overlap'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('codes.png') });
  await expectAccessible(page);
  const before = await numbers(page);
  await page.getByRole('button', { name: nb('compare-adjust') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: nb('compare-relation'), exact: true }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('combobox', { name: nb('query-reach'), exact: true })).toBeVisible();
  await expect.poll(() => numbers(page)).not.toEqual(before);

  // Hits are not coded: the columns become cases again.
  await choose(page, 'compare-rows', nb('compare-rows-searches'));
  await expect(presets).toHaveValue('cases');
  await expect(page.getByRole('rowheader', { name: 'Penger' })).toBeVisible();
  await page.screenshot({ path: info.outputPath('searches.png') });
  await expectAccessible(page);
  await page.locator('[data-row="0"][data-column="1"]').click();
  const quotes = page.getByRole('region', { name: nb('compare-quotes') });
  await expect(quotes.getByRole('listitem').first()).toContainText(/penge|økonomi/i);
  await quotes.locator('[data-go]').first().click();
  await expect(page.locator('.reader')).toBeVisible();
});

test('themes and claims are rows whose numbers open what was gathered for them', async ({
  page,
  study,
}, info) => {
  await makePhases(study);
  const known = await codes(study);
  const place = known.find(({ texts }) => texts[0]?.name === 'Formidling')?.id;
  await study.call('create_theme', { parent: null, name: 'Ordet må ut', codes: [place] });
  const other = known.find(({ texts }) => texts[0]?.name === 'Implementering')?.id;
  await study.call('create_theme', { parent: null, name: 'Arbeidet må gjøres', codes: [other] });
  const { segments } = await study.call<{ segments: { id: number }[] }>('source_segments', { id: 1 });
  await study.call('create_claim', {
    text: 'Noen må formidle.',
    scope: { amount: 'some', unit: 'participants', base: 'all' },
    origin: { theme: null, code: null, case: null, participant: null },
    evidence: [{ segment: segments[0]?.id, role: 'supports' }],
    withTheme: false,
  });
  await page.reload();
  await openCompare(page);
  await page.getByRole('button', { name: nb('compare-adjust') }).click();
  await choose(page, 'compare-columns', nb('compare-by-participants'));
  await choose(page, 'compare-rows', nb('compare-rows-themes'));
  await expect(page.getByRole('rowheader', { name: 'Ordet må ut' })).toBeVisible();
  await expect.poll(() => numbers(page)).toEqual(['3 3 1 2 · 1 10', '3 2 · · 3 1 9']);
  await page.screenshot({ path: info.outputPath('themes.png') });
  await expectAccessible(page);
  await page.locator('[data-row="0"][data-column="2"]').click();
  const quotes = page.getByRole('region', { name: nb('compare-quotes') });
  await expect(quotes.getByRole('heading', { name: /Ordet må ut/u })).toBeVisible();
  await expect(quotes.locator('[data-go]')).toHaveCount(3);
  await page.keyboard.press('Escape');
  const csv = await written(page, study, 'temaer.csv');
  expect(csv[0]).toMatch(/^.?Tema;/u);

  await choose(page, 'compare-rows', nb('compare-rows-claims'));
  await expect(page.getByRole('rowheader', { name: 'Noen må formidle.' })).toBeVisible();
  await expect.poll(() => numbers(page)).toEqual(['1 · · · · · 1']);
});

test('a quote is given another code from the drawer, by keys alone, and back', async ({
  page,
  study,
}, info) => {
  await study.openSample();
  await openCompare(page);
  const cell = page.locator('[data-row="1"][data-column="1"]');
  const before = Number(await cell.textContent());
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await cell.focus();
  await page.keyboard.press('Enter');
  const quotes = page.getByRole('region', { name: nb('compare-quotes') });
  await expect(quotes.locator('[data-go]').first()).toBeFocused();
  const own = (await page.locator('[data-row="1"][data-column="0"] .words').textContent()) ?? '';
  const recode = quotes.getByRole('button', { name: nb('reader-recode', { name: own }) }).first();
  await recode.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: nb('codebook-extract-recode') });
  await expect(list).toBeVisible();
  await page.screenshot({ path: info.outputPath('recode.png') });
  await expectAccessible(page);
  await page.keyboard.type('Barriere');
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await expect(cell).toHaveText(String(before - 1 || ''));
  await expect(quotes).toBeVisible();
  // What was done is undone where it was seen.
  await study.call('undo');
  await expect(cell).toHaveText(String(before));
});
