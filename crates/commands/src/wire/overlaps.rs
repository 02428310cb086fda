//! How codes lie upon each other and follow each other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CodeId;
use super::compare::RowChoice;
use super::sources::SourceKind;

/// Asks how codes lie upon each other.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetOverlaps {
    /// The codes.
    pub rows: RowChoice,
    /// Whether turns are counted in the place of passages.
    pub by_turns: bool,
    /// Within how many turns a code follows another.
    pub follows: u32,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// At most so many pairs, those that lie upon each other most; nothing: all.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// Pairs of codes, those that lie upon each other most first.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overlaps {
    /// The pairs that have anything in common.
    pub pairs: Vec<OverlapPair>,
    /// How many pairs there are, those that were not asked for with them.
    pub total: u32,
    /// The codes that were held against each other, in codebook order.
    pub heads: Vec<OverlapHead>,
    /// Kinds of sources that were not counted.
    pub left_out: Vec<SourceKind>,
}

/// A code that is held against others.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverlapHead {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Its passages that count.
    pub passages: u32,
}

/// Two codes that lie upon each other, or follow each other, somewhere.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverlapPair {
    /// The one.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// The other.
    pub other: CodeId,
    /// Its name.
    pub other_name: String,
    /// Passages (or turns) with words of both.
    pub both: u32,
    /// Passages (or turns) with words of either.
    pub either: u32,
    /// The first of these as a share of the second, from 0 to 1.
    pub jaccard: f64,
    /// Passages of the one.
    pub passages: u32,
    /// Those of them with words of the other.
    pub with_other: u32,
    /// Passages of the other.
    pub other_passages: u32,
    /// Those of them with words of the one.
    pub other_with: u32,
    /// Passages of the one that the other follows.
    pub before: u32,
    /// Passages of the other that the one follows.
    pub after: u32,
    /// The question about codes that lists what has both.
    pub query: String,
}
