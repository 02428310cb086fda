/** In the real window: words that an engine would run are words, in a name, a text and a memo. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { begin } from './harness/scene.mjs';

const RUN =
  '<script>window.__pwned=1</script><img src=x onerror="window.__pwned=1"><svg/onload=window.__pwned=1>' +
  '<style>*{display:none}</style>[y](javascript:window.__pwned=1) \u202Etxt.exe';

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'sitat-hostile-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** What has run, what was made of words, and whether letters are turned by force. */
const seen = (window) =>
  window.evaluate(() => [
    window.__pwned ?? null,
    document.querySelectorAll('img[src="x"], svg[onload], iframe, a[href^="javascript"]').length,
    /[\u202d\u202e]/u.test(document.body.innerText),
  ]);

test('what somebody has called and written is shown letter by letter and never run', async () => {
  const project = join(folder, 'studie.sitat');
  const window = await begin(folder, project);
  try {
    await window.call('create_project', { path: project, name: `Studie ${RUN}`, language: 'nb' });
    const path = join(folder, 'kari.txt');
    await writeFile(path, `I: Hva? ${RUN}\nKari: Vi ventet. ${RUN}\n`);
    const settings = { encoding: null, pattern: null, detectTurns: true };
    const item = {
      path,
      name: `Kari ${RUN}`,
      kind: 'interview',
      language: null,
      cases: [`Åsbygd ${RUN}`],
      settings,
      speakers: [],
    };
    const { sources } = await window.call('import_sources', { items: [item] });
    await window.call('create_code', { parent: null, name: `Venting ${RUN}`, isCodable: true });
    const target = { kind: 'source', id: sources[0].id };
    await window.call('create_memo', { target, kind: 'note', text: `Notat ${RUN}` });
    await window.reload();
    await window.find('.turn .words', { text: '<script>window.__pwned=1</script>' }).waitFor();
    assert.deepEqual(await seen(window), [null, 0, false]);
    const places = await window.evaluate(() => document.querySelectorAll('nav > button').length);
    assert.ok(places > 5);
    for (let at = 0; at < places; at += 1) {
      await window.evaluate((place) => document.querySelectorAll('nav > button')[place].click(), at);
      const tabs = await window.evaluate(() => document.querySelectorAll('main [role="tab"]').length);
      for (let tab = 0; tab < tabs; tab += 1) {
        await window.evaluate((place) => document.querySelectorAll('main [role="tab"]')[place]?.click(), tab);
        assert.deepEqual(await seen(window), [null, 0, false]);
      }
      assert.deepEqual(await seen(window), [null, 0, false]);
    }
  } finally {
    await window.end();
  }
});
