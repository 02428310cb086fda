/** Finds a name from a few of its letters. Used by the palette and the code picker. */

export interface FuzzyMatch {
  /** Higher is better. */
  readonly score: number;
  /** UTF-16 indexes of the matched letters in the candidate. */
  readonly positions: readonly number[];
}

const WORD_START = 10;
const ADJACENT = 6;
const EXACT_CASE_OF_WHOLE = 40;
const PREFIX = 25;
const SUBSTRING = 15;

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * All words of the query must occur in order of letters; a run, the start of a word and the start of the name count
 * more. An empty query matches everything with score 0.
 */
export function fuzzyMatch(query: string, candidate: string): FuzzyMatch | null {
  const text = candidate.toLocaleLowerCase();
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  let score = 0;
  const positions = new Set<number>();
  for (const word of words) {
    const found = matchWord(word, text);
    if (!found) return null;
    score += found.score;
    found.positions.forEach((position) => positions.add(position));
  }
  if (words.length > 0 && text === words.join(' ')) score += EXACT_CASE_OF_WHOLE;
  // Among equals the shorter name is the nearer one.
  return { score: score - text.length / 100, positions: [...positions].sort((a, b) => a - b) };
}

function matchWord(word: string, text: string): FuzzyMatch | null {
  const whole = bestOccurrence(word, text);
  if (whole !== null) {
    const starts = !isLetter(text[whole - 1]);
    const score = SUBSTRING + word.length * ADJACENT + (starts ? WORD_START : 0) + (whole === 0 ? PREFIX : 0);
    return { score, positions: Array.from(word, (_, index) => whole + index) };
  }
  let score = 0;
  let from = 0;
  const positions: number[] = [];
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    if (!isLetter(text[at - 1])) score += WORD_START;
    if (at === from && positions.length > 0) score += ADJACENT;
    else score -= Math.min(at - from, 5);
    positions.push(at);
    from = at + letter.length;
  }
  return { score, positions };
}

/** The first occurrence at the start of a word, else the first. */
function bestOccurrence(word: string, text: string): number | null {
  let first: number | null = null;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1])) return at;
    first ??= at;
  }
  return first;
}

/** The candidates that match, best first; equals keep their order. */
export function fuzzyFilter<T>(query: string, candidates: readonly T[], name: (candidate: T) => string): T[] {
  if (query.trim() === '') return [...candidates];
  return candidates
    .map((candidate) => ({ candidate, match: fuzzyMatch(query, name(candidate)) }))
    .filter((entry): entry is { candidate: T; match: FuzzyMatch } => entry.match !== null)
    .sort((left, right) => right.match.score - left.match.score)
    .map(({ candidate }) => candidate);
}
