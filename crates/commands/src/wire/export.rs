//! Documents out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CodeId;
use super::compare::GridChoice;

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
