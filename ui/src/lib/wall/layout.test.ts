import { describe, expect, it } from 'vitest';
import { meets } from '$lib/canvas/canvas.svelte';
import { inReadingOrder, layoutFrames, type FrameContent } from './layout';

/** Numbers that look like chance and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function contents(seed: number): FrameContent[] {
  const next = numbers(seed);
  return Array.from({ length: Math.floor(next() * 12) }, (_, theme) => ({
    theme,
    cards: Array.from({ length: Math.floor(next() * 20) }, (_, card) => theme * 100 + card),
    spot: next() < 0.5 ? { x: next() * 1500 - 300, y: next() * 900 - 300 } : null,
  }));
}

describe('frames on the wall', () => {
  it('never lie upon each other, hold all their cards, and are all gone through', () => {
    for (let seed = 1; seed < 300; seed += 1) {
      const given = contents(seed);
      const boxes = layoutFrames(given);
      expect(boxes.length).toBe(given.length);
      boxes.forEach((box, place) => {
        for (const other of boxes.slice(place + 1)) expect(meets(box, other), String(seed)).toBe(false);
        for (const card of box.cards) {
          expect(card.x >= box.x && card.x + card.width <= box.x + box.width).toBe(true);
          expect(card.y >= box.y && card.y + card.height <= box.y + box.height).toBe(true);
        }
        expect(box.cards.map(({ code }) => code)).toEqual(
          given.find((own) => own.theme === box.theme)?.cards,
        );
      });
      expect(
        inReadingOrder(boxes)
          .map(({ theme }) => theme)
          .sort((one, other) => one - other),
      ).toEqual(given.map(({ theme }) => theme));
    }
  });

  it('stay where they were put as long as nothing is in the way', () => {
    const [box, other] = layoutFrames([
      { theme: 1, cards: [1], spot: { x: 40, y: 50 } },
      { theme: 2, cards: [], spot: { x: 900, y: 50 } },
    ]);
    expect([box?.x, box?.y, other?.x, other?.y]).toEqual([40, 50, 900, 50]);
  });

  it('make room for one that has grown', () => {
    const [grown, below] = layoutFrames([
      { theme: 1, cards: [1, 2, 3, 4, 5], spot: { x: 0, y: 0 } },
      { theme: 2, cards: [6], spot: { x: 0, y: 240 } },
    ]);
    expect(below?.y).toBeGreaterThan((grown?.y ?? 0) + (grown?.height ?? 0));
  });
});
