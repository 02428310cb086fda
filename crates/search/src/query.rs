//! The query language as a tree, and its way back to text.
//!
//! ```text
//! smart by            both words in the same turn, in any order
//! "smart by"          the words one after another
//! smart OR digital    at least one; AND binds tighter than OR
//! -skole  NOT skole   not this word (exactly as written, no inflections); also -"…", -( … ), -case:x
//! kommun*  *fase  in*sjon
//! kommune~1  kommune~2    also words that one or two letters tell from it
//! by NEAR/5 land          at most five words apart, either first; BEFORE/5: in this order; chains of them
//! by NEAR/turn land       in the same turn; NEAR/answer: until the interviewer speaks next
//! /kommun(e|al)\w*/       a regular expression over the words of a turn; also near something
//! case:Storvik  role:interviewer  code:"Barrierer/Økonomi"  source:…  participant:…  kind:…
//! date:2024  date:2024-03..2024-05  date:<2024-06-01      the day on which the interview was held
//! ```
//!
//! Quotation marks may be `" "`, `“ ”` or `« »`. A quotation mark within a quoted value is written twice.

use std::fmt;
use std::str::FromStr;

use crate::{Field, Filter, Link, QueryError};

/// A word of a query, in the form under which words are found; may hold `*` for any letters, or ask for words that few
/// letters tell from it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryWord {
    pub(crate) text: String,
    /// Letters that a word may differ in.
    pub(crate) distance: u8,
}

impl QueryWord {
    /// The word, with its wildcards.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the word is a pattern.
    pub fn has_wildcard(&self) -> bool {
        self.text.contains('*')
    }

    /// The letters between the wildcards; the first and the last part are empty where a wildcard stands at the end.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.text.split('*')
    }
}

/// A regular expression as it stands between its strokes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    pub(crate) text: String,
}

/// A question to the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// One word.
    Word(QueryWord),
    /// Two or more words one after another.
    Phrase(Vec<QueryWord>),
    /// A regular expression.
    Pattern(Pattern),
    /// Two or more words, phrases or groups of them near each other; one link fewer.
    Near(Vec<Self>, Vec<Link>),
    /// All of two or more.
    And(Vec<Self>),
    /// At least one of two or more.
    Or(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// A question about the passage.
    Filter(Filter),
}

impl fmt::Display for QueryWord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.distance {
            0 => formatter.write_str(&self.text),
            distance => write!(formatter, "{}~{distance}", self.text),
        }
    }
}

impl Query {
    /// Most words (a phrase counts each of its words) that a query may have.
    pub const MAX_WORDS: u32 = 500;

    /// Most code points that a query may have: reading one takes longer than it is long.
    pub const MAX_CHARACTERS: u32 = 100_000;

    /// Reads a query.
    ///
    /// # Errors
    /// What is wrong and at which place.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        crate::parse::parse(text)
    }

    /// All filters, in the order in which they stand: for the caller to resolve their values beforehand.
    pub fn filters(&self) -> Vec<&Filter> {
        match self {
            Self::Word(_) | Self::Phrase(_) | Self::Pattern(_) | Self::Near(..) => Vec::new(),
            Self::And(parts) | Self::Or(parts) => parts.iter().flat_map(Self::filters).collect(),
            Self::Not(part) => part.filters(),
            Self::Filter(filter) => vec![filter],
        }
    }

    /// Whether it asks for what fits a filter of some field, and not only for what does not.
    pub fn asks_for(&self, field: Field) -> bool {
        fn asks(query: &Query, field: Field, is_negated: bool) -> bool {
            match query {
                Query::Filter(filter) => filter.field == field && !is_negated,
                Query::And(parts) | Query::Or(parts) => parts.iter().any(|part| asks(part, field, is_negated)),
                Query::Not(part) => asks(part, field, !is_negated),
                Query::Word(_) | Query::Phrase(_) | Query::Pattern(_) | Query::Near(..) => false,
            }
        }
        asks(self, field, false)
    }

    /// Whether it holds a regular expression, so that the texts themselves have to be read.
    pub fn has_pattern(&self) -> bool {
        match self {
            Self::Pattern(_) => true,
            Self::And(parts) | Self::Or(parts) | Self::Near(parts, _) => parts.iter().any(Self::has_pattern),
            Self::Not(part) => part.has_pattern(),
            Self::Word(_) | Self::Phrase(_) | Self::Filter(_) => false,
        }
    }

    /// Whether it asks for what is near something.
    pub fn has_nearness(&self) -> bool {
        match self {
            Self::Near(..) => true,
            Self::And(parts) | Self::Or(parts) => parts.iter().any(Self::has_nearness),
            Self::Not(part) => part.has_nearness(),
            Self::Word(_) | Self::Phrase(_) | Self::Pattern(_) | Self::Filter(_) => false,
        }
    }

    /// Whether some word must or may be there.
    pub(crate) fn has_wanted_word(&self, negated: bool) -> bool {
        match self {
            Self::Word(_) | Self::Phrase(_) | Self::Pattern(_) | Self::Near(..) => !negated,
            Self::And(parts) | Self::Or(parts) => parts.iter().any(|part| part.has_wanted_word(negated)),
            Self::Not(part) => part.has_wanted_word(!negated),
            Self::Filter(_) => false,
        }
    }

    /// Writes this as part of something else: what has an operator of its own gets parentheses.
    fn write_part(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(_) | Self::Or(_) => write!(formatter, "({self})"),
            _ => write!(formatter, "{self}"),
        }
    }
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Self, QueryError> {
        Self::parse(text)
    }
}

impl fmt::Display for Query {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (parts, between) = match self {
            Self::Word(word) => return word.fmt(formatter),
            Self::Phrase(words) => {
                let words: Vec<String> = words.iter().map(QueryWord::to_string).collect();
                return write!(formatter, "\"{}\"", words.join(" "));
            }
            Self::Not(part) => {
                formatter.write_str("-")?;
                return match &**part {
                    Self::Near(..) => write!(formatter, "({part})"),
                    part => part.write_part(formatter),
                };
            }
            Self::Filter(filter) => return filter.fmt(formatter),
            Self::Pattern(pattern) => return write!(formatter, "/{}/", pattern.text),
            Self::Near(parts, links) => {
                for (number, part) in parts.iter().enumerate() {
                    if let Some(link) = number.checked_sub(1).and_then(|before| links.get(before)) {
                        write!(formatter, " {link} ")?;
                    }
                    part.write_part(formatter)?;
                }
                return Ok(());
            }
            Self::And(parts) => (parts, " "),
            Self::Or(parts) => (parts, " OR "),
        };
        for (number, part) in parts.iter().enumerate() {
            if number > 0 {
                formatter.write_str(between)?;
            }
            part.write_part(formatter)?;
        }
        Ok(())
    }
}
