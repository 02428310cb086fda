/** The method panel: a stage is chosen, looked over, a finding followed, answered with a reason, and opened again. */

import { openCoded } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test('what a stage left is looked over by key, followed to its place, and answered with a reason', async ({
  page,
  study,
}, info) => {
  await openCoded(study);
  await page.keyboard.press('Control+m');
  const panel = page.getByRole('complementary', { name: nb('method-panel') });
  const stage = panel.getByRole('button', { name: nb('stage-familiarise'), exact: true });
  await expect(stage).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('button', { name: nb('method-look-over') }).focus();
  await page.keyboard.press('Enter');
  const over = panel.getByRole('region', { name: nb('method-look-over') });
  await expect(over).toHaveAttribute('aria-busy', 'false');
  const line = over.getByRole('button', { name: /datakilder? er ikke lest ferdig eller mangler notat/u });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(over.getByText(/Braun og Clarke 2006/u).first()).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('method.png') });

  const unread = over.getByText(/^verken lest ferdig eller notert om$/u);
  const before = await unread.count();
  expect(before).toBeGreaterThan(1);
  const [first] = await study.call<{ name: string }[]>('sources', {});
  const name = first?.name ?? '';
  await over.getByRole('button', { name: `${nb('method-meant-one')}: ${name}`, exact: true }).click();
  await page.getByRole('textbox', { name: nb('method-meant-because') }).fill('Et prøveintervju');
  await page.keyboard.press('Enter');
  await expect(over.getByText(nb('method-meant', { reason: 'Et prøveintervju' }))).toBeVisible();
  await expect(unread).toHaveCount(before);

  await over
    .getByRole('button', { name: name ?? '', exact: true })
    .first()
    .click();
  await expect(page.getByRole('main', { name: nb('place-read') })).toBeVisible();
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: nb('method-reopen') }).click();
  await expect(over.getByText(nb('method-meant', { reason: 'Et prøveintervju' }))).toHaveCount(0);

  await panel.getByRole('button', { name: nb('stage-themes'), exact: true }).click();
  await panel.getByRole('button', { name: nb('method-open-stage') }).click();
  await expect(page.getByRole('main', { name: nb('place-themes') })).toBeVisible();
  await page.keyboard.press('Control+m');
  await expect(panel).toHaveCount(0);
});
