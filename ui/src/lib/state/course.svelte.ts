/** Codes along texts: what is asked, and the strips. */

import type { Changes } from '$bindings/Changes';
import type { CodeInfo } from '$bindings/CodeInfo';
import type { Course } from '$bindings/Course';
import type { GetCourse } from '$bindings/GetCourse';
import type { GridChoice } from '$bindings/GridChoice';
import type { RowChoice } from '$bindings/RowChoice';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

const NOTHING: Course = { rows: [], groups: [], total: 0, withoutTurns: 0, leftOut: [], uncounted: 0 };
/** Texts that are shown at first, and how many more each time. */
const STEP = 24;

/** The family whose codes are likely to be phases: one whose codes have an order, or that is called so. */
export function phasesOf(codes: readonly CodeInfo[]): CodeInfo | undefined {
  const families = codes.filter(({ id, depth }) => depth === 0 && codes.some(({ parent }) => parent === id));
  const isCalled = ({ texts }: CodeInfo): boolean => texts.some(({ name }) => /fas[ea]|phase/i.test(name));
  return families.find(({ kind }) => kind === 'ordinal') ?? families.find(isCalled) ?? families[0];
}

export class CourseState implements Follower {
  rows = $state.raw<RowChoice>({ kind: 'families' });
  byTurns = $state(false);
  limit = $state(STEP);
  /** The marks stand in a table. */
  isTable = $state(false);
  readonly answer: LatestAnswer<Course>;
  readonly #grid: () => GridChoice;
  readonly #codes: () => readonly CodeInfo[];

  /** The material that counts in the table counts here. */
  constructor(call: Call, grid: () => GridChoice, codes: () => readonly CodeInfo[]) {
    this.#grid = grid;
    this.#codes = codes;
    this.answer = new LatestAnswer<Course>(NOTHING, () => call('course', this.choice));
  }

  get choice(): GetCourse {
    const { filter, withPolicyDocuments } = this.#grid();
    const { rows, byTurns, limit } = this;
    return { rows, byTurns, filter, withPolicyDocuments, limit };
  }

  get hasMore(): boolean {
    return this.answer.value.total > this.limit;
  }

  chooseRows(rows: RowChoice): void {
    this.rows = rows;
    this.limit = STEP;
    void this.answer.refresh();
  }

  /** By turns begins with phases, by words with the families. */
  showTurns(on: boolean): void {
    this.byTurns = on;
    const phases = phasesOf(this.#codes());
    if (on && this.rows.kind === 'families' && phases) this.rows = { kind: 'below', value: phases.id };
    void this.answer.refresh();
  }

  more(): Promise<void> {
    this.limit += STEP;
    return this.answer.refresh();
  }

  /** The material that counts may be another since it was asked. */
  show(): void {
    void this.answer.refresh();
  }

  reset(): void {
    this.rows = { kind: 'families' };
    this.byTurns = false;
    this.limit = STEP;
    this.isTable = false;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    const ours = ['project', 'sources', 'participants', 'cases', 'codes', 'codings'] as const;
    if (this.answer.isLoaded && ours.some((noun) => changes.nouns.includes(noun))) void this.answer.refresh();
  }
}
