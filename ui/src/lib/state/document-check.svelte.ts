/** A finished document held against the project. Nothing of it is kept: another project, and it is gone. */

import type { DocumentCheck } from '$bindings/DocumentCheck';
import type { Exported } from '$bindings/Exported';
import type { Quotation } from '$bindings/Quotation';
import type { QuotationState } from '$bindings/QuotationState';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import type { Follower } from './follower';

const ENDINGS = ['docx', 'odt', 'md', 'txt', 'pdf', 'rtf', 'html'];
/** What is wrong, facts first, then what is worth a thought. */
const STATES: readonly QuotationState[] = [
  'changed',
  'wrong-speaker',
  'wrong-case',
  'unclear-mark',
  'not-found',
  'inserted',
  'elided',
  'exact',
];

/** Quotations of which the same is said. */
export interface QuotationGroup {
  readonly state: QuotationState;
  readonly isFact: boolean;
  readonly quotes: readonly Quotation[];
}

export function groupsOf(check: DocumentCheck): QuotationGroup[] {
  const groups = (['fact', 'question'] as const).flatMap((finding) =>
    STATES.map((state) => ({
      state,
      isFact: finding === 'fact',
      quotes: check.quotes.filter((quote) => quote.state === state && quote.finding === finding),
    })),
  );
  return groups.filter(({ quotes }) => quotes.length > 0);
}

/** A path beside the document, with a word behind its name. */
function pathBeside(path: string, word: string): string {
  return path.replace(/(\.[^./\\]*)?$/u, ` ${word}.docx`);
}

/** A path for the copy with comments. */
export function copyPathOf(path: string): string {
  return pathBeside(path, t('check-document-copy-name'));
}

export class DocumentCheckState implements Follower {
  path = $state('');
  copyPath = $state('');
  reportPath = $state('');
  answer = $state.raw<DocumentCheck | null>(null);
  isRunning = $state(false);
  failure = $state.raw<CommandFailure | null>(null);
  copyFailure = $state.raw<CommandFailure | null>(null);
  reportFailure = $state.raw<CommandFailure | null>(null);
  readonly #call: Call;
  readonly #host: Host;
  /** The document that the answer is about. */
  #checked = '';

  constructor(call: Call, host: Host) {
    this.#call = call;
    this.#host = host;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  async pick(): Promise<void> {
    const [path] = await this.#host.pickOpenFiles({
      title: t('check-document-choose'),
      filters: [{ name: t('check-document-files'), extensions: ENDINGS }],
    });
    if (path !== undefined) await this.take(path);
  }

  async pickCopy(): Promise<void> {
    const path = await this.#host.pickSaveFile({
      title: t('check-document-save'),
      suggestion: this.copyPath,
      filters: [{ name: 'Word', extensions: ['docx'] }],
    });
    if (path !== null) this.copyPath = path;
  }

  async pickReport(): Promise<void> {
    const path = await this.#host.pickSaveFile({
      title: t('check-document-save-report'),
      suggestion: this.reportPath,
      filters: [{ name: t('check-document-report'), extensions: ['docx', 'html', 'md', 'tex'] }],
    });
    if (path !== null) this.reportPath = path;
  }

  /** Takes a file and holds it against the project. */
  async take(path: string): Promise<void> {
    this.path = path;
    await this.check();
  }

  async check(): Promise<void> {
    const path = this.path.trim();
    if (path === '' || this.isRunning) return;
    this.isRunning = true;
    this.failure = null;
    this.copyFailure = null;
    this.reportFailure = null;
    try {
      this.answer = await this.#call('check_document', { path });
      this.#checked = path;
      this.copyPath = copyPathOf(path);
      this.reportPath = pathBeside(path, t('check-document-report-name'));
    } catch (thrown) {
      this.answer = null;
      this.failure = toFailure(thrown);
    } finally {
      this.isRunning = false;
    }
  }

  /** Writes the copy with comments; answers null if it could not. */
  async comment(overwrite: boolean): Promise<Exported | null> {
    this.isRunning = true;
    this.copyFailure = null;
    try {
      return await this.#call('comment_document', {
        path: this.#checked,
        copy: this.copyPath.trim(),
        overwrite,
      });
    } catch (thrown) {
      this.copyFailure = toFailure(thrown);
      return null;
    } finally {
      this.isRunning = false;
    }
  }

  /** Writes what was found as a list; answers null if it could not. */
  async report(overwrite: boolean): Promise<Exported | null> {
    this.isRunning = true;
    this.reportFailure = null;
    try {
      return await this.#call('report_document', {
        path: this.#checked,
        report: this.reportPath.trim(),
        overwrite,
      });
    } catch (thrown) {
      this.reportFailure = toFailure(thrown);
      return null;
    } finally {
      this.isRunning = false;
    }
  }

  /** Begins to take a file let go over the window. */
  followDrops(): () => void {
    return this.#host.onFilesDropped(({ kind, paths }) => {
      const [path] = paths;
      if (kind === 'dropped' && path !== undefined) void this.take(path);
    });
  }

  reset(): void {
    this.path = '';
    this.copyPath = '';
    this.reportPath = '';
    this.answer = null;
    this.failure = null;
    this.copyFailure = null;
    this.reportFailure = null;
  }

  changed(): void {
    // What was found is of the moment when it was asked for; the button asks again.
  }
}
