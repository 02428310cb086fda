/** Where a link in the guide leads: to a page of it, or out of the window, where nothing is followed. */

import type { Language } from '$bindings/Language';
import { LANGUAGES } from '$lib/i18n/catalogue';
import { isHelpPage, type HelpPageId, type HelpTarget } from './pages';

export type HelpLink =
  | { readonly kind: 'page'; readonly target: HelpTarget }
  | { readonly kind: 'outside'; readonly address: string };

/** Reads a link as it stands in a page of this language (null: the window's). */
export function readLink(address: string, page: HelpPageId, language: Language | null): HelpLink {
  const [path = '', heading = ''] = address.split('#', 2);
  const at = (name: HelpPageId, to: Language | null): HelpLink => ({
    kind: 'page',
    target: { page: name, language: to, heading: heading === '' ? null : decode(heading) },
  });
  if (path === '' && heading !== '') return at(page, language);
  const [, folder, name] = /^(?:\.\/|\.\.\/(\w+)\/)?([\w-]+)\.md$/.exec(path) ?? [];
  const to = LANGUAGES.find((known) => known === folder);
  if (isHelpPage(name) && (folder === undefined || to)) return at(name, to ?? language);
  return { kind: 'outside', address };
}

/** The name by which a heading is linked to, as GitHub makes it. */
export function headingId(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\p{Mark}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
