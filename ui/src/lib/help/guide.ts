/** The guide that is bundled with the window, read page by page when it is asked for. Nothing comes from elsewhere. */

import type { Language } from '$bindings/Language';
import type { Block } from './document';
import type { HelpPageId } from './pages';

const files = import.meta.glob<string>('../../../../docs/guide/*/*.md', { query: '?raw', import: 'default' });

const images = import.meta.glob<string>('../../../../docs/guide/images/**/*.{png,svg,webp,jpg}', {
  query: '?url',
  import: 'default',
  eager: true,
});

const GUIDE = '../../../../docs/guide';

/** Paths of the pages in the bundle, such as `nb/search.md`. */
export const bundledPages = (): string[] =>
  Object.keys(files)
    .map((path) => path.slice(GUIDE.length + 1))
    .sort();

/** The Markdown of a page. */
export async function pageSource(page: HelpPageId, language: Language): Promise<string> {
  const read = files[`${GUIDE}/${language}/${page}.md`];
  if (!read) throw new Error(`no page ${language}/${page}`);
  return read();
}

/** A page in the language of the window, or in the one that was asked for. */
export async function readPage(
  page: HelpPageId,
  wanted: Language | null,
  ofWindow: Language,
): Promise<Block[]> {
  // The reader of Markdown is loaded with the first page, not with the window.
  const [{ readDocument }, markdown] = await Promise.all([
    import('./document'),
    pageSource(page, wanted ?? ofWindow),
  ]);
  return readDocument(markdown, { page, language: wanted, image: imageAddress });
}

/** The address of a picture as a page names it (`../images/grid.png`), if it is bundled. */
export function imageAddress(path: string): string | null {
  const [, name] = /^\.\.\/images\/(.+)$/.exec(path) ?? [];
  return name === undefined ? null : (images[`${GUIDE}/images/${name}`] ?? null);
}
