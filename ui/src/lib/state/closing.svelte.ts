/** Closing the project, step by step. Made by the page that shows it. */

import type { Closing } from '$bindings/Closing';
import type { ClosingStep } from '$bindings/ClosingStep';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import { ENDINGS } from './privacy.svelte';

/** The steps that are taken; after the last there is no project. */
export type TakenStep = ClosingStep | 'destroy';

export const STEPS = [
  'export',
  'recordings',
  'names',
  'protocol',
  'destroy',
] as const satisfies readonly TakenStep[];

/** How far it has come. */
export interface Found extends Closing {
  /** The key list that is open, and is deleted with the key to names. */
  readonly keyFile: string | null;
}

export class ClosingState {
  readonly answer: LatestAnswer<Found | null>;
  folder = $state('');
  protocol = $state('');
  readonly #call: Call;
  readonly #host: Host;
  readonly #project: () => ProjectInfo | null;

  constructor(call: Call, host: Host, project: () => ProjectInfo | null) {
    this.#call = call;
    this.#host = host;
    this.#project = project;
    this.answer = new LatestAnswer<Found | null>(null, async () => {
      const [closing, list] = await Promise.all([call('closing', {}), call('name_list', { file: null })]);
      return { ...closing, keyFile: list.key?.file ?? null };
    });
    const path = (project()?.path ?? '').replace(/\.sitat$/, '');
    this.folder = path;
    this.protocol = `${path} ${t('closing-file-protocol')}.docx`;
  }

  get canPick(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** The first step that is not taken. */
  get next(): TakenStep {
    return STEPS.find((step) => !this.done(step)) ?? 'destroy';
  }

  done(step: TakenStep): Closing['done'][number] | undefined {
    return this.answer.value?.done.find((own) => own.step === step);
  }

  async pickFolder(): Promise<void> {
    const path = await this.#host.pickFolder({ title: t('closing-folder') });
    if (path !== null) this.folder = path;
  }

  /** Asks where the protocol is to be; once it is written, where it is. */
  async pickProtocol(): Promise<void> {
    const title = t('closing-protocol-path');
    if (this.done('protocol')) {
      const [path] = await this.#host.pickOpenFiles({ title });
      if (path !== undefined) this.protocol = path;
      return;
    }
    const filters = ENDINGS.map((ending) => ({ name: ending.toUpperCase(), extensions: [ending] }));
    const path = await this.#host.pickSaveFile({ title, suggestion: this.protocol, filters });
    if (path !== null) this.protocol = path;
  }

  /** Takes a step; what could not be removed of a project that is destroyed. */
  async take(step: TakenStep, overwrite: boolean): Promise<readonly string[]> {
    const path = (step === 'export' ? this.folder : this.protocol).trim();
    if (step === 'destroy') return this.#destroy(path);
    if (step === 'export') await this.#call('export_for_closing', { path, overwrite });
    else if (step === 'recordings') await this.#call('confirm_recordings_deleted', {});
    else if (step === 'names') await this.#call('destroy_names', {});
    else await this.#call('write_protocol', { path, overwrite });
    await this.answer.refresh();
    return [];
  }

  async #destroy(protocol: string): Promise<readonly string[]> {
    const project = this.#project()?.path ?? '';
    const { left } = await this.#call('destroy_project', { protocol });
    // The list of recent projects is the last place that tells there was one.
    if (left.length === 0) await this.#call('forget_recent', { path: project });
    return left;
  }
}
