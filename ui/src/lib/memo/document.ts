/** A memo as what is shown. */

import type { LinkTarget } from '$bindings/LinkTarget';
import type { Origin } from '$lib/help/document';
import { findTarget, isOurs } from './links';

/** How the Markdown of a memo is read: a new line is a new line, links lead to things of the project. */
export function memoOrigin(links: readonly LinkTarget[]): Origin {
  return {
    page: 'README',
    language: null,
    image: () => null,
    keepsLines: true,
    thing: (address) => (isOurs(address) ? { name: findTarget(links, address)?.name ?? null } : null),
  };
}

/** The same where links to passages are shown as the lines where they lie. */
export function summaryOrigin(links: readonly LinkTarget[]): Origin {
  const shown = (address: string): string | null => {
    const target = findTarget(links, address);
    return target && (target.lines ?? target.name);
  };
  return { ...memoOrigin(links), thing: (address) => (isOurs(address) ? { name: shown(address) } : null) };
}
