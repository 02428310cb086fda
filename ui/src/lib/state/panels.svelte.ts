/** Side panels: folded or not, and how wide. Remembered for this machine, without content. */

const STORE = 'sitat-panels';

export const NARROWEST = 180;
export const WIDEST = 640;

interface Remembered {
  isLeftOpen: boolean;
  isRightOpen: boolean;
  left: number;
  right: number;
  search: number;
}

const FIRST: Remembered = { isLeftOpen: true, isRightOpen: true, left: 240, right: 300, search: 360 };

export type PanelSide = 'left' | 'right' | 'search';

export class PanelsState {
  isLeftOpen = $state(FIRST.isLeftOpen);
  isRightOpen = $state(FIRST.isRightOpen);
  left = $state(FIRST.left);
  right = $state(FIRST.right);
  search = $state(FIRST.search);

  constructor() {
    const kept = recall();
    this.isLeftOpen = kept.isLeftOpen;
    this.isRightOpen = kept.isRightOpen;
    this.left = kept.left;
    this.right = kept.right;
    this.search = kept.search;
  }

  toggleLeft(): void {
    this.isLeftOpen = !this.isLeftOpen;
    this.#remember();
  }

  toggleRight(): void {
    this.isRightOpen = !this.isRightOpen;
    this.#remember();
  }

  resize(side: PanelSide, width: number): void {
    this[side] = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.#remember();
  }

  #remember(): void {
    const { isLeftOpen, isRightOpen, left, right, search } = this;
    try {
      localStorage.setItem(STORE, JSON.stringify({ isLeftOpen, isRightOpen, left, right, search }));
    } catch {
      // A web view without storage forgets; nothing is lost but a width.
    }
  }
}

function recall(): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return FIRST;
    const all: Record<string, unknown> = { ...FIRST, ...kept };
    const width = (name: PanelSide): number => {
      const value = all[name];
      return typeof value === 'number' ? Math.min(WIDEST, Math.max(NARROWEST, value)) : FIRST[name];
    };
    return {
      isLeftOpen: all.isLeftOpen !== false,
      isRightOpen: all.isRightOpen !== false,
      left: width('left'),
      right: width('right'),
      search: width('search'),
    };
  } catch {
    return FIRST;
  }
}
