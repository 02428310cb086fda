/** What the project declares about its method, and its research questions. */

import type { Changes } from '$bindings/Changes';
import type { Method } from '$bindings/Method';
import type { ResearchQuestion } from '$bindings/ResearchQuestion';
import type { ResearchQuestionId } from '$bindings/ResearchQuestionId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { InOrder } from './in-order';

export const APPROACHES = ['reflexive', 'framework', 'coding-reliability', 'own'] as const;
export const REASONINGS = ['inductive', 'deductive', 'both'] as const;
export const MEANINGS = ['semantic', 'latent', 'both'] as const;
export const READINGS = ['experiential', 'critical', 'both'] as const;

const NOTHING: Method = {
  approach: null,
  reasoning: null,
  meaning: null,
  reading: null,
  ontology: '',
  researcher: '',
  stages: [],
};

export class MethodState implements Follower {
  readonly answer: LatestAnswer<Method>;
  readonly questions: LatestAnswer<readonly ResearchQuestion[]>;
  readonly #call: Call;
  readonly #inOrder = new InOrder();
  #isShown = false;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<Method>(NOTHING, () => call('method', {}));
    this.questions = new LatestAnswer<readonly ResearchQuestion[]>([], () => call('research_questions', {}));
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await Promise.all([this.answer.load(), this.questions.load()]);
  }

  /** Declares a part anew; the others stay as they are by then. */
  declare(change: Partial<Method>): Promise<void> {
    return this.#inOrder.run(async () => {
      await this.#call('declare_method', { method: { ...this.answer.value, ...change }, reason: null });
      await this.answer.refresh();
    });
  }

  async create(text: string): Promise<void> {
    await this.#call('create_research_question', { text });
  }

  write(id: ResearchQuestionId, change: { readonly text?: string; readonly note?: string }): Promise<void> {
    return this.#inOrder.run(async () => {
      const question = this.questions.value.find((own) => own.id === id);
      if (!question) return;
      const { text, note } = { ...question, ...change };
      await this.#call('write_research_question', { id, text, note });
      await this.questions.refresh();
    });
  }

  async move(id: ResearchQuestionId, place: number): Promise<void> {
    await this.#call('move_research_question', { id, place });
  }

  async remove(id: ResearchQuestionId): Promise<void> {
    await this.#call('delete_research_question', { id });
  }

  reset(): void {
    this.answer.clear();
    this.questions.clear();
    this.#isShown = false;
  }

  changed({ nouns }: Changes): void {
    if (!this.#isShown || !(nouns.includes('method') || nouns.includes('themes'))) return;
    void this.answer.refresh();
    void this.questions.refresh();
  }
}
