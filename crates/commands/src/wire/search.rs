//! Full text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceId;

/// Searches the project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Search {
    /// The query, in the query language.
    pub query: String,
    /// Whether the words themselves are searched.
    pub exact: bool,
    /// Whether inflected forms are searched.
    pub inflections: bool,
    /// Whether compounds that end in one of the forms are searched.
    #[serde(default)]
    pub compounds: bool,
    /// Whether words that one letter tells from the words are searched.
    #[serde(default)]
    pub fuzzy: bool,
    /// Forms that are not wanted.
    pub switched_off: Vec<String>,
    /// Weak compounds that are wanted all the same.
    #[serde(default)]
    pub switched_on: Vec<String>,
    /// At most so many hits are returned; all are counted.
    pub limit: u32,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchAnswer {
    /// Occurrences.
    pub total: u32,
    /// Sources that hold them.
    pub sources: u32,
    /// The word forms that were matched.
    pub forms: Vec<SearchForm>,
    /// Occurrences.
    pub hits: Vec<SearchHit>,
}

/// A word form that was matched.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchForm {
    /// The word of the query.
    pub word: String,
    /// The form in the texts.
    pub form: String,
    /// `exact`, `inflection`, `compound`, `weak-compound`, `fuzzy` or `pattern`.
    pub kind: String,
    /// Occurrences.
    pub count: u32,
    /// Whether it is wanted.
    pub on: bool,
}

/// An occurrence.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchHit {
    /// Where.
    pub source: SourceId,
    /// Name of the source.
    pub source_name: String,
    /// The case; several are joined by a comma.
    pub case: String,
    /// Who says it.
    pub participant: Option<String>,
    /// The label in the text.
    pub speaker: Option<String>,
    /// The turn, from 1.
    pub turn: u32,
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// The words.
    pub quote: String,
    /// Up to 60 code points before.
    pub before: String,
    /// Up to 60 code points after.
    pub after: String,
}
