/** Tells an element's size in pixels, now and whenever it changes. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function followSize(element: HTMLElement, tell: (size: Size) => void): { destroy(): void } {
  if (typeof ResizeObserver === 'undefined') return { destroy: () => undefined };
  const observer = new ResizeObserver(() => tell(element.getBoundingClientRect()));
  observer.observe(element);
  return { destroy: () => observer.disconnect() };
}
