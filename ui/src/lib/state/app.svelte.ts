/** Everything the window holds, made once in App.svelte and handed down by context. */

import { getContext, setContext } from 'svelte';
import type { Changes } from '$bindings/Changes';
import type { Undone } from '$bindings/Undone';
import { registerAll } from '$lib/actions/all';
import { ActionRegistry } from '$lib/actions/registry.svelte';
import { makeCall, toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { operationLabel } from '$lib/i18n/label';
import { atRest } from './answer.svelte';
import { AppendicesState } from './appendices.svelte';
import { AskingState } from './asking.svelte';
import { CasePageState } from './case-page.svelte';
import { CasesState } from './cases.svelte';
import { ChecksState } from './checks.svelte';
import { ClaimsState } from './claims.svelte';
import { ChartState } from './chart.svelte';
import { CodePageState } from './code-page.svelte';
import { CodebookState } from './codebook.svelte';
import { CodebookTreeState } from './codebook-tree.svelte';
import { CodersState } from './coders.svelte';
import { CodingState } from './coding.svelte';
import { CommentsState } from './comments.svelte';
import { BalanceState } from './balance.svelte';
import { CompareState } from './compare.svelte';
import { CourseState } from './course.svelte';
import { CorrectionState } from './correction.svelte';
import { DocumentCheckState } from './document-check.svelte';
import { DocumentSetState } from './document-set.svelte';
import { EditDraftsState } from './edit-drafts.svelte';
import { EditingState } from './editing.svelte';
import { ExportState } from './export.svelte';
import { ALL_NOUNS, type Follower } from './follower';
import { FrameState } from './frame.svelte';
import { GuideState } from './guide.svelte';
import { HelpState } from './help.svelte';
import { HistoryState } from './history.svelte';
import { Locking } from './locking';
import { ImportState } from './import.svelte';
import { JournalState } from './journal.svelte';
import { MergingState } from './merging.svelte';
import { MemosState } from './memos.svelte';
import { MethodState } from './method.svelte';
import { MethodsState } from './methods.svelte';
import { NamesState } from './names.svelte';
import { NoticesState } from './notices.svelte';
import { PaletteState } from './palette.svelte';
import { painted } from './painted';
import { ParticipantsState } from './participants.svelte';
import { PassageState } from './passage.svelte';
import { PassphraseState } from './passphrase.svelte';
import { OutlineState } from './outline.svelte';
import { OverlapState } from './overlap.svelte';
import { PatternsState, pictureOf } from './patterns.svelte';
import { PickerState } from './picker.svelte';
import { PlacesState } from './places.svelte';
import { PreferencesState } from './preferences.svelte';
import { PreviewState } from './preview.svelte';
import { ProjectState } from './project.svelte';
import { QueryBuilderState } from './query-builder.svelte';
import { QueryState } from './query.svelte';
import { ReadingState } from './reading.svelte';
import { RecordingState } from './recording.svelte';
import { ReplacingState } from './replacing.svelte';
import { ReviewState } from './review.svelte';
import { RevisionsState } from './revisions.svelte';
import { RoundsState } from './rounds.svelte';
import { SampleState } from './sample.svelte';
import { SavedQueriesState } from './saved-queries.svelte';
import { SavedSearchesState } from './saved-searches.svelte';
import { SearchState } from './search.svelte';
import { SelectingState } from './selecting.svelte';
import { SimilarState } from './similar.svelte';
import { SourcesState } from './sources.svelte';
import { SpeakersState } from './speakers.svelte';
import { SummariesState } from './summaries.svelte';
import { SurveysState } from './surveys.svelte';
import { SynonymsState } from './synonyms.svelte';
import { TablesState } from './tables.svelte';
import { ThemesState } from './themes.svelte';
import { TextRowsState } from './text-rows.svelte';
import { TurnsState } from './turns.svelte';
import { ThemeMapState } from './theme-map.svelte';
import { ViewsState } from './views.svelte';
import { WallState } from './wall.svelte';
import { WordsState } from './words.svelte';
import { WorkOffState } from './work-off.svelte';
import { WaitingState } from './waiting.svelte';
import { openWished } from './wished';
import { WritingState } from './writing.svelte';

export class App {
  readonly host: Host;
  readonly call: Call;
  readonly frame: FrameState;
  readonly notices = new NoticesState();
  readonly palette = new PaletteState();
  readonly help = new HelpState();
  readonly preferences: PreferencesState;
  readonly project: ProjectState;
  readonly passphrase: PassphraseState;
  readonly locking: Locking;
  readonly sources: SourcesState;
  readonly speakers: SpeakersState;
  readonly cases: CasesState;
  readonly casePage: CasePageState;
  readonly participants: ParticipantsState;
  readonly rounds: RoundsState;
  readonly history: HistoryState;
  readonly journal: JournalState;
  readonly imports: ImportState;
  readonly merging: MergingState;
  readonly reading: ReadingState;
  readonly recording: RecordingState;
  readonly asking: AskingState;
  readonly codebook: CodebookState;
  readonly codeTree: CodebookTreeState;
  readonly codePage: CodePageState;
  readonly coding: CodingState;
  readonly passage: PassageState;
  readonly selecting: SelectingState;
  readonly editDrafts: EditDraftsState;
  readonly editing: EditingState;
  readonly turns: TurnsState;
  readonly replacing: ReplacingState;
  readonly names: NamesState;
  readonly revisions: RevisionsState;
  readonly review: ReviewState;
  readonly correction: CorrectionState;
  readonly picker: PickerState;
  readonly tables: TablesState;
  readonly textRows: TextRowsState;
  readonly guide: GuideState;
  readonly surveys: SurveysState;
  readonly sample: SampleState;
  readonly chart: ChartState;
  readonly memos: MemosState;
  readonly comments: CommentsState;
  readonly places: PlacesState;
  readonly themes: ThemesState;
  readonly wall: WallState;
  readonly map: ThemeMapState;
  readonly method: MethodState;
  readonly methods: MethodsState;
  readonly claims: ClaimsState;
  readonly checks: ChecksState;
  readonly workOff: WorkOffState;
  readonly writing = new WritingState();
  readonly outline: OutlineState;
  readonly documentCheck: DocumentCheckState;
  readonly coders: CodersState;
  readonly compare: CompareState;
  readonly summaries: SummariesState;
  readonly views: ViewsState;
  readonly patterns: PatternsState;
  readonly query: QueryState;
  readonly savedQueries: SavedQueriesState;
  readonly overlap: OverlapState;
  readonly balance: BalanceState;
  readonly course: CourseState;
  readonly search: SearchState;
  readonly queryBuilder: QueryBuilderState;
  readonly savedSearches: SavedSearchesState;
  readonly synonyms: SynonymsState;
  readonly words: WordsState;
  readonly similar: SimilarState;
  readonly appendices: AppendicesState;
  readonly preview: PreviewState;
  readonly waiting: WaitingState;
  readonly documentSet: DocumentSetState;
  readonly export: ExportState;
  readonly actions: ActionRegistry;
  /** The first screen can be shown. */
  isReady = $state(false);
  readonly #followers: Follower[];
  /** What changed while codes were put on words; told when their marks are painted. */
  readonly #waiting: Changes[] = [];
  /** How many changes were told of, and who waits for the next one. */
  #heard = 0;
  readonly #listening: (() => void)[] = [];

  constructor(host: Host) {
    this.host = host;
    this.call = this.notices.leaks.guard(makeCall(host));
    this.preferences = new PreferencesState(this.call);
    this.frame = new FrameState((panels) => {
      // A machine that cannot remember a width loses nothing else.
      this.preferences.rememberPanels(panels).catch(() => undefined);
    });
    this.project = new ProjectState(
      this.call,
      host,
      () => this.editing.leave(),
      () => this.#projectOpened(),
    );
    this.passphrase = new PassphraseState(this.call);
    this.locking = new Locking(this, () => this.#leave());
    this.sources = new SourcesState(this.call);
    this.speakers = new SpeakersState(this.call);
    this.cases = new CasesState(this.call);
    this.casePage = new CasePageState(this.call, this.cases);
    this.participants = new ParticipantsState(this.call);
    this.rounds = new RoundsState(this.call, this.sources, this.cases);
    this.journal = new JournalState(this.call);
    this.history = new HistoryState(this.call, () => this.journal.explained());
    this.imports = new ImportState(this.call, host);
    this.merging = new MergingState(this.call, host, this.notices);
    this.tables = new TablesState(this.call, host);
    this.textRows = new TextRowsState(this.call, host, this.notices);
    this.guide = new GuideState(this.call, host);
    this.surveys = new SurveysState(this.call, host);
    this.sample = new SampleState(this.call);
    this.chart = new ChartState(this.call, host, this.surveys, () => this.project.info);
    this.places = new PlacesState(this.call, this.notices);
    this.memos = new MemosState(this.call, (thrown) => this.#fail(toFailure(thrown)));
    this.comments = new CommentsState(this.call, host, this.notices, (thrown) =>
      this.#fail(toFailure(thrown)),
    );
    this.reading = new ReadingState(this.call, (code) => this.codebook.withBelow(code).map(({ id }) => id));
    this.recording = new RecordingState(this.call, host, this.reading);
    this.asking = new AskingState(this.call, () => this.reading.shown?.blocks ?? []);
    this.codebook = new CodebookState(
      this.call,
      () => this.project.info?.language ?? 'nb',
      () => this.preferences.shownTheme,
    );
    this.codeTree = new CodebookTreeState(this.codebook);
    this.codePage = new CodePageState(this.call, this.codebook, this.notices);
    this.coding = new CodingState(this.call, this.reading, this.codebook, this.codeTree, this.notices);
    this.passage = new PassageState(this.call, this.reading, this.notices);
    this.selecting = new SelectingState(() => this.preferences.current.reader.snapsToWords);
    this.turns = new TurnsState(this.call, this.reading);
    this.editDrafts = new EditDraftsState(this.call);
    this.editing = new EditingState(this.call, this.reading, this.notices, this.editDrafts);
    this.replacing = new ReplacingState(this.call, this.reading, this.notices);
    this.names = new NamesState(this.call, host, this.reading, this.notices);
    this.revisions = new RevisionsState(this.call);
    this.review = new ReviewState(this.call, this.notices);
    this.correction = new CorrectionState(this.call, host, this.reading, this.notices);
    this.picker = new PickerState(this.codebook, this.coding, this.passage);
    this.themes = new ThemesState(this.call);
    this.wall = new WallState(this.call, this.themes);
    this.map = new ThemeMapState(this.call);
    this.method = new MethodState(this.call);
    this.methods = new MethodsState(this.call, host, () => this.project.info);
    this.claims = new ClaimsState(this.call);
    this.checks = new ChecksState(this.call);
    this.workOff = new WorkOffState(this.call);
    this.outline = new OutlineState(this.call, host, () => this.project.info);
    this.coders = new CodersState(this.call);
    this.compare = new CompareState(this.call, () => this.cases.table);
    this.summaries = new SummariesState(this.call, this.compare, (thrown) => this.#fail(toFailure(thrown)));
    this.views = new ViewsState(this.call, this.compare);
    this.patterns = new PatternsState(this.call);
    this.documentCheck = new DocumentCheckState(this.call, host);
    this.query = new QueryState(this.call);
    this.savedQueries = new SavedQueriesState(this.call, this.query);
    this.overlap = new OverlapState(this.call, () => this.compare.choice);
    this.balance = new BalanceState(
      this.call,
      () => this.compare.choice,
      () => this.cases.table.attributes,
    );
    this.course = new CourseState(
      this.call,
      () => this.compare.choice,
      () => this.codebook.all,
    );
    this.search = new SearchState(this.call, host);
    this.queryBuilder = new QueryBuilderState(this.call, this.search);
    this.similar = new SimilarState(this.call);
    this.savedSearches = new SavedSearchesState(this.call, this.search);
    this.synonyms = new SynonymsState(this.call);
    this.words = new WordsState(
      this.call,
      host,
      this.search,
      (id) => this.cases.all.find((own) => own.id === id)?.name ?? null,
    );
    this.appendices = new AppendicesState(this.call, host, () => this.project.info);
    this.preview = new PreviewState(this.call);
    this.waiting = new WaitingState(this.call, host);
    this.documentSet = new DocumentSetState(this.call, host, () => this.project.info);
    this.export = new ExportState(this.call, host, {
      project: () => this.project.info,
      grid: () => this.compare.choice,
      shownGrid: () => this.compare.shown,
      pattern: (subject) => pictureOf(subject, this),
      trees: () => this.patterns.crosswalk.trees,
      template: () => this.preferences.current.template ?? '',
      useTemplate: (path) => this.preferences.chooseTemplate(path),
      columns: () => this.preferences.current.exporting,
    });
    this.actions = new ActionRegistry(
      () => ({
        hasProject: this.project.isOpen,
        canWrite: this.project.canWrite,
        place: this.frame.place,
        canUndo: this.project.canComment && (this.project.info?.undo != null || this.project.reversals > 0),
        canRedo: this.project.canComment && (this.project.info?.redo != null || this.project.reversals > 0),
      }),
      (failure) => this.#fail(failure),
    );
    // States that are shown while a project is open follow it; a new one is a field above and a name here.
    this.#followers = [
      // The text that is looked at asks first.
      this.reading,
      this.project,
      this.passphrase,
      this.sources,
      this.speakers,
      this.cases,
      this.casePage,
      this.participants,
      this.rounds,
      this.history,
      this.journal,
      this.imports,
      this.tables,
      this.textRows,
      this.guide,
      this.surveys,
      this.sample,
      this.chart,
      this.themes,
      this.wall,
      this.map,
      this.method,
      this.methods,
      this.appendices,
      this.preview,
      this.documentSet,
      this.claims,
      this.checks,
      this.workOff,
      this.outline,
      this.coders,
      this.compare,
      this.summaries,
      this.views,
      this.patterns,
      this.documentCheck,
      this.query,
      this.savedQueries,
      this.overlap,
      this.balance,
      this.course,
      this.search,
      this.savedSearches,
      this.synonyms,
      this.words,
      this.similar,
      this.export,
      this.codebook,
      this.codeTree,
      this.codePage,
      this.coding,
      this.memos,
      this.comments,
      this.editDrafts,
      this.editing,
      this.turns,
      this.recording,
      this.asking,
      this.replacing,
      this.names,
      this.revisions,
      this.review,
      this.correction,
      this.places,
    ];
    registerAll(this);
  }

  /** Asks for the program's state and opens the file it was started with. */
  async start(): Promise<void> {
    this.reading.whenCoded = () => this.#catchUp();
    this.host.listen('project_changed', (payload) => this.#changed(payload as Changes));
    this.host.listen('index_ready', () => void this.project.refresh());
    this.host.onClosing(() => this.#leave());
    const application = await this.project.loadApplication();
    this.preferences.begin(application.preferences);
    this.frame.panels.begin(application.preferences.panels);
    if (this.project.isOpen) this.#projectOpened();
    await openWished(this.host, this.project, (thrown) => this.#fail(toFailure(thrown)));
    this.locking.begin((thrown) => this.#fail(toFailure(thrown)));
    this.isReady = true;
  }

  /** Undoes the last action and shows where it was. */
  async undo(): Promise<void> {
    await Promise.all([this.editing.leave(), this.comments.leave(), this.summaries.leave()]);
    await this.#reverse('application-undone', () => this.project.undo());
  }

  /** Does the last undone action again and shows where it is. */
  async redo(): Promise<void> {
    await this.editing.leave();
    await this.#reverse('application-redone', () => this.project.redo());
  }

  /**
   * Runs what a component asks for; failures are said in the window. Ends when a change, by this or by anything after
   * it, is shown: what changes nothing goes on waiting for one.
   */
  async attempt(run: () => Promise<unknown>): Promise<void> {
    const heard = this.#heard;
    try {
      await run();
      // It may be told later than answered.
      if (heard === this.#heard) await new Promise<void>((resume) => this.#listening.push(resume));
    } catch (thrown) {
      this.#fail(toFailure(thrown));
    }
    await atRest();
  }

  /** Keeps what is being written. */
  #leave(): Promise<unknown> {
    return Promise.all([this.editing, this.memos, this.comments, this.summaries].map((own) => own.leave()));
  }

  #fail(failure: CommandFailure): void {
    this.notices.fail(failure);
    // What is shown is not what is there: ask again, or go back to the first screen.
    if (failure.kind === 'not-found')
      this.#changed({ nouns: [...ALL_NOUNS], sources: [], segments: null, cases: null, texts: [] });
    if (failure.kind === 'no-project' && this.project.isOpen) {
      this.project.info = null;
      this.#projectOpened();
      this.notices.fail(failure);
    }
  }

  async #reverse(key: string, run: () => Promise<Undone>): Promise<void> {
    const { label, place } = await this.reading.whileReversing(run);
    // The marks first, then the way to where they are and what is said about them.
    await painted();
    void this.review.refresh();
    // On the page of a code's passages it shows where one is.
    const isOnPage = this.frame.place === 'read' && this.codePage.isOpen;
    if (place && !isOnPage) this.frame.showPlace(place);
    this.notices.tell(key, { what: operationLabel(label) });
  }

  #projectOpened(): void {
    this.frame.reset();
    this.notices.dismiss();
    for (const follower of this.#followers) follower.reset();
    const info = this.project.info;
    this.host.setTitle(info ? `${info.name} – Sitat` : 'Sitat');
    if (!info) return;
    this.frame.go(info.counts.sources > 0 ? 'read' : 'material');
    void this.#load();
  }

  /** Asks for what is shown: the text that was read last before all else, what only a few projects have last. */
  async #load(): Promise<void> {
    const isRead = this.reading.openLast();
    for (const { answer } of [this.sources, this.codebook, this.cases]) void answer.refresh();
    await isRead;
    await painted();
    if (this.project.canWrite)
      void this.attempt(() => Promise.all([this.editDrafts.load(), this.merging.lookBeside()]));
    void this.participants.answer.refresh();
    void this.review.refresh();
    this.savedSearches.load();
    this.savedQueries.load();
  }

  #changed(changes: Changes): void {
    if (!this.project.isOpen) return;
    if (this.reading.isCoding) this.#waiting.push(changes);
    else {
      for (const follower of this.#followers) follower.changed(changes);
      this.#heard += 1;
      for (const resume of this.#listening.splice(0)) resume();
    }
  }

  #catchUp(): void {
    for (const changes of this.#waiting.splice(0)) this.#changed(changes);
  }
}

const APP = Symbol('app');
export function setApp(app: App): void {
  setContext(APP, app);
}

/** The window's state; only while a component is being made. */
export function getApp(): App {
  const app = getContext<App | undefined>(APP);
  if (!app) throw new Error('no app in the context');
  return app;
}
