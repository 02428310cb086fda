//! What can be wrong with a question about codes, in words for a person.

use std::ops::Range;

use sitat_model::Message;

use crate::{CodeQuery, Relation};

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeQueryProblem {
    /// Nothing is written.
    #[error("the query is empty")]
    Empty,
    /// It only says what is not wanted.
    #[error("the query only says what is not wanted")]
    OnlyNegations,
    /// A quotation mark is opened and not closed.
    #[error("a quotation mark is not closed")]
    UnclosedQuote,
    /// No name where one belongs.
    #[error("a name is missing")]
    EmptyName,
    /// A parenthesis is opened and not closed.
    #[error("a parenthesis is not closed")]
    UnclosedGroup,
    /// Nothing stands between parentheses.
    #[error("there is nothing between the parentheses")]
    EmptyGroup,
    /// A parenthesis is closed that was not opened.
    #[error("a parenthesis is closed that was not opened")]
    UnopenedGroup,
    /// An operator with nothing to work on.
    #[error("{operator} has nothing to work on")]
    OperatorAlone {
        /// As it is written.
        operator: String,
    },
    /// A name before a colon that is no filter.
    #[error("there is no filter {name}")]
    UnknownField {
        /// As it is written.
        name: String,
    },
    /// A filter without a value.
    #[error("the filter {field} has no value")]
    FilterWithoutValue {
        /// Which.
        field: &'static str,
    },
    /// What stands behind the stroke of a relation is no reach.
    #[error("that is no reach")]
    Reach,
    /// More codes and filters than a query may have.
    #[error("the query names too much")]
    TooLong,
    /// More characters than a query may have.
    #[error("the query is too long")]
    TooManyCharacters,
    /// Parentheses too deep within each other.
    #[error("the query is nested too deeply")]
    TooDeep,
}

impl CodeQueryProblem {
    /// The error at a place of the query.
    pub(super) fn at(self, place: Range<u32>) -> CodeQueryError {
        CodeQueryError { place, problem: self }
    }
}

/// Why a question about codes cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem} (at {})", place.start)]
pub struct CodeQueryError {
    /// Where, in code points from 0.
    pub place: Range<u32>,
    /// What is wrong.
    pub problem: CodeQueryProblem,
}

impl CodeQueryError {
    /// The words for a person; `place` and `end` are the first and the last of its characters, counted from 1.
    pub fn message(&self) -> Message {
        let message = match &self.problem {
            CodeQueryProblem::Empty => Message::new("analysis-query-empty"),
            CodeQueryProblem::OnlyNegations => Message::new("analysis-query-only-negations"),
            CodeQueryProblem::UnclosedQuote => Message::new("search-query-unclosed-quote"),
            CodeQueryProblem::EmptyName => Message::new("analysis-query-empty-name"),
            CodeQueryProblem::UnclosedGroup => Message::new("search-query-unclosed-group"),
            CodeQueryProblem::EmptyGroup => Message::new("analysis-query-empty-group"),
            CodeQueryProblem::UnopenedGroup => Message::new("search-query-unopened-group"),
            CodeQueryProblem::OperatorAlone { operator } => {
                Message::new("analysis-query-operator-alone").with("operator", operator.as_str())
            }
            CodeQueryProblem::UnknownField { name } => Message::new("analysis-query-unknown-field")
                .with("field", name.as_str())
                .with("fields", CodeQuery::FIELDS.join(", ")),
            CodeQueryProblem::FilterWithoutValue { field } => {
                Message::new("search-query-filter-without-value").with("field", *field)
            }
            CodeQueryProblem::Reach => Message::new("analysis-query-reach").with("most", Relation::MOST),
            CodeQueryProblem::TooLong => Message::new("analysis-query-too-long").with("limit", CodeQuery::MOST),
            CodeQueryProblem::TooManyCharacters => {
                Message::new("search-query-too-many-characters").with("limit", CodeQuery::MOST_CHARACTERS)
            }
            CodeQueryProblem::TooDeep => Message::new("search-query-too-deep"),
        };
        message.with("place", self.place.start.saturating_add(1)).with("end", self.place.end)
    }
}
