/** The main job, from an empty program to a Word file, as someone does it the first time. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { counts, importTexts, newProject, openMaterial, sample } from '../scene.ts';
import { expect, test } from '../study.ts';
import { selectWords, shownText, stripes, underlined } from '../text.ts';
import { nb } from '../words.ts';

const FLOOD = 'Den offisielle grunnen er flommen.';
const CLIMATE = 'Klima og miljø';

/** What cases are called as long as none says otherwise. */
const CASES = nb('case-kinds-municipality');

async function go(page: Page, place: 'material' | 'read' | 'compare' | 'journal'): Promise<void> {
  const button = page
    .getByRole('navigation', { name: nb('application-places') })
    .getByRole('button', { name: nb(`place-${place}`), exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
}

async function readTable(page: Page, kind: 'cases' | 'codebook', file: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: nb('application-palette') }).fill(nb(`material-import-${kind}`));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb(`material-import-${kind}`) });
  await dialog.getByRole('textbox', { name: nb('material-table-path') }).fill(file);
  if (kind === 'codebook') return dialog.getByRole('button', { name: nb('material-read-table') }).click();
  await dialog.getByRole('button', { name: nb('table-look') }).click();
  await dialog.getByRole('button', { name: nb('table-accept', { count: 3 }) }).click();
}

test('a new user begins a project and takes three texts in, having seen them', async ({ page, study }) => {
  await study.open();
  await page.getByRole('button', { name: nb('application-new-project') }).click();
  const begin = page.getByRole('dialog', { name: nb('application-new-project') });
  await begin.getByRole('textbox', { name: nb('application-project-name') }).fill('Smartby');
  await begin
    .getByRole('textbox', { name: nb('application-project-path') })
    .fill(join(study.folder, 'studie.sitat'));
  await begin.getByRole('button', { name: nb('application-create-project') }).click();
  await expect(page.getByRole('heading', { name: 'Smartby', level: 1 })).toBeVisible();

  await page
    .getByRole('button', { name: nb('material-import-files') })
    .first()
    .click();
  const files = ['elvnes-intervju-1.txt', 'storvik-intervju-2.docx', 'bergmo-intervju-2.txt'];
  await page
    .getByRole('textbox', { name: nb('material-path') })
    .fill(files.map((file) => `"${sample(file)}"`).join(' '));
  await page.getByRole('button', { name: nb('material-add-path') }).click();
  const list = page.getByRole('list', { name: nb('material-files') });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('button', { name: nb('material-accept', { count: 3 }) })).toBeEnabled();

  // Written long ago on another system: found by itself, and shown.
  await list.getByRole('button', { name: /^elvnes-intervju-1/ }).click();
  await expect(page.getByRole('combobox', { name: nb('material-encoding') })).toHaveValue('windows-1252');
  await expect(page.getByText('Det var eldrebølgen, det må jeg jo si.')).toBeVisible();
  const speakers = page.getByRole('region', { name: nb('material-speakers') });
  await expect(speakers.getByRole('combobox', { name: nb('material-role-of', { label: 'I' }) })).toHaveValue(
    'interviewer',
  );
  await expect(speakers.getByRole('combobox', { name: nb('material-role-of', { label: 'EA' }) })).toHaveValue(
    'participant',
  );

  // What was left out of a Word file is said before it is taken in.
  await list.getByRole('button', { name: /^storvik-intervju-2/ }).click();
  await expect(page.getByText(nb('import-deleted-left-out', { count: 1 }))).toBeVisible();
  await expect(page.getByRole('combobox', { name: nb('importing-comments', { count: 1 }) })).toHaveValue(
    'none',
  );
  expect(await study.call('sources')).toEqual([]);

  for (const [name, place] of [
    ['elvnes-intervju-1', 'Elvnes'],
    ['storvik-intervju-2', 'Storvik'],
    ['bergmo-intervju-2', 'Bergmo'],
  ] as const) {
    await list.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(page.getByRole('textbox', { name: nb('material-source-name'), exact: true })).toHaveValue(
      name,
    );
    const belongs = page.getByRole('combobox', { name: CASES, exact: true }).last();
    await belongs.fill(place);
    await belongs.press('Enter');
    await expect(
      page.getByRole('button', { name: nb('common-remove-name', { name: place }) }).first(),
    ).toBeVisible();
  }
  await page.getByRole('button', { name: nb('material-accept', { count: 3 }) }).click();
  for (const place of ['Elvnes', 'Storvik', 'Bergmo']) {
    await expect(page.getByRole('rowheader', { name: `${place} 1` })).toBeVisible();
  }
  await expect(page.getByRole('row', { name: /elvnes-intervju-1/ })).toContainText('EA');
  expect(await counts(study)).toMatchObject({ sources: 3, cases: 3, codings: 0 });
});

test('cases and codebook come from tables', async ({ page, study }) => {
  await newProject(study);
  await importTexts(study);
  await study.open();
  await expect(shownText(page)).toContainText(FLOOD);

  await readTable(page, 'cases', sample('cases.csv'));
  const cases = page.getByRole('dialog', { name: nb('material-import-cases') });
  await expect(cases.getByRole('status')).toContainText(nb('material-report-cases-created', { count: 1 }));
  await expect(cases.getByRole('status')).toContainText(nb('material-report-cases-updated', { count: 2 }));
  await cases.getByRole('button', { name: nb('common-done') }).click();

  await readTable(page, 'codebook', sample('codebook.csv'));
  const codebook = page.getByRole('dialog', { name: nb('material-import-codebook') });
  await expect(codebook.getByRole('status')).toContainText(/\d+/);
  await codebook.getByRole('button', { name: nb('common-done') }).click();
  await expect(page.getByRole('treeitem', { name: CLIMATE })).toBeVisible();

  await go(page, 'material');
  await page.getByRole('tab', { name: nb('case-kinds-municipality') }).click();
  const table = page.getByRole('grid', { name: nb('case-kinds-municipality') });
  await expect(table.getByRole('row', { name: /^Storvik/ })).toContainText(/83\s400/);
});

test('selected words are coded by typing', async ({ page, study }) => {
  await openMaterial(study);
  await selectWords(page, FLOOD);
  await page.keyboard.type('klima');
  const picker = page.getByRole('combobox', { name: nb('reader-picker') });
  await expect(picker).toHaveValue('klima');
  await page.keyboard.press('Enter');
  await expect(picker).toBeHidden();

  // Seen beside the text, in it, and in every count.
  await expect(stripes(page, CLIMATE)).toHaveCount(1);
  const segment = await stripes(page, CLIMATE).getAttribute('data-segments');
  expect(await underlined(page, segment ?? '')).toBe(FLOOD);
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText(nb('application-count-codings', { count: 1 }));
  await expect(page.getByRole('treeitem', { name: CLIMATE })).toContainText('1');
  await expect(page.getByText(nb('reader-count-passages', { count: 1 }))).toBeVisible();

  // More codes on the same words, which are still chosen: the picker stays for one more.
  await page.keyboard.type('nærings');
  await expect(picker).toHaveValue('nærings');
  await page.keyboard.press('Control+Enter');
  await expect(stripes(page, 'Næringsutvikling')).toHaveCount(1);
  await expect(picker).toHaveValue('');
  await page.keyboard.type('flommen i 2015');
  await expect(
    page.getByRole('option', { name: nb('reader-new-code', { name: 'flommen i 2015' }) }),
  ).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'flommen i 2015')).toHaveCount(1);
  await expect(status).toContainText(nb('application-count-codings', { count: 3 }));
  expect(await counts(study)).toMatchObject({ codings: 3, segments: 1 });

  // Other words across the first ones: both passages stand.
  await selectWords(page, 'bare så det er sagt. Den offisielle grunnen');
  await page.keyboard.type('klima');
  await expect(picker).toHaveValue('klima');
  await page.keyboard.press('Enter');
  await expect(stripes(page, CLIMATE)).toHaveCount(2);

  // Undone one by one, and what is shown follows.
  await page.keyboard.press('Control+z');
  await expect(stripes(page, CLIMATE)).toHaveCount(1);
  await expect(status).toContainText(nb('application-count-codings', { count: 3 }));
  await page.keyboard.press('Control+z');
  await expect(stripes(page, 'flommen i 2015')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(shownText(page).locator('.stripe')).toHaveCount(0);
  await expect(shownText(page).locator('[data-segments]')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(stripes(page, CLIMATE)).toHaveCount(1);
});

test('a search shows the forms it found, and a hit is one step from the text', async ({ page, study }) => {
  await study.openSample();
  await page.getByRole('button', { name: nb('application-search'), exact: true }).click();
  const panel = page.getByRole('complementary', { name: nb('application-search') });
  await panel.getByRole('textbox', { name: nb('search-query') }).fill('kommune');
  const hits = panel.locator('[data-hit]');
  const forms = panel.getByRole('button', { pressed: true });
  await expect(forms.filter({ hasText: /^kommunen \d/ })).toBeVisible();
  const of = async (form: string): Promise<number> =>
    Number(
      /\d+/.exec((await forms.filter({ hasText: new RegExp(`^${form} \\d`) }).textContent()) ?? '')?.[0],
    );
  const definite = await of('kommunen');
  expect(definite).toBeGreaterThan(0);
  const all = await hits.count();

  await forms.filter({ hasText: /^kommunen \d/ }).click();
  await expect(hits).toHaveCount(all - definite);
  await expect(hits.locator('mark').filter({ hasText: /^kommunen$/i })).toHaveCount(0);

  const hit = hits.filter({ has: page.locator('mark', { hasText: /^kommunene$/i }) }).first();
  const context = ((await hit.locator('.words').textContent()) ?? '').replaceAll('…', '').trim();
  await hit.click();
  await expect(hit).toHaveAttribute('aria-current', 'true');
  const words = shownText(page).getByText(context.slice(-30)).first();
  await expect(words).toBeInViewport();
});

test('a number opens its quotes, and a quote its place in the text', async ({ page, study }) => {
  await study.openSample();
  await go(page, 'compare');
  const row = page.getByRole('row', { name: new RegExp(CLIMATE) });
  await expect(row).toBeVisible();
  const storvik = row.getByRole('gridcell').first();
  const number = Number(await storvik.textContent());
  expect(number).toBeGreaterThan(0);
  await storvik.click();
  const quotes = page.getByRole('region', { name: nb('compare-quotes') });
  await expect(quotes.getByRole('heading', { level: 2 })).toContainText('Storvik');
  await expect(quotes.locator('[data-go]')).toHaveCount(number);

  const quote = quotes.locator('[data-go]').filter({ hasText: FLOOD });
  await quote.click();
  const words = shownText(page).getByText(FLOOD);
  await expect(words).toBeInViewport();

  // Lines that become shorter move the words: they stay in view, and so does the mark upon them.
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(words).toBeInViewport();
  const mark = page.locator('.reader .lit').first();
  await expect
    .poll(async () => {
      const [marked, said] = await Promise.all([mark.boundingBox(), words.boundingBox()]);
      return marked !== null && said !== null && Math.abs(marked.y - said.y) < 12;
    })
    .toBe(true);
  await expect(page.locator('.reader')).toHaveJSProperty('scrollLeft', 0);
});

test('what was coded is written to Word, and a file is not overwritten unasked', async ({ page, study }) => {
  await study.openSample();
  const file = join(study.folder, 'utdrag.docx');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: nb('export-title') });
  await dialog.getByRole('radio', { name: nb('export-format-docx') }).check();
  await dialog.getByRole('textbox', { name: nb('export-path') }).fill(file);
  await dialog.getByRole('button', { name: nb('export-run') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(file)).toBeVisible();
  const written = await readFile(file);
  expect(written.subarray(0, 2).toString()).toBe('PK');

  await page.keyboard.press('Control+e');
  await dialog.getByRole('textbox', { name: nb('export-path') }).fill(file);
  await dialog.getByRole('button', { name: nb('export-run') }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: nb('export-replace') }).click();
  await expect(dialog).toBeHidden();
});

test('the journal holds everything, and undo reaches back beyond a reload', async ({ page, study }) => {
  await openMaterial(study);
  await selectWords(page, FLOOD);
  await page.keyboard.type('klima');
  await page.keyboard.press('Enter');
  await expect(stripes(page, CLIMATE)).toHaveCount(1);

  await study.open();
  await expect(stripes(page, CLIMATE)).toHaveCount(1);
  await go(page, 'journal');
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps.first()).toContainText(CLIMATE);
  await expect(steps).toHaveCount(
    await study.call<{ total: number }>('history', { before: null, limit: 100 }).then(({ total }) => total),
  );

  await page
    .getByRole('main')
    .getByRole('button', { name: nb('application-undo'), exact: true })
    .click();
  // Undoing goes to where it was, and shows it.
  await expect(shownText(page)).toContainText(FLOOD);
  await expect(shownText(page).locator('.stripe')).toHaveCount(0);
  await go(page, 'journal');
  await expect(steps.getByText(nb('history-is-undone'), { exact: true })).toHaveCount(1);

  await study.open();
  await expect(shownText(page)).toContainText(FLOOD);
  await expect(shownText(page).locator('.stripe')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(stripes(page, CLIMATE)).toHaveCount(1);
  expect(await counts(study)).toMatchObject({ codings: 1 });
});
