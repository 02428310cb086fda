/** The method panel: the stages of the declared approach, and what the checks of one of them find. */

import type { Changes } from '$bindings/Changes';
import type { Check } from '$bindings/Check';
import type { Stage } from '$bindings/Stage';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

/** So many lines of what is found are shown at a time. */
export const MOST_LINES = 5;

/** So long nothing must have changed before checks are computed anew. */
const PAUSE_MS = 600;

/** What is shown of checks: facts apart from questions, what is answered and what is not known apart from both. */
export interface LookedOver {
  readonly facts: readonly Check[];
  readonly questions: readonly Check[];
  /** How many more are open. */
  readonly hidden: number;
  readonly answered: readonly Check[];
  readonly unknown: readonly Check[];
}

/** Facts first; at most so many of both together. */
export function lookOver(checks: readonly Check[], most: number): LookedOver {
  const open = checks.filter(({ state }) => state === 'open');
  const facts = open.filter(({ kind }) => kind === 'fact');
  const questions = open.filter(({ kind }) => kind === 'question');
  const shownFacts = facts.slice(0, most);
  const shownQuestions = questions.slice(0, Math.max(0, most - shownFacts.length));
  return {
    facts: shownFacts,
    questions: shownQuestions,
    hidden: open.length - shownFacts.length - shownQuestions.length,
    answered: checks.filter(({ state }) => state === 'answered'),
    unknown: checks.filter(({ state }) => state === 'unknown'),
  };
}

export class ChecksState implements Follower {
  isOpen = $state(false);
  /** The stage that is chosen, by its place. */
  chosen = $state(0);
  /** What its checks find is asked for. */
  isLookedOver = $state(false);
  showsAll = $state(false);
  readonly stages: LatestAnswer<readonly Stage[]>;
  readonly answer: LatestAnswer<readonly Check[]>;
  readonly #call: Call;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(call: Call) {
    this.#call = call;
    this.stages = new LatestAnswer<readonly Stage[]>([], () => call('stages', {}));
    this.answer = new LatestAnswer<readonly Check[]>([], () =>
      call('checks', { stage: this.stage?.checks ?? null }),
    );
  }

  get stage(): Stage | null {
    return this.stages.value[this.chosen] ?? null;
  }

  get shown(): LookedOver {
    return lookOver(this.answer.value, this.showsAll ? Number.POSITIVE_INFINITY : MOST_LINES);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    if (this.isOpen) void this.stages.refresh();
  }

  choose(place: number): void {
    if (place === this.chosen) return;
    this.chosen = place;
    this.isLookedOver = false;
    this.showsAll = false;
    this.answer.clear();
  }

  async lookOver(): Promise<void> {
    this.isLookedOver = true;
    await this.answer.refresh();
  }

  /** Says why it is meant to be so: of one thing, or of all that the check finds. */
  async reply(id: string, item: string | null, reason: string): Promise<void> {
    await this.#call('answer_check', { id, item, reason });
  }

  async reopen(id: string, item: string | null): Promise<void> {
    await this.#call('reopen_check', { id, item });
  }

  async limit(name: string, value: number | null): Promise<void> {
    await this.#call('set_threshold', { name, value });
  }

  reset(): void {
    clearTimeout(this.#pause);
    this.isOpen = false;
    this.chosen = 0;
    this.isLookedOver = false;
    this.showsAll = false;
    this.stages.clear();
    this.answer.clear();
  }

  changed(changes: Changes): void {
    if (!this.isOpen || changes.nouns.length === 0) return;
    // Who is coding is not kept waiting by it: it is asked for when there is a pause.
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#askAnew(), PAUSE_MS);
  }

  #askAnew(): void {
    if (!this.isOpen) return;
    void this.stages.refresh();
    if (this.isLookedOver) void this.answer.refresh();
  }
}
