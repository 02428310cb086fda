/**
 * Marks that the arrow keys go between, so that all of them together are one stop of the tab key.
 *
 * Each mark tells its line (`data-line`) and its place in it (`data-at`, any number). Up and down go to what is nearest
 * in the next line that has something.
 */

export interface Mark {
  readonly line: number;
  readonly at: number;
}

/** The mark that a key goes to, by its place in the list; null if the key does not move. */
export function step(marks: readonly Mark[], from: number, key: string, withMod: boolean): number | null {
  const here = marks[from];
  if (!here) return null;
  const of = (line: number): number[] =>
    marks.flatMap((mark, place) => (mark.line === line ? [place] : [])).sort((a, b) => at(a) - at(b));
  const at = (place: number): number => marks[place]?.at ?? 0;
  const lines = [...new Set(marks.map(({ line }) => line))].sort((a, b) => a - b);
  const own = of(here.line);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return own[own.indexOf(from) + (key === 'ArrowLeft' ? -1 : 1)] ?? from;
    case 'ArrowUp':
    case 'ArrowDown': {
      const line = lines[lines.indexOf(here.line) + (key === 'ArrowUp' ? -1 : 1)];
      if (line === undefined) return from;
      const near = (place: number): number => Math.abs(at(place) - here.at);
      return of(line).reduce((best, place) => (near(place) < near(best) ? place : best));
    }
    case 'Home':
      return (withMod ? of(lines[0] ?? 0) : own)[0] ?? from;
    case 'End':
      return (withMod ? of(lines.at(-1) ?? 0) : own).at(-1) ?? from;
    default:
      return null;
  }
}

const marksIn = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('[data-line]'),
];

const markOf = ({ dataset }: HTMLElement): Mark => ({
  line: Number(dataset.line),
  at: Number(dataset.at),
});

/** Lets the arrow keys go between the marks of a container. `shown`: whatever the marks follow from. */
export function roving(
  container: HTMLElement,
  shown: unknown,
): { update(shown: unknown): void; destroy(): void } {
  void shown;
  let current: HTMLElement | null = null;

  function stopAt(mark: HTMLElement | null): void {
    for (const other of marksIn(container)) other.tabIndex = other === mark ? 0 : -1;
    current = mark;
  }

  function sync(): void {
    const marks = marksIn(container);
    stopAt(current && marks.includes(current) ? current : (marks[0] ?? null));
  }

  function focused(event: FocusEvent): void {
    const mark =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-line]') : null;
    if (mark && mark !== current) stopAt(mark);
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey) return;
    const marks = marksIn(container);
    const from = marks.findIndex((mark) => mark === document.activeElement);
    if (from < 0) return;
    const to = step(marks.map(markOf), from, event.key, event.ctrlKey || event.metaKey);
    if (to === null) return;
    event.preventDefault();
    marks[to]?.focus();
  }

  const watch = new MutationObserver(sync);
  watch.observe(container, { childList: true, subtree: true });
  container.addEventListener('focusin', focused);
  container.addEventListener('keydown', press);
  sync();
  return {
    update: sync,
    destroy: () => {
      watch.disconnect();
      container.removeEventListener('focusin', focused);
      container.removeEventListener('keydown', press);
    },
  };
}
