//! An open project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use sitat_import::PageReader;
use sitat_model::{CoderId, Language, NameKind, SourceId, StepId, TurnId};
use sitat_store::{
    AppliedStep, CommentCopyRow, NewStep, Passphrase, ProjectRow, RowChange, RowChangeKind, StepRow, Store, StoreError,
    Writer,
};

use crate::changes::are_about_single_cases;
use crate::earlier::{AsOf, Earlier};
use crate::exporting::Destination;
use crate::indexing::{IndexState, TextIndex};
use crate::names::OpenKeyList;
use crate::page_program::PageProgram;
use crate::segments::Segments;
use crate::structure::Structure;
use crate::texts::{BaseText, Texts};
use crate::{Changes, Noun, Operation, Outcome, ProjectError, Surroundings};

/// Beyond so many, windows are told to ask for all passages of a source rather than for those that changed.
const MANY_SEGMENTS: usize = 200;

/// How a project is opened.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// Without the lock, for reading only.
    pub read_only: bool,
    /// Whether the search index is built at once, in the background, or only when somebody searches.
    pub index_at_once: bool,
    /// Opens a file that has a passphrase.
    pub passphrase: Option<Passphrase>,
    /// Without the backup that opening for writing begins: it is made by hand.
    pub without_backup: bool,
}

/// An open project. What is read often is kept at hand and thrown away when the journal says that it changed.
pub struct Project {
    /// Before the store, so that its thread has ended when the store folds everything into one file.
    pub(crate) index: TextIndex,
    pub(crate) store: Store,
    pub(crate) surroundings: Surroundings,
    pub(crate) pages: Option<PageProgram>,
    /// The Word file that lends its looks to what is written for Word.
    template: Option<PathBuf>,
    pub(crate) structure: Option<Arc<Structure>>,
    pub(crate) segments: Option<Segments>,
    pub(crate) texts: Texts,
    pub(crate) sketches: FxHashMap<SourceId, sitat_import::Sketch>,
    pub(crate) contexts: FxHashMap<SourceId, Arc<sitat_analysis::SourceContext>>,
    pub(crate) word_starts: FxHashMap<SourceId, Arc<[u32]>>,
    /// How many words of each source may be names that nobody has listed.
    pub(crate) possible_names: Option<BTreeMap<SourceId, usize>>,
    /// The key list, while it is open.
    pub(crate) key_list: Option<OpenKeyList>,
    /// What looks like a name in the texts and nobody has decided about.
    pub(crate) open_candidates: Option<Arc<Vec<(String, NameKind)>>>,
    /// After the store, so that the copy is closed when its folder goes.
    pub(crate) earlier: Option<Earlier>,
    /// Where the documents go that are made.
    pub(crate) destination: Destination,
    /// Who waits for what is being written.
    pub(crate) watcher: Option<crate::watching::Watcher>,
    /// When the last backup was begun, milliseconds UTC.
    pub(crate) backed_up_at: i64,
}

/// How much is in a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sources.
    pub sources: u32,
    /// Words said or written in them.
    pub words: u32,
    /// Cases.
    pub cases: u32,
    /// Participants.
    pub participants: u32,
    /// Codes.
    pub codes: u32,
    /// Coded passages.
    pub segments: u32,
    /// Codings.
    pub codings: u32,
    /// Coders that are known, also those who have coded nothing.
    pub coders: u32,
}

/// What is to be known of a project at a glance.
#[derive(Clone, Debug)]
pub struct ProjectView {
    /// Name.
    pub name: String,
    /// Where the file is.
    pub path: std::path::PathBuf,
    /// Whether the file has a passphrase.
    pub has_passphrase: bool,
    /// Whether the file lies on a disk of another machine, and is written in a slower way that is safe there.
    pub is_on_network: bool,
    /// What is near or past in its life.
    pub reminders: Vec<crate::LifeReminder>,
    /// The earlier state that is shown, if it is one.
    pub as_of: Option<AsOf>,
    /// Language.
    pub language: Language,
    /// Who is working.
    pub coder: String,
    /// Whether nothing can be written, or nothing but comments.
    pub is_read_only: bool,
    /// When and by whom it was made for comments, if it is such a copy.
    pub comment_copy: Option<CommentCopyRow>,
    /// How much is in it.
    pub counts: Counts,
    /// The action that undo would reverse.
    pub undo: Option<sitat_store::StepRow>,
    /// The action that redo would do again.
    pub redo: Option<sitat_store::StepRow>,
    /// Time of the last step, milliseconds UTC.
    pub saved_at: Option<i64>,
    /// Whether search is ready.
    pub index: IndexState,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Project {
    /// Makes a new project file and opens it. An existing file is refused.
    pub fn create(
        path: &Path,
        name: &str,
        language: Language,
        surroundings: Surroundings,
    ) -> Result<Self, ProjectError> {
        Self::create_protected(path, name, language, None, surroundings)
    }

    /// Makes a new project file, with a passphrase if one is given, and opens it. An existing file is refused.
    pub fn create_protected(
        path: &Path,
        name: &str,
        language: Language,
        passphrase: Option<Passphrase>,
        mut surroundings: Surroundings,
    ) -> Result<Self, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        let row = ProjectRow {
            guid: surroundings.guids.next(),
            name: name.to_owned(),
            language,
            created_at: surroundings.clock.now(),
            identification: sitat_model::Identification::default(),
            smallest_group: sitat_analysis::SMALL_GROUP,
        };
        let now = surroundings.now_for_file_names();
        let opening = sitat_store::Opening { now, passphrase, ..sitat_store::Opening::default() };
        let store = Store::create(path, &row, &opening)?;
        Ok(Self::around(store, surroundings))
    }

    /// Opens a project file.
    pub fn open(path: &Path, opening: Opening, surroundings: Surroundings) -> Result<Self, ProjectError> {
        let how = sitat_store::Opening {
            read_only: opening.read_only,
            now: surroundings.now_for_file_names(),
            passphrase: opening.passphrase,
            without_backup: opening.without_backup,
            as_remote: false,
        };
        let store = Store::open(path, &how)?;
        let mut project = Self::around(store, surroundings);
        if opening.index_at_once {
            project.begin_index(|| {})?;
        }
        Ok(project)
    }

    /// Lets a program read the pages of PDFs; without one they are refused with advice.
    pub fn read_pages_by(&mut self, program: Option<PageProgram>) {
        self.pages = program;
    }

    /// Lets a Word file lend its looks to every document that is written for Word from now on.
    pub fn use_template(&mut self, template: Option<PathBuf>) {
        self.template = template;
    }

    /// The Word file that lends its looks.
    pub(crate) fn template(&self) -> Option<&Path> {
        self.template.as_deref()
    }

    /// Who reads the pages of PDFs.
    pub(crate) fn page_reader(&self) -> Option<&dyn PageReader> {
        self.pages.as_ref().map(|program| -> &dyn PageReader { program })
    }

    pub(crate) fn around(store: Store, surroundings: Surroundings) -> Self {
        let backed_up_at = surroundings.clock.now();
        Self {
            store,
            surroundings,
            pages: None,
            template: None,
            structure: None,
            segments: None,
            texts: Texts::default(),
            sketches: FxHashMap::default(),
            contexts: FxHashMap::default(),
            word_starts: FxHashMap::default(),
            possible_names: None,
            key_list: None,
            open_candidates: None,
            index: TextIndex::default(),
            earlier: None,
            destination: Destination::default(),
            watcher: None,
            backed_up_at,
        }
    }

    /// Waits for background work, brings everything into the one file and gives up the lock.
    pub fn close(mut self) -> Result<(), ProjectError> {
        self.index.stop();
        Ok(self.store.close()?)
    }

    /// Throws away everything that is kept at hand, after a fault that may have left it half done. The file itself is
    /// never half done.
    pub fn forget_what_is_at_hand(&mut self) {
        self.structure = None;
        self.segments = None;
        self.texts = Texts::default();
        self.sketches.clear();
        self.contexts.clear();
        self.word_starts.clear();
        self.possible_names = None;
        self.open_candidates = None;
        self.destination = Destination::default();
        self.watcher = None;
    }

    /// Waits for the verified backup that was begun at opening; tells where it is, or why there is none.
    pub fn finish_backup(&mut self) -> Option<Result<sitat_store::Backup, ProjectError>> {
        self.store.finish_backup().map(|outcome| outcome.map_err(ProjectError::from))
    }

    /// The project's language.
    pub fn language(&mut self) -> Result<Language, ProjectError> {
        Ok(self.structure()?.project.language)
    }

    /// The project's identity in exchange with other programs: 36 characters.
    pub fn guid(&mut self) -> Result<String, ProjectError> {
        Ok(self.structure()?.project.guid.clone())
    }

    /// What is to be known at a glance.
    pub fn view(&mut self) -> Result<ProjectView, ProjectError> {
        let structure = self.structure()?;
        let blind = self.blind()?;
        let segments = self.segments()?;
        let counts = Counts {
            sources: count(structure.sources.len()),
            words: structure.sources.iter().map(|source| source.words).fold(0, u32::saturating_add),
            cases: count(structure.cases.len()),
            participants: count(structure.participants.len()),
            codes: count(structure.codes.len()),
            segments: count(segments.len()),
            codings: count(segments.coding_count()),
            coders: count(structure.coders.len()),
        };
        let comment_copy = self.comment_copy()?;
        let reminders = self.life_reminders()?;
        let is_seen = |step: &StepRow| -> Result<bool, ProjectError> {
            Ok(!self.is_hidden(&blind, step) && self.may_reverse(step)?)
        };
        let seen = |step: Option<StepRow>| -> Result<Option<StepRow>, ProjectError> {
            let Some(step) = step else { return Ok(None) };
            Ok(is_seen(&step)?.then(|| structure.shown_step(step)))
        };
        let (undo, redo) = (seen(self.store.next_undo()?)?, seen(self.store.next_redo()?)?);
        Ok(ProjectView {
            name: structure.project.name.clone(),
            path: self.own_path().to_owned(),
            has_passphrase: self.store.has_passphrase(),
            is_on_network: self.store.is_on_network(),
            reminders,
            as_of: self.is_as_of(),
            language: structure.project.language,
            coder: self.surroundings.coder.clone(),
            is_read_only: self.store.is_read_only() || comment_copy.is_some(),
            // Opened for reading only, it takes no comments either.
            comment_copy: comment_copy.filter(|_| !self.store.is_read_only()),
            counts,
            undo,
            redo,
            saved_at: self.store.read().last_step_at()?,
            index: self.index.state(),
        })
    }

    /// Gives the project another name; the file keeps its own.
    pub fn rename_project(&mut self, name: &str) -> Result<Outcome<()>, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        self.transact(Operation::RenameProject, None, |context| {
            context.writer.describe(name, 1);
            Ok(context.writer.set_project_name(name)?)
        })
    }

    /// The frame of the project as it is now.
    pub(crate) fn structure(&mut self) -> Result<Arc<Structure>, ProjectError> {
        if let Some(structure) = &self.structure {
            return Ok(Arc::clone(structure));
        }
        let structure =
            Arc::new(Structure::read(&self.store.read(), |at, language| self.surroundings.day(at, language))?);
        self.structure = Some(Arc::clone(&structure));
        Ok(structure)
    }

    /// The coded passages as they are now.
    pub(crate) fn segments(&mut self) -> Result<&mut Segments, ProjectError> {
        let segments = match self.segments.take() {
            Some(segments) => segments,
            None => Segments::read(&self.store.read(), self.blind()?)?,
        };
        Ok(self.segments.insert(segments))
    }

    /// The base text of a source.
    pub(crate) fn text(&mut self, source: SourceId) -> Result<Arc<BaseText>, ProjectError> {
        self.texts.get(source, &self.store.read())
    }

    /// Runs one action: one transaction, one step of the journal, and everything kept at hand brought up to date.
    pub(crate) fn transact<T>(
        &mut self,
        operation: Operation,
        reason: Option<&str>,
        body: impl FnOnce(&mut Action<'_>) -> Result<T, ProjectError>,
    ) -> Result<Outcome<T>, ProjectError> {
        self.check_allowed(operation)?;
        let at = self.surroundings.clock.now();
        let coder = self.surroundings.coder.clone();
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty()).map(str::to_owned);
        let step = NewStep { operation: operation.name(), coder: coder.clone(), reason, at };
        let guids = &mut self.surroundings.guids;
        let (value, applied) = self.store.transact(step, |writer| {
            let mut action = Action { writer, guids: guids.as_mut(), coder, at };
            body(&mut action)
        })?;
        let changes = match applied {
            Some(applied) => self.follow(&applied)?,
            None => Changes::default(),
        };
        self.back_up_each_hour(at);
        Ok(Outcome { value, changes })
    }

    /// Refuses what cannot be done now: in a copy for comments, or while a blind pass goes on.
    pub(crate) fn check_allowed(&self, operation: Operation) -> Result<(), ProjectError> {
        self.check_copy(Some(operation))?;
        self.check_blind(operation)
    }

    /// Goes on with the last action: what the body changes belongs to its step.
    pub(crate) fn go_on<T>(
        &mut self,
        step: StepId,
        body: impl FnOnce(&mut Action<'_>) -> Result<T, ProjectError>,
    ) -> Result<Outcome<T>, ProjectError> {
        let operation = Operation::from_name(&self.store.read().step(step)?.operation);
        self.check_copy(operation)?;
        let at = self.surroundings.clock.now();
        let coder = self.surroundings.coder.clone();
        let guids = &mut self.surroundings.guids;
        let (value, applied) = self.store.go_on(step, at, |writer| {
            let mut action = Action { writer, guids: guids.as_mut(), coder, at };
            body(&mut action)
        })?;
        let changes = self.follow(&applied)?;
        Ok(Outcome { value, changes })
    }

    /// Throws away or brings up to date what is kept at hand, after a step.
    pub(crate) fn follow(&mut self, applied: &AppliedStep) -> Result<Changes, ProjectError> {
        let mut changes = Changes::of(&applied.changes);
        let before = self.structure.clone().filter(|_| are_about_single_cases(&applied.changes));
        let known = self.structure.clone().filter(|_| applied.changes.iter().any(|change| change.table == "coder"));
        let beside = |noun: &Noun| {
            use Noun::{Claims, Coders, Codings, Comments, Memos, Method, Outline, Progress, Summaries, Themes};
            matches!(
                noun,
                Codings | Memos | Progress | Summaries | Themes | Claims | Method | Coders | Comments | Outline
            )
        };
        if changes.nouns.iter().any(|noun| !beside(noun))
            || applied.changes.iter().any(|change| change.table == "coder")
        {
            self.structure = None;
        }
        if let Some(before) = known {
            self.stay_oneself(&before)?;
        }
        if let Some(before) = before {
            changes.cases = self.structure()?.cases_changed_since(&before);
        }
        if applied.changes.iter().any(|change| change.table == "coder") {
            // The one who is working may be known only now.
            let blind = self.blind()?;
            self.segments.iter_mut().for_each(|segments| segments.go_blind(blind.clone()));
        }
        if changes.nouns.contains(&Noun::Project) {
            // How participants are shown may be another way, and their names stand everywhere.
            changes.nouns.extend([Noun::Sources, Noun::Participants]);
        }
        if [Noun::Sources, Noun::Participants, Noun::Names].iter().any(|noun| changes.nouns.contains(noun)) {
            self.possible_names = None;
            self.open_candidates = None;
        }
        let frame = [Noun::Sources, Noun::Participants, Noun::Cases];
        // What is known of single cases says nothing about whose words they are.
        if changes.cases.is_none() && frame.iter().any(|noun| changes.nouns.contains(noun)) {
            let edited = edited_texts(&applied.changes);
            match &edited {
                Some(sources) => sources.iter().for_each(|source| _ = self.contexts.remove(source)),
                None => self.contexts.clear(),
            }
            if let Some(segments) = &mut self.segments {
                match edited {
                    Some(sources) => sources.into_iter().for_each(|source| segments.forget_shares_in(source)),
                    None => segments.forget_shares(),
                }
            }
        }
        for change in applied.changes.iter().filter(|change| change.table == "source") {
            let source = SourceId(change.row);
            self.texts.forget(source);
            self.sketches.remove(&source);
            self.word_starts.remove(&source);
            self.index.touch(source);
        }
        // Turns may change without their source's row; those of a text that enters come with it.
        for change in applied.changes.iter().filter(|change| change.table == "turn") {
            if let Some(source) = self.store.read().source_of_turn(TurnId(change.row))? {
                self.word_starts.remove(&source);
                self.index.touch(source);
            }
        }
        // Only an edit, or its reversal, writes revisions; then the places of a text have moved without a word.
        let moved: Vec<SourceId> = applied
            .changes
            .iter()
            .filter(|change| change.table == "source" && change.kind == RowChangeKind::Updated)
            .filter(|_| applied.changes.iter().any(|change| change.table == "text_revision"))
            .map(|change| SourceId(change.row))
            .collect();
        if (changes.nouns.contains(&Noun::Codings) || changes.nouns.contains(&Noun::Memos))
            && let Some(segments) = &mut self.segments
        {
            match segments.follow(&applied.changes, &self.store.read())? {
                Some(touched) => {
                    changes.sources = touched.sources;
                    changes.segments = (touched.segments.len() <= MANY_SEGMENTS).then_some(touched.segments);
                }
                None => {
                    self.segments = None;
                    changes.sources = self.store.read().sources()?.into_iter().map(|source| source.id).collect();
                }
            }
        }
        if applied.changes.iter().any(|change| change.table == "blind_pass") {
            // What was not read is read now, or the other way round.
            self.segments = None;
            changes.nouns.extend([Noun::Codings, Noun::Memos, Noun::Progress, Noun::Sources]);
            changes.sources = self.store.read().sources()?.into_iter().map(|source| source.id).collect();
            changes.segments = None;
        }
        for source in moved {
            changes.nouns.insert(Noun::Codings);
            changes.sources.insert(source);
            changes.segments = None;
            changes.texts.insert(source);
            if let Some(segments) = &mut self.segments {
                segments.move_along(source, &self.store.read())?;
            }
        }
        Ok(changes)
    }
}

/// The texts that changed, where nothing else did that could tell whose words passages of other texts hold. Turns change
/// with the row of their source then.
fn edited_texts(changes: &[RowChange]) -> Option<Vec<SourceId>> {
    let is_of_text = |change: &&RowChange| matches!(change.table.as_str(), "source" | "turn" | "text_revision");
    let is_beside = |change: &RowChange| {
        matches!(change.table.as_str(), "segment" | "stretch" | "displaced_stretch" | "coding" | "edit_draft")
    };
    let is_only_text = changes.iter().all(|change| is_of_text(&change) || is_beside(change));
    let rows = changes.iter().filter(|change| change.table == "source");
    let is_updated = rows.clone().all(|change| change.kind == RowChangeKind::Updated);
    let sources: Vec<SourceId> = rows.map(|change| SourceId(change.row)).collect();
    (is_only_text && is_updated && !sources.is_empty()).then_some(sources)
}

/// What the body of an action works with.
pub(crate) struct Action<'action> {
    pub(crate) writer: &'action Writer<'action>,
    guids: &'action mut dyn crate::Guids,
    coder: String,
    /// Now, milliseconds UTC.
    pub(crate) at: i64,
}

impl<'action> Action<'action> {
    pub(crate) fn new(
        writer: &'action Writer<'action>,
        guids: &'action mut dyn crate::Guids,
        coder: String,
        at: i64,
    ) -> Self {
        Self { writer, guids, coder, at }
    }
}

impl Action<'_> {
    /// A new identity.
    pub(crate) fn guid(&mut self) -> String {
        self.guids.next()
    }

    /// The coder of a name, made if new; without a name the one who is working.
    pub(crate) fn coder(&mut self, name: Option<&str>) -> Result<CoderId, StoreError> {
        let name = name.map(str::trim).filter(|name| !name.is_empty()).unwrap_or(&self.coder).to_owned();
        if let Some(coder) = self.writer.find_coder(&name)? {
            return Ok(coder);
        }
        let guid = self.guid();
        self.writer.insert_coder(&guid, &name, self.at)
    }
}
