/** Everything the window holds, made once in App.svelte and handed down by context. */

import { getContext, setContext } from 'svelte';
import type { Changes } from '$bindings/Changes';
import type { Undone } from '$bindings/Undone';
import { frameActions } from '$lib/actions/frame';
import { materialActions } from '$lib/actions/material';
import { ActionRegistry } from '$lib/actions/registry.svelte';
import { makeCall, toFailure, type Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { operationLabel } from '$lib/i18n/label';
import { CasesState } from './cases.svelte';
import type { Follower } from './follower';
import { FrameState } from './frame.svelte';
import { HistoryState } from './history.svelte';
import { ImportState } from './import.svelte';
import { NoticesState } from './notices.svelte';
import { PaletteState } from './palette.svelte';
import { PreferencesState } from './preferences.svelte';
import { ProjectState } from './project.svelte';
import { SourcesState } from './sources.svelte';

export class App {
  readonly host: Host;
  readonly call: Call;
  readonly frame = new FrameState();
  readonly notices = new NoticesState();
  readonly palette = new PaletteState();
  readonly preferences: PreferencesState;
  readonly project: ProjectState;
  readonly sources: SourcesState;
  readonly cases: CasesState;
  readonly history: HistoryState;
  readonly imports: ImportState;
  readonly actions: ActionRegistry;
  /** The first screen can be shown. */
  isReady = $state(false);

  readonly #followers: Follower[];

  constructor(host: Host) {
    this.host = host;
    this.call = makeCall(host);
    this.preferences = new PreferencesState(this.call);
    this.project = new ProjectState(this.call, () => this.#projectOpened());
    this.sources = new SourcesState(this.call);
    this.cases = new CasesState(this.call);
    this.history = new HistoryState(this.call);
    this.imports = new ImportState(this.call, host);
    this.actions = new ActionRegistry(
      () => ({
        hasProject: this.project.isOpen,
        canWrite: this.project.canWrite,
        place: this.frame.place,
        canUndo: this.project.canWrite && this.project.info?.undo != null && !this.project.isBusy,
        canRedo: this.project.canWrite && this.project.info?.redo != null && !this.project.isBusy,
      }),
      (failure) => this.notices.fail(failure),
    );
    // States that are shown while a project is open follow it; a new one is a field above and a name here.
    this.#followers = [this.project, this.sources, this.cases, this.history, this.imports];
    this.actions.register(frameActions(this));
    this.actions.register(materialActions(this));
  }

  /** Asks for the program's state and opens the file it was started with. */
  async start(): Promise<void> {
    this.host.listen('project_changed', (payload) => this.#changed(payload as Changes));
    const application = await this.project.loadApplication();
    this.preferences.begin(application.preferences);
    if (this.project.isOpen) this.#projectOpened();
    const file = await this.host.startupFile();
    if (file !== null && !this.project.isOpen) {
      await this.project.open(file).catch((thrown: unknown) => this.notices.fail(toFailure(thrown)));
    }
    this.isReady = true;
  }

  /** Undoes the last action and shows where it was. */
  async undo(): Promise<void> {
    this.#tellUndone('application-undone', await this.project.undo());
  }

  /** Does the last undone action again and shows where it is. */
  async redo(): Promise<void> {
    this.#tellUndone('application-redone', await this.project.redo());
  }

  /** Runs what a component asks for; failures are said in the window. */
  attempt(run: () => Promise<unknown>): void {
    run().catch((thrown: unknown) => this.notices.fail(toFailure(thrown)));
  }

  #tellUndone(key: string, { label, place }: Undone): void {
    if (place) this.frame.showPlace(place);
    this.notices.tell(key, { what: operationLabel(label) });
  }

  #projectOpened(): void {
    this.frame.reset();
    this.notices.dismiss();
    for (const follower of this.#followers) follower.reset();
    const info = this.project.info;
    this.host.setTitle(info ? `${info.name} – Sitat` : 'Sitat');
    if (!info) return;
    this.frame.go(info.counts.sources > 0 ? 'read' : 'material');
    void this.sources.answer.refresh();
    void this.cases.answer.refresh();
  }

  #changed(changes: Changes): void {
    if (!this.project.isOpen) return;
    for (const follower of this.#followers) follower.changed(changes);
  }
}

const APP = Symbol('app');

export function setApp(app: App): void {
  setContext(APP, app);
}

/** The window's state; only while a component is being made. */
export function getApp(): App {
  const app = getContext<App | undefined>(APP);
  if (!app) throw new Error('no app in the context');
  return app;
}
