import { describe, expect, it } from 'vitest';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import { blocksOf } from '$lib/text/blocks';
import { OffsetMap } from '$lib/text/offsets';
import { seeded, whole } from '$lib/text/random';
import { keepSegments, PassageLayout, withChanged } from './reading-passages';

const TEXT = Array.from({ length: 5 }, (_, index) => `Avsnitt ${index} sier noe om saken.`).join('\n');
const map = new OffsetMap(TEXT);
const blocks = blocksOf(map, { turns: [], speakers: [], styles: [] });

const segment = (id: number, start: number, end: number, codes: number[] = [1]): SegmentInfo => ({
  id,
  excerpt: `A-${id}`,
  stretches: [{ start, end }],
  codings: codes.map((code, index) => ({
    id: id * 10 + index,
    code,
    coder: 'Ida',
    at: 0,
    origin: 'hand' as const,
  })),
  case: null,
  memo: null,
  isCertain: true,
});

describe('passages of blocks', () => {
  it('show a passage in every block it shares words with', () => {
    const laid = new PassageLayout().layOut(blocks, [segment(1, 40, 80), segment(2, 0, 5)]);
    expect(laid.map(({ segments }) => segments.map(({ id }) => id))).toEqual([[2], [1], [1], [], []]);
  });

  it('keep the object of every block that a new passage does not touch', () => {
    const layout = new PassageLayout();
    const first = [segment(1, 0, 20), segment(2, 140, 160)];
    const before = layout.layOut(blocks, first);
    const after = layout.layOut(blocks, [...first, segment(3, 60, 80)]);
    expect(after.map((own, index) => own === before[index])).toEqual([true, true, false, true, true]);
  });

  it('keep the object of passages that are the same when asked again', () => {
    const old = [segment(1, 0, 20), segment(2, 40, 50)];
    expect(keepSegments(old, structuredClone(old))).toBe(old);
    const fresh = [segment(1, 0, 20), segment(2, 40, 50, [1, 4])];
    const kept = keepSegments(old, fresh);
    expect(kept[0]).toBe(old[0]);
    expect(kept[1]).toBe(fresh[1]);
  });

  it('give two codes on the same words two lanes', () => {
    const [first] = new PassageLayout().layOut(blocks, [segment(1, 0, 20, [1, 2])]);
    expect(first?.stripes.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(first?.lanes).toBe(2);
  });

  it('join the stretches of one passage in one lane that nothing else uses between them', () => {
    const apart = {
      ...segment(1, 0, 10),
      stretches: [
        { start: 0, end: 10 },
        { start: 100, end: 110 },
      ],
    };
    const laid = new PassageLayout().layOut(blocks, [apart, segment(2, 40, 50)]);
    expect(laid.map(({ stripes }) => stripes.map(({ lane, isLink }) => (isLink ? 'link' : lane)))).toEqual([
      [0, 'link'],
      ['link', 1],
      ['link'],
      ['link', 0],
      [],
    ]);
    // What joins them is not on words: the turn between is still uncoded.
    expect(laid.map(({ segments }) => segments.map(({ id }) => id))).toEqual([[1], [2], [], [1], []]);
  });
});

describe('passages laid out again after a change', () => {
  const LENGTH = TEXT.length;

  /** Passages near each other and far apart, long and short, some of two stretches. */
  function some(random: () => number, id: number): SegmentInfo {
    const start = whole(random, LENGTH - 1);
    const end = Math.min(LENGTH, start + 1 + whole(random, random() < 0.1 ? LENGTH : 30));
    const codes = Array.from({ length: 1 + whole(random, 3) }, (_, index) => index);
    const own = segment(id, start, end, codes);
    const again = end + 1 + whole(random, 40);
    const isApart = random() < 0.2 && again < LENGTH;
    return isApart ? { ...own, stretches: [...own.stretches, { start: again, end: again + 1 }] } : own;
  }

  it('are laid as if for the first time', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = seeded(seed);
      const layout = new PassageLayout();
      let segments: SegmentInfo[] = [];
      for (let step = 1; step <= 40; step += 1) {
        const kept = segments.filter(() => random() > (step % 7 === 0 ? 0.5 : 0.04));
        const added = Array.from({ length: whole(random, 3) }, (_, index) => some(random, step * 10 + index));
        const changed = kept.map((one) => (random() < 0.03 ? some(random, one.id) : one));
        segments = [...changed, ...added].sort((one, other) => one.id - other.id);
        expect(layout.layOut(blocks, segments)).toEqual(new PassageLayout().layOut(blocks, segments));
      }
    }
  });
});

describe('passages of which some changed', () => {
  const old = [segment(1, 0, 20), segment(2, 40, 60), segment(3, 80, 90)];
  const ids = (segments: readonly SegmentInfo[]): number[] => segments.map(({ id }) => id);

  it('are in the order of the text again', () => {
    const now = [segment(2, 85, 88), segment(4, 0, 30)];
    expect(ids(withChanged(old, new Set([2, 4]), now))).toEqual([4, 1, 3, 2]);
  });

  it('lose those that are gone', () => {
    expect(ids(withChanged(old, new Set([1, 3]), [segment(3, 80, 90, [7])]))).toEqual([2, 3]);
  });

  it('are the same list where nothing changed', () => {
    expect(withChanged(old, new Set(), [])).toBe(old);
  });
});
