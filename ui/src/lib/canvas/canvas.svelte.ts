/** A plane that is moved and made larger or smaller: the wall and the map. Lengths on it are sixteenths of a rem. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = 0.12;
export const LARGEST = 2.5;
const STEP = 1.2;
/** Room that is left around what is fitted in. */
const MARGIN = 24;

/** The smallest box that holds all of them; none without any. */
export function around(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (!first) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

export const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

export class Canvas {
  zoom = $state(1);
  /** Where the origin of the plane is in the window's part that shows it, in pixels. */
  x = $state(MARGIN);
  y = $state(MARGIN);
  /** Size of that part, in pixels. */
  width = $state(0);
  height = $state(0);
  /** Somebody has moved it: it is not fitted by itself any more. */
  isOwn = false;

  /** Pixels that a length of 1 takes. */
  get scale(): number {
    return this.zoom * this.#unit();
  }

  get transform(): string {
    return `translate(${String(Math.round(this.x))}px, ${String(Math.round(this.y))}px) scale(${String(this.zoom)})`;
  }

  /** What of the plane is in sight. */
  get seen(): Box {
    const { scale } = this;
    return { x: -this.x / scale, y: -this.y / scale, width: this.width / scale, height: this.height / scale };
  }

  /** A point of the part that shows it, as a point of the plane. */
  pointAt(x: number, y: number): Point {
    const { scale } = this;
    return { x: (x - this.x) / scale, y: (y - this.y) / scale };
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
  }

  pan(dx: number, dy: number): void {
    this.isOwn = true;
    this.x += dx;
    this.y += dy;
  }

  /** Larger or smaller; what is at a point of the part that shows it stays there. */
  zoomBy(factor: number, x = this.width / 2, y = this.height / 2): void {
    const zoom = Math.min(LARGEST, Math.max(SMALLEST, this.zoom * factor));
    const part = zoom / this.zoom;
    this.isOwn = true;
    this.x = x - (x - this.x) * part;
    this.y = y - (y - this.y) * part;
    this.zoom = zoom;
  }

  zoomIn(): void {
    this.zoomBy(STEP);
  }

  zoomOut(): void {
    this.zoomBy(1 / STEP);
  }

  /** Shows all of it, no larger than it is. */
  fit(box: Box | null, largest = 1): void {
    this.isOwn = false;
    if (!box || this.width === 0 || this.height === 0) return;
    const unit = this.#unit();
    const across = (this.width - 2 * MARGIN) / (box.width * unit);
    const down = (this.height - 2 * MARGIN) / (box.height * unit);
    this.zoom = Math.min(largest, Math.max(SMALLEST, Math.min(across, down)));
    const { scale } = this;
    this.x = (this.width - box.width * scale) / 2 - box.x * scale;
    this.y = Math.max(MARGIN, (this.height - box.height * scale) / 2) - box.y * scale;
  }

  /** Moves as little as needed to bring something into sight. */
  reveal(box: Box): void {
    const { scale } = this;
    const left = this.x + box.x * scale;
    const top = this.y + box.y * scale;
    const right = left + box.width * scale;
    const bottom = top + box.height * scale;
    if (left < MARGIN) this.x += MARGIN - left;
    else if (right > this.width - MARGIN) this.x -= Math.min(left - MARGIN, right - this.width + MARGIN);
    if (top < MARGIN) this.y += MARGIN - top;
    else if (bottom > this.height - MARGIN) this.y -= Math.min(top - MARGIN, bottom - this.height + MARGIN);
  }

  #unit(): number {
    if (typeof document === 'undefined') return 1;
    return (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  }
}

/** The wheel makes larger and smaller; with Shift it goes to the side. A pinch comes as a wheel with Ctrl. */
export function wheel(canvas: Canvas, event: WheelEvent, left: number, top: number): void {
  event.preventDefault();
  const lines = event.deltaMode === 1 ? 16 : 1;
  if (event.shiftKey) {
    canvas.pan(-(event.deltaX || event.deltaY) * lines, 0);
    return;
  }
  const speed = event.ctrlKey ? 0.01 : 0.0015;
  canvas.zoomBy(Math.exp(-event.deltaY * lines * speed), event.clientX - left, event.clientY - top);
}
