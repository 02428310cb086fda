/** How coded words look: up to three underlines, by depth solid, dashed or dotted, over a faint wash. */

import { washOf } from '$lib/colour/code';
import type { CodeLook } from '$lib/state/codebook.svelte';

const MOST_LINES = 3;
const LINE = 2;
const STEP = 3;

function line({ shown, depth }: CodeLook): string {
  if (depth <= 1) return `linear-gradient(${shown},${shown})`;
  const [on, off] = depth === 2 ? [7, 11] : [2, 5];
  return `repeating-linear-gradient(90deg,${shown} 0 ${on}px,transparent ${on}px ${off}px)`;
}

const styles = new Map<string, string>();

/** Style of a run under these codes. */
export function codedStyle(codes: readonly CodeLook[]): string {
  const key = codes.map(({ shown, depth }) => `${shown}${depth}`).join(' ');
  const kept = styles.get(key);
  if (kept !== undefined) return kept;
  const [first] = codes;
  const lines = codes.slice(0, MOST_LINES);
  const colours = codes.map(({ shown }) => shown);
  const wash = washOf(colours, first?.ground ?? 'light');
  const places = lines.map((_, index) => `0 calc(100% - ${(lines.length - 1 - index) * STEP}px)`);
  const style = [
    `--code:${first?.shown ?? 'transparent'}`,
    `padding-bottom:${lines.length * STEP}px`,
    `background-image:${[...lines.map(line), `linear-gradient(${wash},${wash})`].join(',')}`,
    `background-size:${[...lines.map(() => `100% ${LINE}px`), '100% 100%'].join(',')}`,
    `background-position:${[...places, '0 0'].join(',')}`,
  ].join(';');
  styles.set(key, style);
  return style;
}
