/** The list of codes that opens at the selected words: what it finds, in which order, and what its keys do. */

import type { Page } from '@playwright/test';
import { counts, openMaterial } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { selectWords, shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const WORDS = 'Den offisielle grunnen';

interface Code {
  readonly id: number;
  readonly parent: number | null;
  readonly pin: number | null;
  readonly origin: string;
  readonly texts: readonly {
    readonly language: string;
    readonly name: string;
    readonly definition: string;
  }[];
}

async function codeOf(study: Study, name: string): Promise<Code> {
  const codes = await study.call<Code[]>('codebook');
  const found = codes.find(({ texts }) => texts.some((text) => text.name === name));
  if (!found) throw new Error(`There is no code “${name}”.`);
  return found;
}

const field = (page: Page): ReturnType<Page['locator']> =>
  page.getByRole('combobox', { name: nb('reader-picker') });
const chosen = (page: Page): ReturnType<Page['locator']> =>
  page.locator('.picker').getByRole('option', { selected: true });

test('a code is found by its name in any language, its family and its definition, which stands beside', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  const code = await codeOf(study, 'Idégenerering');
  const { definition } = code.texts.find(({ language }) => language === 'nb') ?? { definition: '' };
  expect(definition).not.toBe('');
  await selectWords(page, WORDS);
  await page.keyboard.type('idégen');
  await expect(chosen(page)).toContainText('Idégenerering');
  await expect(page.locator('.picker .definition')).toContainText(definition);
  await expectAccessible(page);

  // By its name in English, with letters left out, by the family, and by words of the definition.
  await field(page).fill('idea gen');
  await expect(chosen(page)).toContainText('Idégenerering');
  await field(page).fill('idgnrr');
  await expect(chosen(page)).toContainText('Idégenerering');
  await field(page).fill('innovasjonsfase');
  await expect(page.getByRole('option', { name: /Idégenerering/ })).toBeVisible();
  const some = definition.split(' ').slice(0, 4).join(' ');
  await field(page).fill(some);
  await expect(chosen(page)).toContainText('Idégenerering');
});

test('pinned codes and those used lately come first', async ({ page, study }) => {
  await openMaterial(study);
  await study.call('pin_code', { code: (await codeOf(study, 'Lokal identitet')).id, position: 4 });
  await study.open();
  await selectWords(page, WORDS);
  await page.keyboard.type('ildsj');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const options = page.locator('.picker').getByRole('option');
  await expect(options.nth(0)).toContainText('Ildsjeler');
  await expect(options.nth(0).getByLabel(nb('reader-code-is-there'))).toBeVisible();
  await expect(options.nth(1)).toContainText('Lokal identitet');
  await expect(options.nth(1)).toContainText('Ctrl 4');
  // A pin is taken off with the key that set it.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+p');
  await expect(options.nth(1)).not.toContainText('Ctrl 4');
  await expect.poll(async () => (await codeOf(study, 'Lokal identitet')).pin).toBeNull();
});

test('a new code stands under the one chosen in the codebook, and words become a code of their own', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await page.getByRole('treeitem', { name: 'Drivkraft' }).click();
  await selectWords(page, WORDS);
  await page.keyboard.type('Flommen');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toContainText(nb('reader-new-code', { name: 'Flommen' }));
  await expect(page.locator('.definition')).toContainText(
    nb('reader-new-code-below', { parent: 'Drivkraft' }),
  );
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Flommen')).toHaveCount(1);
  const driver = await codeOf(study, 'Drivkraft');
  expect((await codeOf(study, 'Flommen')).parent).toBe(driver.id);

  await selectWords(page, 'hundre og førti kjellere');
  await page.keyboard.press('Control+Enter');
  await expect(stripes(page, 'hundre og førti kjellere')).toHaveCount(1);
  expect(await codeOf(study, 'hundre og førti kjellere')).toMatchObject({ origin: 'in-vivo' });
});

test('a click on a code puts it on the selected words, and nothing moves', async ({ page, study }) => {
  await openMaterial(study);
  await shownText(page).evaluate((text) => text.scrollTo(0, 900));
  const words = await shownText(page).evaluate((text) => {
    const middle = text.getBoundingClientRect().top + 300;
    const turn = [...text.querySelectorAll('[data-block]')].find(
      (one) => one.getBoundingClientRect().top > middle,
    );
    return turn?.querySelector('[data-start]')?.textContent?.split(' ').slice(0, 3).join(' ') ?? '';
  });
  await selectWords(page, words);
  const top = (): Promise<number> => shownText(page).evaluate((text) => text.scrollTop);
  const before = await top();
  await page.getByRole('treeitem', { name: 'Klima og miljø' }).click();
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(1);
  expect(await top()).toBe(before);
  // The words are still selected: a second code is a second click.
  await page.getByRole('treeitem', { name: 'Lokal identitet' }).click();
  await expect(stripes(page, 'Lokal identitet')).toHaveCount(1);
  expect(await top()).toBe(before);
  expect(await counts(study)).toMatchObject({ codings: 2, segments: 1 });
});

test('a coded place tells its codes, who put them there and the words around, and lets go of them', async ({
  page,
  study,
}) => {
  await openMaterial(study);
  await selectWords(page, WORDS);
  await page.keyboard.type('ildsj');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('klima');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(1);
  await selectWords(page, 'sagt. Den offisielle grunnen er flommen.');
  await page.keyboard.type('lokal id');
  await page.keyboard.press('Enter');
  await expect(stripes(page, 'Lokal identitet')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await stripes(page, 'Ildsjeler').click();

  const { segments } = await study.call<{
    segments: { excerpt: string; codings: { coder: string }[] }[];
  }>('source_segments', { id: 1 });
  const own = segments.find(({ codings }) => codings.length === 2);
  const panel = page.getByRole('region', { name: nb('reader-passage', { excerpt: own?.excerpt ?? '' }) });
  await expect(panel.getByRole('blockquote')).toContainText(`bare så det er sagt. ${WORDS} er flommen.`);
  await expect(panel).toContainText('Ildsjeler');
  await expect(panel).toContainText(own?.codings[0]?.coder ?? 'nobody');
  await expect(panel.getByRole('button', { name: /sagt\. Den offisielle/ })).toBeVisible();
  await expectAccessible(page);

  await panel.getByRole('button', { name: nb('reader-remove-code', { name: 'Ildsjeler' }) }).click();
  await expect(stripes(page, 'Ildsjeler')).toHaveCount(0);
  await expect(stripes(page, 'Klima og miljø')).toHaveCount(1);
  // The other excerpt here is one click away; without its code it is gone, and undo brings it back.
  await panel.getByRole('button', { name: /sagt\. Den offisielle/ }).click();
  await shownText(page).focus();
  await page.keyboard.press('Delete');
  await expect(stripes(page, 'Lokal identitet')).toHaveCount(0);
  await page.getByRole('button', { name: nb('application-undo'), exact: true }).click();
  await expect(stripes(page, 'Lokal identitet')).toHaveCount(1);
});
