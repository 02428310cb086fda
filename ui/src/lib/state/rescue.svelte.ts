/** A project file that cannot be opened: putting a backup in its place, or saving what can be read of it. */

import type { BackupFile } from '$bindings/BackupFile';
import type { Salvaged } from '$bindings/Salvaged';
import type { Call, CommandFailure } from '$lib/commands/call';
import { language } from '$lib/i18n/index.svelte';

/** A file that cannot be opened, why, and its backups, the newest first. */
export interface DamagedFile {
  readonly path: string;
  readonly failure: CommandFailure;
  readonly backups: readonly BackupFile[];
}

export class RescueState {
  chosen = $state<string | null>(null);
  saved = $state.raw<Salvaged | null>(null);

  readonly #call: Call;
  readonly #file: DamagedFile;

  constructor(call: Call, file: DamagedFile) {
    this.#call = call;
    this.#file = file;
    this.chosen = file.backups[0]?.path ?? null;
  }

  get hasPassphrase(): boolean {
    return this.#file.backups.find(({ path }) => path === this.chosen)?.hasPassphrase ?? false;
  }

  /** A file that is gone has nothing that could be read. */
  get canSalvage(): boolean {
    return this.#file.failure.key === 'store-damaged';
  }

  get isWhole(): boolean {
    const { saved } = this;
    return saved !== null && saved.tables.length + saved.madeOfQuotes.length + saved.toReview === 0;
  }

  async restore(passphrase: string | null): Promise<void> {
    if (this.chosen === null) return;
    await this.#call('restore_file', { path: this.#file.path, backup: this.chosen, passphrase });
  }

  async salvage(passphrase: string | null): Promise<void> {
    this.saved = await this.#call('salvage_file', {
      path: this.#file.path,
      passphrase,
      language: language(),
    });
  }
}

/** The file as one to be rescued; none where there is nothing to rescue it from, such as a name that was mistyped. */
export async function damagedFile(
  call: Call,
  path: string,
  failure: CommandFailure,
): Promise<DamagedFile | null> {
  if (failure.kind !== 'damaged') return null;
  const { files } = await call('backups', { path });
  return files.length > 0 || failure.key === 'store-damaged' ? { path, failure, backups: files } : null;
}
