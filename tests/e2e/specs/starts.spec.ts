import { expect, expectAccessible, test } from '../study.ts';

test('the first screen offers the sample study', async ({ page, study }) => {
  await study.open();
  await expect(page).toHaveTitle(/Sitat/);
  await expect(page.getByRole('button', { name: /eksempel|example/i })).toBeVisible();
});

test('the first screen can be read by everyone', async ({ page, study }) => {
  await study.open();
  await expectAccessible(page);
});

test('a command that does not exist is refused in the shape every host gives', async ({ study }) => {
  await expect(study.call('no_such_command')).rejects.toMatchObject({
    failure: { kind: expect.any(String), key: expect.any(String) },
  });
});
