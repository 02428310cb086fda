/** What carries commands and events: a window (Tauri), a browser on a development server, or memory in tests. */

import type { SourceId } from '$bindings/SourceId';

/** A piece of the recording of a source, by its place in the list of pieces. */
export interface GetRecordingPiece {
  readonly source: SourceId;
  readonly piece: number;
}

/** A kind of file in a file dialog. */
export interface FileFilter {
  readonly name: string;
  /** Endings without a dot. */
  readonly extensions: readonly string[];
}

export interface OpenFilesOptions {
  readonly title: string;
  readonly multiple?: boolean;
  readonly filters?: readonly FileFilter[];
}

export interface SaveFileOptions {
  readonly title: string;
  /** File name, or a whole path, to begin with. */
  readonly suggestion?: string;
  readonly filters?: readonly FileFilter[];
}

/** Files over the window (`over`), away again (`away`), or let go (`dropped`). */
export interface FilesDragged {
  readonly kind: 'over' | 'away' | 'dropped';
  readonly paths: readonly string[];
}

/** Takes a handler off again. */
export type Unlisten = () => void;

export interface Host {
  /** Whether there are the system's own file dialogs. Without them only the path fields work. */
  readonly hasFileDialogs: boolean;
  /** Runs a command. Rejects with whatever the other side says. */
  call(name: string, request: unknown): Promise<unknown>;
  /** Reads a piece of a linked recording. Rejects as a command does. */
  readRecording(request: GetRecordingPiece): Promise<ArrayBuffer>;
  listen(event: string, handler: (payload: unknown) => void): Unlisten;
  /** Paths of the chosen files; empty if none was chosen. */
  pickOpenFiles(options: OpenFilesOptions): Promise<string[]>;
  /** The chosen folder, or null. */
  pickFolder(options: { readonly title: string }): Promise<string | null>;
  /** The chosen path, or null. */
  pickSaveFile(options: SaveFileOptions): Promise<string | null>;
  /** The project file the program was started with. */
  startupFile(): Promise<string | null>;
  onFilesDropped(handler: (event: FilesDragged) => void): Unlisten;
  /** Before the window closes: the handler is waited for, but not for ever. */
  onClosing(handler: () => Promise<unknown>): Unlisten;
  setTitle(title: string): void;
  setFullScreen(on: boolean): void;
  close(): void;
}
