/** A host without a core: an invented study in memory, for tests and for looking at screens. Development only. */

import type { Changes } from '$bindings/Changes';
import type { Noun } from '$bindings/Noun';
import type { FilesDragged, Host, Unlisten } from '../host';
import { answers } from './answers';
import { refuse, Refused } from './refuse';
import { emptyStudy, type Study } from './study';

const ALL_NOUNS: Noun[] = [
  'project',
  'sources',
  'participants',
  'cases',
  'codes',
  'codings',
  'memos',
  'progress',
  'guide',
  'surveys',
  'names',
];

export class MemoryHost implements Host {
  readonly hasFileDialogs = false;
  /** Every call, for tests. */
  readonly calls: { name: string; request: unknown }[] = [];
  /** What the next file dialog answers, for tests. */
  nextFiles: string[] = [];
  study: Study;
  readonly #handlers = new Map<string, Set<(payload: unknown) => void>>();
  readonly #dropHandlers = new Set<(event: FilesDragged) => void>();

  constructor(study: Study = emptyStudy()) {
    this.study = study;
  }

  async call(name: string, request: unknown): Promise<unknown> {
    // The real core gets JSON: what cannot be copied as JSON must not be sent.
    const copy: unknown = JSON.parse(JSON.stringify(request));
    this.calls.push({ name, request: copy });
    await Promise.resolve();
    try {
      const answer = answers[name] ?? refuse('application-bug', { detail: name }, 'bug');
      const { value, nouns } = answer(this.study, copy);
      const sources = this.study.sources.map(({ info }) => info.id);
      if (nouns.length > 0)
        this.emit('project_changed', {
          nouns: [...nouns],
          sources,
          segments: null,
          cases: null,
          texts: sources,
        });
      return structuredClone(value);
    } catch (thrown) {
      // The wire carries plain objects.
      throw thrown instanceof Refused ? structuredClone(thrown.error) : thrown;
    }
  }

  emit(event: string, payload: Changes): void {
    this.#handlers.get(event)?.forEach((handler) => handler(payload));
  }

  /** Everything changed, as after undo. */
  emitAll(): void {
    this.emit('project_changed', { nouns: ALL_NOUNS, sources: [], segments: null, cases: null, texts: [] });
  }

  readRecording(): Promise<ArrayBuffer> {
    return Promise.resolve(new ArrayBuffer(0));
  }

  listen(event: string, handler: (payload: unknown) => void): Unlisten {
    const handlers = this.#handlers.get(event) ?? new Set();
    handlers.add(handler);
    this.#handlers.set(event, handlers);
    return () => handlers.delete(handler);
  }

  pickOpenFiles(): Promise<string[]> {
    return Promise.resolve(this.nextFiles);
  }

  pickFolder(): Promise<string | null> {
    return Promise.resolve(this.nextFiles[0] ?? null);
  }

  pickSaveFile(): Promise<string | null> {
    return Promise.resolve(this.nextFiles[0] ?? null);
  }

  startupFile(): Promise<string | null> {
    return Promise.resolve(null);
  }

  onFilesDropped(handler: (event: FilesDragged) => void): Unlisten {
    this.#dropHandlers.add(handler);
    return () => this.#dropHandlers.delete(handler);
  }

  drop(paths: string[]): void {
    this.#dropHandlers.forEach((handler) => handler({ kind: 'dropped', paths }));
  }

  onClosing(): Unlisten {
    // Nothing is kept.
    return () => undefined;
  }

  setTitle(title: string): void {
    document.title = title;
  }

  setFullScreen(): void {
    // Nothing to fill.
  }

  close(): void {
    // Nothing to close.
  }
}
