import { counts, importTables, importWords, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

/** A text with 20 of one form, 18 of another and 9 of a third, each in a sentence of its own. */
function text(): string {
  const say = (times: number, words: string): string[] => Array<string>(times).fill(`A: ${words}\n\nI: Ja.`);
  return [
    ...say(20, 'Det var kommune før. Og så var det noe annet.'),
    ...say(18, 'Da sa kommunen nei. Vi ventet.'),
    ...say(9, 'Andre kommuner gjør det.'),
  ].join('\n\n');
}

test('a search, forms switched off, one hit left out, exactly 37 coded in one step, and undone', async ({
  page,
  study,
}) => {
  await newProject(study);
  await importTables(study);
  await importWords(study, 'intervju.txt', text());
  await study.open();

  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('kommune');
  const summary = page.getByRole('status').filter({ hasText: 'treff' });
  await expect(summary).toContainText('47 treff');
  const forms = page.getByLabel(nb('search-forms'));
  await forms.getByRole('button', { name: /^kommuner 9/ }).click();
  await expect(summary).toContainText('38 treff');

  await page.getByRole('button', { name: nb('places-code-hits') }).click();
  const dialog = page.getByRole('dialog');
  const places = dialog.getByRole('list', { name: nb('places-list') }).getByRole('checkbox');
  await expect(places).toHaveCount(38);
  await places.nth(5).click();
  await expect(places.nth(5)).not.toBeChecked();
  await dialog.getByRole('combobox', { name: nb('places-codes') }).fill('silo');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Det var kommune før.', { exact: true }).first()).toBeVisible();
  await dialog.getByRole('combobox', { name: nb('places-snap') }).selectOption('turn');
  await expect(places.first()).toHaveAccessibleName('Det var kommune før. Og så var det noe annet.');
  await expect(places).toHaveCount(38);
  await places.nth(5).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: nb('places-code', { count: 37 }) }).click();
  await expect(dialog).toBeHidden();
  expect((await counts(study)).codings).toBe(37);
  await page
    .getByRole('button', { name: nb('application-undo'), exact: true })
    .first()
    .click();
  await expect.poll(async () => (await counts(study)).codings).toBe(0);
});
