//! Documents out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::GridChoice;
use super::wall::Spot;
use super::{AttributeId, CodeId, SurveyQuestionId};

/// Order of headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExcerptOrder {
    /// Code, then case.
    CodeCase,
    /// Case, then code.
    CaseCode,
}

/// Shape of CSV files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CsvStyle {
    /// Commas, UTF-8.
    Comma,
    /// Semicolons, UTF-8 with byte order mark: opens in Norwegian Excel.
    Semicolon,
}

/// Writes the coded passages to a file; its ending chooses the format: docx, xlsx or csv.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportExcerpts {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
    /// Order of headings.
    pub order: ExcerptOrder,
    /// Only these codes and those below them; none means all.
    pub codes: Vec<CodeId>,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Only what a question about codes answers.
    #[serde(default)]
    pub query: Option<String>,
    /// Whether a table has a column for each attribute of cases.
    #[serde(default)]
    pub with_attributes: bool,
    /// Whether a table has a column of 0 and 1 for each code.
    #[serde(default)]
    pub with_code_columns: bool,
}

/// Writes the codebook to a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportCodebook {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
}

/// Writes the whole project as one JSON file, for other programs.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportEverything {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Whether texts and the words of passages are written.
    pub with_texts: bool,
    /// Whether memos are written.
    pub with_memos: bool,
}

/// Writes a grid to a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportGrid {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
    /// Which.
    pub grid: GridChoice,
    /// The rows and columns that are to stand in it, in this order; none means all, as they come.
    #[serde(default)]
    pub shown: Option<ShownGrid>,
}

/// The rows and columns of a grid that are shown, in their order.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShownGrid {
    /// What the rows stand for, by identity.
    #[ts(type = "Array<number>")]
    pub rows: Vec<i64>,
    /// Numbers of the columns, from 0.
    pub columns: Vec<u32>,
    /// Whether rows and columns change places.
    #[serde(default)]
    pub is_transposed: bool,
}

/// Which chart of a survey.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChartChoice {
    /// The question.
    pub question: SurveyQuestionId,
    /// All questions of its matrix instead of it alone.
    pub with_block: bool,
    /// An attribute of cases by whose values answers are told apart.
    pub group_by: Option<AttributeId>,
}

/// Writes a chart to a file; its ending chooses the format: svg, png, xlsx or csv.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportChart {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
    /// Which.
    pub chart: ChartChoice,
}

/// A drawing of shapes, in pixels.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Drawing {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// From back to front.
    pub shapes: Vec<Shape>,
}

/// A shape of a drawing.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Shape {
    /// A filled rectangle; `part` is how dark it is, from 0 to 1.
    Bar {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// How dark it is.
        part: f64,
    },
    /// A thin line from above to below.
    Line {
        /// Where.
        x: f64,
        /// Upper end.
        y: f64,
        /// Length.
        length: f64,
    },
    /// A rectangle of paper.
    Blank {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
    },
    /// A line from point to point.
    Stroke {
        /// The points.
        points: Vec<Spot>,
        /// How thick it is.
        weight: f64,
        /// Whether it is broken into dashes.
        #[serde(rename = "isDashed")]
        is_dashed: bool,
    },
    /// A line of words.
    Words {
        /// Where it begins, has its middle, or ends.
        x: f64,
        /// The line that the letters stand on.
        y: f64,
        /// Height of the letters.
        size: f64,
        /// What of it stands at `x`.
        anchor: WordsAnchor,
        /// How they look.
        tone: WordsTone,
        /// The words.
        words: String,
    },
}

/// What of a line of words stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WordsAnchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WordsTone {
    /// As text.
    Plain,
    /// As text beside it.
    Quiet,
    /// Upon a dark bar.
    OnDark,
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// Where.
    pub path: String,
    /// Excerpts, codes or rows.
    pub count: u32,
}
