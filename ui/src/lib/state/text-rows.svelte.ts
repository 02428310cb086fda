/** A table whose rows are texts, on its way in: its columns, what each says, and the texts as they would enter. */

import type { ImportTextRows } from '$bindings/ImportTextRows';
import type { SourceKind } from '$bindings/SourceKind';
import type { TableColumn } from '$bindings/TableColumn';
import type { TextRowsPreview } from '$bindings/TextRowsPreview';
import type { Call, CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { Attempt } from './attempt.svelte';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';

/** What a column can say of a text. */
export type TextColumn = 'text' | 'name' | 'case' | 'participant';

/** Headers as people write them, in the three languages. */
const HEADERS: Readonly<Record<TextColumn, RegExp>> = {
  text: /^(tekst(en)?|text|svar|answer|kommentar|comment|innhold|innhald|content)$/i,
  name: /^(navn|namn|name|id|tittel|title)$/i,
  case: /^(case|kommune|municipality|fylke|county)$/i,
  participant: /^(informant|participant|respondent|deltaker|deltakar|skrevet av|skrive av)$/i,
};

export class TextRowsState implements Follower {
  path = $state('');
  columns = $state.raw<readonly TableColumn[]>([]);
  chosen = $state.raw<Readonly<Record<TextColumn, string>>>({
    text: '',
    name: '',
    case: '',
    participant: '',
  });
  kind = $state<SourceKind>('document');
  preview = $state.raw<TextRowsPreview | null>(null);

  readonly #attempt = new Attempt();
  readonly #call: Call;
  readonly #host: Host;
  readonly #notices: NoticesState;
  #asked = 0;

  constructor(call: Call, host: Host, notices: NoticesState) {
    this.#call = call;
    this.#host = host;
    this.#notices = notices;
  }

  get failure(): CommandFailure | null {
    return this.#attempt.failure;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  async pick(): Promise<void> {
    const [path] = await this.#host.pickOpenFiles({
      title: t('material-choose-table'),
      filters: [{ name: t('material-table-path'), extensions: ['xlsx', 'ods', 'csv', 'tsv', 'txt'] }],
    });
    if (path === undefined) return;
    this.path = path;
    await this.look();
  }

  /** Reads the columns, and guesses from their headers what they say; the longest text is the text. */
  async look(): Promise<void> {
    await this.#attempt.run(async () => {
      this.preview = null;
      this.columns = await this.#call('table_columns', { path: this.path.trim() });
      const guess = (column: TextColumn): string =>
        this.columns.find(({ name }) => HEADERS[column].test(name.trim()))?.name ?? '';
      const longest = this.columns.toSorted((left, right) => right.example.length - left.example.length)[0];
      this.chosen = {
        text: guess('text') || (longest?.name ?? ''),
        name: guess('name'),
        case: guess('case'),
        participant: guess('participant'),
      };
      await this.#show();
    });
  }

  async choose(column: TextColumn, name: string): Promise<void> {
    this.chosen = { ...this.chosen, [column]: name };
    await this.#attempt.run(() => this.#show());
  }

  /** Lets the texts in; whether it was done. */
  async accept(): Promise<boolean> {
    return this.#attempt.run(async () => {
      const { sources } = await this.#call('import_text_rows', this.#request());
      this.#notices.tell('text-rows-imported', { count: sources.length }, 'undo');
    });
  }

  reset(): void {
    this.path = '';
    this.columns = [];
    this.preview = null;
    this.#attempt.failure = null;
  }

  changed(): void {
    // What is shown is a file, and the core looks again when it enters.
  }

  async #show(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (this.chosen.text === '') return;
    const preview = await this.#call('preview_text_rows', this.#request());
    if (asked === this.#asked) this.preview = preview;
  }

  #request(): ImportTextRows {
    const { text, name, case: caseColumn, participant } = this.chosen;
    return {
      path: this.path.trim(),
      text,
      name: name || null,
      case: caseColumn || null,
      participant: participant || null,
      kind: this.kind,
    };
  }
}
