/** Work on a codebook that is in use: counts, passages of a code, merging, splitting, retiring, excluding, links. */

import type { Locator, Page } from '@playwright/test';
import { codeOf, makeCodes, openCodes, outline, putCodes, row, tree } from '../codes.ts';
import { importWords, newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { selectWords, shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const PATHS = ['Drivkraft', 'Drivkraft/Flom', 'Drivkraft/Press', 'Barriere', 'Barriere/Siloer', 'Fase'];
const FLOOD = 'Den offisielle grunnen er flommen.';
const CELLARS = 'tre hundre og førti kjellere';
const PHOTOS = 'hun mistet alle fotoalbumene sine';

/** The codes of every passage by name, with the words' first word. */
async function coded(study: Study): Promise<Record<string, string[]>> {
  const { text, segments } = await study.call<{
    text: string;
    segments: { stretches: { start: number }[]; codings: { code: number }[] }[];
  }>('source_text', { id: 1 });
  const all = await study.call<{ id: number; texts: { name: string }[] }[]>('codebook');
  const points = [...text];
  return Object.fromEntries(
    segments.map(({ stretches, codings }) => {
      const start = stretches[0]?.start ?? 0;
      const word =
        points
          .slice(start, start + 20)
          .join('')
          .split(/\s/)[0] ?? '';
      const names = codings.map(({ code }) => all.find(({ id }) => id === code)?.texts[0]?.name ?? '');
      return [word, names.sort()];
    }),
  );
}

async function describe(study: Study, name: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const { id } = await codeOf(study, name);
  const text = { language: 'nb', name, definition: '', include: '', exclude: '', example: '', ...texts };
  await study.call('describe_code', { id, text });
}

/** Chooses in the menu of the codebook. */
async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: nb('codebook-menu') }).click();
  await page.getByRole('menuitem', { name: label }).click();
}

const extracts = (page: Page): Locator =>
  page.getByRole('group', { name: nb('codebook-extracts'), exact: true });
const articles = (page: Page): Locator => extracts(page).getByRole('article');

test('a count says whether it counts what is below as well', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await putCodes(study, FLOOD, ['Flom', 'Press']);
  await putCodes(study, CELLARS, ['Flom']);
  await expect(row(page, 'Flom').locator('.count')).toHaveText('2');
  await expect(row(page, 'Drivkraft').locator('.count')).toHaveText('');
  const title = nb('codebook-counts', { own: 0, all: 2 });
  await expect(row(page, 'Drivkraft').locator('.count')).toHaveAttribute('title', title);
  await row(page, 'Drivkraft').click();
  await page.keyboard.press('ArrowLeft');
  // Two passages, one of them with two codes.
  await expect(row(page, 'Drivkraft').locator('.count')).toHaveText('Σ 2');
  await expect(page.getByText(title)).toBeVisible();
});

test('what a merge does is shown before, done with a reason, and undone', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await describe(study, 'Flom', { definition: 'Vann der det ikke skal være.' });
  await describe(study, 'Press', { definition: 'Noen vil noe.', include: 'Når noen maser.' });
  await putCodes(study, FLOOD, ['Flom', 'Press']);
  await putCodes(study, CELLARS, ['Press']);
  const before = await coded(study);
  await row(page, 'Flom').click();
  await row(page, 'Press').click({ modifiers: ['Shift'] });
  await page
    .getByRole('group', { name: nb('codebook-chosen', { count: 2 }) })
    .getByRole('button', { name: nb('codebook-merge') })
    .click();
  // Of two that are chosen, one may be what stays.
  await page.keyboard.type('flom');
  await page.keyboard.press('Enter');
  const title = nb('codebook-merge-preview-title', { count: 1, first: 'Press', name: 'Flom' });
  const dialog = page.getByRole('dialog', { name: title });
  const facts = dialog.getByRole('listitem');
  await expect(facts).toHaveText([
    nb('codebook-merge-codings', { count: 2 }),
    nb('codebook-merge-coinciding', { count: 1 }),
    nb('codebook-merge-kept', { name: 'Flom' }),
    nb('codebook-merge-text', { fills: 'yes', from: 'Press', what: 'brukes når' }),
    nb('codebook-merge-text', { fills: 'no', from: 'Press', what: 'definisjon' }),
  ]);
  await expectAccessible(page);
  await expect(dialog.getByLabel(nb('codebook-reason'))).toBeFocused();
  await page.keyboard.type('Samme sak');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await expect.poll(() => coded(study)).toEqual({ Den: ['Flom'], tre: ['Flom'] });
  expect((await codeOf(study, 'Flom')).texts[0]).toMatchObject({
    definition: 'Vann der det ikke skal være.',
    include: 'Når noen maser.',
  });
  await expect(page.getByText('Noen vil noe.')).toBeVisible();
  const { steps } = await study.call<{ steps: { reason: string }[] }>('history', { before: null, limit: 1 });
  expect(steps[0]?.reason).toBe('Samme sak');
  await expect(page.getByText(nb('codebook-merged', { count: 1, name: 'Flom' }))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => coded(study)).toEqual(before);
  expect(await outline(study)).toContain('-Press');
});

test('a code is split passage by passage with keys, and new subcodes are made on the way', async ({
  page,
  study,
}) => {
  await openCodes(study, [...PATHS, 'Drivkraft/Flom/Skade']);
  for (const words of [FLOOD, CELLARS, PHOTOS]) await putCodes(study, words, ['Flom']);
  await row(page, 'Flom').click();
  await choose(page, nb('codebook-split-code'));
  await expect(articles(page)).toHaveCount(3);
  await expect(articles(page).first()).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: nb('codebook-split-new') }).fill('Minner');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '2 Minner' })).toBeVisible();

  // The first keeps the code, the second gets one of them, the third both.
  await articles(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(articles(page).nth(1)).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: '1 Skade' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(articles(page)).toHaveCount(2);
  await expect(articles(page).nth(1)).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(articles(page)).toHaveCount(1);
  await expect.poll(() => coded(study)).toEqual({ Den: ['Flom'], tre: ['Skade'], hun: ['Minner', 'Skade'] });
  await expect(articles(page).first()).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText(nb('codebook-split-all-sorted'))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(articles(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(extracts(page)).toHaveCount(0);
  await expect(row(page, 'Flom')).toBeFocused();
});

test('all passages of a code stand on a page and are recoded there with keys', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await putCodes(study, FLOOD, ['Flom']);
  await putCodes(study, CELLARS, ['Flom']);
  await putCodes(study, PHOTOS, ['Press']);
  await row(page, 'Drivkraft').click();
  await page.keyboard.press('F4');
  await expect(articles(page)).toHaveCount(3);
  await expect(extracts(page).getByRole('heading', { name: 'Storvik' })).toBeVisible();
  await expect(articles(page).first()).toContainText('bare så det er sagt. Den offisielle');
  await page.getByRole('checkbox', { name: nb('codebook-with-below') }).click();
  await expect(articles(page)).toHaveCount(0);
  await page.getByRole('checkbox', { name: nb('codebook-with-below') }).click();
  await expect(articles(page).first()).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('r');
  await page.keyboard.type('siloer');
  await page.keyboard.press('Enter');
  await expect.poll(() => coded(study)).toEqual({ Den: ['Siloer'], tre: ['Flom'], hun: ['Press'] });
  await expect(articles(page)).toHaveCount(2);
  await expect(articles(page).first()).toBeFocused();
  await page.keyboard.press('a');
  await page.keyboard.type('press');
  await page.keyboard.press('Enter');
  await expect.poll(() => coded(study)).toMatchObject({ tre: ['Flom', 'Press'] });
  await expect(articles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(articles(page).nth(1)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect.poll(() => coded(study)).toEqual({ Den: ['Siloer'], tre: ['Flom', 'Press'] });
  await page.keyboard.press('Enter');
  await expect(extracts(page)).toHaveCount(0);
  await expect(shownText(page).getByText(CELLARS).first()).toBeInViewport();
});

test('an extract is made the example of its code, from the page and beside the text', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await putCodes(study, FLOOD, ['Flom']);
  await putCodes(study, CELLARS, ['Press']);
  const example = async (name: string) => (await codeOf(study, name)).texts[0]?.example;
  await row(page, 'Flom').click();
  await page.getByRole('button', { name: nb('codebook-show-extracts', { count: 1 }) }).click();
  await expect(articles(page).first()).toBeFocused();
  await page.keyboard.press('e');
  await expect.poll(() => example('Flom')).toMatch(/^«Den offisielle grunnen er flommen\.» \(\w+-\d+\)$/);
  await expect(page.getByRole('textbox', { name: nb('codebook-example') })).toHaveValue(/flommen/);
  await page.keyboard.press('Escape');

  await stripes(page, 'Press').click();
  await page.getByRole('button', { name: nb('codebook-make-example') }).click();
  await expect.poll(() => example('Press')).toContain(CELLARS);
  await page.keyboard.press('Control+z');
  await expect.poll(() => example('Press')).toBe('');
});

test('a code out of use keeps its passages, is offered nowhere, and comes back', async ({ page, study }) => {
  await openCodes(study, PATHS);
  await putCodes(study, FLOOD, ['Flom']);
  await row(page, 'Flom').click();
  await choose(page, nb('codebook-retire'));
  await expect(page.getByText(nb('codebook-retired-now', { count: 1, name: 'Flom' }))).toBeVisible();
  // Nothing was asked; whoever has a reason can say it now, or later in the journal.
  await page.getByRole('button', { name: nb('history-explain-last') }).click();
  await expectAccessible(page);
  await page.keyboard.type('Dekket av Press');
  await page.keyboard.press('Enter');
  const steps = async (): Promise<string> =>
    JSON.stringify(await study.call('history', { before: null, limit: 1 }));
  await expect.poll(steps).toContain('"reason":"Dekket av Press"');
  await expect(row(page, 'Flom')).toHaveCount(0);
  await expect(stripes(page, 'Flom')).toHaveCount(1);
  await selectWords(page, PHOTOS);
  await page.keyboard.type('flom');
  const picker = page.getByRole('listbox', { name: nb('codebook-codes') });
  await expect(picker.getByRole('option').first()).toBeVisible();
  await expect(picker.getByRole('option', { name: 'Flom', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: nb('codebook-retired-group', { count: 1 }) }).click();
  await row(page, 'Flom').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: nb('codebook-restore') }).click();
  await expect.poll(async () => (await codeOf(study, 'Flom')).retiredAt).toBeNull();
  await expect(page.getByRole('button', { name: nb('codebook-retired-group', { count: 1 }) })).toHaveCount(0);
});

test('of codes that exclude each other the new one takes the place of the old, and says so', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await putCodes(study, FLOOD, ['Flom', 'Siloer']);
  await row(page, 'Drivkraft').click();
  await page.getByLabel(nb('codebook-kind'), { exact: true }).selectOption('exclusive');
  await expect.poll(async () => (await codeOf(study, 'Drivkraft')).kind).toBe('exclusive');

  await selectWords(page, FLOOD);
  await page.keyboard.type('press');
  await page.keyboard.press('Enter');
  await expect.poll(() => coded(study)).toEqual({ Den: ['Press', 'Siloer'] });
  await expect(page.getByText(nb('codebook-replaced', { name: 'Flom', by: 'Press' }))).toBeVisible();
  await page
    .getByRole('button', { name: nb('application-undo'), exact: true })
    .first()
    .click();
  await expect.poll(() => coded(study)).toEqual({ Den: ['Flom', 'Siloer'] });
});

test('passages that overlap with a code that excludes theirs are pointed out and left alone', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await study.call('set_code_kind', { id: (await codeOf(study, 'Drivkraft')).id, kind: 'exclusive' });
  await putCodes(study, FLOOD, ['Flom']);
  await putCodes(study, 'offisielle grunnen', ['Press']);
  await stripes(page, 'Flom').click();
  await expect(page.getByText(/«Flom» og «Press» utelukker hverandre/)).toBeVisible();
  expect(await coded(study)).toEqual({ Den: ['Flom'], offisielle: ['Press'] });
});

test('codes are linked as counterparts and as handled by, seen from both sides, and unlinked', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await row(page, 'Siloer').click();
  for (const [key, name] of [
    ['codebook-counterparts', 'press'],
    ['codebook-handled-by', 'flom'],
  ] as const) {
    await page.getByRole('button', { name: nb('codebook-link', { what: nb(key) }) }).click();
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const [press, flood] = [await codeOf(study, 'Press'), await codeOf(study, 'Flom')];
  const links = async (): Promise<unknown[]> => {
    const { counterparts, handledBy } = await codeOf(study, 'Siloer');
    return [counterparts, handledBy];
  };
  await expect.poll(links).toEqual([[press.id], [flood.id]]);
  const group = page.getByRole('group', { name: nb('codebook-counterparts') });
  await group.getByRole('button', { name: 'Press', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Press' })).toBeVisible();
  await expect(group.getByRole('button', { name: 'Siloer', exact: true })).toBeVisible();
  await group.getByRole('button', { name: nb('codebook-unlink', { name: 'Siloer' }) }).click();
  await expect.poll(async () => (await codeOf(study, 'Siloer')).counterparts).toEqual([]);
  await row(page, 'Flom').click();
  const handles = page.getByRole('group', { name: nb('codebook-handles'), exact: true });
  await expect(handles.getByRole('button', { name: 'Siloer', exact: true })).toBeVisible();
});

test('a family gives its colour to what is below, and a code can have one of its own', async ({
  page,
  study,
}) => {
  await openCodes(study, PATHS);
  await row(page, 'Drivkraft').click();
  const colour = async (name: string) => (await codeOf(study, name)).colour;
  await page.getByRole('button', { name: nb('codebook-colour-number', { number: 5 }), exact: true }).click();
  await expect.poll(() => colour('Flom')).toBe('#a8741a');
  await row(page, 'Flom').click();
  await page.getByRole('button', { name: nb('codebook-colour-number', { number: 2 }), exact: true }).click();
  await expect.poll(() => colour('Flom')).toBe('#b5532a');
  expect(await colour('Press')).toBe('#a8741a');
  await page.getByRole('button', { name: nb('codebook-colour-of-family') }).click();
  await expect.poll(() => colour('Flom')).toBe('#a8741a');
  await expect(tree(page).getByRole('treeitem')).toHaveCount(6);
});

test('of thousands of passages only those near what is seen are drawn, and the keys reach the last', async ({
  page,
  study,
}) => {
  await newProject(study);
  const turns = Array.from({ length: 3000 }, (_, turn) => `A: Dette er replikk nummer ${turn + 1} av mange.`);
  await importWords(study, 'lang.txt', turns.join('\n'));
  await makeCodes(study, ['A', 'A/Mye']);
  let start = 0;
  const places = turns.map((turn) => {
    const place = { source: 1, start: start + 3, end: start + turn.length };
    start += turn.length + 1;
    return place;
  });
  const codes = [(await codeOf(study, 'Mye')).id];
  await study.call('code_places', { places, codes, snap: 'words' });
  await study.open();
  await row(page, 'Mye').click();
  await page.keyboard.press('F4');
  await expect(page.getByText(nb('codebook-page-count', { count: 3000, below: 'no' }))).toBeVisible();
  await expect(articles(page).first()).toBeFocused();
  expect(await articles(page).count()).toBeLessThan(200);
  await page.keyboard.press('End');
  const last = articles(page).filter({ hasText: 'replikk nummer 3000 av' }).last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-posinset', '3000');
  expect(await articles(page).count()).toBeLessThan(200);
  await page.keyboard.press('Home');
  await expect(articles(page).first()).toBeFocused();
  await expect(articles(page).first()).toContainText('replikk nummer 1 av');
});

for (const theme of ['dark', 'high-contrast'] as const) {
  test(`the codebook can be used by everyone, ${theme}`, async ({ page, study }) => {
    const panels = { isLeftOpen: true, isRightOpen: true, left: 240, right: 300, search: 360 };
    await study.call('set_preferences', { uiLanguage: 'nb', theme, textSize: 100, panels });
    await openCodes(study, PATHS);
    await putCodes(study, FLOOD, ['Flom', 'Press']);
    await study.call('retire_codes', { ids: [(await codeOf(study, 'Siloer')).id], reason: null });
    await page.getByRole('button', { name: nb('codebook-retired-group', { count: 1 }) }).click();
    await expect(row(page, 'Siloer')).toBeVisible();
    await row(page, 'Flom').click();
    await row(page, 'Press').click({ modifiers: ['Control'] });
    await expectAccessible(page);
    await page.keyboard.press('F4');
    await expect(articles(page)).toHaveCount(1);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await choose(page, nb('codebook-merge'));
    await page.keyboard.type('press');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: nb('codebook-merge-do') })).toBeEnabled();
    await expectAccessible(page);
  });
}
