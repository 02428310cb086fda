/** All kinds of things that windows show: what is asked for again when nobody knows what changed. */

import type { Noun } from '$bindings/Noun';

export const ALL_NOUNS: readonly Noun[] = [
  'project',
  'sources',
  'participants',
  'cases',
  'codes',
  'codings',
  'memos',
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
