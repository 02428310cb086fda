/** Puts stripes into lanes beside the text, so that no two in a lane touch. */

import type { TextRange } from './offsets';

/** A stripe with its lane, 0 nearest to the text. */
export interface Laid<T extends TextRange> {
  readonly stripe: T;
  readonly lane: number;
}

/** Two stretches nearer than this may share a line of text, and so would meet in a lane. In code points. */
export const LINE = 76;

/**
 * Gives each stripe the first lane that is free where it begins. Longer stripes come first among those that begin
 * together, so that they stand nearest to the text.
 */
export function layStripes<T extends TextRange>(stripes: readonly T[], apart: number = LINE): Laid<T>[] {
  const ordered = stripes
    .map((stripe, index) => ({ stripe, index }))
    .sort(
      (left, right) =>
        left.stripe.start - right.stripe.start ||
        right.stripe.end - left.stripe.end ||
        left.index - right.index,
    );
  const freeFrom: number[] = [];
  return ordered.map(({ stripe }) => {
    const found = freeFrom.findIndex((place) => place <= stripe.start);
    const lane = found < 0 ? freeFrom.length : found;
    freeFrom[lane] = stripe.end + apart;
    return { stripe, lane };
  });
}

/** Number of lanes in use. */
export const lanesIn = <T extends TextRange>(laid: readonly Laid<T>[]): number =>
  laid.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
