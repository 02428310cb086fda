/** What is said of two themes, and what changed between two maps, in words. */

import type { MapChange } from '$bindings/MapChange';
import type { MapSaying } from '$bindings/MapSaying';
import type { RelationDirection } from '$bindings/RelationDirection';
import { t } from '$lib/i18n/index.svelte';

const SIGNS: Readonly<Record<RelationDirection, string>> = { none: '—', 'one-way': '→', both: '↔' };

/** An arrow, or a line without one. */
export const sign = (direction: RelationDirection): string => SIGNS[direction];

export function said({ from, to, label, direction }: MapSaying): string {
  const ends = `«${from}» ${sign(direction)} «${to}»`;
  return label === '' ? ends : `${ends}: ${label}`;
}

/** A change in a sentence. */
export function told(change: MapChange): string {
  switch (change.kind) {
    case 'added':
    case 'dropped':
    case 'rephrased':
      return t(`map-change-${change.kind}`, { name: change.name });
    case 'merged':
      return t('map-change-merged', { name: change.name, into: change.into });
    case 'renamed':
      return t('map-change-renamed', { before: change.before, after: change.after, noun: change.noun });
    case 'moved':
      return change.after === null
        ? t('map-change-moved-top', { name: change.name, before: change.before ?? '' })
        : t('map-change-moved', { name: change.name, after: change.after });
    case 'code-added':
    case 'code-removed':
      return t(`map-change-${change.kind}`, { code: change.code, theme: change.theme });
    case 'relation-added':
    case 'relation-removed':
      return t(`map-change-${change.kind}`, { saying: said(change.saying) });
    case 'relation-changed':
      return t('map-change-relation-changed', { before: said(change.before), after: said(change.after) });
  }
}
