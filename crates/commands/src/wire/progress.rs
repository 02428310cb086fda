//! How far the one who is working has come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceId;

/// What a coder says of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Declared {
    /// Nothing yet.
    Nothing,
    /// It is read.
    Read,
    /// It is read and coded.
    Coded,
}

/// Notes that there is nothing to code in turns of a source.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkTurns {
    /// The source.
    pub source: SourceId,
    /// Numbers of the turns.
    pub turns: Vec<u32>,
}

/// Declares sources read, or coded, or takes that back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSourceProgress {
    /// Which.
    pub sources: Vec<SourceId>,
    /// What.
    pub declared: Declared,
}
