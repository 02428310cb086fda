//! Surveys, and tables whose rows are texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sources::SourceKind;
use super::{AttributeId, SourceId, SurveyId, SurveyOptionId, SurveyQuestionId};
use crate::error::WireMessage;

/// What a question of a survey is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SurveyQuestionKind {
    /// One answer out of several.
    Single,
    /// Any number of answers out of several.
    Multiple,
    /// One answer out of several that have an order.
    Scale,
    /// A number.
    Number,
    /// A day.
    Date,
    /// Own words.
    Open,
    /// Says who answers.
    Identity,
    /// Not used.
    Ignored,
}

/// Reads a survey without letting it in, or lets it in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadSurvey {
    /// The file.
    pub path: String,
    /// Name of the survey; else the file's.
    pub name: Option<String>,
    /// What questions are, by their key, where it is not as was found.
    pub kinds: BTreeMap<String, SurveyQuestionKind>,
}

/// A survey as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyPreview {
    /// Its name.
    pub name: String,
    /// Its questions.
    pub questions: Vec<SurveyPreviewQuestion>,
    /// How many answered.
    pub respondents: u32,
    /// Respondents whose case is known.
    pub linked: u32,
    /// What respondents are called whose case is not known.
    pub unmatched: Vec<String>,
    /// Name of the survey that came from the same file.
    pub duplicate_of: Option<String>,
    /// What is to be said about the table.
    pub warnings: Vec<WireMessage>,
}

/// A question as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyPreviewQuestion {
    /// Under what to say that it is another kind.
    pub key: String,
    /// Its words.
    pub text: String,
    /// What the questions of a matrix have in common.
    pub block: Option<String>,
    /// What it is.
    pub kind: SurveyQuestionKind,
    /// Columns of the table that it takes up.
    pub columns: u32,
    /// Some of its answers.
    pub examples: Vec<String>,
    /// How many answered it.
    pub answered: u32,
}

/// What a survey brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyImported {
    /// The survey.
    pub survey: SurveyId,
    /// How many answered.
    pub respondents: u32,
    /// Respondents whose case is known.
    pub linked: u32,
    /// What respondents are called whose case is not known.
    pub unmatched: Vec<String>,
    /// The sources that hold open answers.
    pub sources: Vec<SourceId>,
    /// What is to be said about the table.
    pub warnings: Vec<WireMessage>,
}

/// All surveys.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetSurveys {
    /// An attribute of cases by whose values answers are told apart.
    pub group_by: Option<AttributeId>,
}

/// A survey.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyInfo {
    /// Identity.
    pub id: SurveyId,
    /// Its name.
    pub name: String,
    /// Name of the file.
    pub file: String,
    /// How many answered.
    pub respondents: u32,
    /// Respondents whose case is known.
    pub linked: u32,
    /// Its questions, in order.
    pub questions: Vec<SurveyQuestionInfo>,
}

/// A question with its answers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyQuestionInfo {
    /// Identity.
    pub id: SurveyQuestionId,
    /// Its words.
    pub text: String,
    /// What the questions of a matrix have in common.
    pub block: Option<String>,
    /// What it is.
    pub kind: SurveyQuestionKind,
    /// The source that holds the answers of an open question.
    pub source: Option<SourceId>,
    /// What it offers, in order.
    pub options: Vec<SurveyOptionInfo>,
    /// What was answered.
    pub tally: SurveyTally,
    /// The same in each group.
    pub groups: Vec<SurveyGroup>,
}

/// An answer that a question offers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyOptionInfo {
    /// Identity.
    pub id: SurveyOptionId,
    /// As it stands in the answers.
    pub name: String,
    /// Value on a scale.
    pub number: Option<f64>,
    /// How often it was given.
    pub given: u32,
    /// Counted as this option instead.
    pub counts_as: Option<SurveyOptionId>,
}

/// What was answered to a question.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyTally {
    /// How many answered.
    pub n: u32,
    /// How many chose each option.
    pub counts: Vec<u32>,
    /// The same in per cent; nothing in a group too small for it.
    pub shares: Option<Vec<f64>>,
    /// Mean of numbers, or of the values of a scale.
    pub mean: Option<f64>,
    /// Median of the same.
    pub median: Option<f64>,
    /// Least of the same.
    pub least: Option<f64>,
    /// Greatest of the same.
    pub greatest: Option<f64>,
}

/// The answers of a group.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurveyGroup {
    /// The value that they have in common; nothing where none is known.
    pub name: Option<String>,
    /// What they answered.
    pub tally: SurveyTally,
}

/// Takes a survey out.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteSurvey {
    /// Which.
    pub id: SurveyId,
}

/// Says what a question is.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSurveyQuestionKind {
    /// Which.
    pub id: SurveyQuestionId,
    /// What.
    pub kind: SurveyQuestionKind,
}

/// Counts answers as another one.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecodeAnswers {
    /// The question.
    pub question: SurveyQuestionId,
    /// The answers.
    pub answers: Vec<SurveyOptionId>,
    /// What they count as; nothing: as themselves again.
    pub counts_as: Option<SurveyOptionId>,
}

/// A table that is looked at.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetTableColumns {
    /// The file.
    pub path: String,
}

/// A column of a table.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableColumn {
    /// Its header.
    pub name: String,
    /// What stands below it first.
    pub example: String,
}

/// Lets the texts of a table in, a source a row.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportTextRows {
    /// The file.
    pub path: String,
    /// The column with the texts.
    pub text: String,
    /// The column with the names of the sources.
    pub name: Option<String>,
    /// The column with the names of the cases.
    pub case: Option<String>,
    /// The column with the names of those who wrote.
    pub participant: Option<String>,
    /// The kind of all of them.
    pub kind: Option<SourceKind>,
}

/// The texts of a table as they would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextRowsPreview {
    /// The first of them.
    pub rows: Vec<TextRow>,
    /// How many there are.
    pub total: u32,
    /// Rows that hold no text.
    pub warnings: Vec<WireMessage>,
}

/// A text as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextRow {
    /// Name of the source.
    pub name: String,
    /// Name of the case.
    pub case: Option<String>,
    /// Whether the case would be made.
    pub is_case_new: bool,
    /// Who wrote.
    pub participant: Option<String>,
    /// Whether the participant would be made.
    pub is_participant_new: bool,
    /// The first words.
    pub beginning: String,
}

/// What a table of texts brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextRowsImported {
    /// The new sources.
    pub sources: Vec<SourceId>,
    /// Rows that hold no text.
    pub warnings: Vec<WireMessage>,
}
