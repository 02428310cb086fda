/** Rows and columns are drawn to another place with the pointer: headings say what they are by `data-moves` and `data-key`. */

export interface Moves {
  readonly column: (key: string, target: string) => void;
  readonly row: (key: string, target: string) => void;
}

/** So far the pointer goes before it draws something along, in pixels. */
const FAR = 6;

export function followMoves(
  element: HTMLElement,
  moves: Moves,
): { update(now: Moves): void; destroy(): void } {
  let current = moves;
  let held: { heading: HTMLElement; x: number; y: number; isMoving: boolean } | null = null;

  const headingAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-moves]') : null;

  function begin(event: PointerEvent): void {
    const heading = event.button === 0 ? headingAt(event.target) : null;
    held = heading && { heading, x: event.clientX, y: event.clientY, isMoving: false };
  }

  function move(event: PointerEvent): void {
    if (!held) return;
    if (!held.isMoving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < FAR) return;
    held.isMoving = true;
    event.preventDefault();
    element.dataset.moving = held.heading.dataset.moves;
  }

  function end(event: PointerEvent): void {
    const moved = held;
    held = null;
    delete element.dataset.moving;
    if (!moved?.isMoving) return;
    const target = headingAt(document.elementFromPoint(event.clientX, event.clientY));
    const { moves: kind, key } = moved.heading.dataset;
    if (!target || target.dataset.moves !== kind || key === undefined) return;
    const other = target.dataset.key;
    if (other === undefined || other === key) return;
    if (kind === 'column') current.column(key, other);
    else current.row(key, other);
  }

  element.addEventListener('pointerdown', begin);
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  return {
    update: (now) => (current = now),
    destroy: () => {
      element.removeEventListener('pointerdown', begin);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
    },
  };
}
