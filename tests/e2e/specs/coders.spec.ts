/** Coders: one is added, sources are given, a blind pass is begun and ended, a difference is settled, figures are frozen. */

import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test('two coders code apart, see where they differ, settle it, and keep the figures from before', async ({
  page,
  study,
}, info) => {
  await openCoded(study);
  const sources = await study.call<{ id: number }[]>('sources', {});
  const ids = sources.map(({ id }) => id);
  const { me } = await study.call<{ me: string }>('coders', {});
  await study.call('set_source_progress', { sources: ids, declared: 'coded' });
  await study.call('work_as', { name: 'Berit' });
  await study.call('set_source_progress', { sources: ids, declared: 'coded' });
  const method = {
    approach: 'coding-reliability',
    reasoning: null,
    meaning: null,
    reading: null,
    ontology: '',
    researcher: '',
    stages: [],
  };
  await study.call('declare_method', { method, reason: null });

  await page.keyboard.press('Control+m');
  const panel = page.getByRole('complementary', { name: nb('method-panel') });
  await panel.getByRole('button', { name: nb('stage-agree'), exact: true }).click();
  await panel.getByRole('button', { name: nb('method-open-stage') }).click();
  await page.keyboard.press('Control+m');
  await expect(page.getByRole('columnheader', { name: nb('agreement-alpha'), exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('agreement.png') });
  await expect(page.getByRole('button', { name: nb('application-codes-as', { name: 'Berit' }) })).toBeVisible();
  await study.call('create_coder', { name: 'Cecilie' });
  const between = page.getByRole('group', { name: nb('agreement-coders') });
  await between.getByRole('checkbox', { name: 'Cecilie' }).check();
  await expect(page.getByText(nb('agreement-nobody'))).toBeVisible();
  await between.getByRole('checkbox', { name: 'Cecilie' }).uncheck();
  await between.getByRole('checkbox', { name: 'Berit' }).check();
  await between.getByRole('checkbox', { name: me }).check();
  await expect(page.getByRole('columnheader', { name: nb('agreement-alpha'), exact: true })).toBeVisible();
  await page.getByRole('button', { name: nb('agreement-freeze') }).click();
  await expect(page.getByRole('columnheader', { name: nb('agreement-kept-alpha') })).toBeVisible();

  await page.getByRole('tab', { name: nb('coders-page-differences') }).click();
  const place = page.getByRole('button', { name: /, replikk \d+$/u });
  const first = (await place.first().textContent())?.trim() ?? '';
  await page
    .getByRole('textbox', { name: nb('differences-why') })
    .first()
    .fill('Vi er enige');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: first, exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('differences.png') });

  await page.getByRole('tab', { name: nb('coders-page-coders') }).click();
  await page.getByRole('textbox', { name: nb('coders-add') }).fill('berit');
  await page.keyboard.press('Enter');
  await expect(page.getByText(nb('coders-same-name', { name: 'Berit' }))).toBeVisible();
  const cell = page.getByRole('checkbox', { name: /^Berit skal kode/u }).first();
  await cell.focus();
  await page.keyboard.press('Space');
  await expect(cell).toBeChecked();
  expect((await study.call<{ me: string }>('coders', {})).me).not.toBe(me);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('coders.png') });
});
