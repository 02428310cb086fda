/** The methods paragraph, and the documents about how the analysis was done. */

import type { Changes } from '$bindings/Changes';
import type { Language } from '$bindings/Language';
import type { Methods } from '$bindings/Methods';
import type { PreviewDocument } from '$bindings/PreviewDocument';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

export const REPORTS = ['methods', 'audit'] as const;
export type Report = (typeof REPORTS)[number];

const ENDINGS: Readonly<Record<Report, readonly string[]>> = {
  methods: ['docx', 'html', 'md', 'tex'],
  audit: ['docx', 'html', 'md', 'tex', 'json'],
};

export class MethodsState implements Follower {
  readonly answer: LatestAnswer<Methods>;
  report = $state<Report>('methods');
  withMemos = $state(true);
  path = $state('');
  readonly #call: Call;
  readonly #host: Host;
  readonly #project: () => ProjectInfo | null;
  #language = $state<Language | null>(null);
  #isShown = false;

  constructor(call: Call, host: Host, project: () => ProjectInfo | null) {
    this.#call = call;
    this.#host = host;
    this.#project = project;
    this.answer = new LatestAnswer<Methods>({ parts: [], missing: 0 }, () =>
      call('methods', { language: this.language }),
    );
  }

  /** The project's language unless another is chosen. */
  get language(): Language {
    return this.#language ?? this.#project()?.language ?? 'nb';
  }

  get canPick(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** Begins to follow the project; the answer ends it. */
  show(): () => void {
    this.#isShown = true;
    if (this.path === '') this.#suggest();
    void this.answer.refresh();
    return () => {
      this.#isShown = false;
    };
  }

  choose(language: Language): Promise<void> {
    this.#language = language;
    return this.answer.refresh();
  }

  chooseReport(report: Report): void {
    this.report = report;
    this.#suggest();
  }

  /** Asks the system where the document should lie. */
  async pickPath(): Promise<void> {
    const filters = ENDINGS[this.report].map((ending) => ({
      name: ending.toUpperCase(),
      extensions: [ending],
    }));
    const title = t(`methods-report-${this.report}`);
    const path = await this.#host.pickSaveFile({ title, suggestion: this.path, filters });
    if (path !== null) this.path = path;
  }

  /** The document, to be looked at before it is written. */
  get document(): PreviewDocument {
    const { language, withMemos } = this;
    const place = { path: '', overwrite: true, language };
    return this.report === 'audit'
      ? { kind: 'audit', request: { ...place, withMemos } }
      : { kind: 'methods', request: place };
  }

  /** Writes the document, in the place of another only if that is wanted; where it is. */
  async save(overwrite: boolean): Promise<string> {
    const { language, withMemos } = this;
    const place = { path: this.path.trim(), overwrite, language };
    const written =
      this.report === 'audit'
        ? await this.#call('export_audit', { ...place, withMemos })
        : await this.#call('export_methods', place);
    return written.path;
  }

  /** A name beside the project. */
  #suggest(): void {
    const project = this.#project()?.path ?? '';
    const name = this.report === 'audit' ? t('methods-file-audit') : t('methods-file-methods');
    this.path = `${project.replace(/\.sitat$/, '')} ${name}.docx`;
  }

  reset(): void {
    this.report = 'methods';
    this.withMemos = true;
    this.path = '';
    this.#language = null;
    this.answer.clear();
  }

  changed(changes: Changes): void {
    if (this.#isShown && changes.nouns.length > 0) void this.answer.refresh();
  }
}
