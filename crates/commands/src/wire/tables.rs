//! Tables of cases and participants, looked at before they enter.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cases::AttributeKind;
use super::values::AttributeScale;
use crate::error::WireMessage;

/// What a column of a table is taken as. Some roles are those of cases only, others of participants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnRole {
    /// Left out.
    Ignored,
    /// The name.
    Name,
    /// The kind of a case.
    Kind,
    /// The official number of a case.
    Number,
    /// The case that it is part of.
    Parent,
    /// What a case is in the study.
    Status,
    /// An attribute of cases.
    Attribute,
    /// What a participant is.
    Role,
    /// The cases of a participant.
    Cases,
    /// A made-up name.
    Pseudonym,
    /// A short code.
    Code,
    /// When a participant agreed.
    ConsentOn,
    /// How.
    ConsentChannel,
    /// To what.
    ConsentScope,
    /// Who pointed to them.
    ReferredBy,
    /// When they were sent what is theirs.
    MemberCheckSentOn,
    /// When they answered.
    MemberCheckAnsweredOn,
    /// What else is to be known.
    Note,
}

/// A column as it is taken; all but the role is of attributes only.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ColumnUse {
    /// What it is.
    pub role: ColumnRole,
    /// How values are stored.
    pub kind: Option<AttributeKind>,
    /// What they mean beyond that.
    pub scale: Option<AttributeScale>,
    /// Unit of numbers.
    pub unit: Option<String>,
    /// Where the values are taken from.
    pub origin: Option<String>,
    /// The year they hold for.
    pub year: Option<i32>,
}

/// Looks at a table; without columns they are proposed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewTable {
    /// Where it is.
    pub path: String,
    /// What each column is, in their order.
    pub columns: Option<Vec<ColumnUse>>,
}

/// Lets a table in; without a plan it is taken as its headings say.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportPlannedTable {
    /// Where it is.
    pub path: String,
    /// What somebody decided.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub plan: Option<TablePlan>,
}

/// How a table is to be taken.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TablePlan {
    /// What each column is, in their order.
    pub columns: Vec<ColumnUse>,
    /// Rows that are not taken as proposed.
    pub rows: Vec<DecidedRow>,
}

/// What somebody decided of a row.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecidedRow {
    /// Its number in the file.
    pub row: u32,
    /// What becomes of it.
    pub decision: RowDecision,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum RowDecision {
    /// It stays out.
    LeaveOut,
    /// It is somebody or something new.
    New,
    /// It tells of one that is there.
    #[ts(type = "number")]
    Known(i64),
}

/// How a row was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RowMatch {
    /// By its name.
    Name,
    /// By another name, a code or what is shown instead of a name.
    Alias,
    /// By its number.
    Number,
    /// With or without the word for what it is.
    Variant,
    /// It could mean several.
    Several,
    /// There is none like it.
    New,
}

/// A table as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TablePreview {
    /// Its columns.
    pub columns: Vec<PlannedColumn>,
    /// Its rows.
    pub rows: Vec<PlannedRow>,
    /// Names in the project that the table does not have.
    pub unmatched: Vec<String>,
    /// What is doubtful.
    pub warnings: Vec<WireMessage>,
}

/// A column, and what stands in it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedColumn {
    /// Its heading.
    pub heading: String,
    /// What stands in its first cells.
    pub samples: Vec<String>,
    /// What it is taken as.
    pub column: ColumnUse,
    /// The project has an attribute of this name, whose type holds.
    pub is_known: bool,
}

/// A row.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedRow {
    /// Its number in the file.
    pub row: u32,
    /// The name in it.
    pub name: String,
    /// How it was understood.
    pub found: RowMatch,
    /// Whom or what it means or might mean.
    #[ts(type = "Array<number>")]
    pub ids: Vec<i64>,
}
