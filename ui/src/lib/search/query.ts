/** What the window itself needs to know of queries and hits. The query language is the core's. */

import type { SearchForm } from '$bindings/SearchForm';
import type { SearchHit } from '$bindings/SearchHit';

export interface HitGroup {
  readonly source: number;
  readonly name: string;
  readonly case: string;
  /** Hits with their numbers in the whole list. */
  readonly hits: readonly { readonly hit: SearchHit; readonly index: number }[];
}

/** Why forms are found, in the order in which they are listed. */
export const FORM_KINDS = ['exact', 'inflection', 'compound', 'weak-compound', 'fuzzy', 'pattern'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export interface FormGroup {
  readonly word: string;
  readonly forms: readonly SearchForm[];
  /** The same forms, by why they are found. */
  readonly kinds: readonly { readonly kind: FormKind; readonly forms: readonly SearchForm[] }[];
}

const SOURCE_FILTER = /(^|\s)source:(?:"(?:[^"]|"")*"|\S+)\s*/;
const LONE_FILTER = /^source:(?:"(?:[^"]|"")*"|\S+)$/;

/** Hits by source, in the order in which they were answered. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<number, { hit: SearchHit; index: number }[]>();
  hits.forEach((hit, index) => {
    const group = groups.get(hit.source) ?? [];
    group.push({ hit, index });
    groups.set(hit.source, group);
  });
  return [...groups].map(([source, found]) => ({
    source,
    name: found[0]?.hit.sourceName ?? '',
    case: found[0]?.hit.case ?? '',
    hits: found,
  }));
}

/** Forms by word of the query, and within a word by why they are found; the commonest first, as answered. */
export function groupForms(forms: readonly SearchForm[]): FormGroup[] {
  const groups = new Map<string, SearchForm[]>();
  for (const form of forms) {
    const group = groups.get(form.word) ?? [];
    group.push(form);
    groups.set(form.word, group);
  }
  return [...groups].map(([word, found]) => ({
    word,
    forms: found,
    kinds: FORM_KINDS.map((kind) => ({ kind, forms: found.filter((form) => form.kind === kind) })).filter(
      ({ forms }) => forms.length > 0,
    ),
  }));
}

/** The query, asked of one source. */
export function withSourceFilter(query: string, source: string): string {
  const words = query.replace(SOURCE_FILTER, '$1').trim();
  return `source:"${source.replaceAll('"', '""')}" ${words}`;
}

/** Whether only a source is named and nothing to look for in it. */
export const filterOnly = (query: string): boolean => LONE_FILTER.test(query.trim());

/** The text before, at and after a place given in code points; at the end the place is empty. */
export function splitAt(text: string, place: number): { before: string; at: string; after: string } {
  const letters = [...text];
  const before = letters.slice(0, place).join('');
  return { before, at: letters[place] ?? '', after: letters.slice(place + 1).join('') };
}
