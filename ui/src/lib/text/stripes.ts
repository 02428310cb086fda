/** Puts stripes into lanes beside the text, so that no two in a lane touch. */

import type { TextRange } from './offsets';

/** Two stretches nearer than this may share a line of text, and so would meet in a lane. In code points. */
export const LINE = 76;

/** The first lane that is free where a stripe begins; it is taken. `freeFrom` says of each lane where it is free again. */
export function takeLane(freeFrom: number[], stripe: TextRange, apart: number = LINE): number {
  const found = freeFrom.findIndex((place) => place <= stripe.start);
  const lane = found < 0 ? freeFrom.length : found;
  freeFrom[lane] = stripe.end + apart;
  return lane;
}
