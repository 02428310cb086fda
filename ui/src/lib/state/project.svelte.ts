/** The open project and the recent ones; opening, closing, undo. */

import type { Application } from '$bindings/Application';
import type { Changes } from '$bindings/Changes';
import type { Language } from '$bindings/Language';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { RecentProject } from '$bindings/RecentProject';
import type { StepId } from '$bindings/StepId';
import type { Undone } from '$bindings/Undone';
import { toFailure, type Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import type { Follower } from './follower';
import { painted } from './painted';
import { damagedFile, type DamagedFile } from './rescue.svelte';

export class ProjectState implements Follower {
  info = $state.raw<ProjectInfo | null>(null);
  recent = $state.raw<readonly RecentProject[]>([]);
  version = $state('');
  /** A file that is opened when its passphrase is typed. */
  waiting = $state.raw<{ readonly path: string; readonly readOnly: boolean } | null>(null);
  /** A file that cannot be opened, and can perhaps be rescued. */
  damaged = $state.raw<DamagedFile | null>(null);
  /** Whether the system has a key ring in which a passphrase can be kept. */
  hasKeyRing = $state(false);
  /** Where the project is that is locked. */
  locked = $state<string | null>(null);
  /** After several wrong passphrases the next one waits a moment. */
  isHeldBack = $state(false);
  #wrong = 0;

  readonly #call: Call;
  readonly #host: Host;
  readonly #leaving: () => Promise<void>;
  readonly #opened: () => void;
  #asking: Promise<void> | null = null;
  #askAgain = false;
  /** Undos and redos under way: until they are done, what can be undone is not known, so both may be asked for. */
  reversals = $state(0);
  #reversal: Promise<unknown> = Promise.resolve();

  /** `leaving` keeps what is being written before a project goes; `opened` is told when another stands, or none. */
  constructor(call: Call, host: Host, leaving: () => Promise<void>, opened: () => void) {
    this.#call = call;
    this.#host = host;
    this.#leaving = leaving;
    this.#opened = opened;
  }

  get isOpen(): boolean {
    return this.info !== null;
  }

  /** Whether comments can be written: also in a copy that was made for them. */
  get canComment(): boolean {
    return this.canWrite || (this.info !== null && this.info.commentCopy !== null);
  }

  get canWrite(): boolean {
    return this.info !== null && !this.info.readOnly;
  }

  async loadApplication(): Promise<Application> {
    const application = await this.#call('application', {});
    this.version = application.version;
    this.recent = application.recent;
    this.info = application.project;
    this.locked = application.locked;
    this.hasKeyRing = application.hasKeyRing;
    return application;
  }

  create(path: string, name: string, language: Language, passphrase: string | null = null): Promise<void> {
    return this.#open(() => this.#call('create_project', { path, name, language, passphrase }));
  }

  /** Opens a file; one that has a passphrase waits for it. */
  async open(path: string, readOnly = false): Promise<void> {
    try {
      await this.#open(() => this.#call('open_project', { path, readOnly }));
    } catch (thrown) {
      const failure = toFailure(thrown);
      if (failure.kind === 'passphrase') {
        this.waiting = { path, readOnly };
        return;
      }
      this.damaged = await damagedFile(this.#call, path, failure);
      if (this.damaged === null) throw thrown;
    }
  }

  /** Opens the file that waits for its passphrase. */
  async openWaiting(passphrase: string, isReadOnly?: boolean): Promise<void> {
    const { waiting } = this;
    if (!waiting) return;
    const request = { path: waiting.path, readOnly: isReadOnly ?? waiting.readOnly, passphrase };
    await this.#tried(() => this.#open(() => this.#call('open_project', request)));
  }

  /** Closes the project until its passphrase is typed again. */
  async lock(): Promise<void> {
    const path = this.info?.path ?? null;
    await this.#call('lock_project', {});
    this.info = null;
    this.locked = path;
    this.#opened();
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#tried(() => this.#open(() => this.#call('unlock_project', { passphrase })));
  }

  /** A wrong passphrase costs more from the fourth on. */
  async #tried(run: () => Promise<void>): Promise<void> {
    try {
      await run();
      this.#wrong = 0;
    } catch (thrown) {
      if (toFailure(thrown).key === 'passphrase-wrong') this.#wrong += 1;
      if (this.#wrong >= 3) {
        this.isHeldBack = true;
        setTimeout(() => (this.isHeldBack = false), 1000);
      }
      throw thrown;
    }
  }

  openSample(): Promise<void> {
    return this.#open(() => this.#call('open_sample', {}));
  }

  /** Shows the project as it was after a step. */
  lookBack(step: StepId): Promise<void> {
    return this.#open(() => this.#call('look_back', { step }));
  }

  /** Goes back to a backup. */
  restoreBackup(path: string, passphrase: string | null): Promise<void> {
    return this.#open(async () => {
      await this.#call('restore_backup', { path, passphrase });
      return this.#call('project', {});
    });
  }

  /** Shows the project as it is now. */
  returnToNow(): Promise<void> {
    return this.#open(() => this.#call('return_to_now', {}));
  }

  /** Goes on under the name of a coder: what is seen may be another. */
  workAs(name: string): Promise<void> {
    return this.#open(async () => {
      await this.#call('work_as', { name });
      return this.#call('project', {});
    });
  }

  async close(): Promise<void> {
    await this.#leaving();
    await this.#call('close_project', {});
    await this.gone();
  }

  /** The project is not open any more, or is there no more. */
  async gone(): Promise<void> {
    this.info = null;
    this.locked = null;
    this.#opened();
    await this.loadApplication();
  }

  async rename(name: string): Promise<void> {
    await this.#call('rename_project', { name });
    await this.refresh();
  }

  async forgetRecent(path: string): Promise<void> {
    await this.#call('forget_recent', { path });
    this.recent = this.recent.filter((recent) => recent.path !== path);
  }

  /** Where a new project of this name could lie: beside the one used last. */
  suggestPath(name: string): string {
    const last = this.info?.path ?? this.recent[0]?.path ?? '';
    const folder = /^(.*[/\\])[^/\\]*$/.exec(last)?.[1] ?? '';
    const file = name.trim().replace(/[/\\:*?"<>|]/g, '-');
    return file === '' ? '' : `${folder}${file}.sitat`;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** Asks the system for a project file to open. */
  async pickFile(): Promise<string | null> {
    const filters = [{ name: 'Sitat', extensions: ['sitat'] }];
    const [path] = await this.#host.pickOpenFiles({ title: t('application-open-project'), filters });
    return path ?? null;
  }

  /** Asks the system where a new project should lie. */
  pickPlace(suggestion: string): Promise<string | null> {
    const filters = [{ name: 'Sitat', extensions: ['sitat'] }];
    return this.#host.pickSaveFile({ title: t('application-new-project'), suggestion, filters });
  }

  undo(): Promise<Undone> {
    return this.#inTurn(() => this.#call('undo', {}));
  }

  redo(): Promise<Undone> {
    return this.#inTurn(() => this.#call('redo', {}));
  }

  /** Asks for the project's counts; who asks meanwhile gets an answer that is younger than the question. */
  async refresh(): Promise<void> {
    this.#askAgain = true;
    this.#asking ??= this.#askWhileWanted();
    await this.#asking;
  }

  async #askWhileWanted(): Promise<void> {
    try {
      while (this.#askAgain) {
        this.#askAgain = false;
        const info = await this.#call('project', {});
        if (this.info !== null) this.info = info;
      }
    } catch (thrown) {
      // Closed meanwhile: whoever closed it has told so already.
      if (toFailure(thrown).kind !== 'no-project') throw thrown;
    } finally {
      this.#asking = null;
    }
  }

  reset(): void {
    // The project itself is set by opening and closing.
  }

  changed(changes: Changes): void {
    // Counts, what undo would undo and the time of saving change with every action.
    if (changes.nouns.length > 0) void this.refresh();
  }

  async #open(ask: () => Promise<ProjectInfo>): Promise<void> {
    await this.#leaving();
    this.info = await ask();
    this.waiting = null;
    this.locked = null;
    this.#opened();
  }

  /** One after the other, however fast the keys are pressed: none is lost. */
  #inTurn(reverse: () => Promise<Undone>): Promise<Undone> {
    this.reversals += 1;
    const turn = this.#reversal.then(reverse);
    this.#reversal = turn.catch(() => undefined);
    // What can be undone next is asked for when what was undone is on the screen.
    void this.#reversal
      .then(painted)
      .then(() => this.refresh())
      .catch(() => undefined)
      .finally(() => (this.reversals -= 1));
    return turn;
  }
}
