/** The sample: how many are stated, and what does not agree in it. Asked for when it is looked at. */

import type { CaseStatus } from '$bindings/CaseStatus';
import type { Changes } from '$bindings/Changes';
import type { FindingKind } from '$bindings/FindingKind';
import type { Sample } from '$bindings/Sample';
import type { SampleFinding } from '$bindings/SampleFinding';
import type { SurveyId } from '$bindings/SurveyId';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

/** So many lines are shown at a time. */
export const MOST_LINES = 5;

/** The findings of one check. */
export interface FindingLine {
  readonly id: string;
  readonly kind: FindingKind;
  readonly findings: readonly SampleFinding[];
}

/** Findings of one check in one line, in the order of the first of each. */
export function linesOf(findings: readonly SampleFinding[]): FindingLine[] {
  const ids = [...new Set(findings.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = findings.filter((finding) => finding.id === id);
    const first = own[0];
    return first ? [{ id, kind: first.kind, findings: own }] : [];
  });
}

export class SampleState implements Follower {
  readonly answer: LatestAnswer<Sample>;
  /** More than the first lines are shown. */
  showsAll = $state(false);
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<Sample>({ numbers: [], findings: [] }, () => call('sample', {}));
  }

  get lines(): FindingLine[] {
    const all = linesOf(this.answer.value.findings);
    return this.showsAll ? all : all.slice(0, MOST_LINES);
  }

  /** Lines that are not shown. */
  get hidden(): number {
    return linesOf(this.answer.value.findings).length - this.lines.length;
  }

  /** States how many there are; null forgets it. */
  async state(
    survey: SurveyId | null,
    status: CaseStatus,
    number: number | null,
    origin: string,
  ): Promise<void> {
    await this.#call('set_stated_number', { survey, status, number, origin });
  }

  reset(): void {
    this.answer.clear();
    this.showsAll = false;
  }

  changed(changes: Changes): void {
    if (!this.answer.isLoaded) return;
    const ours = ['cases', 'sources', 'surveys', 'participants', 'project'] as const;
    if (ours.some((noun) => changes.nouns.includes(noun))) void this.answer.refresh();
  }
}
