/** Selecting with the pointer: from the document's own selection to ours, and back. */

import type { App } from '$lib/state/app.svelte';
import type { OffsetMap } from '$lib/text/offsets';
import { choosePassage } from './hits';
import type { Page } from './page';
import { pressedPlace, type PressedPlace } from './pressed';

/** The list of codes floats over the text and takes its own clicks. */
const isInPicker = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.picker') !== null;

export class Pointing {
  isPointing = $state(false);
  /** The document's selection is being moved by us or by drawing: it says nothing. */
  #isQuiet = false;
  /** In edit mode: the turn that is pressed on. */
  #pressed: PressedPlace | null = null;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Changes the document's selection without hearing of it. */
  quietly(change: () => void): void {
    this.#isQuiet = true;
    change();
    requestAnimationFrame(() => requestAnimationFrame(() => (this.#isQuiet = false)));
  }

  /** The pointer goes down in the text. With Ctrl the words selected so far are kept, and others are added. */
  down(event: PointerEvent, page: Page | null): void {
    if (event.button !== 0 || isInPicker(event)) return;
    const { editing, picker, reading } = this.#app;
    this.#pressed = page && editing.isOn ? pressedPlace(page, event) : null;
    const { selection } = reading;
    if (event.ctrlKey || event.metaKey) selection.keep();
    else if (!event.shiftKey) selection.dropKept();
    this.isPointing = true;
    selection.isByKeyboard = false;
    picker.close();
  }

  /** The document's selection has changed. */
  changed(page: Page | null, isFocused: boolean): void {
    if (!page || this.#app.picker.isOpen || (this.#isQuiet && !this.isPointing)) return;
    const range = page.selected();
    if (range && (this.isPointing || isFocused)) this.#app.reading.selection.take(range);
  }

  /** The pointer goes up somewhere. After the click, which still belongs to pointing. */
  up(map: OffsetMap): void {
    if (!this.isPointing) return;
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
