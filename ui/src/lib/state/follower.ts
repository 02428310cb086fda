/** What a state class does when the project changes under it. */

import type { Changes } from '$bindings/Changes';
import type { Noun } from '$bindings/Noun';

export interface Follower {
  /** Another project was opened, or none is open any longer: forget everything. */
  reset(): void;
  /** Something was changed: ask again for what is shown. */
  changed(changes: Changes): void;
}

/**
 * Whether a step changed any of these, for what shows of cases only which there are and what they are called: their
 * values do not count.
 */
export function concerns({ nouns, cases }: Changes, ours: readonly Noun[]): boolean {
  return nouns.some((noun) => ours.includes(noun) && (noun !== 'cases' || cases === null));
}

/** All that a step can have changed. */
export const ALL_NOUNS: readonly Noun[] = [
  'project',
  'sources',
  'participants',
  'cases',
  'codes',
  'codings',
  'memos',
  'comments',
  'outline',
  'progress',
  'guide',
  'surveys',
  'names',
  'views',
  'searches',
  'queries',
  'summaries',
  'themes',
  'claims',
  'method',
];
