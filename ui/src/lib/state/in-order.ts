/**
 * Changes to records that the core takes whole. One field is left for the next faster than a project of a thousand
 * interviews is read again: a change made from what was shown would take back the one before it. So they are made one
 * after the other, each from what the one before left.
 */
export class InOrder {
  #last: Promise<unknown> = Promise.resolve();

  /** `change` runs when those before it have ended, whether or not they worked; it ends when its result was read. */
  run<T>(change: () => Promise<T>): Promise<T> {
    const next = this.#last.then(change);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
