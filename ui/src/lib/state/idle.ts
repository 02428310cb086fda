/** Notices that nobody does anything, also across a night in which the machine slept. */

const LOOK_EVERY = 10_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Calls when nothing was done for so many minutes; 0 is never. The answer ends it. */
export function whenIdle(minutes: () => number, tell: () => void, now: () => number = Date.now): () => void {
  let last = now();
  const touch = (): void => {
    last = now();
  };
  const look = (): void => {
    const allowed = minutes() * 60_000;
    if (allowed === 0 || now() - last < allowed) return;
    touch();
    tell();
  };
  for (const sign of SIGNS) window.addEventListener(sign, touch, { capture: true, passive: true });
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, touch, { capture: true });
  };
}
