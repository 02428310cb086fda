/** Waiting until what has changed is on the screen. */

/** Where nothing is painted (a window that is minimised) nobody waits longer than this. */
const LONGEST_MS = 100;

/** Ends after the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, LONGEST_MS);
    requestAnimationFrame(() => setTimeout(resume));
  });
}
