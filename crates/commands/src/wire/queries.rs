//! Questions about how codes stand to each other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SavedQueryId;
use super::compare::Excerpt;
use super::search::CaseHits;
use crate::error::WireMessage;

/// Asks how codes stand to each other.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodeQuery {
    /// In the language of such questions.
    pub query: String,
    /// At most so many passages are returned; all are counted.
    pub limit: Option<u32>,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QueryAnswer {
    /// Passages, or parts of them.
    pub total: u32,
    /// Sources that they stand in.
    pub sources: u32,
    /// Sources with coded passages of which nobody has said when they were held, where a day is asked for.
    pub undated: Option<u32>,
    /// All cases in their order, also those without any.
    pub cases: Vec<CaseHits>,
    /// The first of them, by source and place.
    pub found: Vec<QueryFound>,
}

/// A coded passage, or the part of it that was asked for.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QueryFound {
    /// The words in their context.
    pub excerpt: Excerpt,
    /// Whether they are all of the passage.
    pub is_whole: bool,
}

/// A question about codes under a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedQuery {
    /// Identity.
    pub id: SavedQueryId,
    /// Its name.
    pub name: String,
    /// In the language of such questions; no answer is held.
    pub query: String,
    /// Why it finds nothing today: it names something that is gone.
    pub problem: Option<WireMessage>,
}

/// Saves a question about codes under a name; the one that had it becomes this one.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveQuery {
    /// Its name.
    pub name: String,
    /// What it asks.
    pub query: String,
}

/// A question that was saved.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuerySaved {
    /// Identity.
    pub id: SavedQueryId,
}

/// Gives a saved question another name.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameQuery {
    /// Which.
    pub id: SavedQueryId,
    /// Its name.
    pub name: String,
}

/// Forgets a question that was saved.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteQuery {
    /// Which.
    pub id: SavedQueryId,
}
