import { describe, expect, it } from 'vitest';
import type { ShownText } from '$lib/state/reading.svelte';
import type { Block } from '$lib/text/blocks';
import { windowsOf } from './blockWindow.svelte';

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
