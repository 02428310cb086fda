/** How long a person waits, taken in the real window and told in a line. */

import { summary } from './stopwatch.mjs';

/** Milliseconds from an event that `act` brings about to the paint of what the condition describes. */
export async function timed(window, event, condition, values, act) {
  await window.evaluate(
    `(event, ...values) => stopwatch.start(event, () => (${condition})(...values))`,
    event,
    ...values,
  );
  await act();
  return window.waitUntil(`a ${event} shows on the screen`, () => window.evaluate(() => stopwatch.result));
}

/** One line: median, 95th percentile and most of the milliseconds, and what is promised of one of them. */
export function print(what, waits, budget, held = 'median') {
  const { median, p95, most } = summary(waits);
  const shown = (value) => `${value.toFixed(0)} ms`;
  const promise = budget === undefined ? '' : `, promised: ${held} ${budget} ms`;
  console.log(
    `${what}: median ${shown(median)}, p95 ${shown(p95)}, most ${shown(most)} of ${waits.length}${promise}`,
  );
}
