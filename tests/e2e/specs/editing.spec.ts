/** Texts that are edited where they are read: typing, replacing everywhere, what was before, words that are lost. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { importWords, newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const TEXT =
  'I: Hva skjedde?\nKari: Ingen ringte på Årø, 😀 og det var stile. Vi ventet hele dagen.\nI: Og så?\nOla: Så kom Kari tilbake med nye verktøy.\n';

async function begin(study: Study): Promise<number> {
  await newProject(study);
  const source = await importWords(study, 'intervju.txt', TEXT, { cases: ['Storvik'] });
  const code = async (name: string, words: string): Promise<void> => {
    const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
    const stretches = [{ start, end: start + [...words].length }];
    await study.call('apply_codes', {
      source,
      stretches,
      codes: [],
      newCode: { parent: null, name, inVivo: false },
    });
  };
  await code('Venting', 'Vi ventet hele dagen');
  await code('Verktøy', 'nye verktøy');
  await study.open();
  await expect(shownText(page(study))).toContainText('Ingen ringte');
  return source;
}

const pages = new WeakMap<Study, Page>();
const page = (study: Study): Page => {
  const own = pages.get(study);
  if (!own) throw new Error('no page');
  return own;
};

/** Turns edit mode on and clicks words: the turn they are in, as a field. */
async function write(page: Page, words: string, label: string): Promise<Locator> {
  await page.getByRole('button', { name: nb('editing-edit-text'), exact: true }).click();
  await shownText(page).getByText(words).click();
  const field = page.getByRole('textbox', {
    name: nb('editing-field', { label }),
  });
  await expect(field).toBeFocused();
  return field;
}

async function putCaret(field: Locator, behind: string): Promise<void> {
  await field.evaluate((area: HTMLTextAreaElement, words) => {
    const at = area.value.indexOf(words) + words.length;
    area.setSelectionRange(at, at);
  }, behind);
}

/** The words of each coded passage, in the order of the text. */
async function codedWords(study: Study, source: number): Promise<string[]> {
  const { segments } = await study.call<{
    segments: { stretches: { start: number; end: number }[] }[];
  }>('source_segments', { id: source });
  const points = [...(await text(study, source)).text];
  return segments.flatMap(({ stretches }) =>
    stretches.map(({ start, end }) => points.slice(start, end).join('')),
  );
}

const text = (study: Study, source: number): Promise<{ text: string }> =>
  study.call<{ text: string }>('source_text', { id: source });

test.beforeEach(({ page: own, study }) => {
  pages.set(study, own);
});

test('a typo is put right where it stands, and codings stay on their words', async ({ page, study }) => {
  const source = await begin(study);
  const field = await write(page, 'Ingen ringte', 'Kari');
  await expect(page.getByRole('button', { name: nb('editing-edit-text'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(field).toHaveValue(/^Ingen ringte/);
  await putCaret(field, 'stil');
  await page.keyboard.type('l');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Nei. ');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: nb('editing-field', { label: 'I' }) })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shownText(page)).toContainText('Nei. Ingen ringte på Årø, 😀 og det var stille. Vi ventet');
  await expect(stripes(page, 'Venting')).toHaveCount(1);
  expect(await codedWords(study, source)).toEqual(['Vi ventet hele dagen', 'nye verktøy']);
  await page.reload();
  await expect(page.locator('body')).toHaveAttribute('data-ready');
  await expect(shownText(page)).toContainText('Nei. Ingen ringte');
  await expect(stripes(page, 'Venting')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(shownText(page)).toContainText('det var stile.');
  expect((await text(study, source)).text).toBe(TEXT);
  await page.keyboard.press('Control+y');
  await expect(shownText(page)).toContainText('Nei. Ingen ringte');
});

test('undo in a field takes back what was typed, and outside it the whole edit', async ({ page, study }) => {
  const source = await begin(study);
  const field = await write(page, 'Ingen ringte', 'Kari');
  await putCaret(field, 'Vi ventet');
  await page.keyboard.type(' og ventet');
  await expect(field).toHaveValue(/Vi ventet og ventet hele dagen/);
  for (let times = 0; times < 12; times += 1) await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(/Vi ventet hele dagen/);
  await expect(field).toBeFocused();
  expect(await text(study, source).then((read) => read.text)).toBe(TEXT);
  await page.keyboard.type(' lenge,');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(/Vi ventet lenge,\n hele dagen/);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(shownText(page)).toBeFocused();
  await expect
    .poll(() => codedWords(study, source))
    .toEqual(['Vi ventet lenge,\n hele dagen', 'nye verktøy']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await text(study, source)).text).toBe(TEXT);
  // What was typed and taken back is no step: the one before is the coding.
  await page.keyboard.press('Control+z');
  await expect(stripes(page, 'Verktøy')).toHaveCount(0);
});

test('a text is edited with keys alone', async ({ page, study }) => {
  const source = await begin(study);
  await shownText(page).focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: nb('editing-edit-text'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Enter');
  const field = (label: string): Locator =>
    page.getByRole('textbox', { name: nb('editing-field', { label }) });
  await expect(field('I')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field('Kari')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(field('Kari')).toBeFocused();
  await page.keyboard.type('Ja. ');
  // Whoever is faster than the saving loses no key.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('en ');
  await expect(field('Ola')).toBeFocused();
  await expect(field('Ola')).toHaveValue(/^en Så kom Kari/);
  // Behind the last turn is the text.
  await page.keyboard.press('Tab');
  await expect(shownText(page)).toBeFocused();
  await expect(shownText(page)).toContainText('en Så kom Kari');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: nb('editing-edit-text'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  expect((await text(study, source)).text).toContain('Kari: Ja. Ingen ringte');
  expect((await text(study, source)).text).toContain('Ola: en Så kom Kari');
});

test('what cannot be is refused with a sentence, and what was written stays', async ({ page, study }) => {
  const source = await begin(study);
  const field = await write(page, 'Ingen ringte', 'Kari');
  await field.evaluate((area: HTMLTextAreaElement) => {
    const given = new DataTransfer();
    given.setData('text/plain', 'Det sto så mye. 😀\n'.repeat(600_000));
    area.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData: given,
        bubbles: true,
        cancelable: true,
      }),
    );
  });
  await expect(page.getByText(nb('editing-paste-too-long.hint'))).toBeVisible();
  await expect(field).toHaveValue(/^Ingen ringte/);
  const refusal = { kind: 'refused', key: 'edit-too-long', parameters: { limit: 50 } };
  await page.route('**/call/edit_text', (route) => route.fulfill({ status: 422, json: refusal }));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Nei. ');
  await page.keyboard.press('Tab');
  await expect(page.getByText(nb('edit-too-long', { limit: 50 }))).toBeVisible();
  await expect(field).toHaveValue(/^Nei. Ingen ringte/);
  await expect(field).toBeFocused();
  expect((await text(study, source)).text).toBe(TEXT);
  await page.unroute('**/call/edit_text');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await text(study, source)).text).toContain('Kari: Nei. Ingen ringte');
});

test('words that are deleted wait in the review list, and are placed or let go', async ({ page, study }) => {
  const source = await begin(study);
  const at = [...TEXT.slice(0, TEXT.indexOf(' Vi ventet'))].length;
  const replacements = [{ start: at, end: at + 22, text: '' }];
  await study.call('edit_text', { source, replacements, turn: null });
  await page.getByRole('button', { name: nb('editing-review-waiting', { count: 1 }) }).click();
  const panel = page.getByRole('region', { name: nb('editing-review') });
  await expect(panel).toContainText('Vi ventet hele dagen');
  await expect(panel).toContainText(nb('editing-no-suggestion'));
  await expectAccessible(page);
  await shownText(page).getByText('Ingen ringte').dblclick();
  await panel.getByRole('button', { name: nb('editing-place-selection') }).click();
  await expect(panel).toContainText(nb('editing-review-none'));
  await expect(stripes(page, 'Venting')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(panel).toContainText('Vi ventet hele dagen');
  await panel.getByRole('button', { name: nb('editing-drop') }).click();
  await expect(panel).toContainText(nb('editing-review-none'));
});

test('words that were moved are found again, and their place is accepted', async ({ page, study }) => {
  const source = await begin(study);
  const words = 'Vi ventet hele dagen';
  const at = [...TEXT.slice(0, TEXT.indexOf(` ${words}.`))].length;
  const end = [...TEXT].length;
  const replacements = [
    { start: at, end: at + words.length + 2, text: '' },
    { start: end - 1, end: end - 1, text: ` ${words}, tror jeg.` },
  ];
  await study.call('edit_text', { source, replacements, turn: null });
  await page.getByRole('button', { name: nb('editing-review-waiting', { count: 1 }) }).click();
  const panel = page.getByRole('region', { name: nb('editing-review') });
  await expect(panel).toContainText(nb('editing-suggested'));
  await panel.getByRole('button', { name: nb('editing-go-there') }).click();
  await expect(shownText(page).getByText('tror jeg')).toBeVisible();
  await panel.getByRole('button', { name: nb('editing-accept') }).click();
  await expect(panel).toContainText(nb('editing-review-none'));
  expect(await codedWords(study, source)).toEqual(['nye verktøy', words]);
  await expect(page.getByRole('button', { name: nb('editing-review-waiting', { count: 1 }) })).toHaveCount(0);
});

test('a name is replaced in all texts, but only where it is ticked', async ({ page, study }) => {
  const source = await begin(study);
  await page.keyboard.press('Control+h');
  const dialog = page.getByRole('dialog', { name: nb('editing-replace-text') });
  await dialog.getByRole('textbox', { name: nb('editing-find') }).fill('kari');
  await dialog.getByRole('textbox', { name: nb('editing-replacement') }).fill('Mari');
  await expect(dialog.getByText(nb('editing-places', { count: 2, chosen: 2 }))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('list').getByRole('checkbox').first().uncheck();
  await dialog.getByRole('button', { name: nb('editing-replace', { count: 1 }) }).click();
  await expect(shownText(page)).toContainText('Så kom Mari tilbake');
  expect((await text(study, source)).text).toContain('Kari: Ingen');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await text(study, source)).text).toBe(TEXT);
});

test('a corrected file is put in after its counts were seen, and the doubtful words are reviewed', async ({
  page,
  study,
}) => {
  const source = await begin(study);
  const path = join(study.folder, 'rettet.txt');
  const corrected = TEXT.replace('stile', 'stille')
    .replace(' Vi ventet hele dagen.', ' Det var alt.')
    .replace('nye verktøy.', 'flere nye verktøy.\nPer: Ja.');
  await writeFile(path, corrected);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: nb('application-palette') }).fill(nb('editing-correct'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nb('editing-correct-of', { name: 'intervju' }) });
  await dialog.getByRole('textbox', { name: nb('editing-correct-file') }).fill(path);
  await page.keyboard.press('Enter');
  const count = (what: string): Locator =>
    dialog
      .getByRole('term')
      .filter({ hasText: nb(`editing-correct-${what}`) })
      .locator('+ dd');
  await expect(count('kept')).toHaveText('1');
  await expect(count('lost')).toHaveText('1');
  await expect(count('doubtful')).toHaveText('0');
  await expect(dialog).toContainText(nb('editing-correct-labels', { labels: 'Per' }));
  await expect(dialog.locator('ins', { hasText: 'flere' })).toBeVisible();
  expect((await text(study, source)).text).toBe(TEXT);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('editing-correct-run') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(nb('editing-corrected-review', { count: 1 }))).toBeVisible();
  await expect(shownText(page)).toContainText('flere nye verktøy');
  expect((await text(study, source)).text).toBe(corrected);
  expect(await codedWords(study, source)).toEqual(['nye verktøy']);
  await page.getByRole('button', { name: nb('editing-review-waiting', { count: 1 }) }).click();
  const panel = page.getByRole('region', { name: nb('editing-review') });
  await expect(panel).toContainText('Vi ventet hele dagen');
  await panel.getByRole('button', { name: nb('editing-drop') }).click();
  await expect(panel).toContainText(nb('editing-review-none'));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await text(study, source)).text).toBe(TEXT);
  expect(await codedWords(study, source)).toEqual(['Vi ventet hele dagen', 'nye verktøy']);
});

test('what was before can be read, with who and what', async ({ page, study }) => {
  const source = await begin(study);
  const place = (words: string): { start: number; end: number } => {
    const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
    return { start, end: start + [...words].length };
  };
  const edit = (words: string, instead: string): Promise<unknown> =>
    study.call('edit_text', { source, replacements: [{ ...place(words), text: instead }], turn: null });
  await edit('nye verktøy', 'flere verktøy');
  await edit('stile', 'stille');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: nb('place-material'), exact: true })
    .click();
  await page.getByText('intervju', { exact: true }).first().click();
  await page.getByRole('button', { name: nb('editing-revisions') }).click();
  const revisions = page.getByRole('dialog', { name: nb('editing-revisions-of', { name: 'intervju' }) });
  const list = revisions.getByRole('list', { name: nb('editing-revisions') }).getByRole('button');
  await expect(list).toHaveCount(3);
  await expect(list.first()).toContainText(nb('editing-kind-edit'));
  await expect(list.first()).toContainText(nb('editing-revision-current'));
  await expect(revisions.locator('ins').first()).toHaveText('stille');
  await expectAccessible(page);
  await list.nth(1).click();
  await expect(revisions.locator('del').first()).toHaveText('nye');
  await list.nth(2).click();
  await expect(revisions).toContainText('det var stile.');
  await expect(revisions).toContainText('nye verktøy.');
});

test('an edit in the middle of a long text leaves what is seen where it is', async ({ page, study }) => {
  await newProject(study);
  const turns = Array.from(
    { length: 3000 },
    (_, number) =>
      `${number % 2 === 0 ? 'I' : 'Kari'}: Dette er replikk nummer ${number}. ${'Og så videre. '.repeat(6)}\n`,
  );
  const source = await importWords(study, 'langt.txt', turns.join(''));
  await study.open();
  await expect(shownText(page)).toContainText('replikk nummer 1.');
  await shownText(page).evaluate((reader) => {
    reader.scrollTop = reader.scrollHeight / 2;
  });
  await expect(shownText(page).getByText('replikk nummer 15').first()).toBeVisible();
  const seen = await shownText(page).evaluate((reader) => {
    const { top, height } = reader.getBoundingClientRect();
    const all = [...reader.querySelectorAll<HTMLElement>('.turn')];
    const middle = all.find((one) => one.getBoundingClientRect().top > top + height / 2);
    return /nummer (\d+)/.exec(middle?.textContent ?? '')?.[1] ?? '';
  });
  const place = async (): Promise<number> =>
    (
      await shownText(page)
        .locator('.turn')
        .filter({ hasText: `nummer ${seen}.` })
        .first()
        .boundingBox()
    )?.y ?? 0;
  const before = await place();
  const field = await write(page, `nummer ${seen}.`, Number(seen) % 2 === 0 ? 'I' : 'Kari');
  expect(Math.abs((await place()) - before)).toBeLessThan(4);
  await putCaret(field, `nummer ${seen}.`);
  await page.keyboard.type(' Rettet her.');
  await page.keyboard.press('Tab');
  await expect(shownText(page).getByRole('textbox')).toHaveValue(
    new RegExp(`^Dette er replikk nummer ${Number(seen) + 1}\\.`),
  );
  expect(Math.abs((await place()) - before)).toBeLessThan(4);
  await page.keyboard.press('Escape');
  await expect(shownText(page)).toContainText(`nummer ${seen}. Rettet her.`);
  expect(Math.abs((await place()) - before)).toBeLessThan(4);
  expect((await text(study, source)).text).toContain(`nummer ${seen}. Rettet her. Og så`);
  // Scrolled out of sight, what was written is kept.
  await shownText(page).getByText(`nummer ${seen}. Rettet`).click();
  await putCaret(shownText(page).getByRole('textbox'), 'Rettet her.');
  await page.keyboard.type(' Og her.');
  await shownText(page).evaluate((reader) => {
    reader.scrollTop = 0;
  });
  await expect.poll(async () => (await text(study, source)).text).toContain('Rettet her. Og her.');
  // More than fits is scrolled with the keys as well.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: nb('application-palette') }).fill(nb('editing-revisions'));
  await page.keyboard.press('Enter');
  const revisions = page.getByRole('dialog', { name: nb('editing-revisions-of', { name: 'langt' }) });
  await revisions.getByRole('button', { name: nb('editing-original') }).click();
  await expect(revisions.getByRole('region', { name: nb('editing-show-text') })).toContainText(
    'nummer 2999.',
  );
  await expectAccessible(page);
});

test('what is typed in a field outlives a program that is killed, and is offered again', async ({
  page,
  study,
}) => {
  pages.set(study, page);
  const source = await begin(study);
  const field = await write(page, 'Ingen ringte', 'Kari');
  await putCaret(field, 'stil');
  await page.keyboard.type('l');
  await putCaret(field, 'hele dagen');
  await page.keyboard.type(' og natten');
  const drafts = async (): Promise<string> => JSON.stringify(await study.call('drafts'));
  await expect.poll(drafts).toContain('stille. Vi ventet hele dagen og natten.');
  const text = async (): Promise<string> =>
    (await study.call<{ text: string }>('source_text', { id: source })).text;
  expect(await text()).toBe(TEXT);

  await study.kill(join(study.folder, 'studie.sitat'));
  await study.open();
  const offer = page.getByRole('region', { name: nb('editing-draft'), exact: true });
  await expect(offer.getByText('stille. Vi ventet hele dagen og natten.')).toBeVisible();
  await expectAccessible(page);
  await offer.getByRole('button', { name: nb('editing-draft-restore') }).focus();
  await page.keyboard.press('Enter');
  await expect(offer).toBeHidden();
  await expect.poll(text).toContain('stille. Vi ventet hele dagen og natten.');
  await expect(stripes(page, 'Venting')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(TEXT);

  // A field that is left keeps its words itself, and one in which nothing is other leaves nothing.
  // The turn that was gone to is the one that becomes a field.
  await page.getByRole('button', { name: nb('editing-edit-text'), exact: true }).click();
  const again = page.getByRole('textbox', { name: nb('editing-field', { label: 'Kari' }) });
  await expect(again).toBeFocused();
  await putCaret(again, 'Ingen');
  await page.keyboard.type('x');
  await expect.poll(drafts).toContain('Ingenx');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect.poll(drafts).toBe('[]');
  expect(await text()).toBe(TEXT);
});
