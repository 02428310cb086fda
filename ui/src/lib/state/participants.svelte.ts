/** Participants: who took part, what they agreed to, how they are shown, and what a withdrawal takes out. */

import type { Changes } from '$bindings/Changes';
import type { Identification } from '$bindings/Identification';
import type { Interview } from '$bindings/Interview';
import type { ParticipantId } from '$bindings/ParticipantId';
import type { People } from '$bindings/People';
import type { Person } from '$bindings/Person';
import type { PersonInfo } from '$bindings/PersonInfo';
import type { SourceId } from '$bindings/SourceId';
import type { Withdrawal } from '$bindings/Withdrawal';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';
import { InOrder } from './in-order';

export const IDENTIFICATIONS: readonly Identification[] = ['name', 'role-case', 'role', 'pseudonym', 'code'];

const NOTHING: People = { identification: 'name', people: [], interviews: [] };

export class ParticipantsState implements Follower {
  readonly answer: LatestAnswer<People>;
  /** The participant that Material shows more of. */
  chosen = $state<ParticipantId | null>(null);
  /** Whose withdrawal is looked at. */
  withdrawing = $state<ParticipantId | null>(null);
  readonly #call: Call;
  readonly #inOrder = new InOrder();

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<People>(NOTHING, () => call('participants', {}));
  }

  get all(): readonly PersonInfo[] {
    return this.answer.value.people;
  }

  get identification(): Identification {
    return this.answer.value.identification;
  }

  find(id: ParticipantId): PersonInfo | null {
    return this.all.find(({ person }) => person.id === id) ?? null;
  }

  /** How an interview was held; blank if nothing is known. */
  interview(source: SourceId): Interview {
    return (
      this.answer.value.interviews.find((one) => one.source === source) ?? {
        source,
        heldOn: null,
        minutes: null,
        place: '',
        recording: '',
        deletionPlannedOn: null,
        deletedOn: null,
        heldAgainst: null,
        note: '',
      }
    );
  }

  /** Interviews whose recordings were to be deleted by a day (YYYY-MM-DD) and are not. */
  recordingsDue(day: string): readonly Interview[] {
    return this.answer.value.interviews.filter(
      ({ deletionPlannedOn, deletedOn }) =>
        deletionPlannedOn !== null && deletedOn === null && deletionPlannedOn <= day,
    );
  }

  async create(name: string): Promise<void> {
    const { id } = await this.#call('create_participant', { name });
    this.chosen = id;
  }

  /** Says more of a participant; what is not said anew stays. */
  describe(id: ParticipantId, changes: Partial<Person>): Promise<void> {
    return this.#inOrder.run(async () => {
      const person = this.find(id)?.person;
      if (!person) return;
      await this.#call('describe_participant', { ...person, ...changes });
      await this.answer.refresh();
    });
  }

  async delete(id: ParticipantId): Promise<void> {
    await this.#call('delete_participant', { id });
  }

  /** Says more of how an interview was held; what is not said anew stays. */
  describeInterview(source: SourceId, changes: Partial<Interview>): Promise<void> {
    return this.#inOrder.run(async () => {
      await this.#call('describe_interview', { ...this.interview(source), ...changes });
      await this.answer.refresh();
    });
  }

  async showBy(level: Identification): Promise<void> {
    await this.#call('set_identification', { level });
  }

  previewWithdrawal(id: ParticipantId): Promise<Withdrawal> {
    return this.#call('preview_withdrawal', { id });
  }

  async withdraw(id: ParticipantId): Promise<void> {
    await this.#call('withdraw_participant', { id });
  }

  async erase(id: ParticipantId): Promise<void> {
    await this.#call('erase_participant', { id });
  }

  reset(): void {
    this.chosen = null;
    this.withdrawing = null;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    const ours = ['participants', 'sources', 'cases', 'codings', 'project'] as const;
    if (!concerns(changes, ours)) return;
    if (this.answer.isLoaded) void this.answer.refresh();
  }
}
