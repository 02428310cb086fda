/**
 * Words, stripes and the rows of the tree light each other up under the pointer, and names are shown.
 *
 * Marks in the document alone: nothing is drawn anew. The tree knows nothing of this.
 */

import type { CodeId } from '$bindings/CodeId';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { App } from '$lib/state/app.svelte';
import { passagesOver } from './hits';
import type { Page } from './page';

/** So long the pointer rests on coded words before their names are shown: who reads on is not disturbed. */
const REST_MS = 450;
/** Room a name takes, in pixels: enough to see whether all of them fit below. */
const NAME = 24;

interface Named {
  readonly name: string;
  /** Null beside a stripe, which has the colour itself. */
  readonly colour: string | null;
}

export interface Tip {
  readonly names: readonly Named[];
  /** From the right and top edge of the content. */
  readonly right: number;
  readonly top: number;
}

export class Lighting {
  tip = $state.raw<Tip | null>(null);
  readonly #app: App;
  #over: Element | null = null;
  #rows: Element[] = [];
  #waiting = 0;

  constructor(app: App) {
    this.#app = app;
  }

  /** The pointer comes over something, anywhere in the window. */
  over({ target, buttons, clientY }: PointerEvent, page: Page): void {
    if (buttons !== 0) return;
    const element = target instanceof Element ? target.closest(WANTED) : null;
    if (element === this.#over) return;
    this.clear(page);
    this.#over = element;
    if (!element) return;
    if (!page.text.contains(element)) {
      page.mark('lit', this.#onScreen(page, Number((element as HTMLElement).dataset.code)));
      return;
    }
    const passages = passagesOver(this.#app.reading, element);
    page.mark('lit', passages);
    this.#lightRows(new Set(passages.flatMap(({ codings }) => codings.map(({ code }) => code))));
    const name = element instanceof HTMLElement ? element.dataset.name : undefined;
    if (name !== undefined) this.tip = besideStripe(element, page, name);
    else
      this.#waiting = window.setTimeout(
        () => (this.tip = this.#belowLine(element, page, clientY, passages)),
        REST_MS,
      );
  }

  clear(page: Page): void {
    clearTimeout(this.#waiting);
    this.#over = null;
    this.tip = null;
    page.mark('lit', []);
    for (const row of this.#rows) row.removeAttribute('data-lit');
    this.#rows = [];
  }

  /** The passages of a code and of those below it, as far as they are rendered. */
  #onScreen(page: Page, id: CodeId): SegmentInfo[] {
    const { codebook, reading } = this.#app;
    const codes = new Set(codebook.withBelow(id).map((code) => code.id));
    const { start, end } = page.rendered();
    return reading.segments.filter(
      ({ stretches, codings }) =>
        stretches.some((stretch) => stretch.start < end && stretch.end > start) &&
        codings.some(({ code }) => codes.has(code)),
    );
  }

  /** The rows of these codes; for a code that is folded away the row above that is seen. */
  #lightRows(codes: ReadonlySet<CodeId>): void {
    const rows = new Map(
      [...document.querySelectorAll<HTMLElement>(ROW)].map((row) => [Number(row.dataset.code), row]),
    );
    const { codebook } = this.#app;
    const found = [...codes].flatMap((id) => {
      const line = [...codebook.ancestors(id).map((code) => code.id), id];
      const seen = line.findLast((code) => rows.has(code));
      return (seen !== undefined && rows.get(seen)) || [];
    });
    this.#rows = [...new Set(found)];
    for (const row of this.#rows) row.setAttribute('data-lit', '');
  }

  #belowLine(element: Element, page: Page, y: number, passages: readonly SegmentInfo[]): Tip | null {
    const { looks } = this.#app.codebook;
    const codes = new Set(passages.flatMap(({ codings }) => codings.map(({ code }) => code)));
    const names = [...codes].flatMap((code) => looks.get(code) ?? []);
    const lines = [...element.getClientRects()];
    const line = lines.find(({ top, bottom }) => top <= y && y <= bottom) ?? lines.at(-1);
    const column = element.closest('.words')?.getBoundingClientRect();
    if (names.length === 0 || !line || !column) return null;
    const origin = page.content.getBoundingClientRect();
    const height = names.length * NAME + 8;
    const isBelow = line.bottom + height < page.scroller.getBoundingClientRect().bottom;
    return {
      names,
      right: origin.right - column.right,
      top: (isBelow ? line.bottom + 4 : line.top - height - 4) - origin.top,
    };
  }
}

const ROW = '[role="treeitem"][data-code]';
const WANTED = `.reader [data-segments], ${ROW}`;

/** Above the stripe; below it at the top of the window. */
function besideStripe(stripe: Element, page: Page, name: string): Tip {
  const own = stripe.getBoundingClientRect();
  const origin = page.content.getBoundingClientRect();
  const isBelow = own.top - page.scroller.getBoundingClientRect().top < 32;
  return {
    names: [{ name, colour: null }],
    right: Math.max(4, origin.right - own.right - 4),
    top: (isBelow ? own.bottom + 4 : own.top - 30) - origin.top,
  };
}
