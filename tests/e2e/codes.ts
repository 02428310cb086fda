/** The codebook, past the page and in the tree. */

import { expect, type Locator, type Page } from '@playwright/test';
import { importTexts, newProject } from './scene.ts';
import type { Study } from './study.ts';

export interface Code {
  readonly id: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly segments: number;
  readonly segmentsBelow: number;
  readonly retiredAt: number | null;
  readonly isCodable: boolean;
  readonly kind: string;
  readonly colour: string;
  readonly counterparts: readonly number[];
  readonly handledBy: readonly number[];
  readonly handles: readonly number[];
  readonly texts: readonly {
    readonly name: string;
    readonly definition: string;
    readonly include: string;
    readonly example: string;
  }[];
}

export async function codes(study: Study): Promise<Code[]> {
  return study.call<Code[]>('codebook');
}

/** The first code of this name, in codebook order. */
export async function codeOf(study: Study, name: string): Promise<Code> {
  const found = (await codes(study)).find(({ texts }) => texts[0]?.name === name);
  if (!found) throw new Error(`There is no code “${name}”.`);
  return found;
}

/** The names in codebook order, with a dash for each level. */
export async function outline(study: Study): Promise<string[]> {
  return (await codes(study)).map(({ depth, texts }) => '-'.repeat(depth) + (texts[0]?.name ?? ''));
}

/** Makes codes by path; families are headings. */
export async function makeCodes(study: Study, paths: readonly string[]): Promise<void> {
  const ids = new Map<string, number>();
  for (const path of paths) {
    const cut = path.lastIndexOf('/');
    const parent = cut < 0 ? null : (ids.get(path.slice(0, cut)) ?? null);
    const request = { parent, name: path.slice(cut + 1), isCodable: cut >= 0 };
    ids.set(path, (await study.call<{ id: number }>('create_code', request)).id);
  }
}

/** A project with one text and these codes, the page on it. */
export async function openCodes(study: Study, paths: readonly string[]): Promise<void> {
  await newProject(study);
  await importTexts(study, [{ file: 'storvik-intervju-1.txt', case: 'Storvik' }]);
  await makeCodes(study, paths);
  await study.open();
}

/** A project with one text and a codebook from a table, the page on it. */
export async function openTable(study: Study, path: string): Promise<void> {
  await newProject(study);
  await importTexts(study, [{ file: 'storvik-intervju-1.txt', case: 'Storvik' }]);
  await study.call('import_codebook', { path });
  await study.open();
}

/** Puts codes on words of the first text past the page. */
export async function putCodes(study: Study, words: string, names: readonly string[]): Promise<void> {
  const { text } = await study.call<{ text: string }>('source_text', { id: 1 });
  const start = [...text.slice(0, text.indexOf(words))].length;
  const ids = [];
  for (const name of names) ids.push((await codeOf(study, name)).id);
  const stretches = [{ start, end: start + [...words].length }];
  await study.call('apply_codes', {
    source: 1,
    stretches,
    codes: ids,
    newCode: null,
  });
}

export function tree(page: Page): Locator {
  return page.getByRole('tree');
}

/** The row of a code; its number follows its name. */
export function row(page: Page, name: string): Locator {
  return tree(page)
    .getByRole('treeitem')
    .filter({ has: page.locator(`.name[title="${name}"]`) })
    .first();
}

/** Where in a row the pointer is. */
export type Side = 'before' | 'into' | 'after';
const SHARES: Readonly<Record<Side, number>> = {
  before: 0.1,
  into: 0.5,
  after: 0.9,
};

/** Moves the pointer, with its button down, from one row to another. */
export async function dragOver(page: Page, from: string, to: string, side: Side): Promise<void> {
  const [start, end] = [await row(page, from).boundingBox(), await row(page, to).boundingBox()];
  if (!start || !end) throw new Error('The rows are not drawn.');
  await page.mouse.move(start.x + 60, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 60, end.y + end.height * SHARES[side], {
    steps: 5,
  });
}

/** Runs an action by its words in the palette. */
export async function run(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(label);
  await expect(page.getByRole('option').first()).toContainText(label);
  await page.keyboard.press('Enter');
}
