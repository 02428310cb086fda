/** Cases and their attributes. */

import type { AttributeId } from '$bindings/AttributeId';
import type { CaseCells } from '$bindings/CaseCells';
import type { CaseId } from '$bindings/CaseId';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CaseKind } from '$bindings/CaseKind';
import type { CaseTable } from '$bindings/CaseTable';
import type { CaseStatus } from '$bindings/CaseStatus';
import type { CellPlace } from '$bindings/CellPlace';
import type { Changes } from '$bindings/Changes';
import type { CreateAttribute } from '$bindings/CreateAttribute';
import type { DescribeCase } from '$bindings/DescribeCase';
import type { ValueAbout } from '$bindings/ValueAbout';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import { concerns, type Follower } from './follower';
import { InOrder } from './in-order';

export const CASE_KINDS: readonly CaseKind[] = [
  'municipality',
  'county',
  'region',
  'organisation',
  'person',
  'other',
];

export const CASE_STATUSES: readonly CaseStatus[] = [
  'invited',
  'answered',
  'declined',
  'interviewed',
  'documents',
];

/** What is known of where a value is from, if nothing is. */
export const NOTHING_ABOUT: ValueAbout = { origin: null, year: null, note: '' };

export class CasesState implements Follower {
  readonly answer: LatestAnswer<CaseTable>;
  /** A case that was asked for by name: the table shows it. */
  requested = $state<CaseId | null>(null);
  /** The case that Material shows more of. */
  chosen = $state<CaseId | null>(null);
  /** The attribute of the cell that Material shows more of. */
  chosenAttribute = $state<AttributeId | null>(null);
  readonly #call: Call;
  readonly #inOrder = new InOrder();

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<CaseTable>({ cases: [], attributes: [] }, () => call('cases', {}));
  }

  get table(): CaseTable {
    return this.answer.value;
  }

  get all(): readonly CaseInfo[] {
    return this.answer.value.cases;
  }

  find(id: CaseId): CaseInfo | null {
    return this.all.find((one) => one.id === id) ?? null;
  }

  /** The kind most cases have: what a list of cases is called. */
  get commonKind(): CaseKind {
    const counts = CASE_KINDS.map((kind) => this.all.filter((one) => one.kind === kind).length);
    const most = Math.max(...counts);
    return most === 0 ? 'municipality' : (CASE_KINDS[counts.indexOf(most)] ?? 'other');
  }

  async create(name: string, kind: CaseKind): Promise<void> {
    await this.#call('create_case', { name, kind });
  }

  async rename(id: CaseId, name: string): Promise<void> {
    await this.#call('rename_case', { id, name });
  }

  async delete(id: CaseId): Promise<void> {
    await this.#call('delete_case', { id });
  }

  async createAttribute(attribute: CreateAttribute): Promise<void> {
    await this.#call('create_attribute', attribute);
  }

  /** Says more of a case; what is not said anew stays. */
  change(id: CaseId, changes: (one: CaseInfo) => Partial<DescribeCase>): Promise<void> {
    return this.#inOrder.run(async () => {
      const one = this.find(id);
      if (!one) return;
      const { kind, kindName, parent, number, summary, statuses, aliases } = one;
      const now = { id, kind, kindName, parent, number, summary, statuses, aliases };
      await this.#call('describe_case', { ...now, ...changes(one) });
      await this.#amend([id]);
    });
  }

  async describeAttribute(id: AttributeId, attribute: CreateAttribute): Promise<void> {
    await this.#call('describe_attribute', { id, attribute });
  }

  /** Moves a column by so many places. */
  moveAttribute(id: AttributeId, places: number): Promise<void> {
    return this.#inOrder.run(async () => {
      const ids = this.table.attributes.map((one) => one.id);
      const from = ids.indexOf(id);
      const others = ids.filter((other) => other !== id);
      const to = Math.max(0, Math.min(others.length, from + places));
      if (from < 0 || to === from) return;
      await this.#call('move_attribute', { id, before: others[to] ?? null });
      await this.answer.refresh();
    });
  }

  /** Says more of where a value is from; what is not said anew stays. */
  describeValue(cell: CellPlace, changes: Partial<ValueAbout>): Promise<void> {
    return this.#inOrder.run(async () => {
      const notes = this.find(cell.case)?.notes;
      const about = notes?.find(({ attribute }) => attribute === cell.attribute)?.about ?? NOTHING_ABOUT;
      await this.#call('describe_values', { cells: [cell], about: { ...about, ...changes } });
      await this.#amend([cell.case]);
    });
  }

  async addRival(cell: CellPlace, written: string, about: ValueAbout): Promise<void> {
    await this.#call('create_competing_value', { cell, written, about });
  }

  async adoptRival(id: number): Promise<void> {
    await this.#call('adopt_competing_value', { id });
  }

  async deleteRival(id: number): Promise<void> {
    await this.#call('delete_competing_value', { id });
  }

  async deleteAttribute(id: AttributeId): Promise<void> {
    await this.#call('delete_attribute', { id });
  }

  setValue(of: CaseId, attribute: AttributeId, written: string): Promise<void> {
    return this.#inOrder.run(async () => {
      await this.#call('set_attribute_value', { case: of, attribute, written });
      await this.#amend([of]);
    });
  }

  /** Several cells at once: all are written, or none. */
  async write(rows: CaseCells[]): Promise<void> {
    await this.#call('write_cases', { rows });
  }

  reset(): void {
    this.requested = null;
    this.chosen = null;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    if (concerns(changes, ['cases', 'sources', 'participants'])) void this.answer.refresh();
    else if (changes.cases !== null) void this.#amend(changes.cases);
  }

  /** Asks for the rows of these cases only. */
  #amend(ids: CaseId[]): Promise<void> {
    return this.answer.amend(async () => {
      const { cases } = await this.#call('cases', { only: ids });
      const rows = new Map(cases.map((one) => [one.id, one]));
      return (table) => ({ ...table, cases: table.cases.map((one) => rows.get(one.id) ?? one) });
    });
  }
}
