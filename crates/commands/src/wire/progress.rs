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

/// A time through the sources.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Round {
    /// Counted from 1.
    pub number: u32,
    /// When it was begun, milliseconds UTC; null: nobody has begun another one than the first.
    #[ts(type = "number | null")]
    pub started_at: Option<i64>,
    /// All sources in the order of the round; null: their own order.
    pub order: Option<Vec<SourceId>>,
}

/// Begins another round.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginRound {
    /// Whether the sources come in a shuffled order.
    pub is_shuffled: bool,
}
