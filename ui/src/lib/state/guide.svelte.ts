/** The interview guide: its versions, who was asked what, and turns that look like questions. */

import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { Coverage } from '$bindings/Coverage';
import type { GuideInfo } from '$bindings/GuideInfo';
import type { GuidePreview } from '$bindings/GuidePreview';
import type { GuideQuestionId } from '$bindings/GuideQuestionId';
import type { GuideQuestionInfo } from '$bindings/GuideQuestionInfo';
import type { GuideVersionId } from '$bindings/GuideVersionId';
import type { ParticipantId } from '$bindings/ParticipantId';
import type { QuestionState } from '$bindings/QuestionState';
import type { SourceId } from '$bindings/SourceId';
import type { TurnMatch } from '$bindings/TurnMatch';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { InOrder } from './in-order';

/** The place of a question among those of the same parent, from 0. */
export function placeAmong(questions: readonly GuideQuestionInfo[], id: GuideQuestionId): number {
  const at = questions.findIndex((question) => question.id === id);
  const depth = questions[at]?.depth ?? 0;
  const before = questions.slice(0, Math.max(0, at));
  const parent = before.findLastIndex((question) => question.depth < depth);
  return before.slice(parent + 1).filter((question) => question.depth === depth).length;
}

export class GuideState implements Follower {
  readonly answer: LatestAnswer<GuideInfo[]>;
  readonly coverage: LatestAnswer<Coverage>;
  path = $state('');
  preview = $state.raw<GuidePreview | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  /** Turns that look like questions, to be ticked. */
  matches = $state.raw<readonly TurnMatch[] | null>(null);
  ticked = $state.raw<ReadonlySet<number>>(new Set());
  /** The questions can be written. */
  isEditing = $state(false);
  readonly #call: Call;
  readonly #inOrder = new InOrder();
  readonly #host: Host;
  #chosen = $state<GuideVersionId | null>(null);

  constructor(call: Call, host: Host) {
    this.#call = call;
    this.#host = host;
    this.answer = new LatestAnswer<GuideInfo[]>([], () => call('guide', {}));
    this.coverage = new LatestAnswer<Coverage>({ columns: [], rows: [] }, async () => {
      const version = this.chosen?.id;
      return version === undefined ? { columns: [], rows: [] } : call('coverage', { version });
    });
  }

  /** The version that is shown: the one that was chosen, else the latest. */
  get chosen(): GuideInfo | null {
    const all = this.answer.value;
    return all.find(({ id }) => id === this.#chosen) ?? all.at(-1) ?? null;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  async load(): Promise<void> {
    await this.answer.refresh();
    await this.coverage.refresh();
  }

  choose(version: GuideVersionId): void {
    this.#chosen = version;
    this.matches = null;
    void this.coverage.refresh();
  }

  async pick(): Promise<void> {
    const extensions = ['xlsx', 'ods', 'csv', 'tsv', 'md', 'txt', 'docx'];
    const [path] = await this.#host.pickOpenFiles({
      title: t('guide-choose-file'),
      filters: [{ name: t('guide-file'), extensions }],
    });
    if (path === undefined) return;
    this.path = path;
    await this.look();
  }

  /** Shows the file as it would enter. */
  async look(): Promise<void> {
    this.failure = null;
    try {
      this.preview = await this.#call('preview_guide', { path: this.path });
    } catch (thrown) {
      this.preview = null;
      this.failure = toFailure(thrown);
    }
  }

  leavePreview(): void {
    this.preview = null;
    this.path = '';
  }

  async accept(): Promise<void> {
    const name = this.preview?.name ?? null;
    const imported = await this.#call('import_guide', { path: this.path, name, sources: [] });
    this.leavePreview();
    this.choose(imported.version);
  }

  async follow(sources: SourceId[], doFollow: boolean): Promise<void> {
    const version = doFollow ? (this.chosen?.id ?? null) : null;
    await this.#call('set_source_guide', { sources, version });
  }

  /** Begins a version, which goes on from another one or is empty. */
  async create(name: string, from: GuideVersionId | null): Promise<void> {
    const { version } = await this.#call('create_guide', { name, from });
    await this.answer.refresh();
    this.choose(version);
    this.isEditing = true;
  }

  async rename(version: GuideVersionId, name: string): Promise<void> {
    await this.#call('rename_guide', { version, name });
  }

  async remove(version: GuideVersionId): Promise<void> {
    await this.#call('delete_guide', { version });
  }

  async createQuestion(version: GuideVersionId, parent: GuideQuestionId | null, text: string): Promise<void> {
    await this.#call('create_question', { version, parent, text });
  }

  async writeQuestion(id: GuideQuestionId, text: string): Promise<void> {
    await this.#call('write_question', { id, text });
  }

  async deleteQuestion(id: GuideQuestionId): Promise<void> {
    await this.#call('delete_question', { id });
  }

  /** Moves a question before the one above it, or after the one below, among those of the same depth. */
  moveQuestion(id: GuideQuestionId, direction: 1 | -1): Promise<void> {
    return this.#inOrder.run(async () => {
      const place = placeAmong(this.chosen?.questions ?? [], id) + direction;
      if (place < 0) return;
      await this.#call('move_question', { id, place });
      await this.answer.refresh();
    });
  }

  /** Says what a question asks about. */
  async setCodes(id: GuideQuestionId, codes: CodeId[]): Promise<void> {
    await this.#call('set_question_codes', { id, codes });
  }

  async say(
    question: GuideQuestionId,
    source: SourceId,
    participant: ParticipantId | null,
    state: QuestionState | null,
  ): Promise<void> {
    await this.#call('set_question_asked', { question, source, participant, state });
  }

  /** Looks for the questions in what interviewers say. */
  async find(): Promise<void> {
    const found = await this.#call('match_turns', { sources: this.chosen?.sources ?? [] });
    this.matches = found;
    this.ticked = new Set(found.keys());
  }

  tick(place: number, isTicked: boolean): void {
    const ticked = new Set(this.ticked);
    if (isTicked) ticked.add(place);
    else ticked.delete(place);
    this.ticked = ticked;
  }

  async link(): Promise<void> {
    const links = (this.matches ?? [])
      .filter((_, place) => this.ticked.has(place))
      .map(({ source, turn, question }) => ({ source, turn, question }));
    this.matches = null;
    if (links.length > 0) await this.#call('link_turns', { links, isMatch: true });
  }

  reset(): void {
    this.answer.clear();
    this.coverage.clear();
    this.#chosen = null;
    this.isEditing = false;
    this.matches = null;
    this.failure = null;
    this.leavePreview();
  }

  changed(changes: Changes): void {
    if (!this.answer.isLoaded) return;
    const ours = ['guide', 'sources', 'participants'] as const;
    if (ours.some((noun) => changes.nouns.includes(noun))) void this.load();
  }
}
