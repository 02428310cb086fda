/** What the squares of codes against codes tell. Pure. */

import type { OverlapMeasure } from '$bindings/OverlapMeasure';
import type { OverlapPair } from '$bindings/OverlapPair';

export const OVERLAP_MEASURES = [
  'both',
  'jaccard',
  'share',
  'follows',
] as const satisfies readonly OverlapMeasure[];

/** Codes that still make squares one can read. */
export const MOST_HEADS = 60;

/** What a measure tells of two codes, seen from the first of them or from the other. */
export function valueOf(pair: OverlapPair, isFirst: boolean, measure: OverlapMeasure): number {
  switch (measure) {
    case 'both':
      return pair.both;
    case 'jaccard':
      return pair.jaccard;
    case 'share': {
      const [some, all] = isFirst ? [pair.withOther, pair.passages] : [pair.otherWith, pair.otherPassages];
      return all === 0 ? 0 : some / all;
    }
    case 'follows':
      return isFirst ? pair.before : pair.after;
  }
}
