/** Side panels: folded or not, and how wide. Remembered for this machine, without content. */

import type { Panels } from '$bindings/Panels';

export const NARROWEST = 180;
export const WIDEST = 640;

export const FIRST_PANELS: Panels = {
  isLeftOpen: true,
  isRightOpen: true,
  left: 240,
  right: 300,
  search: 360,
};

export type PanelSide = 'left' | 'right' | 'search';

export class PanelsState {
  isLeftOpen = $state(FIRST_PANELS.isLeftOpen);
  isRightOpen = $state(FIRST_PANELS.isRightOpen);
  left = $state(FIRST_PANELS.left);
  right = $state(FIRST_PANELS.right);
  search = $state(FIRST_PANELS.search);

  readonly #remember: (panels: Panels) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(remember: (panels: Panels) => void) {
    this.#remember = remember;
  }

  /** Takes what the core remembers. */
  begin(panels: Panels): void {
    this.isLeftOpen = panels.isLeftOpen;
    this.isRightOpen = panels.isRightOpen;
    this.left = clamp(panels.left);
    this.right = clamp(panels.right);
    this.search = clamp(panels.search);
  }

  toggleLeft(): void {
    this.isLeftOpen = !this.isLeftOpen;
    this.#rememberSoon();
  }

  toggleRight(): void {
    this.isRightOpen = !this.isRightOpen;
    this.#rememberSoon();
  }

  resize(side: PanelSide, width: number): void {
    this[side] = clamp(width);
    this.#rememberSoon();
  }

  /** A drag changes the width at every move; it is remembered when it has come to rest. */
  #rememberSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const { isLeftOpen, isRightOpen, left, right, search } = this;
      this.#remember({ isLeftOpen, isRightOpen, left, right, search });
    }, 300);
  }
}

function clamp(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
