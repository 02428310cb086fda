//! Full text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseId, SourceId};

/// Searches the project.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
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
    /// Whether what means the same is searched.
    #[serde(default = "yes")]
    pub synonyms: bool,
    /// Forms that are not wanted.
    pub switched_off: Vec<String>,
    /// Weak compounds that are wanted all the same.
    #[serde(default)]
    pub switched_on: Vec<String>,
    /// In which order hits come.
    #[serde(default)]
    pub order: HitOrder,
    /// At most so many hits are returned; all are counted.
    pub limit: u32,
}

fn yes() -> bool {
    true
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum HitOrder {
    /// By source and place.
    #[default]
    Place,
    /// Turns with many hits for their length first.
    Relevance,
    /// By the word before.
    Left1,
    /// By the two words before, the nearest first.
    Left2,
    /// By the three words before.
    Left3,
    /// By the word after.
    Right1,
    /// By the two words after.
    Right2,
    /// By the three words after.
    Right3,
}

/// Asks what a query is made of.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadQuery {
    /// The query, in the query language.
    pub query: String,
}

/// What a query is made of: all of it must be true of a turn.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QueryParts {
    /// Written one after another with blanks between them, they are the query.
    pub parts: Vec<QueryPart>,
}

/// A part of a query.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QueryPart {
    /// Whether it must not be true.
    pub is_negated: bool,
    /// What it is.
    pub shape: PartShape,
}

/// What a part of a query is. Several words stand one after another, without quotation marks.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PartShape {
    /// One word.
    Word {
        /// It, with its wildcards.
        words: String,
    },
    /// Several words.
    Phrase {
        /// The words.
        words: String,
    },
    /// Two things near each other.
    Near {
        /// The one: a word, or several.
        first: String,
        /// The other.
        second: String,
        /// A number of words, `turn` or `answer`.
        within: String,
        /// Whether the first comes first.
        is_ordered: bool,
    },
    /// At least one of these.
    Any {
        /// Each a word, or several.
        members: Vec<String>,
    },
    /// A filter.
    Filter {
        /// The name of its field.
        field: String,
        /// Its value.
        value: String,
    },
    /// Anything else.
    Other {
        /// As it is written, without the sign that negates the part.
        text: String,
    },
}

/// Where the hits of a search lie.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchSpread {
    /// Occurrences.
    pub total: u32,
    /// All cases in their order; a hit may lie in several.
    pub cases: Vec<CaseHits>,
    /// Hits that lie in no case.
    pub without_case: u32,
    /// The sources that have hits.
    pub sources: Vec<SourceHits>,
}

/// The hits of a case.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseHits {
    /// Which.
    pub case: CaseId,
    /// Its name.
    pub name: String,
    /// Occurrences.
    pub hits: u32,
    /// Participants of the case among whose own words some are.
    pub participants: u32,
    /// Participants of the case who speak at all.
    pub n: u32,
}

/// The hits of a source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceHits {
    /// Which.
    pub source: SourceId,
    /// Its name.
    pub name: String,
    /// Occurrences.
    pub hits: u32,
    /// Where they begin, from 0 to 1 of the text; each place once.
    pub places: Vec<f64>,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchAnswer {
    /// Occurrences.
    pub total: u32,
    /// Sources that hold them.
    pub sources: u32,
    /// If days are asked for: sources that are left out because nobody has said when the interview was held.
    pub undated: Option<u32>,
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
    /// `exact`, `inflection`, `synonym`, `compound`, `weak-compound`, `fuzzy` or `pattern`.
    pub kind: String,
    /// The set of synonyms that says so, as it is shown.
    pub set: Option<String>,
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
