/**
 * Code points and UTF-16 for one text.
 *
 * The core counts code points, the document object model counts UTF-16 units. Here, and nowhere else, one becomes
 * the other.
 */

/** A stretch of a text in code points, half-open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A mark every so many code points, so that no conversion walks further than that. */
const STEP = 128;
/** Code points around an edge that are looked at to find the grapheme it stands in. */
const NEIGHBOURHOOD = 64;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Number of code points in a piece of text. A lone surrogate counts as one. */
export function codePointsIn(piece: string): number {
  let count = piece.length;
  for (let index = 1; index < piece.length; index += 1) {
    if (isLow(piece.charCodeAt(index)) && isHigh(piece.charCodeAt(index - 1))) count -= 1;
  }
  return count;
}

let segmenter: Intl.Segmenter | null = null;
const graphemes = (): Intl.Segmenter =>
  (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

export class OffsetMap {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** UTF-16 index of every `STEP`th code point; null if the text has no surrogate pair. */
  readonly #marks: Uint32Array | null;

  constructor(text: string) {
    this.text = text;
    this.length = codePointsIn(text);
    this.#marks = this.length === text.length ? null : marksOf(text, this.length);
  }

  /** UTF-16 index of a code point; outside the text the nearest end. */
  toUtf16(codePoint: number): number {
    const wanted = Math.min(Math.max(codePoint, 0), this.length);
    if (!this.#marks) return wanted;
    const mark = Math.floor(wanted / STEP);
    let at = this.#marks[mark] ?? 0;
    for (let left = wanted - mark * STEP; left > 0; left -= 1) at += this.#widthAt(at);
    return at;
  }

  /** Code point at a UTF-16 index; the middle of a surrogate pair belongs to its character. */
  toCodePoint(utf16: number): number {
    let wanted = Math.min(Math.max(utf16, 0), this.text.length);
    if (!this.#marks) return wanted;
    if (isLow(this.text.charCodeAt(wanted)) && isHigh(this.text.charCodeAt(wanted - 1))) wanted -= 1;
    let low = 0;
    let high = this.#marks.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#marks[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    let at = this.#marks[low] ?? 0;
    let codePoint = low * STEP;
    while (at < wanted) {
      at += this.#widthAt(at);
      codePoint += 1;
    }
    return codePoint;
  }

  /** The words of a stretch. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUtf16(start), this.toUtf16(end));
  }

  /** The nearest edge of a grapheme: a place where a person can put the caret. */
  snap(codePoint: number, direction: 'back' | 'forward'): number {
    const at = Math.min(Math.max(codePoint, 0), this.length);
    const from = this.toUtf16(at - NEIGHBOURHOOD);
    const wanted = this.toUtf16(at);
    const near = this.text.slice(from, this.toUtf16(at + NEIGHBOURHOOD));
    for (const { index, segment } of graphemes().segment(near)) {
      const start = from + index;
      const end = start + segment.length;
      if (wanted === start) return at;
      if (wanted < end) return this.toCodePoint(direction === 'back' ? start : end);
    }
    return at;
  }

  /** The stretch widened to whole graphemes. */
  snapRange({ start, end }: TextRange): TextRange {
    return { start: this.snap(start, 'back'), end: this.snap(end, 'forward') };
  }

  /** The caret one grapheme on. */
  next(codePoint: number): number {
    return codePoint >= this.length ? this.length : this.snap(codePoint + 1, 'forward');
  }

  /** The caret one grapheme back. */
  previous(codePoint: number): number {
    return codePoint <= 0 ? 0 : this.snap(codePoint - 1, 'back');
  }

  #widthAt(utf16: number): number {
    return isHigh(this.text.charCodeAt(utf16)) && isLow(this.text.charCodeAt(utf16 + 1)) ? 2 : 1;
  }
}

function marksOf(text: string, length: number): Uint32Array {
  const marks = new Uint32Array(Math.floor(length / STEP) + 1);
  let codePoint = 0;
  for (let at = 0; at < text.length; codePoint += 1) {
    if (codePoint % STEP === 0) marks[codePoint / STEP] = at;
    at += isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
  }
  if (codePoint % STEP === 0) marks[codePoint / STEP] = text.length;
  return marks;
}
