/** Names that are to be hidden: the list, what looks like a name, and the places where names stand. */

import type { Changes } from '$bindings/Changes';
import type { KeyList } from '$bindings/KeyList';
import type { ListedName } from '$bindings/ListedName';
import type { NamePlace } from '$bindings/NamePlace';
import type { NameProposal } from '$bindings/NameProposal';
import type { NamesForgetting } from '$bindings/NamesForgetting';
import type { NamesFound } from '$bindings/NamesFound';
import type { WireMessage } from '$bindings/WireMessage';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import { suggest } from '$lib/names/suggesting';
import { InOrder } from './in-order';
import type { Follower } from './follower';
import type { NoticesState } from './notices.svelte';
import type { ReadingState } from './reading.svelte';

export type NamesTab = 'list' | 'proposals' | 'places';

const NOTHING: NamesFound = { places: [], certain: 0, doubtful: 0, worn: [] };

/** Only what is shown is replaced. */
const MOST_SHOWN = 2_000;

export class NamesState implements Follower {
  tab = $state<NamesTab>('list');
  names = $state.raw<readonly ListedName[]>([]);
  isApart = $state(false);
  /** The file with the list, where it is kept apart. Not remembered longer than the project is open. */
  file = $state<string | null>(null);
  /** The key list, while it is open. */
  key = $state.raw<KeyList | null>(null);
  /** A path that is being written. */
  path = $state('');
  /** What opens a key list, while it is being typed. */
  passphrase = $state('');
  passphraseAgain = $state('');
  /** What is to be said of where a key list would lie. */
  warnings = $state.raw<readonly WireMessage[]>([]);
  /** Words that are looked up in the list. */
  lookUp = $state('');
  proposals = $state.raw<readonly NameProposal[]>([]);
  found = $state.raw<NamesFound>(NOTHING);
  /** Places (by number) that are replaced. */
  chosen = $state.raw<ReadonlySet<number>>(new Set());
  labels = $state(true);
  cases = $state(false);
  memos = $state(false);
  /** What making replaced names final would take out, once somebody looks at it. */
  forgetting = $state.raw<NamesForgetting | null>(null);
  failure = $state.raw<CommandFailure | null>(null);
  isRunning = $state(false);
  isOpen = $state(false);

  readonly #call: Call;
  readonly #inOrder = new InOrder();
  readonly #host: Host;
  readonly #reading: ReadingState;
  readonly #notices: NoticesState;
  #asked = 0;

  constructor(call: Call, host: Host, reading: ReadingState, notices: NoticesState) {
    this.#call = call;
    this.#host = host;
    this.#reading = reading;
    this.#notices = notices;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  /** There is a list that can be looked for: the project's, or a file that was chosen. */
  get hasList(): boolean {
    return !this.isApart || this.file !== null || this.key !== null;
  }

  /** The path that is being written names a key list: a file that only a passphrase opens. */
  get isKey(): boolean {
    return this.path.trim().toLowerCase().endsWith('.age');
  }

  /** What was typed opens something, and twice the same where it is to be new. */
  get isPassphraseReady(): boolean {
    return this.passphrase.trim() !== '' && (this.isApart || this.passphrase === this.passphraseAgain);
  }

  /** The names of the list that hold the words that are looked up, or that these stand for, with their rows. */
  get shown(): readonly { row: number; name: ListedName }[] {
    const wanted = this.lookUp.trim().toLowerCase();
    return this.names
      .map((name, row) => ({ row, name }))
      .filter(
        ({ name }) => `${name.name}\n${name.replacement}`.toLowerCase().includes(wanted) || name.name === '',
      );
  }

  get places(): readonly NamePlace[] {
    return this.found.places.slice(0, MOST_SHOWN);
  }

  /** Labels, names and memos that are to be changed with the places. */
  get elsewhere(): NamesFound['worn'] {
    return this.found.worn.filter(({ wearer }) =>
      wearer === 'case' ? this.cases : wearer === 'memo' ? this.memos : this.labels,
    );
  }

  async begin(): Promise<void> {
    this.isOpen = true;
    this.failure = null;
    await this.#load();
    this.tab = this.hasList && this.names.length === 0 ? 'proposals' : 'list';
    await this.show(this.tab);
  }

  end(): void {
    this.isOpen = false;
    this.found = NOTHING;
    this.proposals = [];
    this.forgetting = null;
  }

  async show(tab: NamesTab): Promise<void> {
    this.tab = tab;
    this.failure = null;
    this.forgetting = null;
    const { file } = this;
    await this.#attempt(async () => {
      if (tab === 'proposals') this.proposals = await this.#call('propose_names', { file, source: null });
      if (tab === 'places' && this.hasList) {
        this.found = await this.#call('find_names', { file, source: null });
        // What may be something else is left until somebody says so.
        this.chosen = new Set(
          [...this.places.keys()].filter((number) => this.places[number]?.doubt === null),
        );
      }
    });
  }

  /** Changes one row of the list, or adds one behind the last; saved when both its words are there. */
  async write(row: number, name: ListedName): Promise<void> {
    this.names = this.names.toSpliced(row, 1, name);
    if (this.names.every((one) => one.name.trim() !== '' && one.replacement.trim() !== ''))
      await this.#save((names) => names.toSpliced(row, 1, name));
  }

  async remove(row: number): Promise<void> {
    await this.#save((names) => names.toSpliced(row, 1));
  }

  add(): void {
    this.names = [...this.names, { name: '', replacement: '', kind: 'person' }];
  }

  /** Puts a proposal in the list, with something to stand in its place. */
  async take(proposal: NameProposal): Promise<void> {
    if (await this.#save((names) => listed(proposal, names)))
      this.proposals = this.proposals.filter((one) => one !== proposal);
  }

  /** Puts a word of a file that has not entered yet in the list. */
  takeWord(word: Pick<NameProposal, 'kind' | 'name'>): Promise<void> {
    return this.#inOrder.run(async () => {
      await this.load();
      const names = listed(word, this.names);
      await this.#call('write_names', { file: this.file, names });
      this.#stands(names);
    });
  }

  /** Asks for the list as it is now. */
  async load(): Promise<void> {
    await this.#load();
  }

  async refuse(proposal: NameProposal): Promise<void> {
    await this.#attempt(() => this.#call('mark_no_names', { words: [proposal.name], areNames: false }));
    if (this.failure === null) this.proposals = this.proposals.filter((one) => one !== proposal);
  }

  toggle(number: number): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(number)) chosen.add(number);
    this.chosen = chosen;
  }

  toggleAll(): void {
    this.chosen = this.chosen.size === this.places.length ? new Set() : new Set(this.places.keys());
  }

  /** Replaces at the chosen places, and elsewhere as was chosen; whether it was done. */
  async replace(): Promise<boolean> {
    const places = [...this.chosen]
      .sort((left, right) => left - right)
      .flatMap((number) => this.places[number]?.place ?? []);
    const { file, labels, cases, memos } = this;
    return this.#attempt(async () => {
      const done = await this.#reading.whileEditing(() =>
        this.#call('replace_names', { file, places, labels, cases, memos }),
      );
      if (done.lost > 0) this.#notices.tell('editing-lost', { count: done.lost }, 'undo');
      else this.#notices.tell('names-replaced', { count: done.places + done.elsewhere }, 'undo');
    });
  }

  /** Looks at what making replaced names final would take out of the file, and what it would leave. */
  async lookAtForgetting(): Promise<void> {
    await this.#attempt(async () => {
      this.forgetting = await this.#call('preview_forget_names', { file: this.file });
    });
  }

  /** Forgets for good what stood in the place of names; whether it was done. */
  async forget(): Promise<boolean> {
    return this.#attempt(async () => {
      const { backups } = await this.#call('forget_names', { file: this.file });
      this.#notices.tell(backups.length > 0 ? 'names-forgotten-backups' : 'names-forgotten');
    });
  }

  /** Asks the system for the file with a list. */
  async pick(): Promise<void> {
    const [path] = await this.#host.pickOpenFiles({
      title: t('names-choose-list'),
      filters: [{ name: t('names-list-file'), extensions: ['age', 'csv', 'xlsx', 'ods', 'txt'] }],
    });
    if (path !== undefined) this.path = path;
  }

  /** Asks the system where the list is to be. */
  async pickPlace(): Promise<void> {
    const path = await this.#host.pickSaveFile({
      title: t('names-keep-apart'),
      suggestion: t('names-key-file-name'),
      filters: [
        { name: t('names-key-file'), extensions: ['age'] },
        { name: t('names-list-file'), extensions: ['csv'] },
      ],
    });
    if (path !== null) await this.typePath(path);
  }

  /** Where the list is to lie; what is to be said of a key list there is asked for. */
  async typePath(path: string): Promise<void> {
    this.path = path;
    this.warnings = [];
    if (!this.isKey) return;
    const warnings = await this.#call('key_list_warnings', { file: path.trim() });
    if (this.path === path) this.warnings = warnings;
  }

  /** Takes the file with the list into use, which is not in the project. */
  async useFile(): Promise<void> {
    const file = this.path.trim();
    await this.#attempt(async () => {
      if (this.isKey) {
        const { passphrase } = this;
        this.key = await this.#call('open_key_list', { file, passphrase });
        this.#forgetPassphrase();
        await this.#load();
      } else {
        this.names = (await this.#call('name_list', { file })).names;
        this.file = file;
      }
    });
  }

  /** Closes the key list: its names are known no longer. */
  async closeKey(): Promise<void> {
    await this.#attempt(async () => {
      await this.#call('close_key_list', {});
      this.#forgetKey();
      await this.#load();
    });
  }

  /** Adds the names of a file to the list. */
  async readIn(): Promise<void> {
    let read: readonly ListedName[] = [];
    const isRead = await this.#attempt(async () => {
      read = (await this.#call('name_list', { file: this.path.trim() })).names;
    });
    if (isRead && (await this.#save((names) => joined(names, read)))) this.path = '';
  }

  async keepApart(): Promise<void> {
    const file = this.path.trim();
    await this.#attempt(async () => {
      if (this.isKey) {
        const { passphrase } = this;
        this.key = await this.#call('create_key_list', { file, passphrase });
        this.#forgetPassphrase();
      } else {
        await this.#call('keep_names_apart', { file });
        this.file = file;
      }
      await this.#load();
    });
  }

  async keepInProject(): Promise<void> {
    await this.#attempt(async () => {
      await this.#call('keep_names_in_project', { file: this.file });
      this.file = null;
      this.#forgetKey();
      await this.#load();
    });
  }

  reset(): void {
    this.end();
    this.names = [];
    this.isApart = false;
    this.file = null;
    this.#forgetKey();
    this.path = '';
    this.tab = 'list';
    this.failure = null;
  }

  changed({ nouns }: Changes): void {
    if (this.isOpen && (nouns.includes('names') || nouns.includes('project'))) void this.#load();
  }

  #forgetPassphrase(): void {
    this.passphrase = '';
    this.passphraseAgain = '';
    this.warnings = [];
  }

  #forgetKey(): void {
    this.#forgetPassphrase();
    this.key = null;
    this.lookUp = '';
    this.names = [];
  }

  async #load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    await this.#attempt(async () => {
      const list = await this.#call('name_list', { file: this.file });
      if (asked !== this.#asked) return;
      this.isApart = list.isApart;
      this.key = list.key;
      // A row that is being written is not taken away.
      if (this.names.every((name) => name.name !== '' && name.replacement !== '')) this.names = list.names;
    });
  }

  /** Writes the list as it is to be, made of the one that the change before left. */
  #save(change: (names: readonly ListedName[]) => readonly ListedName[]): Promise<boolean> {
    return this.#inOrder.run(async () => {
      const { file } = this;
      const names = change(this.names);
      const isSaved = await this.#attempt(() => this.#call('write_names', { file, names: [...names] }));
      if (isSaved) this.#stands(names);
      return isSaved;
    });
  }

  #stands(names: readonly ListedName[]): void {
    // A list that was asked for before is older.
    this.#asked += 1;
    this.names = names;
  }

  async #attempt(run: () => Promise<unknown>): Promise<boolean> {
    this.isRunning = true;
    try {
      await run();
      this.failure = null;
      return true;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return false;
    } finally {
      this.isRunning = false;
    }
  }
}

/** A list with one name more, and something to stand in its place. */
function listed(
  { kind, name }: Pick<NameProposal, 'kind' | 'name'>,
  names: readonly ListedName[],
): ListedName[] {
  return [...names, { name, replacement: suggest(kind, t(`names-stand-in-${kind}`), names), kind }];
}

/** A list with the names of another that it does not have. */
function joined(names: readonly ListedName[], others: readonly ListedName[]): ListedName[] {
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  return [...names, ...others.filter(({ name }) => !known.has(name.toLowerCase()))];
}
