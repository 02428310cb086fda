//! Balance and course, and pictures of them and of overlaps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::{ColumnChoice, GridColumn, Measure, RowChoice};
use super::export::CsvStyle;
use super::maps::GetMap;
use super::overlaps::GetOverlaps;
use super::sources::SourceKind;
use super::{CaseId, CodeId, SourceId};

/// Holds two codes and those below them against each other.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetBalance {
    /// The code to the left and the code to the right; nothing: what is likely meant.
    pub sides: Option<[CodeId; 2]>,
    /// The columns.
    pub columns: ColumnChoice,
    /// What is counted.
    pub measure: Measure,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// Lines without any unit are left out.
    pub hides_empty: bool,
}

/// Two codes against each other.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Balance {
    /// The codes to the left and to the right.
    pub sides: [CodeId; 2],
    /// Their names.
    pub names: [String; 2],
    /// The columns.
    pub columns: Vec<GridColumn>,
    /// First the two as a whole, then pairs of counterparts, then what has none, left before right.
    pub lines: Vec<BalanceLine>,
    /// Lines that were left out since there is nothing in them.
    pub hidden: u32,
    /// Participants in any of the columns.
    pub n: u32,
    /// Below so many participants no shares are told in per cent.
    pub smallest_group: u32,
    /// Kinds of sources that were not counted.
    pub left_out: Vec<SourceKind>,
    /// Passages that hold no words that count.
    pub uncounted: u32,
    /// Passages whose words belong to none of the columns.
    pub elsewhere: u32,
}

/// Two codes that belong together, or one without counterpart.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BalanceLine {
    /// To the left.
    pub left: Option<BalanceSide>,
    /// To the right.
    pub right: Option<BalanceSide>,
}

/// The numbers of a code.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BalanceSide {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// One number for each column.
    pub cells: Vec<u32>,
    /// Distinct units in all columns.
    pub total: u32,
    /// The same in per cent, where that is asked for and the group is large enough.
    pub shares: Vec<Option<f64>>,
    /// The total in per cent.
    pub total_share: Option<f64>,
}

/// Shows codes along texts.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetCourse {
    /// The codes.
    pub rows: RowChoice,
    /// Whether places are turns and not words.
    pub by_turns: bool,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// At most so many texts; nothing: all.
    pub limit: Option<u32>,
}

/// Codes along texts.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// The codes.
    pub rows: Vec<CourseRow>,
    /// The texts by case; a text whose words belong to several cases stands in each of them.
    pub groups: Vec<CourseGroup>,
    /// How many texts there are in all groups.
    pub total: u32,
    /// Texts without turns, which have no place among turns.
    pub without_turns: u32,
    /// Kinds of sources that were not counted.
    pub left_out: Vec<SourceKind>,
    /// Passages that hold no words that count.
    pub uncounted: u32,
}

/// A code that has a strip in each text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseRow {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Depth in the tree among the rows.
    pub depth: u32,
}

/// The texts of a case.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseGroup {
    /// The case; nothing for words that belong to no case.
    pub case: Option<CaseId>,
    /// Its name.
    pub name: String,
    /// Its participants.
    pub n: u32,
    /// The texts.
    pub sources: Vec<CourseSource>,
}

/// A text with a strip for each code.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseSource {
    /// The source.
    pub source: SourceId,
    /// Its name.
    pub name: String,
    /// Its words, or its turns.
    pub length: u32,
    /// The marks of each row.
    pub strips: Vec<Vec<CourseMark>>,
    /// The rows without others below them, by their places, in the order in which they come.
    pub sequence: Vec<u32>,
    /// How often an earlier row comes after a later one.
    pub steps_back: u32,
}

/// Words with a code.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseMark {
    /// The first word of the first stretch.
    pub start: u32,
    /// Behind its last word.
    pub end: u32,
    /// Where it begins, from 0 to 1.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// The first word or turn, counted from 1.
    pub first: u32,
    /// The last one.
    pub last: u32,
    /// Its words.
    pub quote: String,
}

/// What the squares of codes against codes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OverlapMeasure {
    /// How many units have both.
    Both,
    /// These as a share of those that have either.
    Jaccard,
    /// Which share of the passages of the row has words of the column.
    Share,
    /// How many passages of the row the column follows.
    Follows,
}

/// What is made a picture.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum PatternChoice {
    /// Two codes against each other.
    Balance(GetBalance),
    /// Codes along texts.
    Course(GetCourse),
    /// Codes against codes.
    Overlap(GetOverlaps, OverlapMeasure),
    /// Themes and how they hang together.
    Map(GetMap),
}

/// Writes a picture of a pattern to a file; its ending chooses the format: svg, png, xlsx or csv.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportPattern {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
    /// Which.
    pub pattern: PatternChoice,
}
