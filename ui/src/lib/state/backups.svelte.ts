/** Backups of the open project: which there are, what one holds against now, and making one. */

import type { BackupComparison } from '$bindings/BackupComparison';
import type { BackupFile } from '$bindings/BackupFile';
import type { Verified } from '$bindings/Verified';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';

export class BackupsState {
  folder = $state('');
  files = $state.raw<readonly BackupFile[] | null>(null);
  chosen = $state<string | null>(null);
  comparison = $state.raw<BackupComparison | null>(null);
  /** Why the chosen one cannot be looked into. */
  failure = $state.raw<CommandFailure | null>(null);
  verified = $state.raw<Verified | null>(null);
  isVerifying = $state(false);

  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  async load(): Promise<void> {
    const { folder, files } = await this.#call('backups', { path: null });
    this.folder = folder;
    this.files = files;
  }

  /** Looks into a backup; with its passphrase where that is another. */
  async look(path: string, passphrase: string | null = null): Promise<void> {
    this.chosen = path;
    this.comparison = null;
    this.failure = null;
    try {
      const comparison = await this.#call('compare_backup', { path, passphrase });
      // Another one may have been chosen meanwhile.
      if (this.chosen === path) this.comparison = comparison;
    } catch (thrown) {
      if (this.chosen === path) this.failure = toFailure(thrown);
    }
  }

  async backUp(): Promise<void> {
    const { path } = await this.#call('back_up', {});
    await this.load();
    await this.look(path);
  }

  /** Looks the whole file through; asked again meanwhile, it is the same looking. */
  async verify(): Promise<void> {
    if (this.isVerifying) return;
    this.isVerifying = true;
    this.verified = null;
    try {
      this.verified = await this.#call('verify_project', {});
    } finally {
      this.isVerifying = false;
    }
  }

  /** The moment of the chosen one, as its name tells it. */
  get made(): string {
    return this.files?.find(({ path }) => path === this.chosen)?.made ?? '';
  }
}

/** The moment in the name of a backup, `2026-11-21 14.10.03` in local time; none where the name does not tell. */
export function madeAt(made: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d)\.(\d\d)\.(\d\d)$/.exec(made)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return new Date(year, month - 1, day, hour, minute, second).getTime();
}
