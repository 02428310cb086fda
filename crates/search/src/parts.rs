//! A query in parts that a form can show: each of the things that must all be true.

use std::fmt;

use crate::query::QueryWord;
use crate::{Field, Link, Query};

/// One of the things that must all be true of a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryPart {
    /// As it is written, without the sign that negates it.
    pub text: String,
    /// Whether it must not be true.
    pub is_negated: bool,
    /// What it is.
    pub shape: PartShape,
}

/// What a part of a query is, as far as a form knows. Several words stand one after another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartShape {
    /// One word.
    Word,
    /// Words one after another, without the quotation marks.
    Phrase(String),
    /// Two things near each other.
    Near {
        /// The one: a word, or several.
        first: String,
        /// The other.
        second: String,
        /// How near.
        link: Link,
    },
    /// At least one of these: words, or several.
    AnyOf(Vec<String>),
    /// A filter.
    Filter {
        /// What it asks about.
        field: Field,
        /// Its value.
        value: String,
    },
    /// Anything else: it can only be shown as it is written.
    Other,
}

impl fmt::Display for QueryPart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_negated, &self.shape) {
            (false, _) => formatter.write_str(&self.text),
            (true, PartShape::Near { .. }) => write!(formatter, "-({})", self.text),
            (true, _) => write!(formatter, "-{}", self.text),
        }
    }
}

impl Query {
    /// Its parts. Written one after another with blanks between them, they are the same query.
    pub fn parts(&self) -> Vec<QueryPart> {
        match self {
            Self::And(parts) => parts.iter().map(part).collect(),
            other => vec![part(other)],
        }
    }
}

fn part(query: &Query) -> QueryPart {
    let (query, is_negated) = match query {
        Query::Not(inner) => (&**inner, true),
        other => (other, false),
    };
    let shape = shape(query);
    let text = match (&shape, query) {
        (PartShape::Near { .. }, _) => query.to_string(),
        (_, Query::And(_) | Query::Or(_) | Query::Near(..)) => format!("({query})"),
        _ => query.to_string(),
    };
    QueryPart { text, is_negated, shape }
}

fn shape(query: &Query) -> PartShape {
    match query {
        Query::Word(_) => PartShape::Word,
        Query::Phrase(words) => PartShape::Phrase(bare(words)),
        Query::Near(parts, links) => match (parts.as_slice(), links.as_slice()) {
            ([first, second], [link]) => match (unit(first), unit(second)) {
                (Some(first), Some(second)) => PartShape::Near { first, second, link: *link },
                _ => PartShape::Other,
            },
            _ => PartShape::Other,
        },
        Query::Or(parts) => parts.iter().map(unit).collect::<Option<_>>().map_or(PartShape::Other, PartShape::AnyOf),
        Query::Filter(filter) => PartShape::Filter { field: filter.field, value: filter.value.clone() },
        Query::Pattern(_) | Query::And(_) | Query::Not(_) => PartShape::Other,
    }
}

/// A word, or several one after another, without quotation marks.
fn unit(query: &Query) -> Option<String> {
    match query {
        Query::Word(word) => Some(word.to_string()),
        Query::Phrase(words) => Some(bare(words)),
        _ => None,
    }
}

fn bare(words: &[QueryWord]) -> String {
    words.iter().map(QueryWord::to_string).collect::<Vec<_>>().join(" ")
}
