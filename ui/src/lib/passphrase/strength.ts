/**
 * How hard a passphrase is to guess, as a hint in words. Several words that have nothing to do with each other are both
 * harder to guess than signs in a short word and easier to keep, so length counts, and nothing is refused. There is no
 * list of known words: it would have to be in three languages, and would calm people about what is not in it.
 */

export type Strength = 'short' | 'guessable' | 'fair' | 'good';

/** Letters that tell something new: what is repeated, or follows in the alphabet or among the digits, does not. */
function tellingLetters(words: string): number {
  const letters = [...words.toLocaleLowerCase()];
  const pieces = letters.map((_, place) => letters.slice(place - 2, place + 1).join(''));
  return letters.filter((letter, place) => {
    const step = (letter.codePointAt(0) ?? 0) - (letters[place - 1]?.codePointAt(0) ?? -9);
    return Math.abs(step) > 1 && (place < 2 || pieces.indexOf(pieces[place] ?? '') === place);
  }).length;
}

/** `known` is what others know: the name of the project, of the file, of who works. */
export function strengthOf(passphrase: string, known: readonly string[]): Strength {
  const words = passphrase.normalize('NFC').trim();
  const plain = words.toLocaleLowerCase();
  const rest = known
    .map((name) => name.trim().toLocaleLowerCase())
    .filter((name) => name.length > 2)
    .reduce((left, name) => left.replaceAll(name, ''), plain);
  if ([...words].length < 12) return 'short';
  const letters = tellingLetters(rest);
  const different = new Set(words.toLocaleLowerCase().split(/\s+/u)).size;
  if (letters < 10) return 'guessable';
  return letters >= 18 && (different >= 4 || letters >= 24) ? 'good' : 'fair';
}
