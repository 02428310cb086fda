/**
 * From a place in the document to a place in the text, and back.
 *
 * Every span of text carries `data-start`, the code point where it begins, and holds one text node that is exactly
 * that slice of the base text. Labels, time stamps and stripes carry nothing and are stepped over.
 */

import { codePointsIn, type TextRange } from './offsets';

/** A place in the document as a selection knows it. */
export interface DocumentPoint {
  readonly node: Node;
  readonly offset: number;
}

const SPAN = '[data-start]';

const startOf = (span: HTMLElement): number => Number(span.dataset.start);
const endOf = (span: HTMLElement): number => startOf(span) + codePointsIn(span.textContent ?? '');

/**
 * The code point of a place in the document. Between spans it is the start of the following one (`forward`) or the
 * end of the one before (`back`). Null if the root holds no text.
 */
export function codePointAt(
  root: HTMLElement,
  { node, offset }: DocumentPoint,
  toward: 'forward' | 'back',
): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const own = element?.closest<HTMLElement>(SPAN);
  if (own && root.contains(own)) {
    if (node.nodeType === Node.TEXT_NODE)
      return startOf(own) + codePointsIn((node.nodeValue ?? '').slice(0, offset));
    return offset === 0 ? startOf(own) : endOf(own);
  }
  const spans = root.querySelectorAll<HTMLElement>(SPAN);
  const following = firstAfter(spans, { node, offset });
  const after = spans[following];
  const before = spans[following - 1];
  if (toward === 'forward') return after ? startOf(after) : before ? endOf(before) : null;
  return before ? endOf(before) : after ? startOf(after) : null;
}

/** Index of the first span that begins at or after the place: spans stand in the order of the document. */
function firstAfter(spans: NodeListOf<HTMLElement>, point: DocumentPoint): number {
  const probe = document.createRange();
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) break;
    probe.selectNode(span);
    // 1: the place lies after the span's start.
    if (probe.comparePoint(point.node, point.offset) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The selected stretch, or null if nothing inside the root is selected. `focus` is the end that moves. */
export function selectedRange(
  root: HTMLElement,
  selection: Selection | null,
): (TextRange & { focus: number }) | null {
  if (!selection || selection.rangeCount === 0 || !selection.anchorNode || !selection.focusNode) return null;
  if (!root.contains(selection.anchorNode) && !root.contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0);
  const isCaret = selection.isCollapsed;
  const start = codePointAt(root, { node: range.startContainer, offset: range.startOffset }, 'forward');
  const end = isCaret
    ? start
    : codePointAt(root, { node: range.endContainer, offset: range.endOffset }, 'back');
  if (start === null || end === null) return null;
  const isBackward =
    selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  if (end <= start) return { start, end: start, focus: start };
  return { start, end, focus: isBackward ? start : end };
}

/** The place in the document of a code point, or null if its text is not rendered. */
export function documentPoint(
  root: HTMLElement,
  codePoint: number,
  toward: 'forward' | 'back',
): DocumentPoint | null {
  const spans = root.querySelectorAll<HTMLElement>(SPAN);
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const span = spans[middle];
    const begins = span ? startOf(span) : Infinity;
    if (toward === 'forward' ? begins <= codePoint : begins < codePoint) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  const node = span?.firstChild;
  if (!span || !node) return null;
  const text = node.nodeValue ?? '';
  let offset = 0;
  for (let left = codePoint - startOf(span); left > 0 && offset < text.length; left -= 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  // A place in a line end that is not rendered belongs to the next line's start when going forward.
  const next = spans[low + 1];
  if (toward === 'forward' && offset === text.length && next?.firstChild && startOf(next) <= codePoint) {
    return { node: next.firstChild, offset: 0 };
  }
  return { node, offset };
}

/** A range of the document over a stretch, as far as it is rendered. */
export function documentRange(root: HTMLElement, { start, end }: TextRange): Range | null {
  const from = documentPoint(root, start, 'forward');
  const to = documentPoint(root, end, 'back');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
