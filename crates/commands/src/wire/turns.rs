//! Turns put right after a text has entered.

use serde::Deserialize;
use ts_rs::TS;

use super::SourceId;
use super::sources::Role;

/// Makes one turn of several that follow each other.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeTurns {
    /// Where.
    pub source: SourceId,
    /// Number of the first.
    pub first: u32,
    /// Number of the last.
    pub last: u32,
}

/// Splits a turn; the second part is said by the same speaker.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SplitTurn {
    /// Where.
    pub source: SourceId,
    /// The place at which another turn begins, in code points.
    pub at: u32,
}

/// Gives turns to another speaker, or to nobody.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignTurns {
    /// Where.
    pub source: SourceId,
    /// Their numbers.
    pub turns: Vec<u32>,
    /// The label; a new one makes a new speaker, none is nobody.
    pub label: Option<String>,
    /// What a new label is.
    pub role: Role,
}

/// Says at which time of the recording a turn begins.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetTurnTime {
    /// Where.
    pub source: SourceId,
    /// Its number.
    pub turn: u32,
    /// Milliseconds; none: not known.
    #[ts(type = "number | null")]
    pub time_ms: Option<i64>,
}
