/** Words that a browser would run, given to everything that has a name or a text: on every page they are words. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { importWords } from '../scene.ts';
import { expect, test, type Study } from '../study.ts';
import { nb } from '../words.ts';

/** What runs in a page that takes words for markup, an address for one to go to, and a style for one to have. */
const RUN =
  '<script>window.__pwned=1</script><img src=x onerror="window.__pwned=1"><svg/onload=window.__pwned=1>' +
  '<style>*{display:none}</style><a href="javascript:window.__pwned=1">x</a>[y](javascript:window.__pwned=1)' +
  '![z](https://example.invalid/z.png) <https://example.invalid/q> \'"><iframe srcdoc="<script>parent.__pwned=1</script>">' +
  '{{constructor.constructor("window.__pwned=1")()}} ${window.__pwned=1} data:text/html,<script>1</script> \u202Etxt.exe';
/** What stands in its place where letters are not turned by force. */
const TURNED = /[\u202d\u202e]/u;

type Made = { id: number };

/** Requests that went anywhere but to the test's own server, and dialogs of the browser. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isOwn =
      protocol === 'blob:' || protocol === 'data:' || protocol === 'about:' || hostname === '127.0.0.1';
    if (!isOwn || request.url().endsWith('/x')) heard.push(request.url());
  });
  page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => heard.push(popup.url()));
  return heard;
}

async function expectHarmless(page: Page, heard: readonly string[], where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: (window as typeof window & { __pwned?: number }).__pwned,
    made: document.querySelectorAll(
      'img[src="x"], svg[onload], iframe, a[href^="javascript"], a[href*="example"]',
    ).length,
    scripts: [...document.scripts].filter(({ text }) => text.includes('pwned')).length,
    text: document.body.innerText,
  }));
  expect(found.pwned, where).toBeUndefined();
  expect([found.made, found.scripts], where).toEqual([0, 0]);
  expect(heard, where).toEqual([]);
  expect(TURNED.test(found.text), `${where}: letters are turned`).toBe(false);
}

/** A project in which everything is called something that would run. */
async function hostile(study: Study): Promise<void> {
  const called = (words: string): string => `${words} ${RUN}`;
  const path = join(study.folder, 'studie.sitat');
  await study.call('create_project', { path, name: called('Studie'), language: 'nb' });
  const words = `Intervjuer: Hva skjedde? ${RUN}\nKari: Vi ventet på svar. ${RUN}\n`;
  const told = { name: called('Intervju'), language: null, cases: [called('Åsbygd')] };
  const source = await importWords(study, 'kari.txt', words, told);
  const { id: code } = await study.call<Made>('create_code', {
    parent: null,
    name: called('Venting'),
    isCodable: true,
  });
  await study.call('describe_code', {
    id: code,
    text: {
      language: 'nb',
      name: called('Venting'),
      definition: RUN,
      include: RUN,
      exclude: RUN,
      example: RUN,
    },
  });
  const { segment } = await study.call<{ segment: Made }>('apply_codes', {
    source,
    stretches: [{ start: 12, end: 24 }],
    codes: [code],
    newCode: null,
  });
  const targets = [
    { kind: 'project' },
    { kind: 'source', id: source },
    { kind: 'code', id: code },
    { kind: 'segment', id: segment.id },
  ];
  for (const target of targets) {
    await study.call('create_memo', { target, kind: 'note', text: called('Notat') });
    await study.call('create_comment', { target, text: called('Merknad') });
  }
  const { people } = await study.call<{ people: { person: Made & Record<string, unknown> }[] }>(
    'participants',
  );
  for (const { person } of people)
    await study.call('describe_participant', {
      ...person,
      name: called(`Kari ${person.id}`),
      role: RUN,
      pseudonym: called(`Ada ${person.id}`),
      note: RUN,
    });
  const { id: theme } = await study.call<Made>('create_theme', {
    parent: null,
    name: called('Tema'),
    codes: [code],
  });
  const texts = {
    name: called('Tema'),
    claim: RUN,
    centralConcept: RUN,
    includes: RUN,
    excludes: RUN,
    story: RUN,
    answer: RUN,
  };
  await study.call('describe_theme', { id: theme, texts });
  const { id: question } = await study.call<Made>('create_research_question', { text: called('Hvorfor') });
  const scope = { amount: 'most', unit: 'cases', base: 'all' };
  const origin = { theme, code: null, case: null, participant: null };
  const { id: claim } = await study.call<Made>('create_claim', {
    text: called('Alle venter'),
    scope,
    origin,
    evidence: [],
    withTheme: true,
  });
  const part = (kind: string, thing: number | null, words: string): object => ({ kind, thing, words });
  const parts = [
    part('heading', null, called('Funn')),
    part('text', null, called('Tekst')),
    part('theme', theme, ''),
    part('claim', claim, ''),
    part('quote', segment.id, ''),
    part('question', question, ''),
  ];
  await study.call('create_outline_parts', { parts, parent: null, place: null });
}

/** Opens the first things of the lists of a page: each shows what belongs to it. */
async function lookAtItems(page: Page, heard: readonly string[], where: string): Promise<void> {
  await page.evaluate(
    () => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))),
  );
  await expectHarmless(page, heard, where);
  const items = await page.locator('main [role="option"], main [role="treeitem"], main li button').all();
  for (const item of items.slice(0, 4)) {
    if (!(await item.isVisible())) continue;
    // What was opened may have taken the next one away, or lie over it.
    await item.click({ timeout: 1000 }).catch(() => undefined);
    await expectHarmless(page, heard, where);
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
  }
}

test('nothing that somebody wrote is run, fetched or turned on any page', async ({ page, study }) => {
  test.setTimeout(120_000);
  const heard = listen(page);
  await hostile(study);
  await study.open();
  await expect(page.locator('body')).toContainText('Venting');
  await expectHarmless(page, heard, 'the first page');
  const places = page.getByRole('navigation', { name: nb('application-places') }).getByRole('button');
  await expect(places).toHaveCount(6);
  let pages = 0;
  for (const place of await places.all()) {
    await place.click();
    await expect(place).toHaveAttribute('aria-current', 'page');
    const name = (await place.getAttribute('aria-label')) ?? '';
    await expectHarmless(page, heard, name);
    const tabs = page.locator('main').getByRole('tablist').first().getByRole('tab');
    const count = await tabs.count();
    pages += Math.max(count, 1);
    for (let at = 0; at < count; at += 1) {
      // An item of the page before may have led somewhere else.
      await place.click();
      await tabs.nth(at).click();
      await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true');
      await lookAtItems(page, heard, `${name}, ${(await tabs.nth(at).textContent()) ?? ''}`);
    }
    if (count === 0) await lookAtItems(page, heard, name);
  }
  expect(pages).toBeGreaterThan(12);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Venting');
  await expectHarmless(page, heard, 'the palette');
});

test('a transcript shows its markup letter by letter, and a sign that turns letters as a box', async ({
  page,
  study,
}) => {
  const heard = listen(page);
  await hostile(study);
  await study.open();
  const words = page.locator('.turn .words').first();
  await expect(words).toContainText('<script>window.__pwned=1</script>');
  const shown = (await words.textContent()) ?? '';
  expect(TURNED.test(shown)).toBe(false);
  expect(shown).toContain('\uec2etxt.exe');
  await expectHarmless(page, heard, 'the reader');
});

test('pages that are exported run nothing and fetch nothing', async ({ page, context, study }) => {
  await hostile(study);
  const grid = {
    rows: { kind: 'codes' },
    columns: { kind: 'cases' },
    measure: 'segments',
    filter: null,
    withPolicyDocuments: false,
    withStates: false,
  };
  const documents: [string, object][] = [
    [
      'export_excerpts',
      {
        csv: 'comma',
        order: 'code-case',
        codes: [],
        filter: null,
        query: null,
        withAttributes: true,
        withCodeColumns: false,
      },
    ],
    ['export_codebook', { csv: 'comma' }],
    ['export_grid', { csv: 'comma', grid, shown: null }],
    ['export_chapter', { withCounts: true, withMainPoints: true }],
    ['export_audit', { language: 'nb', withMemos: true }],
    [
      'export_pattern',
      { csv: 'comma', pattern: { kind: 'map', value: { withCodes: true, snapshot: null } } },
    ],
  ];
  for (const [name, request] of documents) {
    const ending = name === 'export_pattern' ? 'svg' : 'html';
    const path = join(study.folder, `${name}.${ending}`);
    await study.call(name, { ...request, path, overwrite: true });
    expect(await readFile(path, 'utf8'), name).toContain('pwned');
    const other = await context.newPage();
    const heard: string[] = [];
    other.on('request', (asked) => heard.push(asked.url()));
    other.on('pageerror', (error) => heard.push(error.message));
    other.on('dialog', (dialog) => void dialog.dismiss().then(() => heard.push('dialog')));
    await other.goto(`file://${path}`);
    expect(
      await other.evaluate(() => (window as typeof window & { __pwned?: number }).__pwned),
      name,
    ).toBeUndefined();
    expect(heard, name).toEqual([`file://${path}`]);
    const turns = await other.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(
          (element) =>
            element.localName !== 'bdi' &&
            [...element.childNodes].some(
              (child) => child.nodeType === 3 && /[\u202d\u202e]/u.test(child.nodeValue ?? ''),
            ),
        ).length,
    );
    expect(turns, `${name}: letters are turned`).toBe(0);
    await other.close();
  }
  await page.goto('about:blank');
});
