/** Heads of arrows, and which theme is nearest in a direction. */

import type { MapNode } from '$bindings/MapNode';
import type { Spot } from '$bindings/Spot';

export type Way = 'left' | 'right' | 'up' | 'down';

/** Length of the sides of an arrow's head. */
const HEAD = 9;

/** The two sides of an arrow's head at the end of a line. */
export function head(points: readonly Spot[]): Spot[] {
  const end = points.at(-1);
  const far = (point: Spot): number => (end ? Math.hypot(end.x - point.x, end.y - point.y) : 0);
  const before = points.findLast((point) => far(point) > HEAD * 0.8);
  if (!end || !before) return [];
  const long = far(before);
  const [ux, uy] = [((end.x - before.x) / long) * HEAD, ((end.y - before.y) / long) * HEAD];
  const side = (turn: number): Spot => ({ x: end.x - ux - uy * turn, y: end.y - uy + ux * turn });
  return [side(0.5), end, side(-0.5)];
}

/** What stands nearest to one in a direction; what is straight ahead comes before what is aside. */
export function nearest(from: MapNode, all: readonly MapNode[], way: Way): MapNode | null {
  const { x, y } = from.words.middle;
  let best: { readonly node: MapNode; readonly far: number } | null = null;
  for (const node of all) {
    const [dx, dy] = [node.words.middle.x - x, node.words.middle.y - y];
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[way];
    const aside = way === 'left' || way === 'right' ? Math.abs(dy) : Math.abs(dx);
    if (node.key === from.key || ahead < 1) continue;
    const far = ahead + aside * 2;
    if (best === null || far < best.far) best = { node, far };
  }
  return best?.node ?? null;
}
