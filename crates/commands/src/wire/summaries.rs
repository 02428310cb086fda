//! What a researcher has summed up of the cells of a comparison.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::memos::LinkTarget;
use super::{CaseId, CodeId, ParticipantId, SourceId, SummaryId};

/// What the row of a summary stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum SummaryHead {
    /// A code, with those below it.
    Code(CodeId),
}

/// Whose words a summary is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum SummaryColumn {
    /// Those of a case.
    Case(CaseId),
    /// Those of a participant.
    Participant(ParticipantId),
    /// Those of a source.
    Source(SourceId),
}

/// Kinds of columns that have summaries of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SummaryNoun {
    /// Cases.
    Cases,
    /// Participants.
    Participants,
    /// Sources.
    Sources,
}

/// Asks for the summaries of all cells with columns of a kind.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetSummaries {
    /// Which kind.
    pub columns: SummaryNoun,
}

/// A summary.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SummaryInfo {
    /// Identity.
    pub id: SummaryId,
    /// The row.
    pub head: SummaryHead,
    /// The column.
    pub column: SummaryColumn,
    /// Markdown; links into the project are as in memos. This is what is written on.
    pub text: String,
    /// The same as it is shown: with people as they are shown everywhere.
    pub shown: String,
    /// The same without links: the lines where passages lie stand in their place.
    pub words: String,
    /// Who has written it last.
    pub coder: String,
    /// When it was changed, milliseconds UTC.
    pub changed_at: i64,
    /// What its links lead to, those that are there.
    pub links: Vec<LinkTarget>,
}

/// Writes the summary of a cell; a blank text takes it out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteSummary {
    /// The row.
    pub head: SummaryHead,
    /// The column.
    pub column: SummaryColumn,
    /// Markdown; `[[SI1-14]]` becomes a link to that passage.
    pub text: String,
    /// Whether the visit that last saved it goes on: then it is undone together with that.
    pub continues: bool,
}
