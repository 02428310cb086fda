/** Which turns are folded away, and the thin lines that stand for them. */

/** A thin line in the place of turns: it stands at the first of them. */
export interface Fold {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
}

/** What stands in the place of a block: itself (null), a line, or nothing. */
export type FoldedAs = Fold | 'hidden' | null;

/** Folds what is not wanted. Neighbours are one fold; `unfolded` names folds (by their first block) that are open. */
export function foldsOf(wanted: readonly boolean[], unfolded: ReadonlySet<number>): FoldedAs[] {
  const folds: FoldedAs[] = wanted.map(() => null);
  let first = 0;
  while (first < wanted.length) {
    if (wanted[first] === true) {
      first += 1;
      continue;
    }
    let end = first;
    while (end < wanted.length && wanted[end] !== true) end += 1;
    if (!unfolded.has(first)) {
      folds[first] = { first, end };
      folds.fill('hidden', first + 1, end);
    }
    first = end;
  }
  return folds;
}

/** The first block of the fold that hides a block; null if it is not hidden. */
export function foldOver(folds: readonly FoldedAs[], block: number): number | null {
  for (let index = block; index >= 0; index -= 1) {
    const fold = folds[index] ?? null;
    if (fold === null) return null;
    if (fold !== 'hidden') return fold.first;
  }
  return null;
}
