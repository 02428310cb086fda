import { importTables, importTexts, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

test.beforeEach(async ({ study }) => {
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.open();
});

test('a query is built with menus by key alone, read back from the field, and finds the same', async ({
  page,
}) => {
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('textbox', { name: nb('search-query') });
  await expect(field).toBeFocused();
  await page.keyboard.press('Tab');
  const fold = page.getByRole('button', {
    name: nb('builder-title'),
    exact: true,
  });
  await expect(fold).toBeFocused();
  await page.keyboard.press('Enter');
  const builder = page.getByRole('region', { name: nb('builder-title') });
  await expect(builder.getByText(nb('builder-help'))).toBeVisible();

  const add = async (name: string): Promise<void> => {
    const menu = builder.getByRole('button', { name: nb('builder-add') });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name, exact: true }).press('Enter');
  };
  await add(nb('builder-kind-word'));
  await expect(
    builder.getByRole('textbox', {
      name: nb('builder-kind-word'),
      exact: true,
    }),
  ).toBeFocused();
  await page.keyboard.type('vi');
  await expect(field).toHaveValue('vi');
  await add(nb('builder-field-case'));
  const place = builder.getByRole('combobox', {
    name: nb('builder-field-case'),
  });
  await expect(place).toBeFocused();
  await place.selectOption('Storvik');
  await expect(field).toHaveValue('vi case:"Storvik"');
  const summary = page.getByRole('status').filter({ hasText: 'treff' });
  await expect(summary).toBeVisible();
  const inStorvik = await summary.textContent();
  await builder
    .getByRole('checkbox', { name: nb('builder-not') })
    .nth(1)
    .press('Space');
  await expect(field).toHaveValue('vi -case:"Storvik"');
  await expect(summary).not.toHaveText(inStorvik ?? '');
  await add(nb('builder-kind-near'));
  await expect(builder.getByRole('textbox', { name: nb('builder-kind-near') })).toBeFocused();
  await page.keyboard.type('vi');
  await page.keyboard.press('Tab');
  await page.keyboard.type('har ikke');
  await expect(field).toHaveValue('vi -case:"Storvik" vi NEAR/5 "har ikke"');
  await builder.getByRole('combobox', { name: nb('builder-within') }).selectOption('turn');
  await expect(field).toHaveValue('vi -case:"Storvik" vi NEAR/turn "har ikke"');
  await expectAccessible(page);

  await builder
    .getByRole('button', {
      name: nb('builder-remove', { what: nb('builder-field-case') }),
    })
    .press('Enter');
  await expect(field).toHaveValue('vi vi NEAR/turn "har ikke"');
  await expect(builder.getByRole('button', { name: nb('builder-add') })).toBeFocused();

  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('"vi har" role:interviewer /k.mm/');
  await expect(builder.getByRole('listitem')).toHaveCount(3);
  await expect(builder.getByRole('textbox', { name: nb('builder-kind-phrase') })).toHaveValue('vi har');
  await expect(builder.getByRole('combobox', { name: nb('builder-field-role') })).toHaveValue('interviewer');
  await expect(builder.getByText('/k.mm/')).toBeVisible();
  await page.keyboard.type(' "halv');
  await expect(builder.getByText(nb('builder-unreadable'))).toBeVisible();

  await page.keyboard.press('Control+A');
  await page.keyboard.type('vi');
  await builder.getByRole('textbox', { name: nb('builder-kind-word'), exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(builder).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+K');
  await page.keyboard.type(nb('builder-action'));
  await page.keyboard.press('Enter');
  await expect(
    builder.getByRole('textbox', {
      name: nb('builder-kind-word'),
      exact: true,
    }),
  ).toHaveValue('vi');
  await expect(field).toBeFocused();
});

test('interviews are asked for by day, and how many have none is said', async ({ page, study }) => {
  const [source] = await study.call<{ id: number }[]>('sources');
  await study.call('describe_interview', {
    source: source?.id,
    heldOn: '2024-03-17',
    minutes: null,
    place: '',
    recording: '',
    deletionPlannedOn: null,
    deletedOn: null,
    note: '',
  });
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('vi date:2024-03');
  await expect(page.getByText(nb('search-undated', { count: '2', number: 2 }))).toBeVisible();
  await page.keyboard.type('-x');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark', { hasText: 'date:2024-03-x' })).toBeVisible();
});
