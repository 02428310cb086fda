/** A chart of a survey: looked at as it is drawn by the core, and written to a file. */

import type { ChartChoice } from '$bindings/ChartChoice';
import type { Changes } from '$bindings/Changes';
import type { CsvStyle } from '$bindings/CsvStyle';
import type { Drawing } from '$bindings/Drawing';
import type { Exported } from '$bindings/Exported';
import type { SurveyInfo } from '$bindings/SurveyInfo';
import type { SurveyQuestionId } from '$bindings/SurveyQuestionId';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import { chartFormatOf, directoryOf, fileNameFrom, type ChartFormat } from '$lib/export/path';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import type { SurveysState } from './surveys.svelte';

/** A chart that a survey can give: of a question, or of all questions of a matrix. */
export interface ChartOffer {
  readonly id: string;
  readonly label: string;
  readonly question: SurveyQuestionId;
  readonly withBlock: boolean;
}

export function chartsOf(survey: SurveyInfo | null): ChartOffer[] {
  const offers: ChartOffer[] = [];
  for (const { id, text, block, kind } of survey?.questions ?? []) {
    if (kind !== 'single' && kind !== 'multiple' && kind !== 'scale') continue;
    const ofBlock = `block ${block ?? ''}`;
    if (block !== null && !offers.some((offer) => offer.id === ofBlock))
      offers.push({ id: ofBlock, label: block, question: id, withBlock: true });
    offers.push({
      id: String(id),
      label: block === null ? text : `${block}: ${text}`,
      question: id,
      withBlock: false,
    });
  }
  return offers;
}

export class ChartState implements Follower {
  readonly drawing: LatestAnswer<Drawing | null>;
  format = $state<ChartFormat>('png');
  csv = $state<CsvStyle>('semicolon');
  path = $state('');
  failure = $state.raw<CommandFailure | null>(null);
  isRunning = $state(false);
  #chosen = $state<string | null>(null);
  #isPathOwn = false;
  readonly #call: Call;
  readonly #host: Host;
  readonly #surveys: SurveysState;
  readonly #project: () => { readonly path: string; readonly name: string } | null;

  constructor(
    call: Call,
    host: Host,
    surveys: SurveysState,
    project: () => { readonly path: string; readonly name: string } | null,
  ) {
    this.#call = call;
    this.#host = host;
    this.#surveys = surveys;
    this.#project = project;
    this.drawing = new LatestAnswer<Drawing | null>(null, () => {
      const chart = this.#choice();
      return chart ? call('survey_chart', chart) : Promise.resolve(null);
    });
  }

  get offers(): ChartOffer[] {
    return chartsOf(this.#surveys.chosen);
  }

  /** The chart that is looked at: the one that was chosen, else the first. */
  get chosen(): ChartOffer | null {
    const all = this.offers;
    return all.find(({ id }) => id === this.#chosen) ?? all[0] ?? null;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  get canReplace(): boolean {
    return this.failure?.kind === 'file-exists';
  }

  choose(id: string | null): void {
    if (id !== null) this.#chosen = id;
    this.failure = null;
    this.#suggest();
    void this.drawing.refresh();
  }

  group(attribute: number | null): void {
    this.#surveys.group(attribute);
    void this.drawing.refresh();
  }

  chooseFormat(format: ChartFormat): void {
    this.format = format;
    this.failure = null;
    if (chartFormatOf(this.path)) this.path = this.path.trim().replace(/\.[a-z]+$/i, `.${format}`);
  }

  typePath(path: string): void {
    this.path = path;
    this.#isPathOwn = path.trim() !== '';
    this.failure = null;
    this.format = chartFormatOf(path) ?? this.format;
  }

  async pick(): Promise<void> {
    const { format } = this;
    const path = await this.#host.pickSaveFile({
      title: t('chart-export'),
      suggestion: this.path,
      filters: [{ name: t(`chart-format-${format}`), extensions: [format] }],
    });
    if (path !== null) this.typePath(chartFormatOf(path) ? path : `${path}.${format}`);
  }

  /** Writes the file; answers null if it could not. */
  async run(overwrite = false): Promise<Exported | null> {
    const chart = this.#choice();
    if (!chart) return null;
    const typed = this.path.trim();
    const path = chartFormatOf(typed) ? typed : `${typed}.${this.format}`;
    this.isRunning = true;
    this.failure = null;
    try {
      return await this.#call('export_chart', { path, overwrite, csv: this.csv, chart });
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return null;
    } finally {
      this.isRunning = false;
    }
  }

  reset(): void {
    this.drawing.clear();
    this.#chosen = null;
    this.#isPathOwn = false;
    this.path = '';
    this.failure = null;
  }

  changed(changes: Changes): void {
    if (this.drawing.isLoaded && changes.nouns.some((noun) => noun === 'surveys' || noun === 'cases'))
      void this.drawing.refresh();
  }

  #choice(): ChartChoice | null {
    const chosen = this.chosen;
    return chosen
      ? { question: chosen.question, withBlock: chosen.withBlock, groupBy: this.#surveys.groupBy }
      : null;
  }

  #suggest(): void {
    const project = this.#project();
    const chosen = this.chosen;
    if (!project || !chosen || this.#isPathOwn) return;
    const name = fileNameFrom(chosen.label.slice(0, 60));
    this.path = `${directoryOf(this.path) || directoryOf(project.path)}${name}.${this.format}`;
  }
}
