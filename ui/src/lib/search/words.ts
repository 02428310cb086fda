/** Queries for rows of the lists of words, so that a click finds what was counted. */

import type { Voices } from '$bindings/Voices';

/** Whose words, and in which case: what a list was made of. */
export interface Counted {
  readonly voices: Voices;
  /** Name of the case; null for all. */
  readonly case: string | null;
}

const ROLES: Readonly<Record<Voices, string>> = {
  participants: '-role:interviewer -role:other',
  interviewers: 'role:interviewer',
  others: 'role:other',
  all: '',
};

const anyOf = (forms: readonly string[]): string =>
  forms.length === 1 ? (forms[0] ?? '') : `(${forms.join(' OR ')})`;

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

function within(query: string, { voices, case: name }: Counted): string {
  return [query, ROLES[voices], name === null ? '' : `case:${quoted(name)}`].filter(Boolean).join(' ');
}

/** Finds one of these forms, said by these. */
export const queryOf = (forms: readonly string[], counted: Counted): string => within(anyOf(forms), counted);

/** Whether a query is one thing that words can be near: a word, a phrase, an expression, or a group of words. */
export const canBeNear = (query: string): boolean =>
  /^(?:"[^"]+"|\/[^\s/]+\/|[^\s":/()-][^\s":/()]*|\((?:[^():/]+)\))$/.test(query.trim()) &&
  !/\b(?:AND|NOT|NEAR|BEFORE)\b/.test(query);

/** Finds one of these forms so near what a query finds; in the same turn where nearness cannot be asked of it. */
export function queryNear(query: string, window: number, forms: readonly string[], counted: Counted): string {
  const near = canBeNear(query) ? `${query.trim()} NEAR/${window} ` : `(${query.trim()}) `;
  return within(near + anyOf(forms), counted);
}
