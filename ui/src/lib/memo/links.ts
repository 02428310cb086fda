/**
 * Links in memos. Stored as `[words](sitat:code/GUID)`; while somebody writes, they stand as `[[present name]]`, so that
 * nobody has to look at identities.
 */

import type { LinkTarget } from '$bindings/LinkTarget';

const SCHEME = 'sitat:';
const STORED = /\[((?:\\.|[^\]\\])*)\]\((sitat:[a-z]+\/[^)\s]+)\)/gu;
const WRITTEN = /\[\[((?:(?!\]\])[^\n])+)\]\]/gu;

export type Addresses = ReadonlyMap<string, string>;

export const isOurs = (address: string): boolean => address.startsWith(SCHEME);

export const addressOf = ({ noun, guid }: LinkTarget): string => `${SCHEME}${noun}/${guid}`;

const canBeWritten = (name: string): boolean => !/[\]\n]/u.test(name);
const escaped = (name: string): string => name.replace(/[[\]\\]/gu, '\\$&');

/** The thing that an address leads to, if it is there. */
export function findTarget(links: readonly LinkTarget[], address: string): LinkTarget | null {
  return links.find((link) => addressOf(link) === address) ?? null;
}

/** The text as it is written, and what the names in it lead to. */
export function toWritten(
  stored: string,
  links: readonly LinkTarget[],
): { text: string; addresses: Map<string, string> } {
  const addresses = new Map<string, string>();
  const text = stored.replace(STORED, (whole, words: string, address: string) => {
    const name = findTarget(links, address)?.name ?? words.replace(/\\(.)/gu, '$1');
    const known = addresses.get(name);
    // Two things of one name, or a name that ends a link: left as it is stored.
    if ((known !== undefined && known !== address) || !canBeWritten(name)) return whole;
    addresses.set(name, address);
    return `[[${name}]]`;
  });
  return { text, addresses };
}

/** The text as it is stored. Names that lead nowhere stay words. */
export function toStored(written: string, addresses: Addresses): string {
  return written.replace(WRITTEN, (whole, name: string) => {
    const address = addresses.get(name);
    return address === undefined ? whole : `[${escaped(name)}](${address})`;
  });
}

/** A link as it is put into a text that is being written; the addresses learn where it leads. */
export function written(target: LinkTarget, addresses: Map<string, string>): string {
  const { name } = target;
  const address = addressOf(target);
  const known = addresses.get(name);
  if (!canBeWritten(name) || (known !== undefined && known !== address)) {
    return `[${escaped(name)}](${address})`;
  }
  addresses.set(name, address);
  return `[[${name}]]`;
}

/** The words after a `[[` that is not closed before the caret, and where it begins. */
export function openLink(text: string, caret: number): { start: number; words: string } | null {
  const start = text.lastIndexOf('[[', caret - 1);
  if (start < 0) return null;
  const words = text.slice(start + 2, caret);
  return words.includes(']') || words.includes('\n') || words.length > 60 ? null : { start, words };
}
