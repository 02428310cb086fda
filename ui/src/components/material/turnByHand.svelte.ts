/** The turn of a preview that is put right by hand: which one, and where it would be split. */

import type { HandChange } from '$bindings/HandChange';
import { wordStarts, type PreviewParagraph } from './preview';

export class TurnByHand {
  #start = $state<number | null>(null);
  /** Where the chosen turn would be split, in code points of its words. */
  mark = $state<number | null>(null);
  readonly #paragraphs: () => readonly PreviewParagraph[];
  readonly #onchange: (change: HandChange) => void;

  constructor(paragraphs: () => readonly PreviewParagraph[], onchange: (change: HandChange) => void) {
    this.#paragraphs = paragraphs;
    this.#onchange = onchange;
  }

  get #turns(): readonly PreviewParagraph[] {
    return this.#paragraphs().filter(({ isTurn }) => isTurn);
  }

  get chosen(): PreviewParagraph | null {
    return this.#turns.find(({ start }) => start === this.#start) ?? null;
  }

  get canJoin(): boolean {
    return this.chosen !== null && this.#turns[0] !== this.chosen;
  }

  get canSplit(): boolean {
    return this.chosen !== null && this.mark !== null;
  }

  choose(start: number, mark: number | null = null): void {
    this.#start = start;
    this.mark = mark;
  }

  take(change: HandChange): void {
    this.#onchange(change);
  }

  join(): void {
    const { chosen } = this;
    if (!chosen || !this.canJoin) return;
    const above = this.#turns[this.#turns.indexOf(chosen) - 1];
    this.take({ kind: 'join', at: chosen.start });
    this.choose(above?.start ?? chosen.start);
  }

  split(): void {
    const { chosen, mark } = this;
    if (!chosen || mark === null) return;
    const at = chosen.wordsStart + mark;
    this.take({ kind: 'split', at });
    this.choose(at);
  }

  assign(speaker: string | null): void {
    const { chosen } = this;
    if (chosen && chosen.label !== speaker) this.take({ kind: 'assign', at: chosen.start, speaker });
  }

  /** Whether the key was one of its own. */
  press(key: string): boolean {
    const turns = this.#turns;
    const at = turns.findIndex(({ start }) => start === this.#start);
    const go = (to: number): void => {
      const turn = turns[Math.max(0, Math.min(turns.length - 1, to))];
      if (turn) this.choose(turn.start);
    };
    switch (key) {
      case 'ArrowDown':
        go(at + 1);
        return true;
      case 'ArrowUp':
        go(at < 0 ? 0 : at - 1);
        return true;
      case 'ArrowRight':
      case 'ArrowLeft':
        this.#moveMark(key === 'ArrowRight');
        return true;
      case 'Enter': {
        const isMine = this.chosen !== null;
        this.split();
        return isMine;
      }
      case 'Backspace':
        this.join();
        return true;
      default:
        return false;
    }
  }

  #moveMark(forward: boolean): void {
    const { chosen, mark } = this;
    if (!chosen) return;
    const places = wordStarts(chosen.text);
    const next = forward
      ? places.find((place) => place > (mark ?? -1))
      : places.findLast((place) => place < (mark ?? Infinity));
    this.mark = next ?? mark;
  }
}
