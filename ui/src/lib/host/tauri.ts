/** The real window. The only module that knows Tauri. */

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { open, save } from '@tauri-apps/plugin-dialog';
import type {
  FileFilter,
  FilesDragged,
  GetRecordingPiece,
  Host,
  OpenFilesOptions,
  SaveFileOptions,
  Unlisten,
} from './host';

/** A window that cannot be closed is worse than a word that is lost. */
const CLOSING_PATIENCE_MS = 3000;

const filters = (given: readonly FileFilter[] | undefined): { name: string; extensions: string[] }[] =>
  (given ?? []).map(({ name, extensions }) => ({ name, extensions: [...extensions] }));

/** Listening begins when the promise is kept; taking off works at any time. */
function soon(started: Promise<Unlisten>): Unlisten {
  return () => void started.then((stop) => stop());
}

export class TauriHost implements Host {
  readonly hasFileDialogs = true;

  call(name: string, request: unknown): Promise<unknown> {
    return invoke('call', { name, request });
  }

  readRecording(request: GetRecordingPiece): Promise<ArrayBuffer> {
    return invoke('recording', { request });
  }

  listen(event: string, handler: (payload: unknown) => void): Unlisten {
    return soon(listen(event, ({ payload }) => handler(payload)));
  }

  async pickOpenFiles(options: OpenFilesOptions): Promise<string[]> {
    const chosen = await open({
      title: options.title,
      multiple: options.multiple ?? false,
      filters: filters(options.filters),
    });
    if (chosen === null) return [];
    return Array.isArray(chosen) ? chosen : [chosen];
  }

  async pickFolder({ title }: { readonly title: string }): Promise<string | null> {
    const chosen = await open({ title, directory: true });
    return typeof chosen === 'string' ? chosen : null;
  }

  pickSaveFile(options: SaveFileOptions): Promise<string | null> {
    return save({
      title: options.title,
      defaultPath: options.suggestion,
      filters: filters(options.filters),
    });
  }

  startupFile(): Promise<string | null> {
    return invoke<string | null>('startup_file');
  }

  onFilesDropped(handler: (event: FilesDragged) => void): Unlisten {
    const paths = (payload: unknown): string[] => {
      const given = (payload as { paths?: unknown } | null)?.paths;
      return Array.isArray(given) ? given.filter((path) => typeof path === 'string') : [];
    };
    const stops = [
      this.listen('tauri://drag-enter', (payload) => handler({ kind: 'over', paths: paths(payload) })),
      this.listen('tauri://drag-leave', () => handler({ kind: 'away', paths: [] })),
      this.listen('tauri://drag-drop', (payload) => handler({ kind: 'dropped', paths: paths(payload) })),
    ];
    return () => stops.forEach((stop) => stop());
  }

  onClosing(handler: () => Promise<unknown>): Unlisten {
    const patience = (): Promise<void> => new Promise((resume) => setTimeout(resume, CLOSING_PATIENCE_MS));
    return soon(
      getCurrentWindow().onCloseRequested(async () => {
        await Promise.race([handler().catch(() => undefined), patience()]);
      }),
    );
  }

  setTitle(title: string): void {
    void getCurrentWindow().setTitle(title);
  }

  setFullScreen(on: boolean): void {
    void getCurrentWindow().setFullscreen(on);
  }

  close(): void {
    void getCurrentWindow().close();
  }
}
