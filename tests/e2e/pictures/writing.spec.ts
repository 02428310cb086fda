/** Writing up in the sample study, as the guide shows it. */

import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../study.ts';
import { nb } from '../words.ts';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../docs/guide/images');
const picture = (name: string): string => join(folder, `${name}.png`);

test('the outline, a quote that is shortened, and the chapter before it is written', async ({
  page,
  study,
}) => {
  await study.openSample();
  await page.keyboard.press('Alt+5');
  const parts = page.getByRole('treeitem');
  await expect(parts.first()).toBeVisible();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: picture('outline') });

  const quote = page.getByRole('treeitem', { name: new RegExp(nb('writing-kind-quote'), 'u') }).first();
  await quote.click();
  const field = page.getByRole('textbox', { name: nb('writing-cut-words') });
  await field.focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+ArrowRight');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await expect(page.getByText('(…)').first()).toBeVisible();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: picture('quote') });

  await page.getByRole('button', { name: nb('writing-export') }).click();
  await page.getByRole('button', { name: nb('preview-look') }).click();
  const look = page.getByRole('dialog', { name: nb('preview-title') });
  await expect(look.getByRole('heading').nth(1)).toBeVisible();
  await page.screenshot({ path: picture('preview') });
});

test('a finished text that is held against the sources', async ({ page, study }) => {
  await study.call('open_sample', {});
  const sources = await study.call<{ id: number; name: string }[]>('sources', {});
  const { text } = await study.call<{ text: string }>('source_text', { id: sources[0]?.id ?? 1 });
  const said = [...text.matchAll(/\n[^\n:]{1,20}: ([^\n]{90,220}?[.!?])/gu)].map((found) => found[1] ?? '');
  const [first = '', second = '', third = ''] = said;
  const words = second.split(' ');
  const path = join(study.folder, 'oppgave.md');
  await writeFile(
    path,
    [
      '# Funn',
      `En av dem sa det slik: «${first}»`,
      `En annen gang het det: «${[...words.slice(0, 3), 'alltid', ...words.slice(4)].join(' ')}»`,
      `Og til slutt: «${third}»`,
      'Alle kommunene begynte på grunn av klima og miljø.',
    ].join('\n\n'),
  );
  await study.open();
  await page.keyboard.press('Alt+5');
  const main = page.getByRole('main');
  await main.getByRole('tab', { name: nb('writing-page-check') }).click();
  await main.getByRole('textbox', { name: nb('check-document-path') }).fill(path);
  await page.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: nb('document-state-changed') })).toBeVisible();
  // Where the file lies on this machine is nobody's business.
  await main
    .getByRole('textbox', { name: nb('check-document-report'), exact: true })
    .fill('oppgave funn.docx');
  await main.getByRole('textbox', { name: nb('check-document-path') }).fill('oppgave.md');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: picture('check') });
  expect((await readFile(picture('check'))).length).toBeGreaterThan(10_000);
});
