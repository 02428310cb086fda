/** Which columns of a wide table are on the screen. Each has its own width. */

/** Columns drawn beyond each edge, so that scrolling does not show gaps. */
const BEYOND = 4;
/** Columns drawn while the width is not known yet. */
const UNKNOWN = 12;

/** Where each column begins, and at last where the last one ends. */
export function columnEdges(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

/** First column to draw, and the first one after the last; edges and room in the same unit. */
export function columnsOnScreen(edges: readonly number[], scrollLeft: number, room: number): ColumnSpan {
  const count = edges.length - 1;
  if (room <= 0) return { from: 0, to: Math.min(count, UNKNOWN) };
  const first = edges.findIndex((edge) => edge > scrollLeft) - 1;
  const after = edges.findIndex((edge) => edge >= scrollLeft + room);
  return {
    from: Math.max(0, first < 0 ? count - BEYOND : first - BEYOND),
    to: Math.min(count, after < 0 ? count : after + BEYOND),
  };
}

/** Where to scroll so that a column is seen whole beside what sticks to the left; null if it is. */
export function scrollToSeeColumn(
  edges: readonly number[],
  column: number,
  scrollLeft: number,
  viewport: number,
  stuck: number,
): number | null {
  const left = edges[column] ?? 0;
  const right = edges[column + 1] ?? left;
  if (left < scrollLeft + stuck) return Math.max(0, left - stuck);
  return right > scrollLeft + viewport ? Math.min(right - viewport, left - stuck) : null;
}
