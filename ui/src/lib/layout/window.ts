/** Which rows of a long list are on the screen. All rows have the same height. */

export interface RowWindow {
  /** First row to draw, and the first one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Rows drawn beyond each edge, so that scrolling does not show gaps. */
const BEYOND = 12;
/** Rows drawn while the height is not known yet. */
const UNKNOWN = 60;

export function rowsOnScreen(
  scrollTop: number,
  viewport: number,
  rowHeight: number,
  count: number,
): RowWindow {
  if (viewport <= 0 || rowHeight <= 0) return { from: 0, to: Math.min(count, UNKNOWN) };
  const first = Math.floor(scrollTop / rowHeight) - BEYOND;
  const from = Math.max(0, Math.min(first, count - 1));
  const to = Math.min(count, Math.ceil((scrollTop + viewport) / rowHeight) + BEYOND);
  return { from, to: Math.max(from, to) };
}

export interface DrawnRow {
  readonly index: number;
  /** So many rows above it are not drawn. */
  readonly skipped: number;
}

/** The rows to draw, and one more that is kept wherever it stands, such as the one that has the focus. */
export function drawnRows({ from, to }: RowWindow, kept: number | null): DrawnRow[] {
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  if (kept !== null && kept >= 0 && kept < from) places.unshift(kept);
  else if (kept !== null && kept >= to) places.push(kept);
  return places.map((index, at) => ({ index, skipped: index - (places[at - 1] ?? -1) - 1 }));
}

/** Where to scroll so that a row is seen whole between what sticks above and below; null if it is. */
export function scrollToSee(
  row: number,
  rowHeight: number,
  scrollTop: number,
  viewport: number,
  stuck: { readonly above: number; readonly below: number },
): number | null {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  const room = viewport - stuck.above - stuck.below;
  const bottom = top + rowHeight;
  return bottom > scrollTop + room ? bottom - room : null;
}
