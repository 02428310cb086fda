//! The grid.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::search::SearchHit;
use super::sources::SourceKind;
use super::{AbsenceId, CaseId, CodeId, CodingId, ParticipantId, SegmentId, SourceId};

/// Asks for a grid.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Compare {
    /// Which.
    pub grid: GridChoice,
}

/// Which rows, columns and numbers a grid has.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridChoice {
    /// The rows.
    pub rows: RowChoice,
    /// The columns.
    pub columns: ColumnChoice,
    /// What is counted.
    pub measure: Measure,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// Whether each cell says why it is empty.
    #[serde(default)]
    pub with_states: bool,
}

/// Rows of a grid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum RowChoice {
    /// All codes.
    Codes,
    /// The families only.
    Families,
    /// Codes down to this level; families are the first one.
    Levels(u32),
    /// A code and all below it.
    Below(CodeId),
    /// The questions of the interview guide.
    Questions,
    /// The saved searches.
    Searches,
    /// The themes that are worked with.
    Themes,
    /// The claims.
    Claims,
    /// A code and all below it, counted through the codes below another that correspond to them.
    Crosswalk(CodeId, CodeId),
}

/// Columns of a grid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum ColumnChoice {
    /// One a case.
    Cases,
    /// One a participant.
    Participants,
    /// One a source.
    Sources,
    /// One a value of an attribute.
    Attribute(String),
    /// One a pair of values of two attributes.
    Crossed(String, String),
    /// One a coder, with the codes that they have put.
    Coders,
    /// One a code.
    Codes(CodeColumns),
}

/// Codes as columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodeColumns {
    /// Which.
    pub codes: RowChoice,
    /// How excerpts of the rows stand to theirs.
    pub relation: CodeRelation,
    /// Within how many turns, where that belongs to it.
    pub turns: u32,
}

/// How excerpts stand to those of another code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodeRelation {
    /// They share words.
    Overlap,
    /// They lie inside one.
    Within,
    /// One is no further away than so many turns.
    Near,
    /// One is in the same turn.
    Turn,
    /// One is in the same answer.
    Answer,
    /// One is of the same participant.
    Participant,
    /// One follows within so many turns.
    Before,
    /// They follow one within so many turns.
    After,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Distinct passages.
    Segments,
    /// Participants.
    Participants,
    /// Cases.
    Cases,
    /// Words.
    Words,
    /// Sources.
    Sources,
    /// Words of participants, to be seen against all that the participants of a column say.
    WordShare,
    /// 1 where it is, else 0.
    Presence,
    /// Where in a text it is first said, in hundredths from 1 to 100.
    FirstPlace,
    /// Where in a text it is last said.
    LastPlace,
}

/// Numbers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Grid {
    /// The columns.
    pub columns: Vec<GridColumn>,
    /// The rows, in codebook order.
    pub rows: Vec<GridRow>,
    /// Distinct units of each column.
    pub totals: Vec<u32>,
    /// Distinct units in all.
    pub total: u32,
    /// Participants in any of the columns.
    pub n: u32,
    /// Words that they say in all, where shares of them are asked for.
    pub words: Option<u32>,
    /// Below so many participants no shares are told in per cent.
    pub smallest_group: u32,
    /// Kinds of sources in the project that were not counted.
    pub left_out: Vec<SourceKind>,
    /// Passages of the rows that hold no words that count, such as an interviewer's.
    pub uncounted: u32,
    /// Passages of the rows whose words belong to none of the columns.
    pub elsewhere: u32,
    /// Saved searches that find nothing today, since what they name is gone.
    pub unanswered: Vec<String>,
}

/// A column.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridColumn {
    /// Its heading.
    pub name: String,
    /// What tells it from the others, also when the grid is asked for anew.
    pub key: String,
    /// Number of participants in it.
    pub n: u32,
    /// Number of sources that can count in it.
    pub sources: u32,
    /// Words that its participants say in all, where shares of them are asked for.
    pub words: Option<u32>,
    /// The cases that it holds, where it is a case or a group of them.
    pub cases: Vec<CaseId>,
}

/// A row.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridRow {
    /// Identity of the code, the question or the search.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// 0 for a family.
    pub depth: u32,
    /// Numbers, in the order of the columns.
    pub cells: Vec<u32>,
    /// What each cell says beside its number; none where that was not asked for.
    pub states: Option<Vec<CellState>>,
    /// How many participants of each column mention it.
    pub mentioned: Option<Vec<u32>>,
    /// Distinct units of the row.
    pub total: u32,
    /// Whether the rows below it follow each other: they keep their order.
    pub is_ordered: bool,
}

/// Asks for the quotes behind a number.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetCell {
    /// The grid.
    pub grid: GridChoice,
    /// Identity of what the row stands for; none is the line of totals.
    #[ts(type = "number | null")]
    pub row: Option<i64>,
    /// Number of the column, from 0; none is the column of totals.
    pub column: Option<u32>,
}

/// Why a cell is empty, or that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// It is mentioned.
    Mentioned,
    /// Asked about, and not mentioned in the answers.
    AskedNotMentioned,
    /// Asked about, and not answered.
    AskedNoAnswer,
    /// Not asked about.
    NotAsked,
    /// Not mentioned in a document.
    NotMentioned,
    /// Somebody says that it is not there.
    Absent,
    /// Nobody knows whether it was asked about, or a part of the recording is lost.
    Unknown,
    /// Not everything is coded.
    NotYetCoded,
    /// There is no material.
    NoMaterial,
}

/// What is behind a number.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cell {
    /// In source order.
    pub excerpts: Vec<Excerpt>,
    /// The words, where rows are no codes.
    pub hits: Vec<SearchHit>,
    /// What is known of each participant in each source, where states were asked for.
    pub voices: Vec<Voice>,
}

/// What is known of a participant in a source, or of text that nobody says.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voice {
    /// The source.
    pub source: SourceId,
    /// Its name.
    pub source_name: String,
    /// The person.
    pub participant: Option<ParticipantId>,
    /// How the person is shown.
    pub name: Option<String>,
    /// What follows from all that is known.
    pub state: CellState,
    /// The first turn that puts a question about it.
    pub asked_in: Option<AskedIn>,
    /// Somebody's word that it is not there.
    pub absence: Option<Absence>,
}

/// A turn that puts a question.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedIn {
    /// Its number.
    pub turn: u32,
    /// Where its words begin.
    pub start: u32,
}

/// Somebody's word that a code is not there.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Absence {
    /// Identity.
    pub id: AbsenceId,
    /// Why.
    pub reason: String,
}

/// Says below how many participants no shares are told in per cent.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSmallestGroup {
    /// From 1.
    pub participants: u32,
}

/// Says that a code is not in a source.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkAbsent {
    /// The code.
    pub code: CodeId,
    /// The source.
    pub source: SourceId,
    /// In whose words; else in text that nobody says.
    pub participant: Option<ParticipantId>,
    /// Why.
    pub reason: String,
}

/// Takes that back.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnmarkAbsent {
    /// Which.
    pub id: AbsenceId,
}

/// How words stand to what their code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// They speak for it.
    Supports,
    /// They speak against it.
    Contradicts,
}

/// Says whether words speak for what their code says.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetStance {
    /// The codings.
    pub codings: Vec<CodingId>,
    /// How they stand to it; none: neither.
    pub stance: Option<Stance>,
}

/// A coding of an excerpt.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExcerptCoding {
    /// Identity.
    pub id: CodingId,
    /// The code.
    pub code: CodeId,
    /// How the words stand to it.
    pub stance: Option<Stance>,
}

/// A coded passage in its context.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Excerpt {
    /// Identity.
    pub segment: SegmentId,
    /// Excerpt id.
    pub id: String,
    /// Where.
    pub source: SourceId,
    /// Name of the source.
    pub source_name: String,
    /// The case; several are joined by a comma.
    pub case: String,
    /// Who says it; several are joined by a comma.
    pub participant: Option<String>,
    /// The turn where it begins.
    pub turn: Option<u32>,
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// The words; stretches are joined by ` (…) `.
    pub quote: String,
    /// Up to 60 code points before.
    pub before: String,
    /// Up to 60 code points after.
    pub after: String,
    /// All codes on it.
    pub codes: Vec<CodeId>,
    /// The same, coding by coding.
    pub codings: Vec<ExcerptCoding>,
    /// The note on it.
    pub memo: Option<String>,
}
