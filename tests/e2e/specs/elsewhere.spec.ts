/** Work begun in a word processor: highlights become codings, comments memos, each with a tick. */

import { resolve } from 'node:path';
import { newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

const FILE = resolve(import.meta.dirname, '../../fixtures/read.fodt');

test('highlights get codes and comments become memos before the text enters', async ({ page, study }) => {
  await newProject(study);
  await study.call('create_code', { parent: null, name: 'Tid', isCodable: true });
  await study.open();
  await page
    .getByRole('button', { name: nb('material-import-files') })
    .first()
    .click();
  await page.getByRole('textbox', { name: nb('material-path') }).fill(FILE);
  await page.getByRole('button', { name: nb('material-add-path') }).click();

  const marks = page.getByRole('region', { name: nb('importing-marks') });
  const yellow = marks.getByRole('group', { name: nb('import-pen', { pen: 'yellow' }) });
  await expect(yellow).toContainText(nb('importing-marks-places', { count: 2 }));
  // With the keyboard alone: a code that is there, and a new one for the other colour.
  await yellow.getByRole('combobox').fill('ti');
  await page.keyboard.press('Enter');
  await expect(yellow).toContainText('Tid');
  await marks.getByRole('group', { name: '#ffc000' }).getByRole('combobox').fill('Spørsmål');
  await page.keyboard.press('Enter');
  await yellow.getByText(nb('importing-marks-list', { count: 2 })).click();
  await yellow.getByRole('checkbox', { name: 'Rapportene.' }).uncheck();
  await marks.getByRole('combobox', { name: nb('importing-comments', { count: 1 }) }).selectOption('memos');
  await expectAccessible(page);

  await page.getByRole('button', { name: nb('material-accept', { count: 1 }) }).click();
  await expect(page.getByText(nb('material-imported-files', { count: 1 }))).toBeVisible();
  const [source] = await study.call<{ id: number }[]>('sources');
  const { segments } = await study.call<{ segments: { codings: unknown[]; memo: string | null }[] }>(
    'source_segments',
    { id: source?.id },
  );
  expect(segments.map(({ codings }) => codings.length)).toEqual([1, 0, 1]);
  expect(segments[1]?.memo).toBe('Reiser\nSml. Elvnes');
});
