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
import { layStripes } from '$lib/text/stripes';

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

/** More than there are places in a text. */
const PLACES = 2 ** 31;

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
  const before = new Map(old.map((segment) => [segment.id, segment]));
  const kept = fresh.map((segment) => {
    const known = before.get(segment.id);
    return known && isSame(known, segment) ? known : segment;
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

export class PassageLayout {
  #blocks: readonly Block[] = [];
  #before: PassagesOfBlock[] = [];
  #stripes = new Map<number, Stripe>();

  layOut(blocks: readonly Block[], segments: readonly SegmentInfo[]): readonly PassagesOfBlock[] {
    if (blocks !== this.#blocks) this.#before = [];
    this.#blocks = blocks;
    const segmentsOf: SegmentInfo[][] = [];
    const stripesOf: Stripe[][] = [];
    for (const segment of segments) {
      for (const stretch of segment.stretches) {
        for (const index of blocksUnder(blocks, stretch)) {
          const own = (segmentsOf[index] ??= []);
          if (own.at(-1) !== segment) own.push(segment);
        }
      }
    }
    for (const stripe of this.#layStripes(segments)) {
      for (const index of blocksUnder(blocks, stripe)) (stripesOf[index] ??= []).push(stripe);
    }
    this.#before = blocks.map((_, index) =>
      this.#keep(index, segmentsOf[index] ?? [], stripesOf[index] ?? []),
    );
    return this.#before;
  }

  #keep(index: number, segments: readonly SegmentInfo[], stripes: readonly Stripe[]): PassagesOfBlock {
    if (segments.length === 0 && stripes.length === 0) return NOTHING;
    const before = this.#before[index];
    if (before && areSame(before.segments, segments) && areSame(before.stripes, stripes)) return before;
    return { segments, stripes, lanes: stripes.reduce((most, { lane }) => Math.max(most, lane + 1), 0) };
  }

  #layStripes(segments: readonly SegmentInfo[]): Stripe[] {
    // A lane is kept from the first stretch of a passage to its last: what joins them crosses no other stripe.
    const wanted = segments.flatMap(({ id, stretches, codings }) => {
      const [start, end] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
      return codings.map((coding) => ({
        start,
        end,
        stretches,
        segment: id,
        coding: coding.id,
        code: coding.code,
      }));
    });
    const kept = new Map<number, Stripe>();
    const laid = layStripes(wanted).flatMap(({ stripe: { stretches, segment, coding, code }, lane }) =>
      withLinks(stretches).map((part) => {
        // One number for coding and place: names put together cost more than all the rest.
        const key = coding * PLACES + part.start;
        const before = this.#stripes.get(key);
        const same =
          before?.lane === lane &&
          before.end === part.end &&
          before.code === code &&
          before.isLink === part.isLink;
        const shown = same ? before : { ...part, segment, coding, code, lane };
        kept.set(key, shown);
        return shown;
      }),
    );
    this.#stripes = kept;
    return laid;
  }
}

/** The stretches of a passage, and between each two what joins them. */
function withLinks(stretches: readonly TextRange[]): (TextRange & { readonly isLink: boolean })[] {
  return stretches.flatMap(({ start, end }, index) => {
    const next = stretches[index + 1];
    const own = { start, end, isLink: false };
    return next ? [own, { start: end, end: next.start, isLink: true }] : [own];
  });
}

/** Indexes of the blocks that a stretch shares words with. */
function blocksUnder(blocks: readonly Block[], { start, end }: TextRange): number[] {
  const found: number[] = [];
  for (let index = blockAt(blocks, start); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.start >= end) break;
    if (block.end > start) found.push(index);
  }
  return found;
}
