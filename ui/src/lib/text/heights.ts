/** Heights of blocks, guessed until measured: which of them stand in the window. For very long texts. */

export class BlockHeights {
  readonly #heights: Float64Array;
  readonly #tops: Float64Array;
  #firstStale = 0;

  constructor(guesses: readonly number[]) {
    this.#heights = Float64Array.from(guesses);
    this.#tops = new Float64Array(guesses.length + 1);
  }

  /** Sets a measured height. Answers whether it differs from what was known. */
  set(index: number, height: number): boolean {
    const known = this.#heights[index];
    if (known === undefined || Math.abs(known - height) < 0.5) return false;
    this.#heights[index] = height;
    this.#firstStale = Math.min(this.#firstStale, index);
    return true;
  }

  /** Height of a block as far as it is known. */
  of(index: number): number {
    return this.#heights[index] ?? 0;
  }

  /** Top of a block; of the one after the last: the height of all. */
  top(index: number): number {
    this.#sum();
    return this.#tops[Math.min(Math.max(index, 0), this.#heights.length)] ?? 0;
  }

  get total(): number {
    return this.top(this.#heights.length);
  }

  /** The block at a height. */
  at(height: number): number {
    this.#sum();
    let low = 0;
    let high = Math.max(0, this.#heights.length - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#tops[middle] ?? 0) <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #sum(): void {
    for (let index = this.#firstStale; index < this.#heights.length; index += 1) {
      this.#tops[index + 1] = (this.#tops[index] ?? 0) + (this.#heights[index] ?? 0);
    }
    this.#firstStale = this.#heights.length;
  }
}
