/** What the window itself needs to know of queries and hits. The query language is the core's. */

import type { HitOrder } from '$bindings/HitOrder';
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
export const FORM_KINDS = [
  'exact',
  'inflection',
  'synonym',
  'compound',
  'weak-compound',
  'fuzzy',
  'pattern',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export interface FormGroup {
  readonly word: string;
  readonly forms: readonly SearchForm[];
  /** The same forms, by why they are found. */
  readonly kinds: readonly { readonly kind: FormKind; readonly forms: readonly SearchForm[] }[];
}

const SOURCE_FILTER = /(^|\s)source:(?:"(?:[^"]|"")*"|\S+)\s*/;
const LONE_FILTER = /^source:(?:"(?:[^"]|"")*"|\S+)$/;

/** Orders in which hits can be shown. */
export const HIT_ORDERS = [
  'place',
  'relevance',
  'left1',
  'left2',
  'left3',
  'right1',
  'right2',
  'right3',
] as const satisfies readonly HitOrder[];

/** Whether hits are shown as lines of a concordance in this order. */
export const isConcordance = (order: HitOrder): boolean => order !== 'place' && order !== 'relevance';

/** Hits in the order in which they were answered; those of a source that follow each other are a group. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups: { hit: SearchHit; index: number }[][] = [];
  hits.forEach((hit, index) => {
    const last = groups.at(-1);
    if (last?.[0]?.hit.source === hit.source) last.push({ hit, index });
    else groups.push([{ hit, index }]);
  });
  return groups.map((found) => ({
    source: found[0]?.hit.source ?? 0,
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

/** A place in a query, in code points from 0. */
export interface QueryPlace {
  readonly start: number;
  readonly end: number;
}

/** Where a query cannot be read, as its failure says. */
export function problemPlaceOf(
  failure: { readonly parameters: Readonly<Record<string, string | number>> } | null,
): QueryPlace | null {
  const { place, end } = failure?.parameters ?? {};
  if (typeof place !== 'number') return null;
  return { start: place - 1, end: Math.max(place, typeof end === 'number' ? end : place) };
}

/** The text before, at and after a place given in code points; at the end the place is empty. */
export function splitAt(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; at: string; after: string } {
  const letters = [...text];
  const [before, at, after] = [letters.slice(0, start), letters.slice(start, end), letters.slice(end)];
  return { before: before.join(''), at: at.join(''), after: after.join('') };
}
