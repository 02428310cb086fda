/** Appendices of a thesis: which, in which form, where to; and what participants are sent. */

import type { Appendix } from '$bindings/Appendix';
import type { Changes } from '$bindings/Changes';
import type { CsvStyle } from '$bindings/CsvStyle';
import type { MemberCheckPart } from '$bindings/MemberCheckPart';
import type { MemberCheckPlan } from '$bindings/MemberCheckPlan';
import type { ParticipantId } from '$bindings/ParticipantId';
import type { PreviewDocument } from '$bindings/PreviewDocument';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { SourceId } from '$bindings/SourceId';
import type { TranscriptForm } from '$bindings/TranscriptForm';
import type { Call } from '$lib/commands/call';
import { fileNameFrom } from '$lib/export/path';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

/** What is written as a whole, without choices. */
const WHOLE = [
  'cases',
  'participants',
  'codes-to-themes',
  'case-profiles',
  'coreq',
  'srqr',
  'rtarg',
] as const satisfies readonly Appendix[];
export const APPENDICES = [...WHOLE, 'transcripts', 'member-check'] as const;
export type AppendixSubject = (typeof APPENDICES)[number];

const TABLE = ['docx', 'xlsx', 'csv'];
const TEXT = ['docx', 'md'];
const formatsOf = (subject: AppendixSubject): readonly string[] =>
  ['cases', 'participants', 'codes-to-themes'].includes(subject) ? TABLE : TEXT;

/** What was written, and what was left out. */
export interface AppendicesWritten {
  readonly path: string;
  readonly files: number;
  readonly leftOut: readonly string[];
}

const isWhole = (subject: AppendixSubject): subject is (typeof WHOLE)[number] =>
  (WHOLE as readonly string[]).includes(subject);

export class AppendicesState implements Follower {
  readonly plan: LatestAnswer<MemberCheckPlan>;
  subject = $state<AppendixSubject>('cases');
  path = $state('');
  csv = $state<CsvStyle>('semicolon');
  /** How codes stand on transcripts. */
  form = $state<TranscriptForm>('pages');
  /** The source whose transcript is written; null means all of them. */
  source = $state<SourceId | null>(null);
  /** The participant who is sent something; null means all of them. */
  participant = $state<ParticipantId | null>(null);
  part = $state<MemberCheckPart>('whole');
  /** The letter as the person has written it; null means the usual one. */
  letter = $state<string | null>(null);
  deadline = $state('');
  readonly #call: Call;
  readonly #host: Host;
  readonly #project: () => ProjectInfo | null;
  #isShown = false;

  constructor(call: Call, host: Host, project: () => ProjectInfo | null) {
    this.#call = call;
    this.#host = host;
    this.#project = project;
    this.plan = new LatestAnswer<MemberCheckPlan>({ title: '', letter: '', people: [] }, () =>
      call('member_check', {}),
    );
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** Several files are written into a folder. */
  get isFolder(): boolean {
    return this.subject === 'member-check' && this.participant === null;
  }

  get formats(): readonly string[] {
    return this.isFolder ? [] : formatsOf(this.subject);
  }

  /** The format that the path tells. */
  get format(): string {
    const ending = /\.([a-z]+)$/i.exec(this.path.trim())?.[1]?.toLowerCase();
    return this.formats.find((format) => format === ending) ?? '';
  }

  get shownLetter(): string {
    return this.letter ?? this.plan.value.letter;
  }

  /** Begins to follow the project; the answer ends it. */
  show(): () => void {
    this.#isShown = true;
    this.#suggest();
    void this.plan.refresh();
    return () => {
      this.#isShown = false;
    };
  }

  chooseSubject(subject: AppendixSubject): void {
    this.subject = subject;
    this.#suggest();
  }

  choosePerson(participant: ParticipantId | null): void {
    this.participant = participant;
    this.#suggest();
  }

  chooseFormat(format: string): void {
    const path = this.path.trim();
    this.path = `${this.format === '' ? path : path.replace(/\.[a-z]+$/i, '')}.${format}`;
  }

  async pick(): Promise<void> {
    const title = t(`appendices-subject-${this.subject}`);
    const path = this.isFolder
      ? await this.#host.pickFolder({ title })
      : await this.#host.pickSaveFile({
          title,
          suggestion: this.path,
          filters: this.formats.map((format) => ({
            name: t(`appendices-format-${format}`),
            extensions: [format],
          })),
        });
    if (path !== null) this.path = path;
  }

  /** What is chosen, to be looked at before it is written: of what all participants are sent, that of the first. */
  get document(): PreviewDocument {
    const { csv, form, subject } = this;
    const place = { path: '', overwrite: true };
    if (isWhole(subject)) {
      return { kind: 'appendix', request: { ...place, csv, appendix: subject, language: null } };
    }
    const sources = this.source === null ? [] : [this.source];
    return subject === 'transcripts'
      ? { kind: subject, request: { ...place, form, sources } }
      : { kind: subject, request: { ...place, ...this.#memberCheck } };
  }

  /** Writes what is chosen, in the place of files that are there only if that is wanted. */
  async write(overwrite: boolean): Promise<AppendicesWritten> {
    const path = this.path.trim();
    if (isWhole(this.subject)) {
      const { csv, subject } = this;
      const written = await this.#call('export_appendix', {
        path,
        overwrite,
        csv,
        appendix: subject,
        language: null,
      });
      return { path: written.path, files: 1, leftOut: [] };
    }
    if (this.subject === 'transcripts') {
      const sources = this.source === null ? [] : [this.source];
      const written = await this.#call('export_transcripts', { path, overwrite, form: this.form, sources });
      return { path: written.path, files: 1, leftOut: [] };
    }
    const request = { path, overwrite, ...this.#memberCheck };
    const { files, leftOut } = await this.#call('export_member_check', request);
    return { path, files: files.length, leftOut };
  }

  reset(): void {
    this.subject = 'cases';
    this.path = '';
    this.form = 'pages';
    this.source = null;
    this.participant = null;
    this.part = 'whole';
    this.letter = null;
    this.deadline = '';
    this.plan.clear();
  }

  changed(changes: Changes): void {
    if (this.#isShown && changes.nouns.length > 0) void this.plan.refresh();
  }

  /** Who is sent what. */
  get #memberCheck() {
    const { participant, part, letter, deadline } = this;
    return { participant, part, letter: letter ?? '', deadline };
  }

  /** A name beside the project. */
  #suggest(): void {
    const project = (this.#project()?.path ?? '').replace(/\.sitat$/, '');
    const person = this.plan.value.people.find(({ id }) => id === this.participant);
    const name = [t(`appendices-file-${this.subject}`), ...(person ? [fileNameFrom(person.name)] : [])];
    this.path = `${project} ${name.join(' ')}${this.isFolder ? '' : `.${this.formats[0] ?? 'docx'}`}`;
  }
}
