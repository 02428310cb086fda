/** Saying why an action was done, when it is done or long after it. */

import type { ActionLabel } from '$bindings/ActionLabel';
import type { Changes } from '$bindings/Changes';
import type { StepId } from '$bindings/StepId';
import type { Call } from '$lib/commands/call';
import type { Follower } from './follower';

/** As far back as the last action that stands is looked for. */
const LOOKED_AT = 100;

/** What has to be known of an action to say why it was done. */
export interface ExplainedStep {
  readonly id: StepId;
  readonly label: ActionLabel;
  readonly reason: string | null;
}

export class HistoryState implements Follower {
  /** The action that somebody says the reason of. */
  explained = $state.raw<ExplainedStep | null>(null);
  readonly #call: Call;
  readonly #onexplained: () => void;

  constructor(call: Call, onexplained: () => void) {
    this.#call = call;
    this.#onexplained = onexplained;
  }

  /** Takes the last action that stands as the one to be explained; whether there is one. */
  async chooseLast(): Promise<boolean> {
    const { steps } = await this.#call('history', { before: null, limit: LOOKED_AT });
    const isIt = ({ kind, isUndone, label }: (typeof steps)[number]): boolean =>
      kind === 'do' && !isUndone && label.operation !== 'export_document';
    this.explained = steps.find(isIt) ?? null;
    return this.explained !== null;
  }

  /** Says why the chosen action was done. */
  async explain(reason: string): Promise<void> {
    if (!this.explained) return;
    await this.#call('explain_step', { id: this.explained.id, reason });
    this.#onexplained();
  }

  reset(): void {
    this.explained = null;
  }

  changed(changes: Changes): void {
    // What is explained stays the same action, whatever happens beside it.
    void changes;
  }
}
