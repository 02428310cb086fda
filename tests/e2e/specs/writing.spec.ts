/** The outline: drafted, written in, a quote shortened, the form of quotes, the chapter as a file. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

interface Code {
  readonly id: number;
  readonly isCodable: boolean;
}

interface Extracts {
  readonly extracts: readonly { readonly excerpt: { readonly segment: number } }[];
}

interface Outline {
  readonly parts: readonly {
    readonly kind: string;
    readonly name: string;
    readonly words: string;
    readonly depth: number;
    readonly quote: { readonly cuts: readonly unknown[] } | null;
  }[];
}

/** A theme with two best quotes, and a question that it answers; the project's file. */
async function prepare(study: Study): Promise<string> {
  await openCoded(study);
  const codes = await study.call<Code[]>('codebook', {});
  const codable = codes.filter(({ isCodable }) => isCodable).map(({ id }) => id);
  const { id } = await study.call<{ id: number }>('create_theme', {
    parent: null,
    name: 'Alt henger på én',
    codes: codable,
  });
  const all = await study.call<Extracts>('theme_extracts', { id, part: 'all', offset: 0, limit: 10 });
  const segments = all.extracts.slice(0, 2).map(({ excerpt }) => excerpt.segment);
  await study.call('choose_quotes', { id, segments });
  const question = await study.call<{ id: number }>('create_research_question', {
    text: 'Hva bærer arbeidet?',
  });
  await study.call('set_theme_questions', { id, questions: [question.id] });
  const { path } = await study.call<{ path: string }>('project', {});
  return path;
}

const outline = (study: Study): Promise<Outline> => study.call<Outline>('outline', {});

test('an outline is drafted, arranged and written in by key, and becomes a file', async ({
  page,
  study,
}, info) => {
  const path = await prepare(study);
  await page.keyboard.press('Alt+5');
  await expect(page.getByText(nb('writing-empty'))).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: nb('writing-draft') })
    .first()
    .click();
  const parts = page.getByRole('treeitem');
  await expect(parts).toHaveCount(4);
  await page.screenshot({ path: info.outputPath('drafted.png') });

  // The theme gets own words below it, and these are moved up, by key.
  await parts.nth(1).focus();
  await page.keyboard.press('t');
  await expect(parts).toHaveCount(5);
  const text = page.getByRole('treeitem', { name: new RegExp(nb('writing-kind-text'), 'u') });
  await text.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Det som bærer, er få.');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await outline(study)).parts.map(({ words }) => words))
    .toContain('Det som bærer, er få.');
  await text.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await outline(study)).parts[3]?.kind).toBe('text');
  // The key that comes next starts from where the part is shown.
  await expect(parts.nth(3)).toBeFocused();
  await expect(text).toBeFocused();

  // Words of a quote are left out; the source stays as it is.
  await page.keyboard.press('ArrowUp');
  const field = page.getByRole('textbox', { name: nb('writing-cut-words') });
  await field.focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await outline(study)).parts[2]?.quote?.cuts.length).toBe(1);
  await expect(page.getByText('(…)').first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('cut.png') });
  await expectAccessible(page);

  await page.getByRole('button', { name: nb('writing-style') }).click();
  const layout = page.getByRole('dialog').getByRole('combobox', { name: nb('writing-layout') });
  await layout.selectOption({ label: nb('writing-layout-speaker-first') });
  await expectAccessible(page);
  await page.getByRole('button', { name: nb('writing-style-use') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: nb('writing-export') }).click();
  const file = join(path, '..', 'kapittel.docx');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: nb('export-path') })
    .fill(file);
  await expectAccessible(page);
  await page.getByRole('button', { name: nb('writing-export-now') }).click();
  await expect(page.getByText(nb('writing-exported', { path: file }))).toBeVisible();
  expect(existsSync(file)).toBe(true);

  // Everything is undone as it was done.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await outline(study)).parts[2]?.quote?.cuts.length).toBe(0);
});

test('a part is moved with the mouse, and a reference to a table is told', async ({ page, study }, info) => {
  await prepare(study);
  await page.keyboard.press('Alt+5');
  await page
    .getByRole('button', { name: nb('writing-draft') })
    .first()
    .click();
  const parts = page.getByRole('treeitem');
  await expect(parts).toHaveCount(4);
  const quotes = async (): Promise<string[]> =>
    (await outline(study)).parts.filter(({ kind }) => kind === 'quote').map(({ name }) => name);
  const before = await quotes();

  // The last quote is taken by its grip and let go above the first one.
  await parts.nth(3).hover();
  const grip = parts.nth(3).getByTitle(nb('writing-drag'));
  const from = await grip.boundingBox();
  const to = await parts.nth(2).boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + 4, { steps: 4 });
  await page.screenshot({ path: info.outputPath('dragged.png') });
  await page.mouse.up();
  await expect.poll(quotes).toEqual(before.toReversed());
  await page.keyboard.press('Control+z');
  await expect.poll(quotes).toEqual(before);

  // Onto the question it stands below that; nothing lands below itself.
  await parts.nth(3).hover();
  const again = await parts.nth(3).getByTitle(nb('writing-drag')).boundingBox();
  const top = await parts.nth(0).boundingBox();
  if (!again || !top) throw new Error('nothing to drag');
  await page.mouse.move(again.x + 5, again.y + 5);
  await page.mouse.down();
  await page.mouse.move(top.x + 60, top.y + top.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await outline(study)).parts.at(-1)?.depth).toBe(1);

  await page
    .getByRole('toolbar')
    .getByRole('button', { name: nb('writing-add'), exact: true })
    .click();
  await page.getByRole('menuitem', { name: nb('writing-kind-figure') }).click();
  await expect(page.getByText('[[Temakart]]')).toBeVisible();
  await expectAccessible(page);
});
