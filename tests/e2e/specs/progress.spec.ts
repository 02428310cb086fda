import { importTables, importTexts, newProject } from '../scene.ts';
import { expect, expectAccessible, test } from '../study.ts';
import { nb } from '../words.ts';

interface Source {
  readonly id: number;
  readonly name: string;
  readonly untouchedTurns: number;
  readonly declared: string;
}

test.beforeEach(async ({ study }) => {
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.open();
});

test('a turn with nothing to code is marked, and the next untouched one is gone to', async ({
  page,
  study,
}) => {
  const first = async (): Promise<Source | undefined> => (await study.call<Source[]>('sources'))[0];
  const before = (await first())?.untouchedTurns ?? 0;
  await page.getByRole('document').locator('[data-block] .words').first().click();
  await page.keyboard.press('u');
  await page.keyboard.press('n');
  await expect(page.getByRole('img', { name: 'Gjennomgått, ingenting å kode' })).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(page.getByRole('img', { name: 'Gjennomgått, ingenting å kode' })).toHaveCount(2);
  expect((await first())?.untouchedTurns).toBe(before - 2);
  await page.getByRole('combobox', { name: /^Framdrift i / }).selectOption({ label: 'Ferdig kodet' });
  await expect(page.getByRole('img', { name: 'Ferdig kodet' })).toBeVisible();
  expect((await first())?.declared).toBe('coded');
  await expectAccessible(page);
});

test('a mark is taken off, and the queue goes on in the next text', async ({ page, study }) => {
  const [first] = await study.call<Source[]>('sources');
  const { turns } = await study.call<{ turns: { number: number }[] }>('source_text', { id: first?.id });
  const last = Math.max(...turns.map(({ number }) => number));
  const others = turns.map(({ number }) => number).filter((number) => number !== 2 && number !== last);
  await study.call('mark_turns', { source: first?.id, turns: [...others, last] });
  await study.open();
  const text = page.getByRole('document', { name: first?.name ?? '' });
  const untouched = async (): Promise<number | undefined> =>
    (await study.call<Source[]>('sources'))[0]?.untouchedTurns;
  expect(await untouched()).toBe(1);
  await text.locator('[data-block] .words').first().click();
  await page.keyboard.press('u');
  await page.keyboard.press('n');
  await expect(page.getByText('Ingen urørte replikker igjen i denne teksten.')).toBeVisible();
  expect(await untouched()).toBe(0);
  const marks = text.getByRole('img', { name: nb('progress-reviewed') });
  await expect(marks).toHaveCount(others.length + 2);
  await page.keyboard.press('Shift+N');
  await expect.poll(untouched).toBe(1);
  // The next key means what is seen.
  await expect(marks).toHaveCount(others.length + 1);
  await page.keyboard.press('n');
  await expect.poll(untouched).toBe(0);
  await page.keyboard.press('u');
  await expect(text).toHaveCount(0);
  await expect(page.locator('.reader')).toBeVisible();
});

test('sources are declared by keys, and a shuffled round begins anew in an order of its own', async ({
  page,
  study,
}) => {
  const [first] = await study.call<Source[]>('sources');
  const row = page
    .getByRole('region', { name: 'Datakilder' })
    .getByRole('button', { name: first?.name ?? '' });
  await page.getByRole('document', { name: first?.name ?? '' }).focus();
  await page.keyboard.press('Shift+L');
  await expect(row.getByRole('img', { name: 'I gang' })).toBeVisible();
  await page.keyboard.press('Shift+F');
  await expect(row.getByRole('img', { name: 'Ferdig kodet' })).toBeVisible();
  await expect(page.getByText('1 av 3 ferdig kodet')).toBeVisible();

  await page.getByRole('button', { name: 'Runder og rekkefølge' }).click();
  await page.getByRole('menuitem', { name: 'Begynn runde 2 i stokket rekkefølge' }).click();
  await expect(page.getByText('0 av 3 ferdig kodet')).toBeVisible();
  await expect(page.getByText('Runde 2, i stokket rekkefølge')).toBeVisible();
  await expectAccessible(page);
  const { order } = await study.call<{ order: number[] }>('round');
  const names = new Map((await study.call<Source[]>('sources')).map(({ id, name }) => [id, name]));
  const wanted = order.map((id) => names.get(id) ?? '');
  const list = page.getByRole('list', { name: 'Stokket rekkefølge' });
  await expect(list.getByRole('button')).toHaveText(wanted);

  const shown = (name: string | undefined) => page.getByRole('document', { name: name ?? '' });
  const here = wanted.indexOf(first?.name ?? '');
  await page.keyboard.press('Control+PageDown');
  await expect(shown(wanted[(here + 1) % 3])).toBeVisible();
  await page.keyboard.press('Control+PageUp');
  await expect(shown(wanted[here])).toBeVisible();

  // The notice that offered it is gone by now.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 av 3 ferdig kodet')).toBeVisible();
});
