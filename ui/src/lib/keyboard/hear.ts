/** Hears every key before the page does. */

/**
 * Calls with each key until what it gives back is called. Not through `<svelte:window>`: a key that another such listener
 * has stopped for itself is not heard there, and which of two comes first depends on which component was drawn first.
 */
export function hearKeys(press: (event: KeyboardEvent) => void): () => void {
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
