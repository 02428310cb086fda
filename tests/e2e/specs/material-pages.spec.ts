/** Every page of Material and what opens from it, against the rules of WCAG that a program can check, in every theme. */

import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importTables, importTexts, newProject } from '../scene.ts';
import { expect, test, type Study } from '../study.ts';
import { answers } from '../survey.ts';
import { THEMES, Walk } from '../walk.ts';
import { words } from '../words.ts';

// Axe reads the whole page each time, which is slow on a busy machine.
test.describe.configure({ timeout: 300_000 });

const MARKED = resolve(import.meta.dirname, '../../fixtures/read.fodt');
const GUIDE = '1. Hva betyr smartby for dere?\n   - Hvem bruker ordet?\n2. Hva har vært vanskeligst?\n';

interface Files {
  readonly quotes: string;
  readonly list: string;
}

/** A study with all that Material shows; files for what is looked at before it enters. */
async function prepare(study: Study): Promise<Files> {
  const write = async (name: string, content: string): Promise<string> => {
    const path = join(study.folder, name);
    await writeFile(path, content);
    return path;
  };
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.call('import_guide', { path: await write('guide.txt', GUIDE), name: null, sources: [1, 2] });
  await study.call('import_survey', { path: await write('svar.csv', answers()), name: null, kinds: {} });
  const stretches = [{ start: 400, end: 460 }];
  const codes = (await study.call<{ id: number; isCodable: boolean }[]>('codebook'))
    .filter(({ isCodable }) => isCodable)
    .slice(0, 2);
  await study.call('apply_codes', { source: 1, stretches, codes: codes.map(({ id }) => id), newCode: null });
  return {
    quotes: await write('sitater.csv', 'source;quote;code\nstorvik-intervju-1;flommen;Klima\nx;y;z\n'),
    list: await write('liste.csv', 'case;innbyggere;areal\nStorvik kommune;90 000;12,5\nNyvik;4;9\n'),
  };
}

for (const [theme, uiLanguage] of THEMES) {
  test(`all of Material can be used by everyone, ${theme}`, async ({ page, study }, info) => {
    const files = await prepare(study);
    const walk = await Walk.begin(page, study, info, theme, uiLanguage);
    const say = (key: string): string => words(uiLanguage, key);
    await page
      .getByRole('button', { name: say('place-material') })
      .first()
      .click();

    await page.getByRole('button', { name: 'storvik-intervju-1', exact: true }).click();
    await expect(page.getByRole('region', { name: say('material-speakers') })).toBeVisible();
    await walk.look('sources');

    await walk.tab('case-kinds-municipality');
    await page.getByRole('gridcell', { name: 'Storvik', exact: true }).click();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: say('case-open-page') })).toBeVisible();
    await walk.look('cases');
    await page.keyboard.press('F4');
    await page
      .getByRole('region', { name: 'Storvik', exact: true })
      .getByRole('button', { name: 'innbyggere' })
      .click();
    await expect(page.getByRole('list', { name: say('case-extracts-most-coded') })).toBeVisible();
    await walk.look('case-page');
    await page.keyboard.press('Escape');

    await walk.tab('material-column-participants');
    await page.getByRole('row').nth(1).getByRole('button').first().click();
    await walk.look('participants');

    await walk.tab('guide-title');
    await expect(page.getByRole('main')).toContainText('Hvem bruker ordet?');
    await walk.look('guide');
    await page.getByRole('main').evaluate((main) => main.querySelector('[role=tabpanel]')?.scrollTo(0, 9999));
    await walk.look('coverage');

    await walk.tab('survey-title');
    await expect(page.getByRole('article').first()).toContainText('N = 24');
    await walk.look('survey');
    await walk.run('chart-export');
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await walk.look('chart');
    await walk.close();

    await walk.tab('sample-title');
    await expect(page.getByRole('main')).toContainText(say('sample-listed'));
    await walk.look('sample');

    await walk.run('material-import-cases');
    await page.getByRole('dialog').getByRole('textbox').fill(files.list);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Nyvik');
    await walk.look('import-cases');
    await walk.close();
    await walk.run('material-import-quotes');
    await page.getByRole('dialog').getByRole('textbox').fill(files.quotes);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('dialog').getByRole('group', { name: say('material-quotes-rows') }),
    ).toContainText('flommen');
    await walk.look('import-quotes');
    await walk.close();
    await walk.run('names-hide', 'names-title');
    await walk.look('names');
    await walk.close();

    await page.keyboard.press('Control+i');
    await page.getByRole('textbox', { name: say('material-path') }).fill(MARKED);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: say('importing-marks') })).toBeVisible();
    await walk.look('import');
    await page.getByRole('main').evaluate((main) => {
      for (const section of main.querySelectorAll('details')) section.open = true;
    });
    await walk.look('import-sections');
  });
}
