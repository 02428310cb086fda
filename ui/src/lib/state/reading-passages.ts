/**
 * Which passages and stripes each block shows.
 *
 * What did not change keeps its object, so that only the touched blocks are drawn again.
 */

import type { CodeId } from '$bindings/CodeId';
import type { CodingId } from '$bindings/CodingId';
import type { SegmentId } from '$bindings/SegmentId';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import { blockAt, type Block } from '$lib/text/blocks';
import type { TextRange } from '$lib/text/offsets';
import { takeLane } from '$lib/text/stripes';

/** A code on a stretch, beside the text. */
export interface Stripe extends TextRange {
  readonly coding: CodingId;
  readonly segment: SegmentId;
  readonly code: CodeId;
  readonly lane: number;
  /** Not on words: it joins two stretches of one passage. */
  readonly isLink: boolean;
}

export interface PassagesOfBlock {
  readonly segments: readonly SegmentInfo[];
  readonly stripes: readonly Stripe[];
  /** Lanes that are in use here. */
  readonly lanes: number;
}

const NOTHING: PassagesOfBlock = { segments: [], stripes: [], lanes: 0 };

/** The passages with those that changed as they are now; a changed one that is not among these is gone. */
export function withChanged(
  old: readonly SegmentInfo[],
  changed: ReadonlySet<SegmentId>,
  now: readonly SegmentInfo[],
): readonly SegmentInfo[] {
  if (changed.size === 0) return old;
  return [...old.filter(({ id }) => !changed.has(id)), ...now].sort(byPlace);
}

/** The order of the core: by place, the longer first. */
function byPlace(left: SegmentInfo, right: SegmentInfo): number {
  const [one, other] = [left.stretches[0], right.stretches[0]];
  return (one?.start ?? 0) - (other?.start ?? 0) || (other?.end ?? 0) - (one?.end ?? 0) || left.id - right.id;
}

/** The new passages, with the old object for each that is the same. */
export function keepSegments(
  old: readonly SegmentInfo[],
  fresh: readonly SegmentInfo[],
): readonly SegmentInfo[] {
  if (old.length === 0) return fresh.length === 0 ? old : fresh;
  const before = new Map(old.map((segment) => [segment.id, segment]));
  const kept = fresh.map((segment) => {
    const known = before.get(segment.id);
    return known && (known === segment || isSame(known, segment)) ? known : segment;
  });
  return areSame(kept, old) ? old : kept;
}

function isSame(left: SegmentInfo, right: SegmentInfo): boolean {
  return (
    left.excerpt === right.excerpt &&
    left.case === right.case &&
    left.memo === right.memo &&
    left.isCertain === right.isCertain &&
    left.stretches.length === right.stretches.length &&
    left.codings.length === right.codings.length &&
    left.stretches.every(({ start, end }, index) => {
      const other = right.stretches[index];
      return start === other?.start && end === other.end;
    }) &&
    left.codings.every(({ id, code, coder }, index) => {
      const other = right.codings[index];
      return id === other?.id && code === other.code && coder === other.coder;
    })
  );
}

const areSame = <T>(left: readonly T[], right: readonly T[]): boolean =>
  left.length === right.length && left.every((one, index) => one === right[index]);

/** A passage as it is laid out. */
interface Entry {
  readonly segment: SegmentInfo;
  /** The first and the last block it reaches into. */
  readonly first: number;
  readonly last: number;
  readonly stripes: readonly Stripe[];
  /** From where on each lane is free behind it and all before it. */
  readonly free: readonly number[];
}

/**
 * Lays out the passages of a text, and after a change only those whose lanes it can have moved: from the first passage
 * that is another to where the lanes behind it are as they were.
 */
export class PassageLayout {
  #blocks: readonly Block[] = [];
  #entries: readonly Entry[] = [];
  #shown: readonly PassagesOfBlock[] = [];

  layOut(blocks: readonly Block[], segments: readonly SegmentInfo[]): readonly PassagesOfBlock[] {
    const isSameText = blocks === this.#blocks;
    const old = isSameText ? this.#entries : [];
    const ordered = inOrder(segments);
    const same = ordered.findIndex((segment, index) => old[index]?.segment !== segment);
    const from = same < 0 ? ordered.length : same;
    const shift = ordered.length - old.length;
    let tail = ordered.length;
    while (tail > Math.max(from, from + shift) && old[tail - 1 - shift]?.segment === ordered[tail - 1])
      tail -= 1;

    const entries = old.slice(0, from);
    const touched = new Set<number>();
    const touch = ({ first, last }: Entry): void => {
      for (let index = first; index <= last; index += 1) touched.add(index);
    };
    old.slice(from, tail - shift).forEach(touch);
    for (const segment of ordered.slice(from)) {
      const at = entries.length;
      const free = entries.at(-1)?.free ?? [];
      const before = at >= tail ? old[at - shift] : undefined;
      if (before && areEquallyFree(free, old[at - shift - 1]?.free ?? [], startOf(segment))) break;
      const entry = lay(segment, free, blocks, before);
      if (entry.stripes !== before?.stripes) touch(entry);
      entries.push(entry);
    }
    this.#entries = entries.concat(old.slice(entries.length - shift));
    if (isSameText && touched.size === 0) return this.#shown;
    const shown = isSameText ? [...this.#shown] : blocks.map(() => NOTHING);
    for (const [index, own] of this.#passagesOf(touched, blocks)) shown[index] = keptOr(shown[index], own);
    this.#blocks = blocks;
    this.#shown = shown;
    return shown;
  }

  /** What these blocks show now. */
  #passagesOf(touched: ReadonlySet<number>, blocks: readonly Block[]): Map<number, PassagesOfBlock> {
    const found = new Map<number, Building>();
    for (const index of touched) found.set(index, { segments: [], stripes: [], lanes: 0 });
    for (const { segment, stripes, first, last } of this.#entries) {
      for (let index = first; index <= last; index += 1) {
        const own = found.get(index);
        const block = blocks[index];
        if (!own || !block) continue;
        // Most passages lie in one turn: there is nothing to choose then.
        const isAllHere = first === last;
        const isHere = ({ start, end }: TextRange): boolean => start < block.end && end > block.start;
        if (isAllHere || segment.stretches.some(isHere)) own.segments.push(segment);
        for (const stripe of stripes) {
          if (!isAllHere && !isHere(stripe)) continue;
          own.stripes.push(stripe);
          if (stripe.lane >= own.lanes) own.lanes = stripe.lane + 1;
        }
      }
    }
    return found;
  }
}

interface Building {
  readonly segments: SegmentInfo[];
  readonly stripes: Stripe[];
  lanes: number;
}

const startOf = ({ stretches }: SegmentInfo): number => stretches[0]?.start ?? 0;

const endOf = ({ stretches }: SegmentInfo): number => stretches.at(-1)?.end ?? 0;

/** By place; of those that begin together the longer first, so that they stand nearest to the text. */
function inOrder(segments: readonly SegmentInfo[]): readonly SegmentInfo[] {
  const compare = (one: SegmentInfo, other: SegmentInfo): number =>
    startOf(one) - startOf(other) || endOf(other) - endOf(one);
  // The core answers in this order, unless passages have several stretches: thousands need not be sorted then.
  const isSorted = segments.every((segment, index) => {
    const next = segments[index + 1];
    return next === undefined || compare(segment, next) <= 0;
  });
  return isSorted ? segments : segments.toSorted(compare);
}

/** Lays the stripes of a passage; where they are as before they stay the same objects. */
function lay(
  segment: SegmentInfo,
  free: readonly number[],
  blocks: readonly Block[],
  before: Entry | undefined,
): Entry {
  const lanes = [...free];
  const range = { start: startOf(segment), end: endOf(segment) };
  const parts = withLinks(segment.stretches);
  // A lane is kept from the first stretch of a passage to its last: what joins them crosses no other stripe.
  const stripes: Stripe[] = [];
  for (const { id: coding, code } of segment.codings) {
    const lane = takeLane(lanes, range);
    for (const { start, end, isLink } of parts)
      stripes.push({ start, end, isLink, segment: segment.id, coding, code, lane });
  }
  const isSame =
    before?.segment === segment && before.stripes.every(({ lane }, index) => lane === stripes[index]?.lane);
  const first = blockAt(blocks, range.start);
  let last = first;
  while ((blocks[last + 1]?.start ?? Infinity) < range.end) last += 1;
  return { segment, first, last, stripes: isSame ? before.stripes : stripes, free: lanes };
}

/** Whether stripes that begin at a place or behind it find the same lanes. */
function areEquallyFree(left: readonly number[], right: readonly number[], from: number): boolean {
  const isEqual = (_: unknown, lane: number): boolean =>
    Math.max(left[lane] ?? 0, from) === Math.max(right[lane] ?? 0, from);
  return left.every(isEqual) && right.every(isEqual);
}

function keptOr(before: PassagesOfBlock | undefined, now: PassagesOfBlock): PassagesOfBlock {
  if (now.segments.length === 0 && now.stripes.length === 0) return NOTHING;
  const isSame = before && areSame(before.segments, now.segments) && areSame(before.stripes, now.stripes);
  return isSame ? before : now;
}

/** The stretches of a passage, and between each two what joins them. */
function withLinks(stretches: readonly TextRange[]): (TextRange & { readonly isLink: boolean })[] {
  const [only] = stretches;
  if (only && stretches.length === 1) return [{ start: only.start, end: only.end, isLink: false }];
  return stretches.flatMap(({ start, end }, index) => {
    const next = stretches[index + 1];
    const own = { start, end, isLink: false };
    return next ? [own, { start: end, end: next.start, isLink: true }] : [own];
  });
}
