/** A browser on the development server: commands as POST, events by asking again and again. */

import type { FilesDragged, GetRecordingPiece, Host, Unlisten } from './host';

interface NumberedEvent {
  readonly number: number;
  readonly name: string;
  readonly payload: unknown;
}

const PAUSE_AFTER_FAILURE_MS = 1000;

export class HttpHost implements Host {
  readonly hasFileDialogs = false;
  readonly #token: string;
  readonly #handlers = new Map<string, Set<(payload: unknown) => void>>();
  #asking = false;

  constructor(token: string) {
    this.#token = token;
  }

  async call(name: string, request: unknown): Promise<unknown> {
    return (await this.#post(`/call/${name}`, request)).json();
  }

  async readRecording(request: GetRecordingPiece): Promise<ArrayBuffer> {
    return (await this.#post('/recording', request)).arrayBuffer();
  }

  async #post(address: string, request: unknown): Promise<Response> {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sitat-token': this.#token },
      body: JSON.stringify(request),
    });
    if (answer.ok) return answer;
    if (answer.status === 422) throw await answer.json();
    throw new Error(`${answer.status} ${await answer.text()}`);
  }

  listen(event: string, handler: (payload: unknown) => void): Unlisten {
    const handlers = this.#handlers.get(event) ?? new Set();
    handlers.add(handler);
    this.#handlers.set(event, handlers);
    if (!this.#asking) void this.#ask();
    return () => handlers.delete(handler);
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    let seen = 0;
    for (;;) {
      let events: NumberedEvent[] = [];
      try {
        const answer = await fetch(`/events?after=${seen}`, { headers: { 'x-sitat-token': this.#token } });
        if (!answer.ok) throw new Error(String(answer.status));
        events = (await answer.json()) as NumberedEvent[];
      } catch {
        // The server went away or the page is leaving; a short rest keeps this from spinning.
        await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_FAILURE_MS));
      }
      for (const event of events) {
        seen = event.number;
        this.#tell(event);
      }
    }
  }

  /** One who fails at it neither keeps it from the others nor goes unheard. */
  #tell({ name, payload }: NumberedEvent): void {
    for (const handler of this.#handlers.get(name) ?? []) {
      try {
        handler(payload);
      } catch (thrown) {
        reportError(thrown);
      }
    }
  }

  pickOpenFiles(): Promise<string[]> {
    return Promise.resolve([]);
  }

  pickFolder(): Promise<string | null> {
    return Promise.resolve(null);
  }

  pickSaveFile(): Promise<string | null> {
    return Promise.resolve(null);
  }

  async startupFile(): Promise<string | null> {
    const answer = await fetch('/startup-file', { headers: { 'x-sitat-token': this.#token } });
    return answer.ok ? ((await answer.json()) as string | null) : null;
  }

  onFilesDropped(handler: (event: FilesDragged) => void): Unlisten {
    // A browser does not tell where dropped files are; tests speak of drops with an event of their own.
    const listener = (event: Event): void => handler((event as CustomEvent<FilesDragged>).detail);
    window.addEventListener('sitat-files', listener);
    return () => window.removeEventListener('sitat-files', listener);
  }

  onClosing(): Unlisten {
    // A tab of a browser cannot be made to wait.
    return () => undefined;
  }

  setTitle(title: string): void {
    document.title = title;
  }

  setFullScreen(): void {
    // A browser has its own key for this.
  }

  close(): void {
    window.close();
  }
}
