/** Files on their way in: read, looked at, described, and only then accepted. */

import type { ImportProfile } from '$bindings/ImportProfile';
import type { ImportProgress } from '$bindings/ImportProgress';
import type { Imported } from '$bindings/Imported';
import type { ImportItem } from '$bindings/ImportItem';
import type { Changes } from '$bindings/Changes';
import type { HandChange } from '$bindings/HandChange';
import type { ReadFile } from '$bindings/ReadFile';
import type { ReadSettings } from '$bindings/ReadSettings';
import type { Role } from '$bindings/Role';
import type { SourceKind } from '$bindings/SourceKind';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { isLanguage } from '$lib/i18n/languages';
import type { Follower } from './follower';
import { MarksToImport } from './marks.svelte';

/** Who a label is; cases of null mean those of the file. */
export interface SpeakerOfFile {
  readonly label: string;
  readonly turns: number;
  readonly role: Role;
  readonly participant: string;
  readonly cases: readonly string[] | null;
}

/** Endings of files that may hold a text, as the file dialog offers them. */
const TEXT_EXTENSIONS = [
  'docx',
  'docm',
  'odt',
  'fodt',
  'rtf',
  'pdf',
  'txt',
  'md',
  'html',
  'htm',
  'vtt',
  'srt',
  'json',
  'tsv',
];

const FOUND_OUT: ReadSettings = {
  encoding: null,
  pattern: null,
  detectTurns: true,
  cleaning: [],
  byHand: [],
  names: null,
};

/** A file, what is known about it, and what the person says it is. */
export class FileToImport {
  readonly path: string;
  /** The text itself, where it was pasted. */
  readonly text: string | null;
  name = $state('');
  kind = $state<SourceKind>('interview');
  /** A tag; empty if unsaid. */
  language = $state('');
  cases = $state.raw<readonly string[]>([]);
  settings = $state.raw<ReadSettings>(FOUND_OUT);
  read = $state.raw<ReadFile | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  isReading = $state(true);
  speakers = $state.raw<readonly SpeakerOfFile[]>([]);
  /** Highlights and comments that stay out, by their place in the file's lists. */
  withoutHighlights = $state.raw<ReadonlySet<number>>(new Set());
  withoutComments = $state.raw<ReadonlySet<number>>(new Set());
  /** A place of the text that is to be seen, in code points. */
  wanted = $state<number | null>(null);
  #saidLanguage = false;
  #profile: ImportProfile | null = null;

  constructor(path: string, text: string | null = null) {
    this.path = path;
    this.text = text;
    this.name = text === null ? (path.split(/[/\\]/).at(-1) ?? path) : path;
  }

  setLanguage(tag: string): void {
    this.#saidLanguage = true;
    this.language = tag;
  }

  /** Takes what a profile says; what it does not say stays. */
  useProfile(profile: ImportProfile): void {
    this.#profile = profile;
    this.settings = { ...profile.settings, byHand: [] };
    if (profile.kind !== null) this.kind = profile.kind;
    if (profile.language !== null) this.setLanguage(profile.language);
    this.speakers = [];
  }

  get canEnter(): boolean {
    return this.read !== null && !this.isReading;
  }

  setSpeaker(label: string, part: Partial<Omit<SpeakerOfFile, 'label'>>): void {
    this.speakers = this.speakers.map((speaker) =>
      speaker.label === label ? { ...speaker, ...part } : speaker,
    );
  }

  /** Takes what was read; what the person said of a label stays said. */
  take(read: ReadFile): void {
    const said = new Map(this.speakers.map((speaker) => [speaker.label, speaker]));
    this.read = read;
    if (!this.#saidLanguage) this.language = read.language ?? '';
    const known = new Map(this.#profile?.speakers.map((speaker) => [speaker.label, speaker]));
    this.speakers = read.speakers.map(({ label, turns, role, participant, cases }) => ({
      ...(said.get(label) ?? {
        label,
        role: known.get(label)?.role ?? role,
        participant: known.get(label)?.participant ?? participant ?? label,
        cases: cases.length > 0 ? cases : null,
      }),
      turns,
    }));
  }

  /** Lets a highlight or a comment in, or keeps it out. */
  tick(list: 'withoutHighlights' | 'withoutComments', number: number, isIn: boolean): void {
    const without = new Set(this[list]);
    if (isIn) without.delete(number);
    else without.add(number);
    this[list] = without;
  }

  item(marks: MarksToImport): ImportItem {
    return {
      path: this.path,
      text: this.text,
      name: this.name.trim() === '' ? null : this.name.trim(),
      kind: this.kind,
      language: isLanguage(this.language) ? this.language : null,
      languageTag: this.language === '' || isLanguage(this.language) ? null : this.language,
      cases: [...this.cases],
      settings: this.settings,
      speakers: this.speakers.map(({ label, role, participant, cases }) => ({
        label,
        role,
        participant: role === 'participant' && participant.trim() !== '' ? participant.trim() : null,
        cases: role === 'participant' ? [...(cases ?? this.cases)] : [],
      })),
      marks: marks.choices(this.withoutHighlights, this.withoutComments),
    };
  }
}

export class ImportState implements Follower {
  files = $state.raw<readonly FileToImport[]>([]);
  chosen = $state.raw<FileToImport | null>(null);
  /** The files are on the screen. */
  isOpen = $state(false);
  isImporting = $state(false);
  progress = $state.raw<ImportProgress | null>(null);
  profiles = $state.raw<readonly ImportProfile[]>([]);
  /** Is used for files that are still to come as well. */
  profile = $state.raw<ImportProfile | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  readonly marks = new MarksToImport();
  /** What the last import left out or doubted. */
  result = $state.raw<Imported | null>(null);

  readonly #call: Call;
  readonly #host: Host;

  constructor(call: Call, host: Host) {
    this.#call = call;
    this.#host = host;
    host.listen('import_progress', (payload) => {
      if (this.isImporting) this.progress = payload as ImportProgress;
    });
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  get ready(): readonly FileToImport[] {
    return this.files.filter((file) => file.canEnter);
  }

  open(): void {
    this.isOpen = true;
    this.result = null;
    this.#loadProfiles();
  }

  /** Opens, and asks the system for files if it can be asked. */
  async begin(): Promise<void> {
    this.open();
    if (this.hasFileDialogs && this.files.length === 0) await this.pick();
  }

  async pick(): Promise<void> {
    const paths = await this.#host.pickOpenFiles({
      title: t('material-choose-files'),
      multiple: true,
      filters: [{ name: t('material-texts'), extensions: TEXT_EXTENSIONS }],
    });
    await this.add(paths);
  }

  async pickFolder(): Promise<void> {
    const folder = await this.#host.pickFolder({ title: t('importing-choose-folder') });
    if (folder !== null) await this.add([folder]);
  }

  /** Adds words that are in no file. */
  async paste(name: string, text: string): Promise<void> {
    const taken = new Set(this.files.map(({ path }) => path));
    let path = name;
    for (let number = 2; taken.has(path); number += 1) path = `${name} (${number})`;
    await this.#addFiles([new FileToImport(path, text)]);
  }

  /** Adds files and reads them; those that are there already are passed over. */
  async add(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    this.open();
    this.failure = null;
    let found: readonly string[] = [];
    try {
      found = await this.#call('find_texts', { paths: [...paths] });
    } catch (thrown) {
      this.failure = toFailure(thrown);
    }
    const known = new Set(this.files.map(({ path }) => path));
    const files = [...new Set(found)]
      .filter((path) => !known.has(path))
      .map((path) => new FileToImport(path));
    await this.#addFiles(files);
  }

  async #addFiles(files: readonly FileToImport[]): Promise<void> {
    if (files.length === 0) return;
    if (this.profile) for (const file of files) file.useProfile(this.profile);
    this.files = [...this.files, ...files];
    this.chosen ??= files[0] ?? null;
    // One by one, so that the first can be looked at while the others are read.
    for (const file of files) await this.#read(file);
  }

  async setSettings(file: FileToImport, part: Partial<ReadSettings>): Promise<void> {
    // Another text, or other turns: what was put right by hand has no place any more.
    file.settings = { ...file.settings, byHand: [], ...part };
    await this.#read(file);
  }

  /** Reads all files as a profile says, and those that are still to come. */
  async useProfile(profile: ImportProfile | null): Promise<void> {
    this.profile = profile;
    if (!profile) return;
    this.marks.take(profile);
    for (const file of this.files) {
      file.useProfile(profile);
      await this.#read(file);
    }
  }

  /** Saves how a file is read; a profile of the same name is replaced. People are those of one file only. */
  async saveProfile(name: string, file: FileToImport): Promise<void> {
    await this.#call('save_import_profile', {
      name,
      settings: { ...file.settings, byHand: [] },
      kind: file.kind,
      language: file.language === '' ? null : file.language,
      speakers: file.speakers.map(({ label, role }) => ({ label, role, participant: null, cases: [] })),
      colours: this.marks.colours,
      comments: this.marks.comments,
      keepsAuthors: this.marks.keepsAuthors,
    });
    await this.#askProfiles();
    this.profile = this.profiles.find((profile) => profile.name === name.trim()) ?? null;
  }

  async renameProfile(id: number, name: string): Promise<void> {
    await this.#call('rename_import_profile', { id, name });
    await this.#askProfiles();
    this.profile = this.profiles.find((profile) => profile.id === this.profile?.id) ?? null;
  }

  async deleteProfile(id: number): Promise<void> {
    await this.#call('delete_import_profile', { id });
    if (this.profile?.id === id) this.profile = null;
    await this.#askProfiles();
  }

  /** Calls off what is being taken in; nothing of it is done. */
  async stop(): Promise<void> {
    await this.#call('cancel_import', {});
  }

  #loadProfiles(): void {
    this.#askProfiles().catch((thrown: unknown) => (this.failure = toFailure(thrown)));
  }

  async #askProfiles(): Promise<void> {
    this.profiles = await this.#call('import_profiles', {});
  }

  /** Puts turns right by hand; the text is looked at again. */
  async changeByHand(file: FileToImport, change: HandChange): Promise<void> {
    await this.setSettings(file, { byHand: [...file.settings.byHand, change] });
  }

  /** Takes back what was last put right by hand. */
  async undoByHand(file: FileToImport): Promise<void> {
    await this.setSettings(file, { byHand: file.settings.byHand.slice(0, -1) });
  }

  remove(file: FileToImport): void {
    const at = this.files.indexOf(file);
    this.files = this.files.filter((other) => other !== file);
    if (this.chosen === file) this.chosen = this.files[Math.min(at, this.files.length - 1)] ?? null;
  }

  setKindOfAll(kind: SourceKind): void {
    for (const file of this.files) file.kind = kind;
  }

  setCasesOfAll(cases: readonly string[]): void {
    for (const file of this.files) file.cases = cases;
  }

  /** Lets the files in that could be read; those that could not stay on the screen with the reason. */
  async accept(): Promise<Imported | null> {
    const files = this.ready;
    this.isImporting = true;
    this.progress = null;
    this.failure = null;
    try {
      const imported = await this.#call('import_sources', {
        items: files.map((file) => file.item(this.marks)),
      });
      this.#close();
      this.result = imported.warnings.length > 0 || imported.refused.length > 0 ? imported : null;
      return imported;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return null;
    } finally {
      this.isImporting = false;
    }
  }

  cancel(): void {
    this.#close();
  }

  /** Begins to take files let go over the window. */
  followDrops(onover: (isOver: boolean) => void, enabled: () => boolean): () => void {
    return this.#host.onFilesDropped(({ kind, paths }) => {
      onover(kind === 'over' && enabled());
      if (kind === 'dropped' && enabled()) void this.add(paths);
    });
  }

  reset(): void {
    this.#close();
    this.result = null;
  }

  changed({ nouns }: Changes): void {
    // What is on its way in is no part of the project yet; how files are read is.
    if (this.isOpen && nouns.includes('sources')) this.#loadProfiles();
  }

  #close(): void {
    this.files = [];
    this.chosen = null;
    this.isOpen = false;
    this.failure = null;
    this.profile = null;
    this.marks.reset();
  }

  async #read(file: FileToImport): Promise<void> {
    file.isReading = true;
    const settings = file.settings;
    try {
      const [preview] = await this.#call('preview_import', {
        paths: [file.path],
        text: file.text,
        settings,
      });
      // Settings changed meanwhile: a later answer follows.
      if (!preview || file.settings !== settings) return;
      if (preview.read) {
        const isFirst = file.read === null && file.failure === null;
        if (isFirst && file.text === null) file.name = preview.name;
        file.take(preview.read);
        file.failure = null;
      } else if (preview.error) {
        file.read = null;
        file.failure = toFailure(preview.error);
      }
    } catch (thrown) {
      file.read = null;
      file.failure = toFailure(thrown);
    } finally {
      if (file.settings === settings) file.isReading = false;
    }
  }
}
