/** All sources of the project, and what can be done with one. */

import type { CaseId } from '$bindings/CaseId';
import type { Declared } from '$bindings/Declared';
import type { Changes } from '$bindings/Changes';
import type { Role } from '$bindings/Role';
import type { SourceId } from '$bindings/SourceId';
import type { SourceInfo } from '$bindings/SourceInfo';
import type { SourceKind } from '$bindings/SourceKind';
import type { SpeakerId } from '$bindings/SpeakerId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';

export const SOURCE_KINDS: readonly SourceKind[] = [
  'interview',
  'focus-group',
  'document',
  'policy-document',
  'field-note',
  'survey',
];

export class SourcesState implements Follower {
  readonly answer: LatestAnswer<readonly SourceInfo[]>;
  /** The source that Material shows more of. */
  chosen = $state<SourceId | null>(null);
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<readonly SourceInfo[]>([], () => call('sources', {}));
  }

  get all(): readonly SourceInfo[] {
    return this.answer.value;
  }

  find(id: SourceId): SourceInfo | null {
    return this.all.find((source) => source.id === id) ?? null;
  }

  async rename(id: SourceId, name: string): Promise<void> {
    await this.#call('rename_source', { id, name });
  }

  async remove(id: SourceId): Promise<void> {
    await this.#call('remove_source', { id });
  }

  async setKind(id: SourceId, kind: SourceKind): Promise<void> {
    await this.#call('set_source_kind', { id, kind });
  }

  /** Declares sources read, or coded, or takes that back. */
  async setProgress(sources: readonly SourceId[], declared: Declared): Promise<void> {
    await this.#call('set_source_progress', { sources: [...sources], declared });
  }

  /** The case that words count in where nothing else is said; none means all of the source's. */
  async setDefaultCase(source: SourceId, of: CaseId | null): Promise<void> {
    await this.#call('set_default_case', { source, case: of });
  }

  async setCases(id: SourceId, cases: readonly CaseId[]): Promise<void> {
    await this.#call('set_source_cases', { id, cases: [...cases] });
  }

  async setSpeaker(
    id: SpeakerId,
    role: Role,
    participant: string | null,
    cases: readonly CaseId[],
  ): Promise<void> {
    await this.#call('set_speaker', { id, role, participant, cases: [...cases] });
  }

  reset(): void {
    this.chosen = null;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    const ours = ['sources', 'participants', 'cases', 'codings', 'progress'] as const;
    if (concerns(changes, ours)) void this.answer.refresh();
  }
}

/** How far somebody has come in a source. */
export function progressOf({ declared, isBegun }: SourceInfo): 'untouched' | 'under-way' | 'coded' {
  if (declared === 'coded') return 'coded';
  return isBegun ? 'under-way' : 'untouched';
}

export const DECLARED: readonly Declared[] = ['nothing', 'read', 'coded'];
