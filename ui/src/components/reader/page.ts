/** The rendered text as a document: selections, rectangles, lines, scrolling. Holds no state of its own. */

import { documentPoint, documentRange, selectedRange } from '$lib/text/selectionRange';
import type { TextRange } from '$lib/text/offsets';

/** A rectangle in the coordinates of the scrolled content. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Ends {
  readonly anchor: number;
  readonly focus: number;
}

export class Page {
  /** `scroller` scrolls, `content` is what it scrolls, `text` holds the turns. */
  constructor(
    readonly scroller: HTMLElement,
    readonly content: HTMLElement,
    readonly text: HTMLElement,
  ) {}

  /** What is selected in the document, in code points. */
  selected(): (TextRange & { readonly focus: number }) | null {
    return selectedRange(this.text, getSelection());
  }

  /** Selects the same words in the document. */
  select({ anchor, focus }: Ends): void {
    const isForward = anchor <= focus;
    const from = documentPoint(this.text, anchor, isForward ? 'forward' : 'back');
    const to = documentPoint(this.text, focus, isForward ? 'back' : 'forward');
    if (!from || !to) return;
    if (anchor === focus) getSelection()?.collapse(from.node, from.offset);
    else getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /** The rectangles of a stretch, one or more for each line. */
  boxes(range: TextRange): Box[] {
    const found = documentRange(this.text, range);
    if (!found) return [];
    const origin = this.content.getBoundingClientRect();
    return [...found.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, top, width, height }) => ({
        left: left - origin.left,
        top: top - origin.top,
        width,
        height,
      }));
  }

  /** Where the caret stands: a rectangle without width. */
  caretBox(codePoint: number): Box | null {
    const point = documentPoint(this.text, codePoint, 'forward');
    const text = point?.node.nodeValue ?? '';
    if (!point || text === '') return null;
    const range = document.createRange();
    const isAtEnd = point.offset >= text.length;
    // A collapsed range has no rectangle in some web views: measure the letter beside it.
    range.setStart(point.node, isAtEnd ? point.offset - 1 : point.offset);
    range.setEnd(point.node, isAtEnd ? point.offset : point.offset + 1);
    const box = [...range.getClientRects()].at(isAtEnd ? -1 : 0);
    if (!box) return null;
    const origin = this.content.getBoundingClientRect();
    return {
      left: (isAtEnd ? box.right : box.left) - origin.left,
      top: box.top - origin.top,
      width: 0,
      height: box.height,
    };
  }

  /** The place one line (or its edge) away, found by the web view itself. */
  byLine(from: number, direction: 1 | -1, granularity: 'line' | 'lineboundary'): number | null {
    const selection = getSelection();
    if (!selection) return null;
    this.select({ anchor: from, focus: from });
    selection.modify('move', direction === 1 ? 'forward' : 'backward', granularity);
    return this.selected()?.focus ?? null;
  }

  /** Brings a stretch into view if it is not: its beginning a third down. */
  reveal(range: TextRange, isAlways: boolean): void {
    const boxes = this.boxes(range);
    const first = boxes[0];
    const last = boxes.at(-1);
    if (!first || !last) return;
    const { scrollTop, clientHeight } = this.scroller;
    const isSeen = first.top >= scrollTop + 24 && last.top + last.height <= scrollTop + clientHeight - 24;
    if (isSeen) return;
    if (isAlways) this.scroller.scrollTop = first.top - clientHeight / 3;
    else if (first.top < scrollTop + 24) this.scroller.scrollTop = first.top - 48;
    else this.scroller.scrollTop = last.top + last.height - clientHeight + 64;
  }

  /** The block at the top of the window. */
  topBlock(): number | null {
    const top = this.scroller.getBoundingClientRect().top + 8;
    const turns = this.text.querySelectorAll<HTMLElement>('[data-block]');
    let low = 0;
    let high = turns.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((turns[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
      else low = middle + 1;
    }
    const found = turns[low]?.dataset.block;
    return found === undefined ? null : Number(found);
  }

  /** Lights passages in words and stripes alike: marks alone, nothing is drawn anew. */
  mark(name: 'lit' | 'chosen', segments: readonly string[]): void {
    for (const element of this.text.querySelectorAll(`[data-${name}]`)) {
      element.removeAttribute(`data-${name}`);
    }
    for (const segment of segments) {
      for (const element of this.text.querySelectorAll(`[data-segments~="${segment}"]`)) {
        element.setAttribute(`data-${name}`, '');
      }
    }
  }
}

/** The passages over an element of the reader. */
export function segmentsOver(target: EventTarget | null): string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-segments]') : null;
  return element?.dataset.segments?.split(' ') ?? [];
}
