//! Words in the field of a turn that was not left yet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceId;

/// Keeps what is being written in the field of a turn.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepDraft {
    /// The source.
    pub source: SourceId,
    /// Number of the turn, if it is one.
    pub turn: Option<u32>,
    /// Where the field begins, in code points.
    pub start: u32,
    /// What stood there at first.
    pub before: String,
    /// What stands there now.
    pub written: String,
}

/// What was being written when the program ended.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// The source.
    pub source: SourceId,
    /// Its name.
    pub source_name: String,
    /// Number of the turn, if it is one.
    pub turn: Option<u32>,
    /// Where the field began, in code points.
    pub start: u32,
    /// What was written.
    pub written: String,
    /// Whether the text is still as it was, so that the field can be opened again.
    pub fits: bool,
    /// When, milliseconds UTC.
    pub at: i64,
}
