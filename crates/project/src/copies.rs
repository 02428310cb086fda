//! A copy of the project that somebody else has worked in, merged into this one: what would come, what both have changed,
//! and doing it as one step.
//!
//! The copy is only read. What it was when the two parted is found by taking back, in a copy of this project, what was
//! done here since. One plan is made of the three; the preview shows it, merging writes it.

mod codes;
mod crosswalk;
mod locks;
mod notes;
mod passages;
mod plan;
mod side;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sitat_model::{Edit, Message, SourceId};
use sitat_store::{Passphrase, Reader, StoreError};

use self::plan::{Plan, Question, TextState};
use self::side::{Guid, Side};
use crate::earlier::TemporaryFolder;
use crate::texts::BaseText;
use crate::{Operation, Outcome, Project, ProjectError};

/// A copy that somebody else has worked in.
#[derive(Clone, Copy, Debug)]
pub struct CopyFile<'copy> {
    /// The file.
    pub path: &'copy Path,
    /// Its passphrase, where that is not the one of this project.
    pub passphrase: Option<&'copy Passphrase>,
}

impl<'copy> From<&'copy Path> for CopyFile<'copy> {
    fn from(path: &'copy Path) -> Self {
        Self { path, passphrase: None }
    }
}

/// What is taken where both copies have changed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// As it is here. Of a coder: it is the same person. Of a code: it is the same code.
    Here,
    /// As it is in the copy. Of a coder: it is another person. Of a code: it is another code.
    Copy,
}

impl Taken {
    /// The name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Copy => "copy",
        }
    }

    /// Finds what a name means; `same` and `another` say it of people and codes.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim() {
            "here" | "same" => Some(Self::Here),
            "copy" | "another" => Some(Self::Copy),
            _ => None,
        }
    }
}

/// What cannot simply be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConflictKind {
    /// Somebody of the same name codes in both, under another identity.
    Coder,
    /// A code was changed in both.
    CodeChanged,
    /// A code that was deleted here has new codings in the copy.
    CodeGone,
    /// Both have made a code of the same name in the same place.
    CodeName,
    /// A code was deleted in the copy; it stays.
    CodeRemoved,
    /// A text is another in the copy.
    Text,
    /// A source was removed here.
    SourceGone,
    /// A source is only in the copy.
    SourceNew,
    /// A passage was put on other words in both.
    Passage,
    /// A coding was given another code in both.
    Recoded,
    /// A memo was changed in both.
    Memo,
    /// A memo that was deleted here was changed in the copy.
    MemoGone,
    /// How two codes correspond was changed in both.
    Correspondence,
}

impl ConflictKind {
    /// The name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Coder => "coder",
            Self::CodeChanged => "code-changed",
            Self::CodeGone => "code-gone",
            Self::CodeName => "code-name",
            Self::CodeRemoved => "code-removed",
            Self::Text => "text",
            Self::SourceGone => "source-gone",
            Self::SourceNew => "source-new",
            Self::Passage => "passage",
            Self::Recoded => "recoded",
            Self::Memo => "memo",
            Self::MemoGone => "memo-gone",
            Self::Correspondence => "correspondence",
        }
    }

    /// Whether somebody can choose what is taken.
    pub fn has_choice(self) -> bool {
        !matches!(self, Self::CodeRemoved | Self::Text | Self::SourceGone | Self::SourceNew)
    }
}

/// Something that cannot simply be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What it is called when something is chosen for it.
    pub key: String,
    /// What kind it is.
    pub kind: ConflictKind,
    /// Identity of the thing in the copy.
    pub(crate) guid: Guid,
    /// What it is about, for people.
    pub name: String,
    /// How it is here.
    pub here: String,
    /// How it is in the copy.
    pub there: String,
    /// Codings that it is about.
    pub codings: u32,
    /// What is chosen; `None`: nothing can be chosen, or it must be said first.
    pub chosen: Option<Taken>,
}

impl Conflict {
    pub(crate) fn new(kind: ConflictKind, guid: &str, name: &str) -> Self {
        Self {
            key: format!("{}:{guid}", kind.name()),
            kind,
            guid: guid.to_owned(),
            name: name.to_owned(),
            here: String::new(),
            there: String::new(),
            codings: 0,
            chosen: None,
        }
    }

    pub(crate) fn between(self, here: &str, there: &str) -> Self {
        Self { here: here.to_owned(), there: there.to_owned(), ..self }
    }

    /// What it is, for people.
    pub fn message(&self) -> Message {
        let key = match self.kind {
            ConflictKind::Coder => "copy-conflict-coder",
            ConflictKind::CodeChanged => "copy-conflict-code-changed",
            ConflictKind::CodeGone => "copy-conflict-code-gone",
            ConflictKind::CodeName => "copy-conflict-code-name",
            ConflictKind::CodeRemoved => "copy-conflict-code-removed",
            ConflictKind::Text => "copy-conflict-text",
            ConflictKind::SourceGone => "copy-conflict-source-gone",
            ConflictKind::SourceNew => "copy-conflict-source-new",
            ConflictKind::Passage => "copy-conflict-passage",
            ConflictKind::Recoded => "copy-conflict-recoded",
            ConflictKind::Memo => "copy-conflict-memo",
            ConflictKind::MemoGone => "copy-conflict-memo-gone",
            ConflictKind::Correspondence => "copy-conflict-correspondence",
        };
        Message::new(key).with("name", self.name.as_str()).with("count", self.codings)
    }

    /// Whether it must be said before anything is merged.
    pub fn is_open(&self) -> bool {
        self.kind == ConflictKind::Coder && self.chosen.is_none()
    }
}

/// How much comes under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyShare {
    /// A coder or a source.
    pub name: String,
    /// Codings that come.
    pub codings: u32,
}

/// What merging a copy comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyPreview {
    /// When the two parted, milliseconds UTC; `None`: at the very beginning.
    pub parted_at: Option<i64>,
    /// Coders of whom codings come, and how many.
    pub coders: Vec<CopyShare>,
    /// Sources in which codings come, and how many.
    pub sources: Vec<CopyShare>,
    /// Paths of the codes that come.
    pub new_codes: Vec<String>,
    /// Paths of the codes that become what they are in the copy.
    pub changed_codes: Vec<String>,
    /// Passages that come.
    pub segments: u32,
    /// Codings that come.
    pub codings: u32,
    /// Codings and passages that become what they are in the copy.
    pub changed_codings: u32,
    /// Memos that come.
    pub memos: u32,
    /// Memos that become what they are in the copy.
    pub changed_memos: u32,
    /// Correspondences of codes that come, or become what they are in the copy.
    pub correspondences: u32,
    /// Turns that somebody has looked at.
    pub turns: u32,
    /// Sources that somebody has declared read or coded.
    pub progress: u32,
    /// Codings of the copy that are here already.
    pub same: u32,
    /// Codings that were taken off here since the two parted; they stay off.
    pub removed_here: u32,
    /// Codings that were taken off in the copy; they stay here.
    pub removed_there: u32,
    /// Codings whose words are not in the text here.
    pub lost: u32,
    /// Memos on things that are not here.
    pub lost_memos: u32,
    /// Comments that come, or become what they are in the copy.
    pub comments: u32,
    /// What both have changed, and what is not taken.
    pub conflicts: Vec<Conflict>,
}

impl CopyPreview {
    /// Whether nothing would come.
    pub fn is_empty(&self) -> bool {
        let codes = self.new_codes.len() + self.changed_codes.len();
        let rows = [self.segments, self.codings, self.changed_codings, self.memos, self.changed_memos, self.comments];
        codes == 0
            && rows.into_iter().chain([self.turns, self.progress, self.correspondences]).all(|number| number == 0)
    }
}

/// What is chosen for conflicts, by their keys.
pub type CopyChoices = BTreeMap<String, Taken>;

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The two copies and what they were.
struct Sides {
    ours: Side,
    theirs: Side,
    base: Side,
    texts: BTreeMap<Guid, TextState>,
    removed: BTreeSet<String>,
    parted_at: Option<i64>,
}

/// Edits that lead from an earlier state of a text to the present one, if there was such a state.
fn edits_from(
    reader: &Reader<'_>,
    source: SourceId,
    now: String,
    wanted: &str,
) -> Result<Option<Vec<Edit>>, ProjectError> {
    let known = reader.revisions(source)?;
    let mut at = reader.current_revision(source)?;
    let mut text = now;
    let mut edits = Vec::new();
    while let Some(row) = known.iter().find(|row| Some(row.id) == at) {
        let edit = reader.edit_of_revision(row.id)?;
        let after = BaseText::new(text);
        text = edit.inverse().apply(&after.text, &after.map)?;
        edits.push(edit);
        if text == wanted {
            edits.reverse();
            return Ok(Some(edits));
        }
        at = row.parent;
    }
    Ok(None)
}

impl Project {
    /// What merging a copy would do, with these choices. Nothing is written.
    pub fn preview_merge_copy(
        &mut self,
        copy: &CopyFile<'_>,
        choices: &CopyChoices,
    ) -> Result<CopyPreview, ProjectError> {
        let sides = self.read_sides(copy)?;
        let plan = self.plan_copy(&sides, choices)?;
        self.told_plan(&sides, &plan)
    }

    /// Merges a copy that somebody else has worked in, as one step. The copy itself is only read.
    pub fn merge_copy(
        &mut self,
        copy: &CopyFile<'_>,
        choices: &CopyChoices,
        reason: Option<&str>,
    ) -> Result<Outcome<CopyPreview>, ProjectError> {
        let sides = self.read_sides(copy)?;
        let plan = self.plan_copy(&sides, choices)?;
        let told = self.told_plan(&sides, &plan)?;
        if let Some(open) = told.conflicts.iter().find(|conflict| conflict.is_open()) {
            return Err(ProjectError::CoderUnanswered { name: open.name.clone() });
        }
        let names: Vec<String> = told.coders.iter().map(|share| share.name.clone()).collect();
        let file = copy.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let subject = if names.is_empty() { file } else { names.join(", ") };
        let number = (told.codings + told.memos) as usize;
        // Undo would do; but what somebody else has sent is no reason to trust to one way alone.
        self.back_up()?;
        let outcome = self.transact(Operation::MergeCopy, reason, |action| {
            action.writer.describe(subject, number);
            write::write(action, &sides.ours, &plan)
        })?;
        Ok(Outcome { value: told, changes: outcome.changes })
    }

    /// Files beside the project that a program which keeps folders alike on several machines has put there, since both had changed
    /// it. Each can be looked at and merged like a copy that somebody has sent.
    pub fn conflicted_copies(&self) -> Result<Vec<PathBuf>, ProjectError> {
        Ok(self.store.conflicted_copies()?)
    }

    /// Writes a copy of the project as it is now, for somebody else to work in. Nothing of the project changes.
    pub fn save_copy(&mut self, path: &Path, overwrite: bool) -> Result<(), ProjectError> {
        self.check_copy_place(path, overwrite)?;
        Ok(self.store.save_copy(path)?)
    }

    /// Refuses a place where no copy can be written.
    pub(crate) fn check_copy_place(&self, path: &Path, overwrite: bool) -> Result<(), ProjectError> {
        let real = |path: &Path| path.canonicalize().ok();
        if real(path).is_some() && [self.own_path(), self.store.path()].into_iter().any(|own| real(own) == real(path)) {
            return Err(ProjectError::CopiedOntoItself);
        }
        if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("sitat")) {
            return Err(ProjectError::UnknownFormat(path.to_owned()));
        }
        if path.exists() && !overwrite {
            return Err(ProjectError::FileExists(path.to_owned()));
        }
        Ok(())
    }

    fn read_sides(&mut self, file: &CopyFile<'_>) -> Result<Sides, ProjectError> {
        let CopyFile { path: copy, passphrase } = *file;
        let real = |path: &Path| path.canonicalize().ok();
        if real(copy).is_some() && real(copy) == real(self.own_path()) {
            return Err(ProjectError::MergedWithItself);
        }
        let folder = TemporaryFolder::make(&self.surroundings)?;
        let other = self.store.open_copied(copy, &folder.file("theirs.sitat"), passphrase)?;
        let guid = self.guid()?;
        if other.read().project()?.guid != guid {
            return Err(ProjectError::OtherProject { path: copy.to_owned() });
        }
        let parted = self.store.parted_after(&other)?;
        let before = folder.file("base.sitat");
        self.store.copy_for_comparing(parted, &before).map_err(|error| match error {
            StoreError::BeyondHorizon => ProjectError::ForgottenSince { path: copy.to_owned() },
            other => other.into(),
        })?;
        let base = Side::read(&self.store.open_own_copy(&before)?.read())?;
        let (ours, theirs) = (Side::read(&self.store.read())?, Side::read(&other.read())?);
        let removed = self.store.read().removed_guids()?;
        let mut texts = BTreeMap::new();
        for (guid, source) in &theirs.sources {
            let state = match ours.sources.get(guid) {
                Some(own) => self.text_state(own.id, &other.read().source_text(source.id)?)?,
                None if base.sources.contains_key(guid) || removed.contains(guid) => TextState::Gone,
                None => TextState::OnlyThere,
            };
            texts.insert(guid.clone(), state);
        }
        let parted_at = self.store.read().find_step(parted)?.map(|step| step.at);
        Ok(Sides { ours, theirs, base, texts, removed, parted_at })
    }

    fn text_state(&self, source: SourceId, theirs: &str) -> Result<TextState, ProjectError> {
        let reader = self.store.read();
        let own = reader.source_text(source)?;
        if own == theirs {
            return Ok(TextState::Same);
        }
        Ok(edits_from(&reader, source, own, theirs)?.map_or(TextState::Differs, TextState::Carried))
    }

    fn plan_copy(&mut self, sides: &Sides, choices: &CopyChoices) -> Result<Plan, ProjectError> {
        let question = Question {
            base: &sides.base,
            ours: &sides.ours,
            theirs: &sides.theirs,
            texts: &sides.texts,
            removed: &sides.removed,
            choices,
            language: self.language()?,
        };
        let plan = Plan::new(&question);
        let known =
            |key: &&String| plan.conflicts.iter().any(|conflict| conflict.key == **key && conflict.kind.has_choice());
        if let Some(key) = choices.keys().find(|key| !known(key)) {
            return Err(ProjectError::NoSuchConflict { key: key.clone() });
        }
        self.check_locks(sides, &plan, &question)?;
        Ok(plan)
    }

    /// A plan as it is told, with participants' names as they are shown.
    fn told_plan(&mut self, sides: &Sides, plan: &Plan) -> Result<CopyPreview, ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        let mut coders: BTreeMap<String, u32> = BTreeMap::new();
        let mut sources: BTreeMap<String, u32> = BTreeMap::new();
        for coding in &plan.codings {
            let new = plan.coders.iter().find(|(guid, _, _)| *guid == coding.coder).map(|(_, name, _)| name.clone());
            let known = || sides.ours.coders.get(&coding.coder).map(|coder| coder.name.clone());
            *coders.entry(new.or_else(known).unwrap_or_default()).or_default() += 1;
            let source = sides.theirs.segments.get(&coding.from.segment).map(|segment| &segment.source);
            let source = source.and_then(|guid| sides.ours.sources.get(guid));
            *sources.entry(source.map(|source| source.name.clone()).unwrap_or_default()).or_default() += 1;
        }
        let shares = |all: BTreeMap<String, u32>| -> Vec<CopyShare> {
            all.into_iter().map(|(name, codings)| CopyShare { name: structure.veiled(&name), codings }).collect()
        };
        let paths = |are_new: bool| -> Vec<String> {
            let those = plan.codes.iter().filter(|code| code.is_new == are_new);
            those.map(|code| structure.veiled(&sides.theirs.path(&code.guid, language))).collect()
        };
        let veiled = |conflict: &Conflict| Conflict {
            name: structure.veiled(&conflict.name),
            here: structure.veiled(&conflict.here),
            there: structure.veiled(&conflict.there),
            ..conflict.clone()
        };
        Ok(CopyPreview {
            parted_at: sides.parted_at,
            coders: shares(coders),
            sources: shares(sources),
            new_codes: paths(true),
            changed_codes: paths(false),
            segments: count(plan.segments.len()),
            codings: count(plan.codings.len()),
            changed_codings: count(plan.changed_codings.len() + plan.resized.len()),
            memos: count(plan.memos.len()),
            changed_memos: count(plan.changed_memos.len()),
            correspondences: count(plan.correspondences.len()),
            turns: count(plan.reviewed.len()),
            progress: count(plan.progress.len()),
            same: plan.same,
            removed_here: plan.removed_here,
            removed_there: plan.removed_there,
            lost: plan.lost,
            lost_memos: plan.lost_memos,
            comments: count(plan.comments.len()),
            conflicts: plan.conflicts.iter().map(veiled).collect(),
        })
    }
}

/// Where a comparison keeps its files.
impl TemporaryFolder {
    fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }
}
