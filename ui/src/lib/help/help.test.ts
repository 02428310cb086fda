import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/i18n/catalogue';
import { setLanguage, t } from '$lib/i18n/index.svelte';
import { plainText, readDocument, type Block, type Inline } from './document';
import { bundledPages, imageAddress, pageSource, readPage } from './guide';
import { headingId, readLink } from './link';
import { HELP_PAGES, helpPageOf, type HelpPageId, type HelpTarget, type Whereabouts } from './pages';

const origin = { page: 'import', language: null, image: () => null } as const;

/** Every block and every word of a page, at any depth. */
function partsOf(parts: readonly (Block | Inline)[]): (Block | Inline)[] {
  return parts.flatMap((part) => {
    if ('children' in part) return [part, ...partsOf(part.children)];
    if (part.kind === 'list') return [part, ...partsOf(part.items.flat())];
    if (part.kind === 'table') return [part, ...partsOf([...part.head, ...part.rows.flat()].flat())];
    return [part];
  });
}

const headings = (blocks: readonly Block[]): (Block & { kind: 'heading' })[] =>
  blocks.filter((block) => block.kind === 'heading');

describe('the page of a place', () => {
  const at = (part: Partial<Whereabouts>): HelpPageId =>
    helpPageOf({ hasProject: true, place: 'read', dialog: null, focused: undefined, ...part });

  it('follows the rail', () => {
    expect(at({ place: 'material' })).toBe('import');
    expect(at({ place: 'read' })).toBe('read-and-code');
    expect(at({ place: 'compare' })).toBe('compare');
    expect(at({ place: 'journal' })).toBe('journal');
  });

  it('is the first one on the first screen', () => {
    expect(at({ hasProject: false, place: 'compare' })).toBe('getting-started');
    expect(at({ hasProject: false, dialog: 'new-project' })).toBe('getting-started');
  });

  it('is the one of the panel that has the focus', () => {
    expect(at({ focused: 'search' })).toBe('search');
    expect(at({ focused: 'no-such-page' })).toBe('read-and-code');
  });

  it('is the one of the dialog above', () => {
    expect(at({ dialog: 'export', focused: 'search' })).toBe('export');
    expect(at({ dialog: 'import-codebook' })).toBe('import');
    expect(at({ dialog: 'palette' })).toBe('read-and-code');
  });
});

describe('a link in the guide', () => {
  const target = (part: Partial<HelpTarget>): unknown => ({
    kind: 'page',
    target: { page: 'import', language: null, heading: null, ...part },
  });

  it('leads to a page in the same language', () => {
    expect(readLink('search.md', 'import', null)).toEqual(target({ page: 'search' }));
    expect(readLink('./search.md', 'import', 'nn')).toEqual(target({ page: 'search', language: 'nn' }));
  });

  it('leads to a heading of a page', () => {
    expect(readLink('search.md#s%C3%B8k', 'import', null)).toEqual(
      target({ page: 'search', heading: 'søk' }),
    );
    expect(readLink('#tekster', 'import', null)).toEqual(target({ heading: 'tekster' }));
  });

  it('leads to the guide of another language', () => {
    expect(readLink('../en/README.md', 'import', null)).toEqual(target({ page: 'README', language: 'en' }));
  });

  it.each([
    'https://example.org/search.md',
    '../../PROJECT_FILE.md',
    'nothing.md',
    '../de/search.md',
    'mailto:a@b.no',
  ])('is not followed out of the guide: %s', (address) =>
    expect(readLink(address, 'import', null)).toEqual({ kind: 'outside', address }),
  );

  it('finds headings as they are named on the web', () => {
    expect(headingId('Personvern, og hvor filene ligger')).toBe('personvern-og-hvor-filene-ligger');
    expect(headingId('Tilpass (t)')).toBe('tilpass-t');
  });
});

describe('a page', () => {
  it('shows tables as tables, and breaks lines only where that is asked for', () => {
    const origin = { page: 'privacy', language: null, image: () => null } as const;
    const [table] = readDocument('| hva | hvor |\n|---|---|\n| prosjektet | filen |', origin);
    expect(table).toMatchObject({ kind: 'table', rows: [[[{ text: 'prosjektet' }], [{ text: 'filen' }]]] });
    const kinds = (keepsLines: boolean): string[] =>
      readDocument('en\nto', { ...origin, keepsLines }).flatMap((block) =>
        'children' in block ? block.children.map(({ kind }) => kind) : [],
      );
    expect(kinds(false)).toEqual(['text']);
    expect(kinds(true)).toEqual(['text', 'break', 'text']);
  });

  it('shows tags as the words they are', () => {
    const blocks = readDocument('a <b onclick="x()">b</b>\n\n<script>alert(1)</script>', origin);
    expect(
      blocks.map((block) => ('children' in block ? plainText(block.children as Inline[]) : block.kind)),
    ).toEqual(['a <b onclick="x()">b</b>', '<script>alert(1)</script>']);
    expect(new Set(partsOf(blocks).map(({ kind }) => kind))).toEqual(new Set(['paragraph', 'text']));
  });

  it('shows the address of a link that leads out of it, once', () => {
    const parts = partsOf(readDocument('[Sikt](https://sikt.no) <https://sikt.no>', origin));
    expect(parts.flatMap((part) => (part.kind === 'outside' ? [part.address] : []))).toEqual([
      'https://sikt.no',
      '',
    ]);
  });

  it('shows bundled pictures and leaves out all others', () => {
    const image = (path: string): string | null => (path === '../images/grid.png' ? 'grid-1.png' : null);
    const parts = partsOf(
      readDocument('![Tabell](../images/grid.png) ![](https://example.org/x.png)', { ...origin, image }),
    );
    expect(parts.filter(({ kind }) => kind === 'image')).toEqual([
      { kind: 'image', address: 'grid-1.png', text: 'Tabell' },
    ]);
    expect(imageAddress('https://example.org/x.png')).toBeNull();
  });
});

describe('the guide', () => {
  it('has every page in every language, and no other', () => {
    const expected = LANGUAGES.flatMap((language) => HELP_PAGES.map((page) => `${language}/${page}.md`));
    expect(bundledPages()).toEqual(expected.sort());
  });

  it.each(LANGUAGES)('names its pages in %s as the window does', async (language) => {
    setLanguage(language);
    for (const page of HELP_PAGES) {
      const [first] = headings(await readPage(page, null, language));
      expect(first && plainText(first.children)).toBe(t(`help-page-${page.toLowerCase()}`));
    }
    setLanguage('nb');
  });

  it.each(LANGUAGES)('lists all pages in its first one in %s', async (language) => {
    const links = partsOf(await readPage('README', null, language)).flatMap((part) =>
      part.kind === 'page' && part.target.language === null ? [part.target.page] : [],
    );
    expect(links).toEqual(HELP_PAGES.slice(1));
  });

  it.each(LANGUAGES)('has headings in order and one title a page in %s', async (language) => {
    for (const page of HELP_PAGES) {
      const depths = headings(await readPage(page, null, language)).map(({ depth }) => depth);
      expect(depths[0], page).toBe(1);
      depths.slice(1).forEach((depth, index) => {
        expect(depth, page).toBeGreaterThan(1);
        expect(depth, page).toBeLessThanOrEqual((depths[index] ?? 0) + 1);
      });
    }
  });

  it.each(LANGUAGES)('has no link that leads nowhere in %s, no tag and no lost picture', async (language) => {
    for (const page of HELP_PAGES) {
      const markdown = await pageSource(page, language);
      const pictures: string[] = [];
      const image = (path: string): string | null => {
        if (imageAddress(path) === null) pictures.push(path);
        return null;
      };
      const parts = partsOf(readDocument(markdown, { page, language: null, image }));
      expect(pictures, `pictures of ${language}/${page}`).toEqual([]);
      for (const part of parts) {
        // Where a page names another file of the repository, the window cannot show it.
        if (part.kind === 'outside') expect(part.address, page).not.toMatch(/\.md(#|$)/);
        if (part.kind === 'text') expect(part.text, page).not.toMatch(/<\/?[a-z]+[^>]*>|&[a-z]+;|\|---/);
        if (part.kind !== 'page' || part.target.heading === null) continue;
        const there = await readPage(part.target.page, null, part.target.language ?? language);
        expect(headings(there).map(({ id }) => id)).toContain(part.target.heading);
      }
    }
  });
});
