//! Checks of the method: what they find, and what people say to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::history::Place;
use super::sample::FindingKind;
use super::{CaseId, ClaimId, CodeId, OutlinePartId, ParticipantId, ResearchQuestionId, SourceId, ThemeId};
use crate::error::WireMessage;

/// Asks what checks find.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetChecks {
    /// Those of one stage, from 1 to 6; null: all.
    pub stage: Option<u32>,
}

/// How a check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckState {
    /// It has found something that nobody has answered.
    Open,
    /// All that it has found is answered.
    Answered,
    /// It has found nothing.
    Clear,
    /// It cannot be computed.
    Unknown,
}

/// A check with what it has found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// Its number: `C2.4`.
    pub id: String,
    /// The stage it belongs to.
    pub stage: u32,
    /// Whether it finds facts or asks.
    pub kind: FindingKind,
    /// How it stands.
    pub state: CheckState,
    /// What it says about what it has found; its hint says why it matters, and who says so.
    pub message: WireMessage,
    /// Some of what it has found, what is open first.
    pub items: Vec<CheckItem>,
    /// How much it has found in all.
    pub total: u32,
    /// Why all of it is meant to be so, where somebody has said that.
    pub answer: Option<String>,
    /// The conventions that it goes by.
    pub thresholds: Vec<Threshold>,
}

/// Something that a check has found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckItem {
    /// What tells it from the others of its check.
    pub key: String,
    /// The thing, by name.
    pub name: String,
    /// What there is to say of it.
    pub note: Option<WireMessage>,
    /// Where it is to be seen.
    pub place: CheckPlace,
    /// Why it is meant to be so, where somebody has said that.
    pub answer: Option<String>,
}

/// Where something that a check has found is to be seen.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "at")]
pub enum CheckPlace {
    /// The project as a whole.
    Project,
    /// A source.
    Source(SourceId),
    /// Words in a source.
    Words(Place),
    /// A case.
    Case(CaseId),
    /// A participant.
    Participant(ParticipantId),
    /// A code.
    Code(CodeId),
    /// A theme.
    Theme(ThemeId),
    /// A claim.
    Claim(ClaimId),
    /// A research question.
    Question(ResearchQuestionId),
    /// A part of the outline.
    Part(OutlinePartId),
}

/// A convention that a check goes by.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Threshold {
    /// Its name; that of its label is `threshold-NAME`.
    pub name: String,
    /// What it is now.
    pub value: u32,
    /// What it is unless somebody says otherwise.
    pub preset: u32,
}

/// Says that what a check has found is meant to be so.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerCheck {
    /// The number of the check.
    pub id: String,
    /// The key of the one that is meant; null: all that it finds.
    pub item: Option<String>,
    /// Why.
    pub reason: String,
}

/// Takes that back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReopenCheck {
    /// The number of the check.
    pub id: String,
    /// The key of the one that was meant; null: all that it finds.
    pub item: Option<String>,
}

/// Gives a check another convention to go by.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetThreshold {
    /// Its name.
    pub name: String,
    /// What it is to be; null: Sitat's own.
    pub value: Option<u32>,
}

/// A stage of the declared approach.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stage {
    /// What kind of work it is; the text of its name is `stage-KEY`.
    pub key: String,
    /// Its name, where the stages are one's own.
    pub name: Option<String>,
    /// The stage of checks that it is looked over with.
    pub checks: Option<u32>,
    /// What it has left behind so far.
    pub left: Vec<WireMessage>,
}

/// What is left to do in a source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Remains {
    /// Codes that were made, merged or split after it was last gone through, in codebook order.
    pub late: Vec<CodeId>,
    /// The first of the turns that are neither coded nor looked at.
    pub turns: Vec<OpenTurn>,
}

/// A turn that is neither coded nor looked at.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenTurn {
    /// Its number.
    pub number: u32,
    /// First code point of its words.
    pub start: u32,
    /// First code point after them.
    pub end: u32,
    /// What is said.
    pub words: String,
}
