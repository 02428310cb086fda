/** Privacy: what is said about the life of the project, the text for a form, what is held on a participant, closing. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

const TEXT = 'I: Hva skjedde?\nKari: Vi ventet lenge.\nOla: Hos oss gikk det fort.\n';

/** A project with a group of two. */
async function withGroup(study: Study): Promise<void> {
  await newProject(study);
  const path = join(study.folder, 'gruppe.txt');
  await writeFile(path, TEXT);
  const settings = { encoding: null, pattern: null, detectTurns: true };
  const item = { path, name: null, kind: 'interview', language: 'nb', cases: [], settings, speakers: [] };
  await study.call('import_sources', { items: [item] });
}

async function runAction(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(label);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(label);
  await page.keyboard.press('Enter');
}

test('the life of a project is described by key, and the text for a form follows', async ({
  page,
  study,
}, info) => {
  await withGroup(study);
  await study.open();
  await runAction(page, nb('journal-action-privacy'));
  const life = page.getByRole('region', { name: nb('privacy-life') });
  await life.getByLabel(nb('privacy-field-controller')).fill('Universitetet i Åsbygd');
  await page.keyboard.press('Tab');
  await life.getByLabel(nb('privacy-field-basis'), { exact: true }).selectOption('consent');
  await life.getByLabel(nb('privacy-field-ends')).fill('1.6.2020');
  await page.keyboard.press('Tab');
  const texts = page.getByRole('region', { name: nb('privacy-texts') });
  await expect(texts).toContainText('Universitetet i Åsbygd');
  await expect(texts).toContainText('samtykke fra dem som deltar');
  await expect(texts).toContainText('[fyll inn:');

  // A day that is past is told quietly, and leads back here.
  const line = page
    .getByRole('contentinfo')
    .getByRole('button', { name: /skulle vært avsluttet 01\.06\.2020/ });
  await expect(line).toBeVisible();

  const access = page.getByRole('region', { name: nb('privacy-access-title') });
  await access.getByRole('button', { name: nb('privacy-access-add') }).click();
  await access.getByLabel(nb('privacy-access-name')).fill('Kari Nes');
  await page.keyboard.press('Tab');
  await access.getByLabel(nb('privacy-access-role')).fill('student');
  await page.keyboard.press('Tab');
  await expect(texts).toContainText('Kari Nes (student)');
  await page.screenshot({ path: info.outputPath('privacy.png') });
  await expectAccessible(page);

  await texts.getByLabel(nb('methods-language')).selectOption('nn');
  await expect(texts).toContainText('Behandlingsansvarleg institusjon er Universitetet i Åsbygd');
  const path = join(study.folder, 'plan.md');
  await texts.getByLabel(nb('methods-what')).selectOption('plan');
  await texts.getByLabel(nb('export-path')).fill(path);
  await texts.getByRole('button', { name: nb('methods-save'), exact: true }).click();
  await expect(page.getByText(nb('methods-saved', { path }))).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain('Tekst til datahandteringsplan');

  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { level: 1, name: /Personvern/ })).toBeVisible();
});

test('a participant is given what is held on them, and a project is closed until its file is gone', async ({
  page,
  study,
}, info) => {
  await withGroup(study);
  const people = await study.call<{ people: { person: { id: number; name: string } }[] }>('participants', {});
  expect(people.people).toHaveLength(2);
  const names = ['Kari', 'Ola'].map((name) => ({
    name,
    replacement: `P-${name.length}${name[0]}`,
    kind: 'person',
  }));
  await study.open();
  await page.keyboard.press('Alt+1');
  await page.getByRole('tab', { name: nb('material-column-participants') }).click();
  await page.getByRole('row', { name: /^Kari/ }).click();
  await page.getByRole('button', { name: nb('held-action') }).click();
  const dialog = page.getByRole('dialog', { name: nb('held-title', { name: 'Kari' }) });
  const path = join(study.folder, 'innsyn.md');
  await dialog.getByLabel(nb('export-path')).fill(path);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('held.png') });
  await dialog.getByRole('button', { name: nb('methods-save'), exact: true }).click();
  await expect(dialog).toBeHidden();
  const held = await readFile(path, 'utf8');
  expect(held).toContain('Vi ventet lenge.');
  expect(held).not.toContain('Ola');

  await study.call('write_names', { file: null, names });
  await study.call('set_identification', { level: 'pseudonym' });
  const found = await study.call<{ places: { place: unknown }[] }>('find_names', {
    file: null,
    source: null,
  });
  const places = found.places.map(({ place }) => place);
  await study.call('replace_names', { file: null, places, labels: true, cases: true, memos: true });
  await runAction(page, nb('journal-action-privacy'));
  const closing = page.getByRole('region', { name: nb('closing-heading') });
  await closing.getByLabel(nb('closing-folder')).fill(join(study.folder, 'arkiv'));
  await closing.getByRole('button', { name: nb('closing-take-export') }).click();
  await closing.getByRole('button', { name: nb('closing-take-recordings') }).click();
  const destroy = closing.getByRole('button', { name: nb('closing-take-names') });
  await expect(destroy).toBeDisabled();
  await closing.getByLabel(nb('closing-understood')).check();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('closing.png') });
  await destroy.click();
  const protocol = join(study.folder, 'protokoll.md');
  await closing.getByLabel(nb('closing-protocol-path')).fill(protocol);
  await closing.getByRole('button', { name: nb('closing-take-protocol') }).click();
  await expect(closing.getByText(nb('closing-what-is-not-known'))).toBeVisible();
  await closing.getByLabel(nb('closing-understood')).check();
  await closing.getByRole('button', { name: nb('closing-take-destroy') }).click();
  await expect(page.getByText(nb('closing-destroyed'), { exact: true })).toBeVisible();
  expect(await readFile(protocol, 'utf8')).toContain('SHA-256');
});
