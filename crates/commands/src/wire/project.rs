//! The project file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::passphrases::Secret;
use super::privacy::LifeReminder;
use super::{CaseId, Language, SegmentId, SourceId, StepId};

/// Makes a new project file and opens it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateProject {
    /// Where; an existing file is refused.
    pub path: String,
    /// The project's name.
    pub name: String,
    /// The project's language: for exports and as first language of codes.
    pub language: Language,
    /// The passphrase that it gets; none: anybody who has the file can read it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub passphrase: Option<Secret>,
}

/// Opens a project file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenProject {
    /// Where.
    pub path: String,
    /// Open without the lock, for reading.
    pub read_only: bool,
    /// Its passphrase, if it has one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub passphrase: Option<Secret>,
}

/// When and by whom a copy was made for comments.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentCopy {
    /// Milliseconds UTC.
    #[ts(type = "number")]
    pub made_at: i64,
    /// Who made it.
    pub made_by: String,
}

/// The open project.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectInfo {
    /// Its name.
    pub name: String,
    /// Where the file is.
    pub path: String,
    /// Whether the file has a passphrase.
    pub has_passphrase: bool,
    /// Whether the file lies on a disk of another machine.
    pub is_on_network: bool,
    /// What is near or past in its life.
    pub reminders: Vec<LifeReminder>,
    /// The earlier state that is shown, if it is one.
    pub as_of: Option<AsOf>,
    /// Its language.
    pub language: Language,
    /// Who codes.
    pub coder: String,
    /// Whether it can only be read, or only comments can be written.
    pub read_only: bool,
    /// Whether it is a copy that was made for comments.
    pub comment_copy: Option<CommentCopy>,
    /// How much is in it.
    pub counts: ProjectCounts,
    /// What undo would undo.
    pub undo: Option<ActionLabel>,
    /// What redo would redo.
    pub redo: Option<ActionLabel>,
    /// Time of the last saved action, milliseconds UTC.
    pub saved_at: Option<i64>,
    /// Whether search is ready.
    pub index: IndexState,
}

/// An earlier state of a project.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AsOf {
    /// The last step that is in it.
    pub step: StepId,
    /// When that was done, milliseconds UTC.
    pub at: i64,
}

/// Shows the project as it was after a step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LookBack {
    /// The last step that is to be in it.
    pub step: StepId,
}

/// How much is in a project.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectCounts {
    /// Sources.
    pub sources: u32,
    /// Words said or written in them.
    pub words: u32,
    /// Cases.
    pub cases: u32,
    /// Participants.
    pub participants: u32,
    /// Codes, families included.
    pub codes: u32,
    /// Coded passages.
    pub segments: u32,
    /// Codings.
    pub codings: u32,
    /// Coders that are known, also those who have coded nothing.
    pub coders: u32,
}

/// State of the search index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IndexState {
    /// Being built; search waits for it.
    Building,
    /// Ready.
    Ready,
}

/// The words for an action: the message `operation-<operation>` with subject and count.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionLabel {
    /// Name of the operation, such as `apply_codes`.
    pub operation: String,
    /// What it was done to: a name.
    pub subject: String,
    /// How many things it touched.
    pub count: u32,
}

/// Gives the project another name; the file keeps its own.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameProject {
    /// The new name.
    pub name: String,
}

/// What an action changed: the windows refetch these.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    /// Kinds of things.
    pub nouns: Vec<Noun>,
    /// Sources whose codings changed.
    pub sources: Vec<SourceId>,
    /// The passages in them that are new, changed or gone; null where all have to be asked for.
    pub segments: Option<Vec<SegmentId>>,
    /// The cases of which something else is known, where that is all that changed of cases; null where more did.
    pub cases: Option<Vec<CaseId>>,
    /// Sources whose text changed, and with it the places of everything in it.
    pub texts: Vec<SourceId>,
}

/// Kinds of things that windows show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Noun {
    /// The project itself.
    Project,
    /// Sources, turns, speakers.
    Sources,
    /// Participants.
    Participants,
    /// Cases and their attributes.
    Cases,
    /// The codebook.
    Codes,
    /// Segments and codings.
    Codings,
    /// Memos.
    Memos,
    /// How far coders have come.
    Progress,
    /// The interview guide, and what was asked.
    Guide,
    /// Surveys and their answers.
    Surveys,
    /// Names that are hidden, and what stands for them.
    Names,
    /// Comparisons that were saved.
    Views,
    /// Searches that were saved, and words that mean the same.
    Searches,
    /// Questions about codes that were saved.
    Queries,
    /// What was summed up of cells of a comparison.
    Summaries,
    /// Themes, and codes laid beside them.
    Themes,
    /// Claims.
    Claims,
    /// What is declared about the method, and research questions.
    Method,
    /// What is said to checks.
    Checks,
    /// Who codes, blind passes and what was kept of agreement.
    Coders,
    /// Comments.
    Comments,
    /// The outline of the chapter.
    Outline,
}
