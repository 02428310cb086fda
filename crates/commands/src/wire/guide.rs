//! The interview guide, and what was put to whom.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CodeId, GuideQuestionId, GuideVersionId, LostPartId, ParticipantId, SourceId};
use crate::error::WireMessage;

/// A version of the guide.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideInfo {
    /// Identity.
    pub id: GuideVersionId,
    /// Name.
    pub name: String,
    /// Its questions, each followed by its probes.
    pub questions: Vec<GuideQuestionInfo>,
    /// The sources that followed it.
    pub sources: Vec<SourceId>,
}

/// A question of the guide.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideQuestionInfo {
    /// Identity.
    pub id: GuideQuestionId,
    /// Its number: that of the guide, else counted.
    pub number: String,
    /// Its words.
    pub text: String,
    /// 0 for a question, 1 for a probe, and so on.
    pub depth: u32,
    /// What it asks about: these codes and all below them.
    pub codes: Vec<CodeId>,
    /// Turns that put it.
    pub turns: u32,
    /// The question of an earlier version that it goes on from.
    pub continues: Option<GuideQuestionId>,
}

/// Reads a guide without letting it in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewGuide {
    /// The file.
    pub path: String,
}

/// A guide as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuidePreview {
    /// Name of the version.
    pub name: String,
    /// Its questions.
    pub questions: Vec<GuidePreviewRow>,
    /// What is to be said about the file.
    pub warnings: Vec<WireMessage>,
}

/// A question as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuidePreviewRow {
    /// Its number in the file; may be empty.
    pub label: String,
    /// Its words.
    pub text: String,
    /// 0 for a question, 1 for a probe, and so on.
    pub depth: u32,
    /// Paths of what it asks about.
    pub codes: Vec<String>,
    /// Whether it goes on from a question of the latest version.
    pub continues: bool,
}

/// Lets a guide in as a new version.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportGuide {
    /// The file.
    pub path: String,
    /// Name of the version; else the file's.
    pub name: Option<String>,
    /// The sources that followed it.
    pub sources: Vec<SourceId>,
}

/// What a guide brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideImported {
    /// The version.
    pub version: GuideVersionId,
    /// Questions and probes.
    pub questions: u32,
    /// Those that go on from the version before.
    pub continued: u32,
    /// What is to be said about the file.
    pub warnings: Vec<WireMessage>,
}

/// Begins a version.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateGuide {
    /// Its name.
    pub name: String,
    /// The version that it goes on from; none: it is empty.
    pub from: Option<GuideVersionId>,
}

/// A version that was begun.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideCreated {
    /// Which.
    pub version: GuideVersionId,
}

/// Gives a version another name.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameGuide {
    /// Which.
    pub version: GuideVersionId,
    /// Its name.
    pub name: String,
}

/// A version of the guide.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetGuide {
    /// Which.
    pub version: GuideVersionId,
}

/// Makes a question, or a probe below one.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateQuestion {
    /// The version.
    pub version: GuideVersionId,
    /// The question that it probes.
    pub parent: Option<GuideQuestionId>,
    /// Its words.
    pub text: String,
}

/// Gives a question other words.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteQuestion {
    /// Which.
    pub id: GuideQuestionId,
    /// Its words.
    pub text: String,
}

/// Moves a question among those beside it, its probes with it.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveQuestion {
    /// Which.
    pub id: GuideQuestionId,
    /// Its new place among them, from 0.
    pub place: u32,
}

/// A question.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteQuestion {
    /// Which.
    pub id: GuideQuestionId,
}

/// Says what a question asks about.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetQuestionCodes {
    /// Which.
    pub id: GuideQuestionId,
    /// These codes and all below them.
    pub codes: Vec<CodeId>,
}

/// Says which version sources followed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSourceGuide {
    /// The sources.
    pub sources: Vec<SourceId>,
    /// The version; without one, none.
    pub version: Option<GuideVersionId>,
}

/// Whether a question was put to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionState {
    /// It was.
    Asked,
    /// It was not.
    NotAsked,
    /// It may have been, in a part of the recording that is lost.
    Lost,
    /// Nobody knows any more.
    Unknown,
}

/// Who was asked what.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// Participants of the sources that followed the version.
    pub columns: Vec<CoverageColumn>,
    /// A row a question, in the order of the guide.
    pub rows: Vec<CoverageRow>,
}

/// A participant in a source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageColumn {
    /// The source.
    pub source: SourceId,
    /// The person; none where nobody is known.
    pub participant: Option<ParticipantId>,
    /// Name of the person, else of the source.
    pub name: String,
}

/// A question and all participants.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRow {
    /// The question.
    pub question: GuideQuestionId,
    /// A cell a participant.
    pub cells: Vec<CoverageCell>,
}

/// A question and a participant.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageCell {
    /// Whether it was put to them.
    pub state: QuestionState,
    /// Whether somebody said so.
    pub is_said: bool,
    /// Words that they answered.
    pub words: u32,
    /// Number of the turn that puts it.
    pub turn: Option<u32>,
    /// Where the words of that turn begin.
    pub start: Option<u32>,
}

/// Says whether a question was put to a participant, or to everybody in a source.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetQuestionAsked {
    /// The question.
    pub question: GuideQuestionId,
    /// Where.
    pub source: SourceId,
    /// To whom; else to everybody.
    pub participant: Option<ParticipantId>,
    /// Whether it was; nothing: what follows from the version.
    pub state: Option<QuestionState>,
}

/// Looks for turns that put questions.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MatchTurns {
    /// Where.
    pub sources: Vec<SourceId>,
}

/// A turn that puts a question, as its words say.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TurnMatch {
    /// The source.
    pub source: SourceId,
    /// Number of the turn.
    pub turn: u32,
    /// The words of the turn.
    pub words: String,
    /// The question.
    pub question: GuideQuestionId,
    /// How like they are, from 0.5 to 1.
    pub likeness: f64,
}

/// A turn and a question.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TurnQuestion {
    /// The source.
    pub source: SourceId,
    /// Number of the turn.
    pub turn: u32,
    /// The question.
    pub question: GuideQuestionId,
}

/// Links turns to questions.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkTurns {
    /// Which to which.
    pub links: Vec<TurnQuestion>,
    /// Whether because of their words.
    pub is_match: bool,
}

/// Parts turns from questions.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnlinkTurns {
    /// Which from which.
    pub links: Vec<TurnQuestion>,
}

/// A part of a recording that is not in the text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LostPart {
    /// Identity.
    pub id: LostPartId,
    /// The source.
    pub source: SourceId,
    /// How long it was.
    pub minutes: Option<f64>,
    /// Where in the text's time it begins, milliseconds.
    #[ts(type = "number | null")]
    pub start_ms: Option<i64>,
    /// What happened.
    pub note: String,
}

/// Notes that a part of a recording is lost.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddLostPart {
    /// The source.
    pub source: SourceId,
    /// How long it was.
    pub minutes: Option<f64>,
    /// Where in the text's time it begins, milliseconds.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub start_ms: Option<i64>,
    /// What happened.
    pub note: String,
}

/// Takes such a note back.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteLostPart {
    /// Which.
    pub id: LostPartId,
}
