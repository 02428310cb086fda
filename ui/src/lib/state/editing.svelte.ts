/** Edit mode: the turn whose words are being written, and what becomes of them. */

import type { SourceId } from '$bindings/SourceId';
import { CommandFailure, type Call } from '$lib/commands/call';
import type { Block } from '$lib/text/blocks';
import { FieldEdits } from '$lib/text/fieldEdits';
import type { EditDraftsState } from './edit-drafts.svelte';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';
import type { ReadingState } from './reading.svelte';

/** More than the longest interview: longer words would make one turn that nobody can read. */
const MOST_PASTED = 200_000;

/** A turn as a field. */
export interface EditedField {
  readonly source: SourceId;
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
  /** One field is left, and the next one not open yet. */
  isMoving = false;

  readonly #call: Call;
  readonly #reading: ReadingState;
  readonly #notices: NoticesState;
  readonly #drafts: EditDraftsState;
  #saving: Promise<void> = Promise.resolve();
  #steps = 0;
  #ahead = '';
  #isStaying = false;

  constructor(call: Call, reading: ReadingState, notices: NoticesState, drafts: EditDraftsState) {
    this.#call = call;
    this.#reading = reading;
    this.#notices = notices;
    this.#drafts = drafts;
  }

  async toggle(): Promise<void> {
    if (this.isOn) return this.end();
    this.isOn = true;
    const { ends } = this.#reading.selection;
    if (ends) await this.openAt(ends.focus);
  }

  /** Nothing is edited any more; what was written is kept. */
  async end(): Promise<void> {
    await this.leave();
    this.isOn = false;
  }

  /** Makes the turn that holds a place a field, with the caret there. */
  openAt(codePoint: number): Promise<void> {
    return this.#after(() => {
      const block = this.#reading.shown?.blocks.findLast(({ start }) => start <= codePoint);
      if (block) this.#open(block, codePoint - block.start);
    });
  }

  /** Makes a turn that was clicked a field. Leaving another one may have moved all places, but not the turn. */
  openBlock(index: number, caret: number): Promise<void> {
    return this.#after(() => {
      const block = this.#reading.shown?.blocks[index];
      if (block) this.#open(block, Math.min(caret, block.end - block.start));
    });
  }

  /** Leaves the field for the next turn, or the one before. */
  async step(direction: 1 | -1): Promise<void> {
    this.#steps += direction;
    const at = this.field?.block;
    if (this.isMoving || at === undefined) return;
    await this.#after(() => {
      const block = this.#reading.shown?.blocks[at + this.#steps];
      if (!block) return;
      this.#open(block, this.#steps > 0 ? 0 : block.end - block.start);
      this.#reading.arriveAt({ start: block.start, end: block.end }, false);
    });
  }

  /** The next turn is not to become a field after all. */
  stay(): void {
    this.#isStaying = true;
  }

  /** Words typed between two fields, while those of the first are kept, stand in the second. */
  typeAhead(words: string): void {
    this.#ahead += words;
  }

  /** Something was typed in the field: until it is left, a crash is not to take it. */
  typed(): void {
    if (this.field) this.#drafts.note(this.field);
  }

  /** Keeps what was written. Calling it twice keeps it once. What the core refuses stays in the field. */
  leave(): Promise<void> {
    const { field } = this;
    this.field = null;
    if (field) {
      const kept = this.#saving.then(() => this.#keep(field));
      this.#saving = kept.catch(() => undefined);
      return kept;
    }
    return this.#saving;
  }

  /** Whether words are too long to be pasted into a turn; that is then said. */
  refuses({ length }: string): boolean {
    if (length <= MOST_PASTED) return false;
    const parameters = { limit: MOST_PASTED };
    this.#notices.fail(new CommandFailure({ kind: 'refused', key: 'editing-paste-too-long', parameters }));
    return true;
  }

  reset(): void {
    this.isOn = false;
    this.field = null;
    this.#saving = Promise.resolve();
  }

  changed(): void {
    // What a field shows is kept or thrown away by who leaves it.
  }

  async #after(open: () => void): Promise<void> {
    this.isMoving = true;
    try {
      await this.leave();
      // A turn that could not be kept is a field still.
      if (!this.field && !this.#isStaying) open();
    } finally {
      this.isMoving = false;
      this.#steps = 0;
      this.#ahead = '';
      this.#isStaying = false;
    }
  }

  #open(block: Block, offset: number): void {
    const { shown } = this.#reading;
    if (!shown) return;
    const { start } = block;
    const edits = new FieldEdits(shown.map.slice(start, block.end));
    let caret = shown.map.toUtf16(start + offset) - shown.map.toUtf16(start);
    if (this.#ahead !== '') {
      const { value } = edits;
      const behind = caret + this.#ahead.length;
      edits.take(value.slice(0, caret) + this.#ahead + value.slice(caret), behind);
      caret = behind;
    }
    const turn = block.turn?.number ?? null;
    this.field = { source: shown.info.id, block: block.index, start, turn, edits, caret };
  }

  async #keep(field: EditedField): Promise<void> {
    const { edits, source, start, turn } = field;
    const replacements = edits.replacements(start);
    const wasKept = await this.#drafts.stop();
    if (replacements.length === 0) {
      // In the end nothing is other than it was.
      if (wasKept) await this.#drafts.forget(source);
      return;
    }
    try {
      const { lost } = await this.#reading.whileEditing(() =>
        this.#call('edit_text', { source, replacements, turn }),
      );
      if (lost > 0) this.#notices.tell('editing-lost', { count: lost }, 'undo');
    } catch (thrown) {
      // Nothing that was written is thrown away: the turn is a field again, with the words in it.
      if (this.isOn && this.field === null && this.#reading.source === source)
        this.field = { ...field, caret: edits.value.length };
      throw thrown;
    }
  }
}
