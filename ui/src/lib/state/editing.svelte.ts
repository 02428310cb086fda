/** Edit mode: the turn whose words are being written, and what becomes of them. */

import type { Call } from '$lib/commands/call';
import type { Block } from '$lib/text/blocks';
import { FieldEdits } from '$lib/text/fieldEdits';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';
import type { ReadingState } from './reading.svelte';

/** A turn as a field. */
export interface EditedField {
  readonly block: number;
  readonly start: number;
  readonly turn: number | null;
  readonly edits: FieldEdits;
  /** Where the caret is to stand at first, in units of the field's value. */
  readonly caret: number;
}

export class EditingState implements Follower {
  /** Turns become fields when they are clicked. */
  isOn = $state(false);
  field = $state.raw<EditedField | null>(null);

  readonly #call: Call;
  readonly #reading: ReadingState;
  readonly #notices: NoticesState;
  #saving: Promise<void> = Promise.resolve();

  constructor(call: Call, reading: ReadingState, notices: NoticesState) {
    this.#call = call;
    this.#reading = reading;
    this.#notices = notices;
  }

  async toggle(): Promise<void> {
    if (this.isOn) {
      await this.leave();
      this.isOn = false;
      return;
    }
    this.isOn = true;
    const { ends } = this.#reading.selection;
    if (ends) await this.openAt(ends.focus);
  }

  /** Makes the turn that holds a place a field, with the caret there. */
  async openAt(codePoint: number): Promise<void> {
    await this.leave();
    const block = this.#reading.shown?.blocks.findLast(({ start }) => start <= codePoint);
    if (block) this.#open(block, codePoint - block.start);
  }

  /** Makes a turn that was clicked a field. Leaving another one may have moved all places, but not the turn. */
  async openBlock(index: number, caret: number): Promise<void> {
    await this.leave();
    const block = this.#reading.shown?.blocks[index];
    if (block) this.#open(block, Math.min(caret, block.end - block.start));
  }

  /** Leaves the field for the next turn, or the one before. */
  async step(direction: 1 | -1): Promise<void> {
    const at = this.field?.block;
    if (at === undefined) return;
    await this.leave();
    const block = this.#reading.shown?.blocks[at + direction];
    if (!block) return;
    this.#open(block, direction === 1 ? 0 : block.end - block.start);
    this.#reading.arriveAt({ start: block.start, end: block.end }, false);
  }

  /** Keeps what was written. Calling it twice keeps it once. */
  leave(): Promise<void> {
    const { field } = this;
    this.field = null;
    if (field) this.#saving = this.#saving.then(() => this.#keep(field));
    return this.#saving;
  }

  reset(): void {
    this.isOn = false;
    this.field = null;
    this.#saving = Promise.resolve();
  }

  changed(): void {
    // What a field shows is kept or thrown away by who leaves it.
  }

  #open(block: Block, caret: number): void {
    const { shown } = this.#reading;
    if (!shown) return;
    const original = shown.map.slice(block.start, block.end);
    this.field = {
      block: block.index,
      start: block.start,
      turn: block.turn?.number ?? null,
      edits: new FieldEdits(original),
      caret: shown.map.toUtf16(block.start + caret) - shown.map.toUtf16(block.start),
    };
  }

  async #keep({ edits, start, turn }: EditedField): Promise<void> {
    const { source } = this.#reading;
    const replacements = edits.replacements(start);
    if (source === null || replacements.length === 0) return;
    this.#saving = Promise.resolve();
    const { lost } = await this.#reading.whileEditing(() =>
      this.#call('edit_text', { source, replacements, turn }),
    );
    if (lost > 0) this.#notices.tell('editing-lost', { count: lost }, 'undo');
  }
}
