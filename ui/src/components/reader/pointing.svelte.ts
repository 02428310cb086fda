/** Selecting with the pointer: from the document's own selection to ours, and back. */

import type { App } from '$lib/state/app.svelte';
import type { OffsetMap, TextRange } from '$lib/text/offsets';
import { choosePassage } from './hits';
import type { Ends, Page } from './page';
import { pressedPlace, type PressedPlace } from './pressed';

type Selected = TextRange & { readonly focus: number };

/** The list of codes floats over the text and takes its own clicks. */
const isInPicker = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.picker') !== null;

/** Turns that are taken out of the document take its selection along: nothing was selected by that. */
function isRendered(page: Page, ends: Ends | null): boolean {
  if (!ends) return true;
  const { start, end } = page.rendered();
  return Math.min(ends.anchor, ends.focus) >= start && Math.max(ends.anchor, ends.focus) <= end;
}

export class Pointing {
  isPointing = $state(false);
  /** Above 0 the document's selection is being moved by us or by drawing: it says nothing. */
  #quiet = 0;
  /** In edit mode: the turn that is pressed on. */
  #pressed: PressedPlace | null = null;
  /** Where the pointer went down, and whether the document has lost it: that turn is not rendered any more. */
  #anchor: number | null = null;
  #isAnchorLost = false;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Changes the document's selection without hearing of it. */
  quietly(change: () => void): void {
    this.#quiet += 1;
    const own = this.#quiet;
    change();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (own === this.#quiet) this.#quiet = 0;
      }),
    );
  }

  /** The pointer goes down in the text. With Ctrl the words selected so far are kept, and others are added. */
  down(event: PointerEvent, page: Page | null): void {
    if (event.button !== 0 || isInPicker(event)) return;
    const { editing, picker, reading } = this.#app;
    this.#pressed = page && editing.isOn ? pressedPlace(page, event) : null;
    const { selection } = reading;
    if (event.ctrlKey || event.metaKey) selection.keep();
    else if (!event.shiftKey) selection.dropKept();
    this.#anchor = event.shiftKey ? (selection.ends?.anchor ?? null) : null;
    this.#isAnchorLost = false;
    this.isPointing = true;
    selection.isByKeyboard = false;
    picker.close();
  }

  /** The document's selection has changed. */
  changed(page: Page | null, isFocused: boolean): void {
    if (!page || this.#app.picker.isOpen || (this.#quiet > 0 && !this.isPointing)) return;
    const range = page.selected();
    const { selection } = this.#app.reading;
    if (this.isPointing) {
      if (range) selection.take(this.#fromAnchor(page, range));
    } else if (isFocused && isRendered(page, selection.ends)) {
      // Without pointer or key nobody lets go of words: turns that were drawn anew did.
      if (selection.hasWords && (!range || range.start === range.end)) this.#selectAgain(page);
      else if (range) selection.take(range);
    }
  }

  #selectAgain(page: Page): void {
    const { isCoding, selection } = this.#app.reading;
    const { ends } = selection;
    // While codes are put on, the words are selected once the mark is painted.
    if (ends && !isCoding) this.quietly(() => page.select(ends));
  }

  /** In long texts the turn where selecting began is taken out of the document when it is scrolled far enough. */
  #fromAnchor(page: Page, range: Selected): Selected {
    const { focus } = range;
    const anchor = this.#anchor;
    this.#isAnchorLost ||= anchor !== null && !isRendered(page, { anchor, focus: anchor });
    if (anchor !== null && this.#isAnchorLost)
      return { start: Math.min(anchor, focus), end: Math.max(anchor, focus), focus };
    this.#anchor = focus === range.start ? range.end : range.start;
    return range;
  }

  /** The pointer goes up somewhere. After the click, which still belongs to pointing. */
  up(page: Page | null, map: OffsetMap): void {
    if (!this.isPointing) return;
    // The document may not have told of it yet.
    this.changed(page, true);
    const { reading, selecting } = this.#app;
    if (reading.selection.range) reading.selection.widen((range) => selecting.wholeRange(map, range));
    setTimeout(() => (this.isPointing = false));
  }

  click(event: MouseEvent): void {
    if (isInPicker(event)) return;
    this.isPointing = false;
    const { editing, reading } = this.#app;
    if (reading.selection.hasWords) return;
    const at = this.#pressed;
    if (at && editing.isOn) this.#app.attempt(() => editing.openBlock(at.block, at.offset));
    else choosePassage(reading, event.target);
  }
}
