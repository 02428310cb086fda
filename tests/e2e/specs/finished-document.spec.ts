import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from '../study.ts';
import { nb, words as told } from '../words.ts';
import { zip } from '../files.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document of paragraphs. */
function word(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`);
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body.join('')}</w:body></w:document>`,
  };
  return zip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
}

test('a finished thesis is held against the sample, word by word, and gets a copy with comments', async ({
  page,
  study,
}, info) => {
  await study.call('open_sample', {});
  await study.call('create_code', { parent: null, name: 'Fjellheisfinansiering', isCodable: true });
  const sources = await study.call<{ id: number; name: string; code: string }[]>('sources', {});
  const source = sources[0] as { id: number; name: string; code: string };
  const { text } = await study.call<{ text: string }>('source_text', { id: source.id });
  const said = /\n[^\n:]{1,20}: ([^\n]{120,300}?[.!?])/u.exec(text)?.[1] ?? '';
  const words = said.split(' ');
  const wrong = [...words.slice(0, 4), 'heksameter', ...words.slice(5)].join(' ');
  const path = join(study.folder, 'oppgave.docx');
  await writeFile(
    path,
    word([
      'Kapittel fire viser hva som ble sagt.',
      `En av dem sa det slik: «${wrong}» (${source.code}-9999).`,
      `En annen gang: «${said}».`,
      'Og «dette er noe som slett ingen har sagt i hele materialet».',
      'Alle informantene peker på fjellheisfinansieringen som løsningen.',
    ]),
  );
  await study.open();
  await page.keyboard.press('Alt+5');
  const main = page.getByRole('main');
  await main.getByRole('tab', { name: nb('writing-page-check') }).click();
  await expect(main.getByText(nb('check-document-empty'))).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('empty-nb.png') });

  await main.getByRole('textbox', { name: nb('check-document-path') }).fill(path);
  await page.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: nb('document-state-changed') })).toBeVisible();
  await expect(main.locator('del')).toHaveText('heksameter');
  await expect(main.locator('ins')).toHaveText((words[4] ?? '').replace(/[.,]$/u, ''));
  await expect(main.getByRole('heading', { name: nb('document-state-not-found') })).toBeVisible();
  await expect(main.getByRole('heading', { name: nb('document-unknown-heading') })).toBeVisible();
  await expect(main.getByText(`${source.code}-9999`).first()).toBeVisible();
  const many = main.getByRole('region', { name: nb('document-claims-heading') });
  await expect(many.locator('mark')).toHaveText('Alle informantene');
  await expect(many.getByText(/har prosjektet utdrag fra 0 av/u)).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('found-nb.png') });

  await main.getByRole('button', { name: nb('check-document-save') }).click();
  await expect(page.getByText(/4 merknader/u)).toBeVisible();
  await main.getByRole('button', { name: nb('check-document-save') }).click();
  await expect(main.getByRole('button', { name: nb('export-replace') })).toBeVisible();

  const list = main.getByRole('textbox', { name: nb('check-document-report'), exact: true });
  await list.fill(join(study.folder, 'funn.md'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/funn\.md/u).first()).toBeVisible();
  expect(await readFile(join(study.folder, 'funn.md'), 'utf8')).toContain('heksameter');

  await main
    .getByRole('button', { name: nb('check-document-show') })
    .first()
    .click();
  await expect(
    main
      .getByRole('heading', { name: source.name })
      .or(main.getByText(words.slice(0, 4).join(' ')))
      .first(),
  ).toBeVisible();
});

test('what cannot be read is said in a sentence, and by key in nynorsk in the dark', async ({
  page,
  study,
}, info) => {
  await study.call('open_sample', {});
  const application = await study.call<{ preferences: object }>('application', {});
  await study.call('set_preferences', { ...application.preferences, uiLanguage: 'nn', theme: 'dark' });
  const path = join(study.folder, 'tom.docx');
  await writeFile(path, '');
  await study.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(told('nn', 'check-document-action'));
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  const field = main.getByRole('textbox').first();
  await field.fill(path);
  await page.keyboard.press('Enter');
  await expect(main.getByRole('alert')).toContainText('tom.docx');
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('refused-nn.png') });
});
