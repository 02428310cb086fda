/** How coded words look: up to three underlines, by depth solid, dashed or dotted, over a faint wash. */

import type { CodeLook } from '$lib/state/codebook.svelte';

const MOST_LINES = 3;
const LINE = 2;
const STEP = 3;

/** A code's colour in the lightness of the window's colours. */
export const shownColour = (colour: string): string =>
  `oklch(from ${colour} clamp(var(--code-darkest), calc(l * var(--code-slope) + var(--code-lift)), var(--code-lightest)) c h)`;

function line(colour: string, depth: number): string {
  if (depth <= 1) return `linear-gradient(${colour}, ${colour})`;
  const [on, off] = depth === 2 ? [7, 11] : [2, 5];
  return `repeating-linear-gradient(90deg, ${colour} 0 ${on}px, transparent ${on}px ${off}px)`;
}

const styles = new Map<string, string>();

/** Style of a run under these codes. */
export function codedStyle(codes: readonly CodeLook[]): string {
  const key = codes.map(({ colour, depth }) => `${colour}${depth}`).join(' ');
  const kept = styles.get(key);
  if (kept !== undefined) return kept;
  const colours = codes.map(({ colour }) => shownColour(colour));
  const lines = codes.slice(0, MOST_LINES);
  const images = lines.map(({ depth }, index) => line(colours[index] ?? '', depth));
  const places = lines.map((_, index) => `0 calc(100% - ${(lines.length - 1 - index) * STEP}px)`);
  const washes = colours.map((colour) => {
    const wash = `color-mix(in oklab, ${colour} calc(var(--code-wash) / ${colours.length}), transparent)`;
    return `linear-gradient(${wash}, ${wash})`;
  });
  const style = [
    `--code:${colours[0] ?? 'transparent'}`,
    `padding-bottom:${lines.length * STEP}px`,
    `background-image:${[...images, ...washes].join(',')}`,
    `background-size:${[...images.map(() => `100% ${LINE}px`), ...washes.map(() => '100% 100%')].join(',')}`,
    `background-position:${[...places, ...washes.map(() => '0 0')].join(',')}`,
  ].join(';');
  styles.set(key, style);
  return style;
}
