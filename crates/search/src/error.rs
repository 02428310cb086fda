//! What can be wrong with a query or with the index, in words for a person.

use std::ops::Range;

use sitat_model::{Message, TextRange};

use crate::{Field, Link, nearest};

/// Why a query cannot be understood, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at {}", place.start)]
pub struct QueryError {
    /// The place in the query, in code points from 0; empty at the end of the query.
    pub place: Range<u32>,
    /// What is wrong there.
    pub kind: QueryErrorKind,
}

/// What is wrong with a query.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryErrorKind {
    /// Nothing to look for.
    #[error("the query holds no word")]
    Empty,
    /// Only words that must not be there, and no filter that says where to look.
    #[error("the query only says what must not be there")]
    OnlyNegations,
    /// A quotation mark is opened and not closed.
    #[error("a quotation mark is not closed")]
    UnclosedQuote,
    /// Quotation marks without a word between them.
    #[error("there is no word between the quotation marks")]
    EmptyPhrase,
    /// A parenthesis is opened and not closed.
    #[error("a parenthesis is not closed")]
    UnclosedGroup,
    /// A parenthesis without a word in it.
    #[error("there is nothing between the parentheses")]
    EmptyGroup,
    /// A parenthesis is closed that was not opened.
    #[error("a parenthesis is closed that was not opened")]
    UnopenedGroup,
    /// `AND`, `OR`, `NOT` or `-` with nothing to work on.
    #[error("{operator} has nothing to work on")]
    OperatorAlone {
        /// The operator as written.
        operator: &'static str,
    },
    /// A name before a colon that is not a field.
    #[error("there is no field {name}")]
    UnknownField {
        /// The name as written.
        name: String,
    },
    /// A field without a value.
    #[error("the field {} has no value", field.name())]
    FilterWithoutValue {
        /// The field.
        field: Field,
    },
    /// An asterisk without a letter beside it.
    #[error("an asterisk stands alone")]
    WildcardAlone,
    /// A tilde that asks for more letters than two.
    #[error("a tilde asks for more than two letters")]
    DistanceTooLarge,
    /// A tilde behind a word with an asterisk.
    #[error("a tilde stands behind a pattern")]
    DistanceOfPattern,
    /// `NEAR` or `BEFORE` with something behind the stroke that is no reach.
    #[error("that is no reach of nearness")]
    Reach,
    /// Something beside `NEAR` or `BEFORE` that is no word, phrase, regular expression or group of them.
    #[error("only words, phrases, regular expressions and groups of them can be near each other")]
    NearOperand,
    /// A regular expression among the words of a phrase.
    #[error("a regular expression cannot be part of a phrase")]
    PatternInPhrase,
    /// A regular expression that cannot be read.
    #[error("the regular expression cannot be read")]
    BadPattern,
    /// A regular expression that would take too much memory.
    #[error("the regular expression is too large")]
    PatternTooLarge,
    /// The value of a filter that is nothing the caller knows.
    #[error("{} has no {value}", field.name())]
    UnknownValue {
        /// The field.
        field: Field,
        /// The value as written.
        value: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
    /// What a filter of days asks for is no stretch of days.
    #[error("{value} is no stretch of days")]
    BadDays {
        /// As written.
        value: String,
    },
    /// More words than a query may have.
    #[error("the query has more than {limit} words")]
    TooManyWords {
        /// Words allowed.
        limit: u32,
    },
    /// More characters than a query may have.
    #[error("the query has more than {limit} characters")]
    TooManyCharacters {
        /// Code points allowed.
        limit: u32,
    },
    /// Parentheses or negations too deep within each other.
    #[error("the query is nested too deeply")]
    TooDeep,
}

impl QueryErrorKind {
    /// The error of this kind at a place of the query.
    pub fn at(self, place: Range<u32>) -> QueryError {
        QueryError { place, kind: self }
    }
}

impl QueryError {
    /// The words for a person. `place` and `end` are the first and the last of its characters, counted from 1.
    pub fn message(&self) -> Message {
        let message = match &self.kind {
            QueryErrorKind::Empty => Message::new("search-query-empty"),
            QueryErrorKind::OnlyNegations => Message::new("search-query-only-negations"),
            QueryErrorKind::UnclosedQuote => Message::new("search-query-unclosed-quote"),
            QueryErrorKind::EmptyPhrase => Message::new("search-query-empty-phrase"),
            QueryErrorKind::UnclosedGroup => Message::new("search-query-unclosed-group"),
            QueryErrorKind::EmptyGroup => Message::new("search-query-empty-group"),
            QueryErrorKind::UnopenedGroup => Message::new("search-query-unopened-group"),
            QueryErrorKind::OperatorAlone { operator } => {
                Message::new("search-query-operator-alone").with("operator", *operator)
            }
            QueryErrorKind::UnknownField { name } => {
                let nearest = nearest(name, Field::ALL.map(Field::name));
                let key =
                    if nearest.is_some() { "search-query-unknown-field-near" } else { "search-query-unknown-field" };
                Message::new(key)
                    .with("field", name.as_str())
                    .with("fields", Field::ALL.map(Field::name).join(", "))
                    .with("nearest", nearest.unwrap_or_default())
            }
            QueryErrorKind::FilterWithoutValue { field } => {
                Message::new("search-query-filter-without-value").with("field", field.name())
            }
            QueryErrorKind::WildcardAlone => Message::new("search-query-wildcard-alone"),
            QueryErrorKind::DistanceTooLarge => Message::new("search-query-distance-too-large"),
            QueryErrorKind::DistanceOfPattern => Message::new("search-query-distance-of-pattern"),
            QueryErrorKind::Reach => Message::new("search-query-reach").with("most", Link::MOST),
            QueryErrorKind::NearOperand => Message::new("search-query-near-operand"),
            QueryErrorKind::PatternInPhrase => Message::new("search-query-pattern-in-phrase"),
            QueryErrorKind::BadPattern => Message::new("search-query-bad-pattern"),
            QueryErrorKind::PatternTooLarge => Message::new("search-query-pattern-too-large"),
            QueryErrorKind::UnknownValue { field, value, nearest } => {
                let key =
                    if nearest.is_some() { "search-query-unknown-value-near" } else { "search-query-unknown-value" };
                Message::new(key)
                    .with("field", field.name())
                    .with("value", value.as_str())
                    .with("nearest", nearest.as_deref().unwrap_or_default())
            }
            QueryErrorKind::BadDays { value } => Message::new("search-query-bad-days").with("value", value.as_str()),
            QueryErrorKind::TooManyWords { limit } => Message::new("search-query-too-many-words").with("limit", *limit),
            QueryErrorKind::TooManyCharacters { limit } => {
                Message::new("search-query-too-many-characters").with("limit", *limit)
            }
            QueryErrorKind::TooDeep => Message::new("search-query-too-deep"),
        };
        message.with("place", self.place.start.saturating_add(1)).with("end", self.place.end)
    }
}

/// Why the index cannot be changed or asked.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A pattern fits more words than an answer can list.
    #[error("the pattern {pattern} fits more than {limit} forms")]
    TooManyForms {
        /// The pattern as it stands in the query.
        pattern: String,
        /// Forms allowed.
        limit: u32,
    },
    /// Reading the texts for a regular expression took longer than anybody waits.
    #[error("the regular expression takes too long")]
    PatternTooSlow,
    /// Two passages of a source lie over each other.
    #[error("passages {first:?} and {second:?} overlap")]
    PassagesOverlap {
        /// The words of the one.
        first: TextRange,
        /// The words of the other.
        second: TextRange,
    },
    /// The index itself failed; it can be thrown away and built again.
    #[error("the search index failed: {0}")]
    Index(#[from] tantivy::TantivyError),
}

impl From<std::io::Error> for SearchError {
    fn from(error: std::io::Error) -> Self {
        Self::Index(error.into())
    }
}

impl SearchError {
    /// The words for a person.
    pub fn message(&self) -> Message {
        match self {
            Self::TooManyForms { pattern, limit } => {
                Message::new("search-too-many-forms").with("pattern", pattern.as_str()).with("limit", *limit)
            }
            Self::PatternTooSlow => Message::new("search-pattern-too-slow"),
            Self::PassagesOverlap { first, second } => {
                Message::new("search-passages-overlap").with("first", first.start.0).with("second", second.start.0)
            }
            Self::Index(error) => Message::new("search-index-failed").with("reason", error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_has_words_in_three_languages() {
        let kinds = [
            QueryErrorKind::Empty,
            QueryErrorKind::OnlyNegations,
            QueryErrorKind::UnclosedQuote,
            QueryErrorKind::EmptyPhrase,
            QueryErrorKind::UnclosedGroup,
            QueryErrorKind::EmptyGroup,
            QueryErrorKind::UnopenedGroup,
            QueryErrorKind::OperatorAlone { operator: "OR" },
            QueryErrorKind::UnknownField { name: "x".to_owned() },
            QueryErrorKind::UnknownField { name: "cas".to_owned() },
            QueryErrorKind::FilterWithoutValue { field: Field::Case },
            QueryErrorKind::WildcardAlone,
            QueryErrorKind::DistanceTooLarge,
            QueryErrorKind::DistanceOfPattern,
            QueryErrorKind::Reach,
            QueryErrorKind::NearOperand,
            QueryErrorKind::PatternInPhrase,
            QueryErrorKind::BadPattern,
            QueryErrorKind::PatternTooLarge,
            QueryErrorKind::UnknownValue { field: Field::Case, value: "x".to_owned(), nearest: None },
            QueryErrorKind::UnknownValue { field: Field::Case, value: "x".to_owned(), nearest: Some("y".to_owned()) },
            QueryErrorKind::BadDays { value: "x".to_owned() },
            QueryErrorKind::TooManyWords { limit: 1 },
            QueryErrorKind::TooManyCharacters { limit: 1 },
            QueryErrorKind::TooDeep,
        ];
        let mut messages: Vec<Message> = kinds.map(|kind| kind.at(0..1).message()).to_vec();
        let first = TextRange::new(0, 2);
        messages.push(SearchError::TooManyForms { pattern: "x*".to_owned(), limit: 1 }.message());
        messages.push(SearchError::PassagesOverlap { first, second: first }.message());
        messages.push(SearchError::PatternTooSlow.message());
        messages.push(SearchError::from(std::io::Error::other("x")).message());
        for words in [
            include_str!("../../../lang/nb/search.ftl"),
            include_str!("../../../lang/nn/search.ftl"),
            include_str!("../../../lang/en/search.ftl"),
        ] {
            for message in &messages {
                assert!(words.contains(&format!("\n{} = ", message.key)), "{message}");
            }
        }
    }
}
