//! Searches saved under a name, and words that mean the same.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::search::Search;
use super::{SavedSearchId, SynonymSetId};
use crate::error::WireMessage;

/// A search under a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedSearch {
    /// Identity.
    pub id: SavedSearchId,
    /// Its name.
    pub name: String,
    /// What it asks; no hits are held.
    pub search: Search,
    /// Whether it is shown where the hits lie.
    pub shows_spread: bool,
    /// Why it finds nothing today: it names something that is gone.
    pub problem: Option<WireMessage>,
}

/// Saves a search under a name; the one that had it becomes this one.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveSearch {
    /// Its name.
    pub name: String,
    /// What it asks.
    pub search: Search,
    /// Whether it is shown where the hits lie.
    pub shows_spread: bool,
}

/// A search that was saved.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchSaved {
    /// Identity.
    pub id: SavedSearchId,
}

/// Gives a saved search another name.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameSearch {
    /// Which.
    pub id: SavedSearchId,
    /// Its name.
    pub name: String,
}

/// Forgets a search that was saved.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteSearch {
    /// Which.
    pub id: SavedSearchId,
}

/// Words that mean the same.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SynonymSet {
    /// Identity.
    pub id: SynonymSetId,
    /// Its members: a word, or several words one after another.
    pub words: Vec<String>,
}

/// Makes a set of words that mean the same.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateSynonyms {
    /// Its members.
    pub words: Vec<String>,
}

/// A set that was made.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SynonymsCreated {
    /// Identity.
    pub id: SynonymSetId,
}

/// Takes a set out.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteSynonyms {
    /// Which.
    pub id: SynonymSetId,
}
