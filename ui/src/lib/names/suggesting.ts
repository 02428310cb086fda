/** What may stand in the place of a name, until somebody finds something better. */

import type { ListedName } from '$bindings/ListedName';
import type { NameKind } from '$bindings/NameKind';

export const NAME_KINDS: readonly NameKind[] = [
  'person',
  'place',
  'organisation',
  'telephone',
  'email',
  'identity-number',
  'organisation-number',
  'account-number',
  'date',
  'age',
  'address',
  'office',
  'other',
];

/** Kinds that are told apart by a number; of the others one stand-in serves all. */
const NUMBERED: readonly NameKind[] = ['person', 'place', 'organisation'];

/** The first stand-in of its kind that no name has yet; `word` is the kind's word in the window's language. */
export function suggest(kind: NameKind, word: string, names: readonly ListedName[]): string {
  if (!NUMBERED.includes(kind)) return `[${word}]`;
  const taken = new Set(names.map((name) => name.replacement.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const wanted = `${word} ${number}`;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
}
