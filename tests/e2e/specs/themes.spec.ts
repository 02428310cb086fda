import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

interface Code {
  readonly id: number;
  readonly isCodable: boolean;
}

test.beforeEach(async ({ study }) => {
  await openCoded(study);
});

test('codes become a theme whose extracts are marked and reviewed, and its main point a claim', async ({
  page,
  study,
}, info) => {
  const codes = await study.call<Code[]>('codebook', {});
  expect(codes.length).toBeGreaterThan(3);
  await page.keyboard.press('Alt+3');
  const field = page.getByRole('textbox', { name: nb('themes-new'), exact: true });
  await expect(page.getByText(nb('themes-empty'))).toBeVisible();
  await expectAccessible(page);
  await field.fill('Alt henger på én');
  await field.press('Enter');
  const name = page.getByRole('textbox', { name: nb('themes-field-name') });
  await expect(name).toHaveValue('Alt henger på én');
  await page
    .getByRole('textbox', { name: nb('themes-field-claim') })
    .fill('Arbeidet står og faller med én person.');
  await name.focus();
  await expect(page.getByRole('button', { name: nb('themes-make-claim') })).toBeVisible();

  // A code comes along with its extracts, by key alone.
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('k');
  await page.getByRole('combobox', { name: nb('themes-add-codes') }).press('Enter');
  const unmarked = page.getByRole('group', { name: nb('themes-unmarked') });
  await expect(unmarked).toBeVisible();
  const marks = page.getByRole('button', { name: /^Si hva .* gjør$/u });
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: nb('themes-role-supports'), exact: true }).click();
  const supports = page.getByRole('group', { name: nb('themes-role-supports') });
  await expect(supports.getByRole('button', { name: /blant sitatene$/u })).toHaveCount(1);
  await supports.getByRole('button', { name: /blant sitatene$/u }).click();
  await expect(supports.getByRole('button', { name: /blant sitatene$/u })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const about = page.getByRole('button', {
    name: nb('common-what-is', { name: nb('themes-field-concept') }),
  });
  await about.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(nb('teach-theme-concept'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('theme.png') });
  await expectAccessible(page);
  await about.click();
  await expect(page.getByText(nb('teach-theme-concept'))).toHaveCount(0);

  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('g');
  const review = page.getByRole('group', { name: /^Utdrag 1 av/u });
  await expect(review).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByText(/^.*1 av \d+ sett over$/u)).toBeVisible();
  await expect(page.getByRole('group', { name: /^Utdrag 2 av/u })).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByText(/2 av \d+ sett over$/u)).toBeVisible();
  await page.screenshot({ path: info.outputPath('review.png') });
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: nb('themes-make-claim') }).click();
  await expect(page.getByRole('tabpanel', { name: nb('themes-page-claims') })).toBeVisible();
  const claim = page.getByRole('article', { name: 'Arbeidet står og faller med én person.' });
  await expect(claim.getByText(/^1 av \d+$/u)).toBeVisible();
  await claim.getByRole('combobox', { name: nb('claims-amount') }).selectOption('all');
  await expect(claim.getByText(nb('claims-does-not-carry'))).toBeVisible();
  await claim.getByRole('button', { name: /^Vis utdragene/u }).click();
  await expect(claim.getByRole('list', { name: nb('themes-evidence') }).getByRole('listitem')).toHaveCount(1);
  await page.screenshot({ path: info.outputPath('claims.png') });
  await expectAccessible(page);
  for (const theme of ['dark', 'high-contrast']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await expectAccessible(page);
  }
});

test('what is declared about the method and the research questions are kept, and undone', async ({
  page,
}, info) => {
  await page.keyboard.press('Alt+3');
  await page.getByRole('tab', { name: nb('themes-page-method') }).click();
  const question = page.getByRole('textbox', { name: nb('method-new-question') });
  await question.fill('Hva bærer arbeidet?');
  await question.press('Enter');
  await expect(page.getByRole('textbox', { name: nb('method-question', { number: 1 }) })).toHaveValue(
    'Hva bærer arbeidet?',
  );
  const approach = page.getByRole('combobox', { name: nb('method-approach') });
  await approach.selectOption('reflexive');
  await expect(page.getByText(nb('method-about-reflexive'))).toBeVisible();
  await page.getByRole('button', { name: nb('common-what-is', { name: nb('method-reasoning') }) }).click();
  await expect(page.getByText(nb('teach-method-reasoning'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('method.png') });
  await expectAccessible(page);
  await page.getByRole('heading', { name: nb('method-declared') }).click();
  await page.keyboard.press('Control+Z');
  await expect(approach).toHaveValue('');
});

test('a passage is put into a theme from the text, by key alone', async ({ page, study }, info) => {
  const { id } = await study.call<{ id: number }>('create_theme', {
    parent: null,
    name: 'Alt henger på én',
    codes: [],
  });
  const code = (await study.call<Code[]>('codebook', {})).find(({ isCodable }) => isCodable)?.id;
  const [source] = await study.call<{ id: number }[]>('sources', {});
  const { blocks } = { blocks: page.getByRole('document').locator('[data-block] .words') };
  const segments = await study.call<{ segments: { stretches: { start: number; end: number }[] }[] }>(
    'source_segments',
    { id: source?.id },
  );
  expect(code).toBeDefined();
  expect(segments.segments.length).toBeGreaterThan(0);
  await blocks.first().click();
  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: nb('themes-passage-to-theme') })).toBeVisible();
  await page.keyboard.press('Shift+T');
  const chooser = page.getByRole('combobox', { name: nb('themes-passage-to-theme') });
  await expect(chooser).toBeFocused();
  await page.keyboard.type('alt henger');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Hva gjør utdraget/u })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('3');
  await expect(page.getByText(/er lagt i temaet «Alt henger på én»/u)).toBeVisible();
  await page.screenshot({ path: info.outputPath('passage.png') });
  const request = { id, part: 'contradicts', offset: 0, limit: 5 };
  await expect
    .poll(async () => (await study.call<{ total: number }>('theme_extracts', request)).total)
    .toBe(1);
  await page.keyboard.press('Control+Z');
  await expect
    .poll(async () => (await study.call<{ total: number }>('theme_extracts', request)).total)
    .toBe(0);
});

test('a claim is written about a cell of the comparison', async ({ page, study }, info) => {
  await page.keyboard.press('Alt+4');
  await page.getByRole('row', { name: /Klima/u }).first().getByRole('gridcell').last().click();
  await page.getByRole('button', { name: nb('claims-of-cell') }).click();
  const dialog = page.getByRole('dialog', { name: nb('claims-of-cell') });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Klima er grunnen som gis først.');
  await page.screenshot({ path: info.outputPath('cell.png') });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('claims-make') }).click();
  await expect(page.getByText(nb('claims-made'))).toBeVisible();
  const claims = await study.call<{ text: string; code: string | null }[]>('claims', {});
  expect(claims).toHaveLength(1);
  expect(claims[0]?.code).toMatch(/Klima/u);
});
