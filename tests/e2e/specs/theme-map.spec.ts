import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCoded } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

interface MapAnswer {
  readonly nodes: readonly {
    readonly name: string;
    readonly words: { readonly middle: { x: number; y: number } };
  }[];
  readonly relations: readonly { readonly shown: string; readonly direction: string }[];
  readonly isArranged: boolean;
}

test('themes are related, arranged, kept and compared, and the map is saved', async ({
  page,
  study,
}, info) => {
  await makeCoded(study);
  const names = ['Alt henger på én', 'Nettverk bærer', 'Å få øye på problemet tar lengst tid'];
  const { cards } = await study.call<{ cards: { code: number }[] }>('wall', {});
  const ids: number[] = [];
  for (const [place, name] of names.entries()) {
    const codes = cards.slice(place * 3, place * 3 + 3).map(({ code }) => code);
    const request = { parent: null, name, codes, spot: null, leaving: [] };
    ids.push((await study.call<{ id: number }>('create_theme', request)).id);
  }
  await study.open();
  await page.keyboard.press('Alt+3');
  await page.getByRole('tab', { name: nb('themes-page-map') }).click();
  const node = (name: string) => page.getByRole('button', { name: new RegExp(`^Tema, ${name}`, 'u') });
  await expect(node('Alt henger på én')).toBeVisible();
  await expectAccessible(page);
  const map = (): Promise<MapAnswer> => study.call('theme_map', { withCodes: false, snapshot: null });

  // A relation with the pointer: from the ring of one theme to another.
  await node('Alt henger på én').hover();
  const ring = await page
    .locator('[data-node]', { has: node('Alt henger på én') })
    .locator('i')
    .boundingBox();
  const end = await node('Nettverk bærer').boundingBox();
  if (!ring || !end) throw new Error('nothing to draw');
  await page.mouse.move(ring.x + 5, ring.y + 5);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
  const words = page.getByRole('textbox', { name: nb('map-words') });
  await words.fill('avhjelpes av');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await map()).relations.map(({ shown }) => shown)).toEqual(['avhjelpes av']);
  await expect(words).toHaveCount(0);

  // And one with keys.
  await node('Å få øye på problemet').focus();
  await page.keyboard.press('r');
  await words.fill('i spenning med');
  await page.getByRole('combobox', { name: nb('map-column-direction') }).selectOption('both');
  await page.getByRole('button', { name: nb('map-relation-make'), exact: true }).click();
  await expect.poll(async () => (await map()).relations.length).toBe(2);

  // Kept, and then arranged by hand: with the pointer and with keys.
  await page.getByRole('button', { name: nb('map-keep'), exact: true }).click();
  await page.getByRole('textbox', { name: nb('map-name') }).fill('Før veiledning');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: nb('map-earlier') }).getByText('Før veiledning'),
  ).toBeVisible();
  const before = (await map()).nodes[1]?.words.middle ?? { x: 0, y: 0 };
  const box = await node('Nettverk bærer').boundingBox();
  if (!box) throw new Error('nothing to move');
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 70, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await map()).isArranged).toBe(true);
  await node('Nettverk bærer').focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(async () => (await map()).nodes[1]?.words.middle.x).toBeGreaterThan(before.x + 30);
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await map()).isArranged).toBe(false);

  // What changed since the map was kept.
  await study.call('merge_themes', { from: [ids[1]], into: ids[0], reason: null });
  await page.getByRole('button', { name: nb('map-of', { name: 'Før veiledning' }), exact: true }).click();
  await page.getByRole('menuitem', { name: nb('map-compare') }).click();
  const changes = page.getByRole('group', { name: nb('map-changes') });
  await expect(changes.getByText('«Nettverk bærer» gikk inn i «Alt henger på én».')).toBeVisible();
  await page.screenshot({ path: info.outputPath('changes.png') });
  await page.getByRole('button', { name: nb('map-of', { name: 'Før veiledning' }), exact: true }).click();
  await page.getByRole('menuitem', { name: nb('map-look') }).click();
  await expect(node('Nettverk bærer')).toBeVisible();
  await page.screenshot({ path: info.outputPath('kept.png') });
  await page.getByRole('button', { name: nb('map-back') }).click();
  await expect(node('Nettverk bærer')).toHaveCount(0);

  // The same as a list, with codes; and as a picture in a file.
  await page.getByRole('checkbox', { name: nb('map-with-codes') }).click();
  await page.getByRole('button', { name: nb('map-as-list') }).click();
  const list = page.getByRole('list', { name: nb('themes-page-map') });
  await expect(
    list
      .getByRole('list', { name: nb('map-codes') })
      .first()
      .getByRole('listitem'),
  ).not.toHaveCount(0);
  await page.screenshot({ path: info.outputPath('list.png') });
  await expectAccessible(page);
  await page.getByRole('button', { name: nb('map-export') }).click();
  const path = join(study.folder, 'kart.svg');
  await page.getByRole('textbox', { name: nb('export-path') }).fill(path);
  await page.getByRole('button', { name: nb('export-run') }).click();
  await expect.poll(async () => readFile(path, 'utf8').catch(() => '')).toContain('Alt henger på én');
  for (const look of ['dark', 'high-contrast']) {
    await page.evaluate((own) => (document.documentElement.dataset['theme'] = own), look);
    await expectAccessible(page);
  }
});
