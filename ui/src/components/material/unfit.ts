/** Lines that the pattern of turns does not explain, as they are listed. */

import type { ReadFile } from '$bindings/ReadFile';
import type { Unfit } from '$bindings/Unfit';
import { OffsetMap } from '$lib/text/offsets';

const MOST = 60;
const LONGEST = 120;

export interface ListedLine {
  readonly start: number;
  readonly text: string;
  readonly why: Unfit;
}

export class UnfitLines {
  readonly shown: readonly ListedLine[];
  /** How many are not listed. */
  readonly more: number;

  constructor(read: Pick<ReadFile, 'text' | 'unfit'>) {
    const map = new OffsetMap(read.text);
    this.shown = read.unfit.slice(0, MOST).map(({ start, end, why }) => ({
      start,
      text: read.text.slice(map.toUtf16(start), map.toUtf16(Math.min(end, start + LONGEST))).trim(),
      why,
    }));
    this.more = read.unfit.length - this.shown.length;
  }
}
