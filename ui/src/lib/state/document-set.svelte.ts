/** All appendices at once: which of them, into which folder, and how far their writing has come. */

import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { SetWritten } from '$bindings/SetWritten';
import type { StandardPart } from '$bindings/StandardPart';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

const NONE: readonly StandardPart[] = [];

export class DocumentSetState implements Follower {
  readonly parts: LatestAnswer<readonly StandardPart[]>;
  path = $state('');
  /** Names of those that are not to be written. */
  #without = $state.raw<ReadonlySet<string>>(new Set());
  #isShown = false;
  readonly #call: Call;
  readonly #host: Host;
  readonly #project: () => ProjectInfo | null;

  constructor(call: Call, host: Host, project: () => ProjectInfo | null) {
    this.#call = call;
    this.#host = host;
    this.#project = project;
    this.parts = new LatestAnswer<readonly StandardPart[]>(NONE, () => call('standard_set', {}));
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  get chosen(): readonly StandardPart[] {
    return this.parts.value.filter(({ name }) => !this.#without.has(name));
  }

  isChosen(name: string): boolean {
    return !this.#without.has(name);
  }

  choose(name: string, isChosen: boolean): void {
    const without = new Set(this.#without);
    if (isChosen) without.delete(name);
    else without.add(name);
    this.#without = without;
  }

  /** Begins to follow the project; the answer ends it. */
  show(): () => void {
    this.#isShown = true;
    const project = (this.#project()?.path ?? '').replace(/\.sitat$/, '');
    this.path = `${project} ${t('set-folder')}`;
    void this.parts.refresh();
    return () => {
      this.#isShown = false;
    };
  }

  async pick(): Promise<void> {
    const path = await this.#host.pickFolder({ title: t('set-title') });
    if (path !== null) this.path = path;
  }

  /** Writes what is chosen, in the place of files that are there only if that is wanted. */
  async write(overwrite: boolean): Promise<SetWritten> {
    const parts = this.chosen.map(({ name }) => name);
    return await this.#call('export_set', { path: this.path.trim(), overwrite, parts });
  }

  reset(): void {
    this.path = '';
    this.#without = new Set();
    this.parts.clear();
  }

  changed(): void {
    if (this.#isShown) void this.parts.refresh();
  }
}
