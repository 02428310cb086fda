//! The journal as it is read: sentences, narrowed and a page at a time, and what a step changed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::history::StepKind;
use super::memos::{MemoInfo, MemoKind};
use super::project::ActionLabel;
use super::{CodeId, Language, SourceId, StepId, ThemeId};

/// A part of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum JournalArea {
    /// Putting codes on words.
    Coding,
    /// The codebook.
    Codes,
    /// Themes and claims.
    Themes,
    /// Words and turns of texts.
    Texts,
    /// Sources, people, cases, guide, surveys.
    Material,
    /// What is declared, rounds, checks.
    Method,
    /// Memos.
    Memos,
    /// Tables, searches and summaries.
    Comparing,
    /// Names that are hidden, and people who withdraw.
    Names,
    /// The outline of the chapter.
    Writing,
    /// Documents that left the project.
    Exports,
}

/// What steps can be about.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum JournalAbout {
    /// A code.
    Code(CodeId),
    /// A theme.
    Theme(ThemeId),
    /// A source.
    Source(SourceId),
}

/// Asks for a page of the journal; what is empty narrows nothing.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetJournal {
    /// Only steps older than this one.
    pub before: Option<StepId>,
    /// At most so many.
    pub limit: u32,
    /// The language of the sentences.
    pub language: Language,
    /// Of these parts of the work.
    pub areas: Vec<JournalArea>,
    /// By this coder.
    pub coder: Option<String>,
    /// Not before this moment, milliseconds UTC.
    pub from: Option<i64>,
    /// Before this moment, milliseconds UTC.
    pub until: Option<i64>,
    /// Only where a reason is given.
    pub with_reason: bool,
    /// That changed something of this.
    pub about: Option<JournalAbout>,
    /// That wrote a memo for one of these purposes.
    pub memos: Vec<MemoKind>,
    /// Holding each of these words.
    pub words: String,
}

/// A page of the journal.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalPage {
    /// The steps, the latest first.
    pub steps: Vec<JournalStep>,
    /// Where the next page begins; null: this was the last.
    pub next: Option<StepId>,
    /// How many steps the journal has in all.
    pub total: u32,
    /// Who has done something, those who did last first.
    pub coders: Vec<String>,
    /// The step before which no earlier state can be shown.
    pub horizon: Option<StepId>,
}

/// A step as it is read.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalStep {
    /// Identity.
    pub id: StepId,
    /// Whether something was done, undone or done again.
    pub kind: StepKind,
    /// Who did what, as a sentence.
    pub sentence: String,
    /// The same as undo calls it.
    pub label: ActionLabel,
    /// By whom.
    pub coder: String,
    /// When, milliseconds UTC.
    pub at: i64,
    /// Why, if said.
    pub reason: Option<String>,
    /// Whether its effect is undone at present.
    pub is_undone: bool,
    /// The part of the work; null for an action of a later version.
    pub area: Option<JournalArea>,
    /// The memo that it wrote, if it is one that the journal tells.
    pub memo: Option<MemoInfo>,
    /// The settings behind an export.
    pub settings: Vec<String>,
}

/// Asks what a step changed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetStep {
    /// The step.
    pub id: StepId,
    /// The language in which it is told.
    pub language: Language,
}

/// What a step changed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepDetail {
    /// What matters most, one by one.
    pub rows: Vec<ToldRow>,
    /// How many of each kind there were, in words.
    pub counts: Vec<String>,
    /// Whether the journal still knows.
    pub is_known: bool,
}

/// Something that a step made, changed or took away.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldRow {
    /// What it is, with its name.
    pub what: String,
    /// Whether it was there before.
    pub was_there: bool,
    /// Whether it was there afterwards.
    pub is_there: bool,
    /// What of it changed.
    pub fields: Vec<ToldField>,
}

/// What something said before and afterwards.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldField {
    /// What is said there.
    pub name: String,
    /// What it said; null: nothing.
    pub before: Option<String>,
    /// What it says; null: nothing.
    pub after: Option<String>,
}
