//! Questions about how codes stand to each other, as a tree, and their way back to text.
//!
//! ```text
//! Barriere                    the passages of a code and of all below it
//! =Barriere                   of the code alone
//! "Barriere/Siloer"           a path, or the end of one; quoted where a sign of the language stands in it
//! A OR B                      the passages of either
//! A AND B                     of each passage of A the words that B is on as well
//! A AND NOT B                 of each passage of A the words that B is not on
//! A OVERLAP B                 the passages of A, whole, that share words with one of B
//! A WITHIN B                  … that lie inside one of B
//! A NEAR/2 B                  … that are at most two turns from one of B; NEAR/200c: code points between them
//! A NEAR/turn B               … in the same turn; NEAR/answer: until the interviewer speaks; NEAR/participant
//! A BEFORE/2 B                … that one of B follows; AFTER/2: that follow one of B
//! A NOT NEAR/2 B              … that do not stand so to any of B
//! case:Storvik  attribute:"innbyggere < 5000"  participant:…  role:…  source:…  kind:…  language:…  question:…  date:2024-03
//! ```
//!
//! Relations bind tightest, from left to right, then NOT, then AND (also left out), then OR. An answer is always
//! passages of what stands to the left, or parts of them; filters keep or drop whole ones.

mod evaluate;
mod lexer;
mod parser;
mod problem;
#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::Range;

pub use evaluate::{CodedPlace, Ground};
pub use problem::{CodeQueryError, CodeQueryProblem};

use crate::Relation;
use crate::quotation::write_quoted;

/// A code as a query names it. Two are equal when they name the same, wherever they stand.
#[derive(Clone, Debug)]
pub struct CodeTerm {
    /// Its path, or the end of one.
    pub path: String,
    /// Whether the codes below it are meant as well.
    pub with_below: bool,
    /// Where it stands in the query, in code points.
    pub place: Range<u32>,
}

impl PartialEq for CodeTerm {
    fn eq(&self, other: &Self) -> bool {
        (&self.path, self.with_below) == (&other.path, other.with_below)
    }
}

impl Eq for CodeTerm {}

/// A question about whole passages: `case:Storvik`. What it means is the caller's to say.
#[derive(Clone, Debug)]
pub struct PlaceFilter {
    /// One of [`CodeQuery::FIELDS`].
    pub field: &'static str,
    /// The value as written; never empty.
    pub value: String,
    /// Where it stands in the query, in code points.
    pub place: Range<u32>,
}

impl PartialEq for PlaceFilter {
    fn eq(&self, other: &Self) -> bool {
        (self.field, &self.value) == (other.field, &other.value)
    }
}

impl Eq for PlaceFilter {}

/// A question about how codes stand to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeQuery {
    /// The passages of a code.
    Code(CodeTerm),
    /// Passages of which something holds.
    Filter(PlaceFilter),
    /// What all of two or more have in common; at least one of them is no [`CodeQuery::Not`].
    And(Vec<Self>),
    /// What two or more have together.
    Or(Vec<Self>),
    /// Not this; only within [`CodeQuery::And`].
    Not(Box<Self>),
    /// Passages that stand to others in some way, or do not.
    Related {
        /// The passages.
        left: Box<Self>,
        /// How they stand to the others.
        relation: Relation,
        /// Whether they are not to stand so.
        is_negated: bool,
        /// The others.
        right: Box<Self>,
    },
}

impl CodeQuery {
    /// What filters can ask about.
    pub const FIELDS: [&'static str; 9] =
        ["case", "attribute", "participant", "role", "source", "kind", "language", "question", "date"];

    /// Most codes and filters of a query.
    pub const MOST: u32 = 200;

    /// Most code points that a query may have: reading one takes longer than it is long.
    pub const MOST_CHARACTERS: u32 = 20_000;

    /// Reads a query.
    pub fn parse(written: &str) -> Result<Self, CodeQueryError> {
        parser::parse(written)
    }

    /// Visits this and all its parts.
    fn visit<'query>(&'query self, see: &mut dyn FnMut(&'query Self)) {
        see(self);
        match self {
            Self::Code(_) | Self::Filter(_) => {}
            Self::And(parts) | Self::Or(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) => part.visit(see),
            Self::Related { left, right, .. } => {
                left.visit(see);
                right.visit(see);
            }
        }
    }

    /// All codes that it names, in the order in which they stand.
    pub fn codes(&self) -> Vec<&CodeTerm> {
        let mut codes = Vec::new();
        self.visit(&mut |part| {
            if let Self::Code(term) = part {
                codes.push(term);
            }
        });
        codes
    }

    /// All its filters, in the order in which they stand.
    pub fn filters(&self) -> Vec<&PlaceFilter> {
        let mut filters = Vec::new();
        self.visit(&mut |part| {
            if let Self::Filter(filter) = part {
                filters.push(filter);
            }
        });
        filters
    }

    /// Whether it holds nothing but filters, so that it is asked of each passage as a whole.
    fn is_filter(&self) -> bool {
        match self {
            Self::Filter(_) => true,
            Self::And(parts) | Self::Or(parts) => parts.iter().all(Self::is_filter),
            Self::Not(part) => part.is_filter(),
            Self::Code(_) | Self::Related { .. } => false,
        }
    }
}

/// Whether words can be read again without quotation marks.
fn is_plain(words: &str) -> bool {
    words.split(' ').all(|word| {
        let is_letter = |character: char| character.is_alphanumeric() || "_-,./%&".contains(character);
        !word.is_empty() && word.chars().all(is_letter) && !lexer::is_operator(word)
    })
}

struct Part<'query>(&'query CodeQuery);

impl fmt::Display for Part<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            CodeQuery::And(_) | CodeQuery::Or(_) => write!(formatter, "({})", self.0),
            part => part.fmt(formatter),
        }
    }
}

impl fmt::Display for CodeQuery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (parts, between) = match self {
            Self::Code(term) => {
                formatter.write_str(if term.with_below { "" } else { "=" })?;
                return write_quoted(&term.path, formatter, is_plain(&term.path));
            }
            Self::Filter(filter) => {
                write!(formatter, "{}:", filter.field)?;
                return write_quoted(&filter.value, formatter, is_plain(&filter.value) && !filter.value.contains(' '));
            }
            Self::Not(part) => return write!(formatter, "NOT {}", Part(part)),
            Self::Related { left, relation, is_negated, right } => {
                let not = if *is_negated { "NOT " } else { "" };
                write!(formatter, "{} {not}{relation} ", Part(left))?;
                return match **right {
                    Self::Related { .. } => write!(formatter, "({right})"),
                    _ => Part(right).fmt(formatter),
                };
            }
            Self::And(parts) => (parts, " AND "),
            Self::Or(parts) => (parts, " OR "),
        };
        for (number, part) in parts.iter().enumerate() {
            formatter.write_str(if number == 0 { "" } else { between })?;
            Part(part).fmt(formatter)?;
        }
        Ok(())
    }
}
