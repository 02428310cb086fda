/** Texts that are edited where they are read: typing, replacing everywhere, what was before, words that are lost. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { shownText, stripes } from '../text.ts';
import { nb } from '../words.ts';

const TEXT =
  'I: Hva skjedde?\nKari: Ingen ringte på Årø, 😀 og det var stile. Vi ventet hele dagen.\nI: Og så?\nOla: Så kom Kari tilbake med nye verktøy.\n';

async function begin(study: Study): Promise<number> {
  await newProject(study);
  const path = join(study.folder, 'intervju.txt');
  await writeFile(path, TEXT);
  const item = { path, name: null, kind: 'interview', language: 'nb', cases: ['Storvik'], speakers: [] };
  const settings = { encoding: null, pattern: null, detectTurns: true };
  const { sources } = await study.call<{ sources: { id: number }[] }>('import_sources', {
    items: [{ ...item, settings }],
  });
  const source = sources[0]?.id ?? 0;
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

const text = (study: Study, source: number): Promise<{ text: string }> =>
  study.call<{ text: string }>('source_text', { id: source });

test.beforeEach(({ page: own, study }) => {
  pages.set(study, own);
});

test('a typo is put right where it stands, and codings stay on their words', async ({ page, study }) => {
  const source = await begin(study);
  const edit = page.getByRole('button', { name: nb('editing-edit-text') });
  await edit.click();
  await expect(edit).toHaveAttribute('aria-pressed', 'true');
  await shownText(page).getByText('Ingen ringte').click();
  const field = page.getByRole('textbox', { name: nb('editing-field', { label: 'Kari' }) });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^Ingen ringte/);
  await field.evaluate((area: HTMLTextAreaElement) => {
    const at = area.value.indexOf('stile') + 4;
    area.setSelectionRange(at, at);
  });
  await page.keyboard.type('l');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Nei. ');
  // Undo of typing belongs to the field.
  await page.keyboard.type('xyz');
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Backspace');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: nb('editing-field', { label: 'I' }) })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shownText(page)).toContainText('Nei. Ingen ringte på Årø, 😀 og det var stille. Vi ventet');
  await expect(stripes(page, 'Venting')).toHaveCount(1);
  const { segments } = await study.call<{ segments: { stretches: { start: number; end: number }[] }[] }>(
    'source_segments',
    { id: source },
  );
  const points = [...(await text(study, source)).text];
  const words = segments.flatMap(({ stretches }) =>
    stretches.map(({ start, end }) => points.slice(start, end).join('')),
  );
  expect(words).toEqual(['Vi ventet hele dagen', 'nye verktøy']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await text(study, source)).text).toBe(TEXT);
  await expect(shownText(page)).toContainText('det var stile.');
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
});

test('what was before can be read, and a corrected file put in its place', async ({ page, study }) => {
  const source = await begin(study);
  const path = join(study.folder, 'rettet.txt');
  await writeFile(path, TEXT.replace('stile', 'stille').replace('nye verktøy', 'flere nye verktøy'));
  await page.getByRole('navigation').getByRole('button', { name: nb('place-material'), exact: true }).click();
  await page.getByText('intervju', { exact: true }).first().click();
  await page.getByRole('button', { name: nb('editing-correct') }).click();
  const dialog = page.getByRole('dialog', { name: nb('editing-correct-of', { name: 'intervju' }) });
  await dialog.getByRole('textbox', { name: nb('editing-correct-file') }).fill(path);
  await dialog.getByRole('button', { name: nb('editing-correct-look') }).click();
  await expect(dialog.getByText(nb('editing-correct-changes', { count: 2 }))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('editing-correct-run') }).click();
  await expect(dialog).toBeHidden();
  expect((await text(study, source)).text).toContain('flere nye verktøy');
  await page.keyboard.press('Alt+2');
  await expect(shownText(page)).toContainText('flere nye verktøy');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: nb('application-palette') }).fill(nb('editing-revisions'));
  await page.keyboard.press('Enter');
  const revisions = page.getByRole('dialog', { name: nb('editing-revisions-of', { name: 'intervju' }) });
  await expect(revisions.getByText(nb('editing-kind-correction'))).toBeVisible();
  await expect(revisions.locator('ins').first()).toHaveText('l');
  await expectAccessible(page);
  await revisions.getByRole('button', { name: nb('editing-original') }).click();
  await expect(revisions).toContainText('det var stile.');
});
