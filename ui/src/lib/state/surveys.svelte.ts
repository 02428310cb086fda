/** Surveys: files on their way in, and what was answered. */

import type { AttributeId } from '$bindings/AttributeId';
import type { Changes } from '$bindings/Changes';
import type { SurveyId } from '$bindings/SurveyId';
import type { SurveyInfo } from '$bindings/SurveyInfo';
import type { SurveyOptionId } from '$bindings/SurveyOptionId';
import type { SurveyPreview } from '$bindings/SurveyPreview';
import type { SurveyQuestionId } from '$bindings/SurveyQuestionId';
import type { SurveyQuestionKind } from '$bindings/SurveyQuestionKind';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

export const QUESTION_KINDS: readonly SurveyQuestionKind[] = [
  'single',
  'multiple',
  'scale',
  'number',
  'date',
  'open',
  'identity',
  'ignored',
];

export class SurveysState implements Follower {
  readonly answer: LatestAnswer<SurveyInfo[]>;
  path = $state('');
  preview = $state.raw<SurveyPreview | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  isReading = $state(false);
  groupBy = $state<AttributeId | null>(null);
  /** A question that was asked for: the page shows it. */
  requested = $state<SurveyQuestionId | null>(null);
  readonly #call: Call;
  readonly #host: Host;
  #kinds: Record<string, SurveyQuestionKind> = {};
  #chosen = $state<SurveyId | null>(null);

  constructor(call: Call, host: Host) {
    this.#call = call;
    this.#host = host;
    this.answer = new LatestAnswer<SurveyInfo[]>([], () => call('surveys', { groupBy: this.groupBy }));
  }

  /** The survey that is shown: the one that was chosen, else the latest. */
  get chosen(): SurveyInfo | null {
    const all = this.answer.value;
    return all.find(({ id }) => id === this.#chosen) ?? all.at(-1) ?? null;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  choose(survey: SurveyId): void {
    this.#chosen = survey;
  }

  /** Shows a question, with the survey it belongs to. */
  showQuestion(question: SurveyQuestionId): void {
    const survey = this.answer.value.find(({ questions }) => questions.some(({ id }) => id === question));
    if (survey) this.choose(survey.id);
    this.requested = question;
  }

  group(attribute: AttributeId | null): void {
    this.groupBy = attribute;
    void this.answer.refresh();
  }

  async pick(): Promise<void> {
    const [path] = await this.#host.pickOpenFiles({
      title: t('survey-choose-file'),
      filters: [{ name: t('material-table-path'), extensions: ['xlsx', 'ods', 'csv', 'tsv'] }],
    });
    if (path === undefined) return;
    this.path = path;
    this.#kinds = {};
    await this.look();
  }

  /** Shows the file as it would enter. */
  async look(): Promise<void> {
    this.failure = null;
    this.isReading = true;
    try {
      this.preview = await this.#call('preview_survey', { path: this.path, name: null, kinds: this.#kinds });
    } catch (thrown) {
      this.preview = null;
      this.failure = toFailure(thrown);
    } finally {
      this.isReading = false;
    }
  }

  /** Says what a question on its way in is. */
  async sayKind(key: string, kind: SurveyQuestionKind): Promise<void> {
    this.#kinds = { ...this.#kinds, [key]: kind };
    await this.look();
  }

  leavePreview(): void {
    this.preview = null;
    this.path = '';
    this.#kinds = {};
  }

  async accept(): Promise<void> {
    this.isReading = true;
    try {
      const name = this.preview?.name ?? null;
      const imported = await this.#call('import_survey', { path: this.path, name, kinds: this.#kinds });
      this.leavePreview();
      this.choose(imported.survey);
    } finally {
      this.isReading = false;
    }
  }

  async setKind(id: SurveyQuestionId, kind: SurveyQuestionKind): Promise<void> {
    await this.#call('set_survey_question_kind', { id, kind });
  }

  async recode(
    question: SurveyQuestionId,
    answers: SurveyOptionId[],
    countsAs: SurveyOptionId | null,
  ): Promise<void> {
    await this.#call('recode_answers', { question, answers, countsAs });
  }

  reset(): void {
    this.answer.clear();
    this.groupBy = null;
    this.#chosen = null;
    this.requested = null;
    this.failure = null;
    this.leavePreview();
  }

  changed(changes: Changes): void {
    if (!this.answer.isLoaded) return;
    const ours = ['surveys', 'cases'] as const;
    if (ours.some((noun) => changes.nouns.includes(noun))) void this.answer.refresh();
  }
}
