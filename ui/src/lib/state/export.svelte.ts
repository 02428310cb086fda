/** Documents out: what, in which form, where to. */

import type { CodeId } from '$bindings/CodeId';
import type { CsvStyle } from '$bindings/CsvStyle';
import type { ExcerptOrder } from '$bindings/ExcerptOrder';
import type { ExportChoices } from '$bindings/ExportChoices';
import type { Exported } from '$bindings/Exported';
import type { ExportExcerpts } from '$bindings/ExportExcerpts';
import type { GridChoice } from '$bindings/GridChoice';
import type { PatternChoice } from '$bindings/PatternChoice';
import type { PreviewDocument } from '$bindings/PreviewDocument';
import type { ShownGrid } from '$bindings/ShownGrid';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import {
  CHART_FORMATS,
  directoryOf,
  EXPORT_FORMATS,
  fileNameFrom,
  formatOf,
  withFormat,
  type FileFormat,
} from '$lib/export/path';
import type { Host } from '$lib/host/host';
import { language, t } from '$lib/i18n/index.svelte';
import type { Follower } from './follower';

/** Pictures of codings, with the numbers behind them. */
export const PATTERN_SUBJECTS = ['balance', 'course', 'overlap'] as const;
const PICTURES = [...PATTERN_SUBJECTS, 'map'] as const;
export type PatternSubject = (typeof PICTURES)[number];
/** Two trees of codes, as a list and as a table of marks. */
export const TREE_SUBJECTS = ['crosswalk', 'typology'] as const;
export const EXPORT_SUBJECTS = [
  'excerpts',
  'codebook',
  'grid',
  'framework',
  'everything',
  ...TREE_SUBJECTS,
  ...PICTURES,
] as const;
export type ExportSubject = (typeof EXPORT_SUBJECTS)[number];

export const isPattern = (subject: ExportSubject): subject is PatternSubject =>
  (PICTURES as readonly string[]).includes(subject);

const isOfTrees = (subject: ExportSubject): subject is (typeof TREE_SUBJECTS)[number] =>
  (TREE_SUBJECTS as readonly string[]).includes(subject);

/** The formats of a subject, in the order in which they are offered. */
export const formatsOf = (subject: ExportSubject): readonly FileFormat[] => {
  if (subject === 'everything') return ['json'];
  return isPattern(subject) ? CHART_FORMATS : EXPORT_FORMATS;
};

const NO_COLUMNS: ExportChoices = { withAttributes: false, withCodeColumns: false };

/** What export needs to know of the rest of the window. */
export interface ExportSurroundings {
  /** Path and name of the open project. */
  project(): { readonly path: string; readonly name: string } | null;
  /** The grid as it is asked for in Compare. */
  grid(): GridChoice;
  /** Its rows and columns as they stand on the screen, if they do. */
  shownGrid(): ShownGrid | null;
  /** A picture as its page asks for it. */
  pattern(subject: PatternSubject): PatternChoice;
  /** The trees that are held against each other, if there are such. */
  trees(): readonly [CodeId, CodeId] | null;
  /** The Word file that lends its looks, as this machine remembers it; blank for none. */
  template(): string;
  useTemplate(path: string): Promise<void>;
  /** What stands in tables of excerpts, as this machine remembers it. */
  columns(): ExportChoices;
}

export class ExportState implements Follower {
  subject = $state<ExportSubject>('excerpts');
  format = $state<FileFormat>('docx');
  order = $state<ExcerptOrder>('code-case');
  csv = $state<CsvStyle>('semicolon');
  /** Only these codes and those below them; null means all. */
  codes = $state.raw<ReadonlySet<CodeId> | null>(null);
  filter = $state('');
  /** Only excerpts that answer this question about codes; null means all. */
  query = $state<string | null>(null);
  /** What the whole project is written with. */
  withTexts = $state(true);
  withMemos = $state(false);
  path = $state('');
  /** The Word file that lends its looks; blank for none. */
  template = $state('');
  failure = $state.raw<CommandFailure | null>(null);
  isRunning = $state(false);

  readonly #call: Call;
  readonly #host: Host;
  readonly #surroundings: ExportSurroundings;
  /** The person has chosen a name: it stays when something else is exported. */
  #isPathOwn = false;

  constructor(call: Call, host: Host, surroundings: ExportSurroundings) {
    this.#call = call;
    this.#host = host;
    this.#surroundings = surroundings;
  }

  /** What there is to be written. */
  get subjects(): readonly ExportSubject[] {
    const hasTrees = this.#surroundings.trees() !== null;
    return EXPORT_SUBJECTS.filter((subject) => hasTrees || !isOfTrees(subject));
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** What is written has rows and columns. */
  get isTable(): boolean {
    return this.format === 'xlsx' || this.format === 'csv';
  }

  /** The file is there already, and may be replaced if asked for. */
  get canReplace(): boolean {
    return this.failure?.kind === 'file-exists';
  }

  /** The failure belongs to the template. */
  get isAboutTemplate(): boolean {
    return this.failure !== null && /^(export-template|project-cannot-read-template)/.test(this.failure.key);
  }

  /** The failure belongs to the condition, not to the file. */
  get isAboutFilter(): boolean {
    return this.failure !== null && /^(analysis-expression|project-no-attribute)/.test(this.failure.key);
  }

  get isReady(): boolean {
    const hasCodes = this.subject !== 'excerpts' || this.codes === null || this.codes.size > 0;
    return this.path.trim() !== '' && hasCodes && !this.isRunning;
  }

  /** Begins, with something chosen already if it is known what is wanted. */
  begin(subject?: ExportSubject, query: string | null = null): void {
    this.template = this.#surroundings.template();
    if (subject) this.query = query;
    const wanted = subject ?? this.subject;
    this.chooseSubject(this.subjects.includes(wanted) ? wanted : 'excerpts');
  }

  chooseSubject(subject: ExportSubject): void {
    this.subject = subject;
    this.failure = null;
    const formats = formatsOf(subject);
    if (!formats.includes(this.format)) this.chooseFormat(formats[0] ?? 'xlsx');
    this.#suggest();
  }

  chooseFormat(format: FileFormat): void {
    this.format = format;
    this.failure = null;
    this.path = withFormat(this.path, format);
  }

  /** The path was typed; its ending chooses the format. */
  typePath(path: string): void {
    this.path = path;
    this.#isPathOwn = path.trim() !== '';
    this.failure = null;
    this.format = formatOf(path, formatsOf(this.subject)) ?? this.format;
  }

  typeFilter(filter: string): void {
    this.filter = filter;
    this.failure = null;
  }

  chooseAllCodes(all: boolean): void {
    this.codes = all ? null : new Set();
  }

  toggleCode(code: CodeId): void {
    const codes = new Set(this.codes ?? []);
    if (!codes.delete(code)) codes.add(code);
    this.codes = codes;
  }

  typeTemplate(path: string): void {
    this.template = path;
    this.failure = null;
  }

  async pickTemplate(): Promise<void> {
    const filters = [{ name: t('export-template-files'), extensions: ['docx', 'dotx'] }];
    const [path] = await this.#host.pickOpenFiles({ title: t('export-template'), filters });
    if (path !== undefined) this.typeTemplate(path);
  }

  async pick(): Promise<void> {
    const { format } = this;
    const path = await this.#host.pickSaveFile({
      title: t('export-title'),
      suggestion: this.path,
      filters: [{ name: t(`export-format-${format}`), extensions: [format] }],
    });
    if (path !== null) this.typePath(this.#isNamed(path) ? path : withFormat(path, format));
  }

  /** Writes the file; answers null if it could not. */
  async run(overwrite = false): Promise<Exported | null> {
    this.isRunning = true;
    this.failure = null;
    try {
      if (this.format === 'docx') await this.#surroundings.useTemplate(this.template);
      return await this.#write(overwrite);
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return null;
    } finally {
      this.isRunning = false;
    }
  }

  reset(): void {
    this.subject = 'excerpts';
    this.codes = null;
    this.filter = '';
    this.query = null;
    this.withTexts = true;
    this.withMemos = false;
    this.path = '';
    this.failure = null;
    this.#isPathOwn = false;
  }

  changed(): void {
    // Whatever changed, the file is written from what stands then.
  }

  /** What is chosen, to be looked at before it is written; null for pictures and tables of two trees. */
  get document(): PreviewDocument | null {
    const { csv, subject } = this;
    const common = { path: '', overwrite: true, csv };
    const table = { ...common, grid: this.#surroundings.grid(), shown: this.#surroundings.shownGrid() };
    if (subject === 'excerpts') return { kind: subject, request: { ...common, ...this.#excerpts() } };
    if (subject === 'codebook') return { kind: subject, request: common };
    return subject === 'grid' || subject === 'framework' ? { kind: subject, request: table } : null;
  }

  #excerpts(): Omit<ExportExcerpts, 'path' | 'overwrite' | 'csv'> {
    const filter = this.filter.trim();
    const { order, query } = this;
    const columns = this.isTable ? this.#surroundings.columns() : NO_COLUMNS;
    return {
      order,
      codes: [...(this.codes ?? [])],
      filter: filter === '' ? null : filter,
      query,
      ...columns,
    };
  }

  #write(overwrite: boolean): Promise<Exported> {
    // The path the person sees has an ending; one without gets that of the format.
    const typed = this.path.trim();
    const path = this.#isNamed(typed) ? typed : withFormat(typed, this.format);
    const { withTexts, withMemos } = this;
    if (this.subject === 'everything')
      return this.#call('export_everything', { path, overwrite, withTexts, withMemos });
    const common = { path, overwrite, csv: this.csv };
    if (this.subject === 'codebook') return this.#call('export_codebook', common);
    const table = { ...common, grid: this.#surroundings.grid(), shown: this.#surroundings.shownGrid() };
    if (this.subject === 'grid') return this.#call('export_grid', table);
    if (this.subject === 'framework') return this.#call('export_framework', table);
    if (isPattern(this.subject))
      return this.#call('export_pattern', {
        ...common,
        pattern: this.#surroundings.pattern(this.subject),
      });
    const trees = this.#surroundings.trees();
    if (isOfTrees(this.subject) && trees) {
      const form = this.subject === 'typology' ? 'table' : 'list';
      return this.#call('export_crosswalk', { ...common, one: trees[0], other: trees[1], form });
    }
    return this.#call('export_excerpts', { ...common, ...this.#excerpts() });
  }

  /** The path has an ending that tells its format. */
  #isNamed(path: string): boolean {
    return formatOf(path, formatsOf(this.subject)) !== null;
  }

  #suggest(): void {
    const project = this.#surroundings.project();
    if (!project || this.#isPathOwn) return;
    const name = fileNameFrom(
      `${project.name} - ${t(`export-subject-${this.subject}`).toLocaleLowerCase(language())}`,
    );
    this.path = `${directoryOf(this.path) || directoryOf(project.path)}${name}.${this.format}`;
  }
}
