/** The rendered text as a document: selections, rectangles, lines, scrolling. Holds no state of its own. */

import { codePointAt, documentPoint, selectedRange, type DocumentPoint } from '$lib/text/selectionRange';
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

/** A passage as it is marked. */
export interface Passage {
  readonly id: number;
  readonly stretches: readonly TextRange[];
}

export class Page {
  readonly #marked: Record<'lit' | 'chosen', Element[]> = { lit: [], chosen: [] };

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
    const from = this.#point(anchor, isForward ? 'forward' : 'back');
    const to = this.#point(focus, isForward ? 'back' : 'forward');
    if (!from || !to) return;
    if (anchor === focus) getSelection()?.collapse(from.node, from.offset);
    else getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /** The rectangles of a stretch, one or more for each line. */
  boxes({ start, end }: TextRange): Box[] {
    const from = this.#point(start, 'forward');
    const to = this.#point(end, 'back');
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    const origin = this.content.getBoundingClientRect();
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, top, width, height }) => ({
        left: left - origin.left,
        top: top - origin.top,
        width,
        height,
      }));
  }

  /** Where the caret stands: a rectangle without width. */
  caretBox(codePoint: number, toward: 'forward' | 'back' = 'forward'): Box | null {
    const point = this.#point(codePoint, toward);
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
    const left = (isAtEnd ? box.right : box.left) - origin.left;
    return { left, top: box.top - origin.top, width: 0, height: box.height };
  }

  /** The code point under a point of the screen; null beside the words. */
  placeAt(x: number, y: number): number | null {
    // The standard's caretPositionFromPoint is not in every web view, this is.
    const range = document.caretRangeFromPoint(x, y);
    if (!range || !this.text.contains(range.startContainer)) return null;
    return codePointAt(this.text, { node: range.startContainer, offset: range.startOffset }, 'forward');
  }

  /** The place one line (or its edge) away, found by the web view itself. */
  byLine(from: number, direction: 1 | -1, granularity: 'line' | 'lineboundary'): number | null {
    const selection = getSelection();
    if (!selection) return null;
    this.select({ anchor: from, focus: from });
    selection.modify('move', direction === 1 ? 'forward' : 'backward', granularity);
    return this.selected()?.focus ?? null;
  }

  /** Whether a stretch begins in view. */
  isInView(range: TextRange): boolean {
    const first = this.boxes(range)[0];
    const { scrollTop, clientHeight } = this.scroller;
    return (
      first !== undefined && first.top >= scrollTop && first.top + first.height <= scrollTop + clientHeight
    );
  }

  /** Brings a stretch into view if it is not: its beginning a third down. */
  reveal(range: TextRange, isAlways: boolean): void {
    const boxes = this.boxes(range);
    // Where a line ends there is nothing to measure but the caret.
    const first = boxes[0] ?? this.caretBox(range.start, 'back');
    const last = boxes.at(-1) ?? first;
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
    const turn = this.#turn((element) => element.getBoundingClientRect().bottom <= top);
    return turn?.dataset.block === undefined ? null : Number(turn.dataset.block);
  }

  /** What is in the document of the text: from the first turn that is drawn to the end of the last. */
  rendered(): TextRange {
    const turns = [...this.text.children].filter(
      (turn): turn is HTMLElement => turn instanceof HTMLElement && turn.dataset.block !== undefined,
    );
    return { start: Number(turns[0]?.dataset.from ?? 0), end: Number(turns.at(-1)?.dataset.end ?? 0) };
  }

  /**
   * Lights passages in words and stripes alike: marks alone, nothing is drawn anew. Only the turns under the
   * passages are looked into.
   */
  mark(name: 'lit' | 'chosen', passages: readonly Passage[]): void {
    for (const element of this.#marked[name]) element.removeAttribute(`data-${name}`);
    this.#marked[name] = passages.flatMap(({ id, stretches }) =>
      stretches.flatMap((stretch) =>
        this.#turnsUnder(stretch).flatMap((turn) => [...turn.querySelectorAll(`[data-segments~="${id}"]`)]),
      ),
    );
    for (const element of this.#marked[name]) element.setAttribute(`data-${name}`, '');
  }

  #point(codePoint: number, toward: 'forward' | 'back'): DocumentPoint | null {
    const place = toward === 'back' ? codePoint - 1 : codePoint;
    const turn = this.#turn((element) => Number(element.dataset.end) <= place);
    // Between two turns the nearest words are meant, which may stand in the other one.
    return (turn && documentPoint(turn, codePoint, toward)) ?? documentPoint(this.text, codePoint, toward);
  }

  #turnsUnder({ start, end }: TextRange): HTMLElement[] {
    const found: HTMLElement[] = [];
    let turn: Element | null = this.#turn((element) => Number(element.dataset.end) <= start);
    while (turn instanceof HTMLElement && Number(turn.dataset.from) < end) {
      found.push(turn);
      turn = turn.nextElementSibling;
    }
    return found;
  }

  /** The first turn that is not before what is looked for: turns stand in the order of the text. */
  #turn(isBefore: (turn: HTMLElement) => boolean): HTMLElement | null {
    const { children } = this.text;
    let low = 0;
    let high = children.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const turn = children[middle];
      if (!(turn instanceof HTMLElement)) return null;
      // What keeps the room of turns that are not rendered stands at the ends.
      const isSpace = turn.dataset.block === undefined;
      if (isSpace ? middle === 0 : isBefore(turn)) low = middle + 1;
      else high = middle;
    }
    const found = children[low];
    return found instanceof HTMLElement && found.dataset.block !== undefined ? found : null;
  }
}
