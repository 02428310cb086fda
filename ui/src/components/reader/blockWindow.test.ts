import { describe, expect, it } from 'vitest';
import type { ShownText } from '$lib/state/reading.svelte';
import type { Block } from '$lib/text/blocks';
import { BlockWindow, windowsOf } from './blockWindow.svelte';

const LENGTH = 500;

/** A text of so many blocks; those named are as long as said. */
function text(count: number, lengths: Readonly<Record<number, number>> = {}, id = 1): ShownText {
  let at = 0;
  const blocks = Array.from({ length: count }, (_, index) => {
    const start = at;
    at += lengths[index] ?? LENGTH;
    return { index, start, end: at } as Block;
  });
  return { info: { id }, map: { length: at }, blocks } as unknown as ShownText;
}

/** The turns that are rendered, each so high. */
function drawn(from: number, to: number, height: number): HTMLElement {
  const element = document.createElement('div');
  for (let index = from; index < to; index += 1) {
    const turn = document.createElement('div');
    turn.dataset.block = String(index);
    Object.defineProperty(turn, 'offsetHeight', { value: height });
    element.append(turn);
  }
  return element;
}

describe('the window of a long text', () => {
  it('goes on where it was when the text is edited', () => {
    const next = windowsOf();
    const before = next(text(1000), []);
    before.follow(100_000, 800);
    before.measure(drawn(before.first, before.last, 1234));
    const { first, last } = before;
    expect(first).toBeGreaterThan(0);
    const after = next(text(1000, { [first + 3]: LENGTH + 9 }), []);
    expect(after.isContinued).toBe(true);
    expect([after.first, after.last]).toEqual([first, last]);
    expect(after.topOf(last)).toBe(before.topOf(last));
    const more = next(text(1001, { [first + 3]: 40, [first + 4]: LENGTH - 31 }), []);
    expect(more.topOf(first + 3)).toBe(before.topOf(first + 3));
    expect((more.topOf(last + 1) ?? 0) - (more.topOf(first + 5) ?? 0)).toBe(
      (before.topOf(last) ?? 0) - (before.topOf(first + 4) ?? 0),
    );
  });

  it('begins anew with another text, and when turns are folded', () => {
    const next = windowsOf();
    next(text(1000), []).follow(100_000, 800);
    expect(next(text(1000, {}, 2), []).isContinued).toBe(false);
    expect(next(text(1000, {}, 2), [null]).isContinued).toBe(false);
    expect(next(text(1000, {}, 2), []).isContinued).toBe(false);
  });
});

/** A thousand blocks of one line: each guessed to be 16 + 29 pixels high. */
const HEIGHT = 45;
const LONG = 200_000;
const { blocks } = text(1000, Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [index, 60])));

describe('the part of a long text that is rendered', () => {
  it('is all of it in a text of ordinary length', () => {
    const visible = new BlockWindow(blocks, 60_000);
    expect([visible.first, visible.last, visible.holds(999)]).toEqual([0, 1000, true]);
  });

  it('begins with little around the place that the text opens at', () => {
    const visible = new BlockWindow(blocks, LONG, { start: 500 });
    expect(visible.holds(500)).toBe(true);
    expect(visible.last - visible.first).toBeLessThan(40);
    expect(visible.before).toBe(visible.first * HEIGHT);
    expect(visible.before + (visible.last - visible.first) * HEIGHT + visible.after).toBe(1000 * HEIGHT);
  });

  it('stays small after a jump until it has been painted, and then grows', () => {
    const visible = new BlockWindow(blocks, LONG);
    visible.jump(300 * HEIGHT, 800);
    const atFirst = visible.last - visible.first;
    visible.follow(300 * HEIGHT + 20, 800);
    expect(visible.last - visible.first).toBe(atFirst);
    visible.widen(300 * HEIGHT, 800);
    expect(visible.last - visible.first).toBeGreaterThan(atFirst + 50);
    expect(visible.holds(300)).toBe(true);
  });

  it('follows at once when what is seen is not rendered', () => {
    const visible = new BlockWindow(blocks, LONG);
    visible.jump(0, 800);
    visible.follow(700 * HEIGHT, 800);
    expect(visible.holds(700)).toBe(true);
    expect(visible.holds(0)).toBe(false);
  });
});
