/** Going to a block, also in texts where it is not rendered yet. */

import { tick } from 'svelte';
import { painted } from '$lib/state/painted';
import { blockAt, type Block } from '$lib/text/blocks';
import type { BlockWindow } from './blockWindow.svelte';
import type { Page } from './page';

/**
 * Renders the block of a place and the ones around it; `isToTop` scrolls so that it stands at the top. Else a block that
 * is rendered stays where it is.
 */
export async function goToBlock(
  page: Page,
  visible: BlockWindow,
  blocks: readonly Block[],
  codePoint: number,
  isToTop = true,
): Promise<void> {
  const block = blocks[blockAt(blocks, codePoint)];
  if (!block) return;
  // What was just unfolded is drawn first.
  await tick();
  const drawn = (): HTMLElement | null =>
    page.text.querySelector<HTMLElement>(`[data-block="${block.index}"]`);
  if (!isToTop && drawn()) return;
  // Heights are guessed until the blocks are rendered: the second time they are known.
  for (let attempt = 0; attempt < 2 && !visible.isWhole; attempt += 1) {
    page.scroller.scrollTop = visible.topOf(block.index) ?? 0;
    visible.jump(page.scroller.scrollTop, page.scroller.clientHeight);
    await tick();
    visible.measure(page.text);
    await tick();
  }
  const turn = drawn();
  if (isToTop && turn) page.scroller.scrollTop = turn.offsetTop;
  widenLater(page, visible);
}

/** Renders more around what is seen once that has been painted. */
export function widenLater(page: Page, visible: BlockWindow): void {
  const { scroller } = page;
  void painted().then(() =>
    renderInPlace(page, visible, () => visible.widen(scroller.scrollTop, scroller.clientHeight)),
  );
}

/** Renders other turns. Nothing that is seen moves, though turns above it are higher or lower than was guessed. */
export async function renderInPlace(page: Page, visible: BlockWindow, render: () => void): Promise<void> {
  if (visible.isWhole) return;
  const block = page.topBlock();
  const top = (): number | undefined =>
    page.text.querySelector<HTMLElement>(`[data-block="${block}"]`)?.offsetTop;
  const before = top();
  render();
  await tick();
  visible.measure(page.text);
  await tick();
  const after = top();
  if (before !== undefined && after !== undefined && after !== before)
    page.scroller.scrollTop += after - before;
}
