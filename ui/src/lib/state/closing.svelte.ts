/** Closing the project, step by step. Made by the page that shows it. */

import type { Closing } from '$bindings/Closing';
import type { ClosingStep } from '$bindings/ClosingStep';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { Call } from '$lib/commands/call';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';

/** The steps that are taken; after the last there is no project. */
export type TakenStep = ClosingStep | 'destroy';

export class ClosingState {
  readonly answer: LatestAnswer<Closing | null>;
  folder = $state('');
  protocol = $state('');
  readonly #call: Call;

  constructor(call: Call, project: () => ProjectInfo | null) {
    this.#call = call;
    this.answer = new LatestAnswer<Closing | null>(null, () => call('closing', {}));
    const path = (project()?.path ?? '').replace(/\.sitat$/, '');
    this.folder = path;
    this.protocol = `${path} ${t('closing-file-protocol')}.docx`;
  }

  /** Takes a step; what could not be removed of a project that is destroyed. */
  async take(step: TakenStep, overwrite: boolean): Promise<readonly string[]> {
    const path = (step === 'export' ? this.folder : this.protocol).trim();
    if (step === 'export') await this.#call('export_for_closing', { path, overwrite });
    else if (step === 'recordings') await this.#call('confirm_recordings_deleted', {});
    else if (step === 'names') await this.#call('destroy_names', {});
    else if (step === 'protocol') await this.#call('write_protocol', { path, overwrite });
    else return (await this.#call('destroy_project', { protocol: path })).left;
    await this.answer.refresh();
    return [];
  }
}
