/** Whether two names of codes are so alike that one of them may have been meant by the other. */

/** Endings of Norwegian and English words, the longer before the shorter. */
const ENDINGS = [
  'ingene',
  'inger',
  'ingen',
  'heter',
  'heten',
  'elsen',
  'else',
  'asjon',
  'ation',
  'ene',
  'ane',
  'ing',
  'het',
  'ers',
  'ies',
  'er',
  'ar',
  'en',
  'et',
  'ed',
  'es',
  'ly',
  'a',
  'e',
  'n',
  's',
  'y',
];
const SHORTEST_STEM = 4;

const wordsOf = (name: string): string[] =>
  name
    .toLocaleLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A word without its ending, if enough of it is left. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Letters put in, left out, exchanged or swapped with their neighbour between two words; `most` and beyond are alike. */
export function editsBetween(left: string, right: string, most: number): number {
  const [from, to] = [[...left], [...right]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let row = to.map((_, index) => index + 1);
  row.unshift(0);
  for (let down = 1; down <= from.length; down += 1) {
    const next = [down];
    for (let across = 1; across <= to.length; across += 1) {
      const isSame = from[down - 1] === to[across - 1];
      let edits = Math.min(
        (row[across] ?? 0) + 1,
        (next[across - 1] ?? 0) + 1,
        (row[across - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = from[down - 1] === to[across - 2] && from[down - 2] === to[across - 1];
      if (down > 1 && across > 1 && isSwapped) edits = Math.min(edits, (before[across - 2] ?? 0) + 1);
      next.push(edits);
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The same name but for letter case, marks, endings, the order of words, or a slip of the hand. */
export function resembles(name: string, other: string): boolean {
  const [own, others] = [wordsOf(name), wordsOf(other)];
  if (own.length === 0 || others.length === 0) return false;
  const stems = (words: readonly string[]): string => words.map(stemOf).toSorted().join(' ');
  if (stems(own) === stems(others)) return true;
  const [left, right] = [own.join(' '), others.join(' ')];
  const shorter = Math.min(left.length, right.length);
  // In a short word one letter makes another word.
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return most > 0 && editsBetween(left, right, most) <= most;
}
