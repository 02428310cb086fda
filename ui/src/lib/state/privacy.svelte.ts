/** The life of the project, what it holds on people, and the texts for forms. Made by the page that shows it. */

import type { Language } from '$bindings/Language';
import type { Methods } from '$bindings/Methods';
import type { Privacy } from '$bindings/Privacy';
import type { PrivacyText } from '$bindings/PrivacyText';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { ProjectLife } from '$bindings/ProjectLife';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import { InOrder } from './in-order';

export const PRIVACY_TEXTS = ['ethics', 'plan'] as const satisfies readonly PrivacyText[];

export const ENDINGS = ['docx', 'html', 'md', 'tex'] as const;

export class PrivacyState {
  readonly answer: LatestAnswer<Privacy | null>;
  readonly text: LatestAnswer<Methods>;
  path = $state('');
  form = $state<PrivacyText>('ethics');
  readonly #call: Call;
  readonly #host: Host;
  readonly #project: () => ProjectInfo | null;
  readonly #inOrder = new InOrder();
  #language = $state<Language | null>(null);

  constructor(call: Call, host: Host, project: () => ProjectInfo | null) {
    this.#call = call;
    this.#host = host;
    this.#project = project;
    this.answer = new LatestAnswer<Privacy | null>(null, () => call('privacy', {}));
    this.text = new LatestAnswer<Methods>({ parts: [], missing: 0 }, () =>
      call('privacy_text', { form: this.form, language: this.language }),
    );
    this.#suggest();
  }

  /** The project's language unless another is chosen. */
  get language(): Language {
    return this.#language ?? this.#project()?.language ?? 'nb';
  }

  get canPick(): boolean {
    return this.#host.hasFileDialogs;
  }

  async refresh(): Promise<void> {
    await Promise.all([this.answer.refresh(), this.text.refresh()]);
  }

  chooseForm(form: PrivacyText): Promise<void> {
    this.form = form;
    this.#suggest();
    return this.text.refresh();
  }

  chooseLanguage(language: Language): Promise<void> {
    this.#language = language;
    return this.text.refresh();
  }

  /** Says some of it anew; what is said quickly one after the other is kept in that order. */
  describe(change: Partial<ProjectLife>): Promise<void> {
    return this.#inOrder.run(async () => {
      const life = this.answer.value?.life;
      if (!life) return;
      await this.#call('describe_life', { ...life, ...change });
      await this.answer.refresh();
    });
  }

  async pickPath(): Promise<void> {
    const filters = ENDINGS.map((ending) => ({ name: ending.toUpperCase(), extensions: [ending] }));
    const title = t(`privacy-form-${this.form}`);
    const path = await this.#host.pickSaveFile({ title, suggestion: this.path, filters });
    if (path !== null) this.path = path;
  }

  /** Writes the text, in the place of another file only if that is wanted; where it is. */
  async save(overwrite: boolean): Promise<string> {
    const { form, language } = this;
    return (await this.#call('export_privacy', { path: this.path.trim(), overwrite, form, language })).path;
  }

  #suggest(): void {
    const project = this.#project()?.path ?? '';
    const name = this.form === 'ethics' ? t('privacy-file-ethics') : t('privacy-file-plan');
    this.path = `${project.replace(/\.sitat$/, '')} ${name}.docx`;
  }
}
