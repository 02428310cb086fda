/** Fields that show what the study has, not what was last clicked. */

import { tick } from 'svelte';

/**
 * Lets a field show what it was given once an answer is there: the change may have been refused, or undone before it
 * was read, and then nothing else tells the field. What is no promise was not asked of anybody.
 */
export async function showAfter(answer: unknown, show: () => void): Promise<void> {
  if (!(answer instanceof Promise)) return;
  await answer;
  await tick();
  show();
}
