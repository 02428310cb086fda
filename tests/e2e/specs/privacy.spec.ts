/** Privacy: what is said about the life of the project, the text for a form, and what is held on a participant. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { importWords, newProject } from '../scene.ts';
import { expect, expectAccessible, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

const TEXT = 'I: Hva skjedde?\nKari: Vi ventet lenge.\nOla: Hos oss gikk det fort.\n';

/** A project with a group of two. */
async function withGroup(study: Study): Promise<void> {
  await newProject(study);
  await importWords(study, 'gruppe.txt', TEXT);
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
  await expect(access).toContainText(nb('privacy-access-none'));
  await access.getByRole('button', { name: nb('privacy-access-add') }).focus();
  await page.keyboard.press('Enter');
  await expect(access.getByLabel(nb('privacy-access-name'))).toBeFocused();
  await page.keyboard.type('Kari Nes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('student');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1.8.2019');
  await page.keyboard.press('Tab');
  await expect(access.getByLabel(nb('privacy-access-until'))).toBeFocused();
  await expect(texts).toContainText('Kari Nes (student, fra 01.08.2019)');

  // What cannot be is told where it was said, and goes when it is put right.
  await life.getByLabel(nb('privacy-field-starts')).fill('1.6.2021');
  await page.keyboard.press('Enter');
  const told = page.getByRole('region', { name: nb('journal-tab-privacy') }).getByRole('alert');
  await expect(told).toContainText('Siste dag, 01.06.2020, er før første dag, 01.06.2021.');
  await life.getByLabel(nb('privacy-field-starts')).fill('1.6.2019');
  await page.keyboard.press('Enter');
  await expect(told).toHaveCount(0);
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
  await expect(page.getByRole('heading', { name: /^Personvern, og hvor/u })).toBeVisible();
});

test('a participant is given what is held on them, and nobody else', async ({ page, study }, info) => {
  await withGroup(study);
  const people = await study.call<{ people: { person: { id: number; name: string } }[] }>('participants', {});
  expect(people.people).toHaveLength(2);
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
});
