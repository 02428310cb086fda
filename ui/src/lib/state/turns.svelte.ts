/** Turns put right after a text has entered: which one, and what is said of it. */

import type { Role } from '$bindings/Role';
import type { SourceId } from '$bindings/SourceId';
import type { SpeakerInfo } from '$bindings/SpeakerInfo';
import type { TurnInfo } from '$bindings/TurnInfo';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import { blockAt, type Block } from '$lib/text/blocks';
import type { Follower } from './follower';
import type { ReadingState } from './reading.svelte';

export class TurnsState implements Follower {
  /** The turn that the dialog is about. */
  chosen = $state.raw<TurnInfo | null>(null);
  speaker = $state.raw<SpeakerInfo | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  /** The turn whose menu is open. */
  menu = $state.raw<Block | null>(null);
  readonly #call: Call;
  readonly #reading: ReadingState;

  constructor(call: Call, reading: ReadingState) {
    this.#call = call;
    this.#reading = reading;
  }

  /** Where the person is in the text. */
  get place(): number | null {
    const { selection, leftAt, shown } = this.#reading;
    return shown ? (selection.ends?.focus ?? leftAt ?? shown.blocks[0]?.start ?? null) : null;
  }

  /** The block of the turn where the person is. */
  get here(): Block | null {
    const { shown } = this.#reading;
    const { place } = this;
    if (!shown || place === null) return null;
    const block = shown.blocks[blockAt(shown.blocks, place)];
    return block?.turn ? block : null;
  }

  /** Labels of the shown text. */
  get labels(): readonly SpeakerInfo[] {
    const found = new Map<number, SpeakerInfo>();
    for (const { speaker } of this.#reading.shown?.blocks ?? []) if (speaker) found.set(speaker.id, speaker);
    return [...found.values()];
  }

  get canMerge(): boolean {
    return (this.here?.turn?.number ?? 1) > 1;
  }

  /** The turn where the person is becomes the one that the dialog is about. */
  begin(block: Block | null = this.here): boolean {
    this.chosen = block?.turn ?? null;
    this.speaker = block?.speaker ?? null;
    this.failure = null;
    return this.chosen !== null;
  }

  /** Opens the menu of a turn; what it offers is about where the person is. */
  openMenu(block: Block | null = this.here): void {
    if (!block?.turn) return;
    if (this.here?.index !== block.index || this.#reading.selection.hasWords)
      this.#reading.selection.moveTo(block.start, false);
    this.menu = block;
  }

  /** Gives the turn where the person is to a label that is known, or to nobody. */
  async assign(label: string | null): Promise<void> {
    const { source } = this.#reading;
    const turn = this.here?.turn;
    if (source !== null && turn) await this.#assign(source, turn, label, 'participant');
  }

  /** Says what the one who says the turn is, everywhere in the text. */
  async setRole(role: Role): Promise<void> {
    const speaker = this.here?.speaker;
    if (!speaker) return;
    const { id, label, participant } = speaker;
    await this.#call('set_speaker', {
      id,
      role,
      participant: role === 'participant' ? (participant?.name ?? label) : null,
      cases: [...(participant?.cases ?? [])],
    });
  }

  async merge(turn: TurnInfo | null | undefined = this.here?.turn): Promise<void> {
    const { source } = this.#reading;
    if (source === null || !turn || turn.number < 2) return;
    await this.#call('merge_turns', { source, first: turn.number - 1, last: turn.number });
  }

  async split(): Promise<void> {
    const { source } = this.#reading;
    const at = this.place;
    if (source === null || at === null) return;
    await this.#call('split_turn', { source, at });
  }

  /** Says who says the chosen turn and when it begins, each only if it is another than before; whether it could. */
  async set(label: string | null, role: Role, timeMs: number | null): Promise<boolean> {
    const { source } = this.#reading;
    const { chosen, speaker } = this;
    if (source === null || !chosen) return false;
    try {
      if ((speaker?.label ?? null) !== label) await this.#assign(source, chosen, label, role);
      if (chosen.timeMs !== timeMs)
        await this.#call('set_turn_time', { source, turn: chosen.number, timeMs });
      return true;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return false;
    }
  }

  async #assign(source: SourceId, turn: TurnInfo, label: string | null, role: Role): Promise<void> {
    await this.#call('assign_turns', { source, turns: [turn.number], label, role });
  }

  reset(): void {
    this.failure = null;
    this.chosen = null;
    this.speaker = null;
    this.menu = null;
  }

  changed(): void {
    // Shown in a dialog, under which nothing is changed.
  }
}
