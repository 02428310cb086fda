/** The window itself: it opens, reaches the core, and keeps to itself. */

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { openWindow } from './harness/window.mjs';

let window;
before(async () => (window = await openWindow()));
after(() => window?.end());

test('the window opens on its own page', async () => {
  assert.equal(await window.evaluate(() => location.origin), 'tauri://localhost');
  assert.ok((await window.evaluate(() => document.body.innerText)).length > 0);
});

test('where a graphics card would be simulated, the processor paints directly', async () => {
  const environment = await window.environment();
  assert.equal(environment.LIBGL_ALWAYS_SOFTWARE, '1');
  assert.equal(environment.WEBKIT_DISABLE_DMABUF_RENDERER, '1');
});

test('a command that does not exist is refused in the shape every host gives', async () => {
  await assert.rejects(window.call('no_such_command'), ({ failure }) => {
    assert.equal(typeof failure.kind, 'string');
    assert.equal(typeof failure.key, 'string');
    assert.equal(typeof failure.parameters, 'object');
    return true;
  });
});

test('the page can neither fetch from elsewhere nor run words as code', async () => {
  const outcomes = await window.evaluate(async () => {
    const refused = (attempt) =>
      attempt().then(
        () => 'done',
        (error) => error.name,
      );
    return [
      await refused(() => fetch('http://127.0.0.1:9/')),
      await refused(() => fetch('https://example.org/')),
      await refused(async () => Function('return 1')()),
    ];
  });
  assert.deepEqual(outcomes, ['TypeError', 'TypeError', 'EvalError']);
});

test('the window does not leave its own pages', async () => {
  let asked = 0;
  const elsewhere = createServer((_, answer) => {
    asked += 1;
    answer.end('<title>elsewhere</title>');
  });
  await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${elsewhere.address().port}/`;
    await assert.rejects(window.goTo(address), { kind: 'timeout' });
    assert.equal(await window.evaluate(() => location.origin), 'tauri://localhost');
    assert.equal(await window.evaluate((there) => open(there), address), null);
    assert.equal(asked, 0);
  } finally {
    elsewhere.close();
  }
});

test('what it has not been given leave for is refused', async () => {
  const outcome = await window.evaluate(() =>
    __TAURI_INTERNALS__.invoke('plugin:window|set_always_on_top', { value: true }).then(
      () => 'allowed',
      (error) => String(error),
    ),
  );
  assert.match(outcome, /not allowed/);
});
