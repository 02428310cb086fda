//! Documents about how the analysis was done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Language;

/// Asks for the methods paragraph.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetMethods {
    /// The language in which it is written.
    pub language: Language,
}

/// The methods paragraph, drafted from what the project knows.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Methods {
    /// Its parts, each with a heading.
    pub parts: Vec<MethodsPart>,
    /// How many places are to be filled in.
    pub missing: u32,
}

/// A part of the methods paragraph.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MethodsPart {
    /// Its heading.
    pub heading: String,
    /// Its sentences; what stands in square brackets is to be filled in.
    pub text: String,
}

/// Writes the methods paragraph to a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportMethods {
    /// Where to; the ending chooses Word or Markdown.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// The language in which it is written.
    pub language: Language,
}

/// Writes the appendix with the trail of the analysis to a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportAudit {
    /// Where to; the ending chooses Word, Markdown or JSON.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// The language in which it is written.
    pub language: Language,
    /// Whether memos stand in it.
    pub with_memos: bool,
}
