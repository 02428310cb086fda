/** Numbers of the lines of a text as it was imported: the same in every window, whatever its width. */

export class LineNumbers {
  /** UTF-16 indexes of the line ends. */
  readonly #ends: readonly number[];

  constructor(text: string) {
    const ends: number[] = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
    this.#ends = ends;
  }

  /** From 1, of the line that holds a UTF-16 index. */
  at(utf16: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? Infinity) < utf16) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}
