/** What the text that is read asks: the questions its turns put, and what its recording has lost. */

import type { Changes } from '$bindings/Changes';
import type { GuideInfo } from '$bindings/GuideInfo';
import type { GuideQuestionId } from '$bindings/GuideQuestionId';
import type { GuideQuestionInfo } from '$bindings/GuideQuestionInfo';
import type { LostPart } from '$bindings/LostPart';
import type { LostPartId } from '$bindings/LostPartId';
import type { SourceId } from '$bindings/SourceId';
import type { TurnQuestion } from '$bindings/TurnQuestion';
import type { Call } from '$lib/commands/call';
import type { Block } from '$lib/text/blocks';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

interface Asking {
  readonly guides: readonly GuideInfo[];
  readonly links: readonly TurnQuestion[];
  readonly lost: readonly LostPart[];
}

const NOTHING: Asking = { guides: [], links: [], lost: [] };

export class AskingState implements Follower {
  readonly answer: LatestAnswer<Asking>;
  readonly #call: Call;
  readonly #blocks: () => readonly Block[];
  #source = $state<SourceId | null>(null);

  constructor(call: Call, blocks: () => readonly Block[]) {
    this.#call = call;
    this.#blocks = blocks;
    this.answer = new LatestAnswer<Asking>(NOTHING, async () => {
      const id = this.#source;
      if (id === null) return NOTHING;
      const [guides, links, lost] = await Promise.all([
        call('guide', {}),
        call('turn_questions', { id }),
        call('lost_parts', {}),
      ]);
      return { guides, links, lost: lost.filter(({ source }) => source === id) };
    });
  }

  get source(): SourceId | null {
    return this.#source;
  }

  /** The version that the text followed, else the latest one. */
  get guide(): GuideInfo | null {
    const { guides } = this.answer.value;
    const source = this.#source;
    return guides.find(({ sources }) => source !== null && sources.includes(source)) ?? guides.at(-1) ?? null;
  }

  get lost(): readonly LostPart[] {
    return this.answer.value.lost;
  }

  /** The questions that each turn puts, by its number. */
  readonly byTurn: ReadonlyMap<number, readonly GuideQuestionInfo[]> = $derived.by(() => {
    const { guides, links } = this.answer.value;
    const known = new Map(guides.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)));
    const found = new Map<number, GuideQuestionInfo[]>();
    for (const { turn, question } of links) {
      const one = known.get(question);
      if (one) found.set(turn, [...(found.get(turn) ?? []), one]);
    }
    return found;
  });

  /** What was lost at each turn, by the index of its block; what has no time stands at the first. */
  readonly lostByBlock: ReadonlyMap<number, readonly LostPart[]> = $derived.by(() => {
    const found = new Map<number, LostPart[]>();
    if (this.lost.length === 0) return found;
    const turns = this.#blocks().filter(({ turn }) => turn !== null);
    for (const part of this.lost) {
      const { startMs } = part;
      const before = ({ turn }: Block): boolean =>
        startMs !== null && turn?.timeMs != null && turn.timeMs <= startMs;
      const place = turns.findLast(before) ?? turns[0];
      if (place) found.set(place.index, [...(found.get(place.index) ?? []), part]);
    }
    return found;
  });

  show(source: SourceId): void {
    if (source === this.#source) return;
    this.reset();
    this.#source = source;
    void this.answer.refresh();
  }

  isPut({ turn }: Block, question: GuideQuestionId): boolean {
    return this.answer.value.links.some((link) => link.turn === turn?.number && link.question === question);
  }

  /** Says whether a turn puts a question. */
  async link({ turn }: Block, question: GuideQuestionId, isPut: boolean): Promise<void> {
    const source = this.#source;
    if (source === null || !turn) return;
    const links = [{ source, turn: turn.number, question }];
    if (isPut) await this.#call('link_turns', { links, isMatch: false });
    else await this.#call('unlink_turns', { links });
    await this.answer.refresh();
  }

  async addLost(minutes: number | null, startMs: number | null, note: string): Promise<void> {
    if (this.#source === null) return;
    await this.#call('add_lost_part', { source: this.#source, minutes, startMs, note });
  }

  async deleteLost(id: LostPartId): Promise<void> {
    await this.#call('delete_lost_part', { id });
  }

  reset(): void {
    this.#source = null;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    if (this.#source !== null && changes.nouns.includes('guide')) void this.answer.refresh();
    // The number of a turn is its name here.
    else if (this.#source !== null && changes.nouns.includes('sources') && this.answer.value.links.length > 0)
      void this.answer.refresh();
  }
}
