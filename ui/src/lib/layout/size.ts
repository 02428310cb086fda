/** Tells an element's height in pixels, now and whenever it changes. */

export function followHeight(element: HTMLElement, tell: (height: number) => void): { destroy(): void } {
  if (typeof ResizeObserver === 'undefined') return { destroy: () => undefined };
  const observer = new ResizeObserver(() => tell(element.getBoundingClientRect().height));
  observer.observe(element);
  return { destroy: () => observer.disconnect() };
}
