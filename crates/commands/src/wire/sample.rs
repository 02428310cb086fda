//! The sample: how many are stated, and what does not agree.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cases::CaseStatus;
use super::{CaseId, SourceId, SurveyId, SurveyQuestionId};
use crate::error::WireMessage;

/// What there is to say of the sample.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sample {
    /// How many there are, of the whole study and of each survey, and how many are stated.
    pub numbers: Vec<SampleNumber>,
    /// What does not agree, facts first.
    pub findings: Vec<SampleFinding>,
}

/// How many there are of something.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SampleNumber {
    /// The survey; nothing means the whole study.
    pub survey: Option<SurveyId>,
    /// What is counted.
    pub status: CaseStatus,
    /// How many are stated.
    pub stated: Option<u32>,
    /// Where it is stated.
    pub origin: String,
    /// How many the project holds.
    pub listed: u32,
}

/// What a check has found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SampleFinding {
    /// Which check; several findings may be of one.
    pub id: String,
    /// Whether something does not agree, or is worth a thought.
    pub kind: FindingKind,
    /// What it says.
    pub message: WireMessage,
    /// What it is about.
    pub items: Vec<SampleItem>,
}

/// Whether something does not agree, or is worth a thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Something is missing or contradicts itself.
    Fact,
    /// Worth a thought.
    Question,
}

/// Something that a finding is about.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SampleItem {
    /// What it is called.
    pub name: String,
    /// Where to look.
    pub place: SamplePlace,
}

/// Where a finding leads.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum SamplePlace {
    /// A case.
    Case(CaseId),
    /// A source.
    Source(SourceId),
    /// A survey.
    Survey(SurveyId),
    /// A question of a survey.
    Question(SurveyQuestionId),
}

/// Notes how many somebody states there are.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetStatedNumber {
    /// The survey; nothing means the whole study.
    pub survey: Option<SurveyId>,
    /// What is counted.
    pub status: CaseStatus,
    /// How many; nothing forgets it.
    pub number: Option<u32>,
    /// Where it is stated.
    pub origin: String,
}
