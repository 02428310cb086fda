/** Repeatable chance for tests (mulberry32). */

export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const whole = (random: () => number, below: number): number => Math.floor(random() * below);

/** Letters, emoji of two units and of several code points, combining marks, line ends. */
const PIECES = ['a', 'ø', ' ', '. ', '\n', 'é', 'e\u0301', '🙂', '👩‍👧', '🇳🇴', '𝔘', 'ord ', 'ا', '\t', '5'];

export function oddText(random: () => number, pieces: number): string {
  return Array.from({ length: pieces }, () => PIECES[whole(random, PIECES.length)]).join('');
}
