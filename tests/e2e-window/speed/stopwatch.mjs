/**
 * Runs in the page: how long a person waits between what they do and what is on the screen.
 *
 * The time runs from the event's own time stamp (when the window got it, before the page heard of it) to the first task
 * after the frame in which a condition held: by then that frame has been laid out and painted. Nothing is waited for
 * besides, so a figure holds all that happens in between: the page's work, the command, the answer, drawing.
 */

/** Installs the watch, and what the measurements ask the page. */
export function installStopwatch() {
  window.stopwatch = {
    /** Milliseconds; null while it runs. */
    result: null,
    /** Begins when such an event arrives, and ends when the condition holds. */
    start(event, condition) {
      this.result = null;
      let begun = null;
      addEventListener(event, (happened) => (begun = happened.timeStamp), { capture: true, once: true });
      const look = () => {
        if (begun !== null && condition()) setTimeout(() => (this.result = performance.now() - begun));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
  };

  const reader = () => document.querySelector('.reader');
  const runAt = (place) =>
    [...reader().querySelectorAll('[data-start]')].findLast(({ dataset }) => Number(dataset.start) <= place);

  /** The name of the text that is shown; nothing where there is none. */
  window.textShown = () => reader()?.ariaLabel ?? '';

  /** Which passages lie over a place, in code points. */
  window.marksAt = (place) => runAt(place)?.dataset.segments ?? '';

  /** Whether a place is on the screen. */
  window.isInView = (place) => {
    const turn = runAt(place)?.closest('[data-block]');
    if (!turn || place > Number(turn.dataset.end)) return false;
    const [inner, outer] = [runAt(place).getBoundingClientRect(), reader().getBoundingClientRect()];
    return inner.bottom > outer.top && inner.top < outer.bottom;
  };

  /** How much of the reader's height shows turns: 1 if all of it, 0 if none. */
  window.filled = () => {
    if (!reader()) return 0;
    const box = reader().getBoundingClientRect();
    const turns = [...reader().querySelectorAll('[data-block]')].map((turn) => turn.getBoundingClientRect());
    const heights = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95].map((share) => box.top + box.height * share);
    const isOver = (y) => turns.some(({ top, bottom }) => top <= y && y <= bottom);
    return heights.filter(isOver).length / heights.length;
  };

  /** Five words in the middle of the window: where the pointer goes, and a place within them. */
  window.wordsInTheMiddle = () => {
    const box = reader().getBoundingClientRect();
    const isLong = ({ firstChild }) => firstChild instanceof Text && firstChild.data.length > 60;
    const distance = (run) => Math.abs(run.getBoundingClientRect().top - (box.top + box.height / 2));
    const [run] = [...reader().querySelectorAll('[data-start]')]
      .filter(isLong)
      .sort((one, other) => distance(one) - distance(other));
    const words = /\S+(?: \S+){4}/.exec(run.firstChild.data.slice(5));
    const range = document.createRange();
    range.setStart(run.firstChild, 5 + words.index);
    range.setEnd(run.firstChild, 5 + words.index + words[0].length);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [boxes[0], boxes.at(-1)];
    return {
      from: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
      to: { x: last.right, y: (last.top + last.bottom) / 2 },
      words: words[0],
      place: Number(run.dataset.start) + 5 + words.index + Math.floor(words[0].length / 2),
    };
  };

  /** Scrolls by so many pixels a frame; answers with the time between frames and the worst filling seen after one. */
  window.scrollOver = async (step, frames) => {
    const element = reader();
    const gaps = [];
    let worst = 1;
    let last = null;
    element.scrollTop = 0;
    for (let frame = 0; frame < frames; frame += 1) {
      const now = await new Promise((resume) => requestAnimationFrame(resume));
      if (last !== null) gaps.push(now - last);
      last = now;
      element.scrollTop += step;
      // After the next frame has been drawn: what a person sees of this step.
      await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
      worst = Math.min(worst, filled());
    }
    return { gaps, worst };
  };
}

/** The middle value, and the one that 95 of 100 do not exceed. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1), count: sorted.length };
}
