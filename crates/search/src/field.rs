//! Filters: what a query asks about a passage besides its words. What a value means is the caller's affair.

use std::fmt;
use std::ops::Range;

/// What a filter asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The case that a passage belongs to.
    Case,
    /// The role of who speaks.
    Role,
    /// A code that lies on the words.
    Code,
    /// The source.
    Source,
    /// The person who speaks.
    Participant,
    /// The kind of source.
    Kind,
    /// A condition on attributes of the case.
    Attribute,
    /// The language of the source.
    Language,
    /// Whether any code lies on the words.
    Coded,
    /// The question of the guide that the words answer.
    Question,
    /// The day on which the interview was held.
    Date,
}

impl Field {
    /// All fields, in the order in which messages name them.
    pub const ALL: [Self; 11] = [
        Self::Case,
        Self::Role,
        Self::Code,
        Self::Source,
        Self::Participant,
        Self::Kind,
        Self::Attribute,
        Self::Language,
        Self::Coded,
        Self::Question,
        Self::Date,
    ];

    /// The name of the field in a query.
    pub fn name(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Role => "role",
            Self::Code => "code",
            Self::Source => "source",
            Self::Participant => "participant",
            Self::Kind => "kind",
            Self::Attribute => "attribute",
            Self::Language => "language",
            Self::Coded => "coded",
            Self::Question => "question",
            Self::Date => "date",
        }
    }

    /// Finds the field of a name, whatever the case of its letters.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name().eq_ignore_ascii_case(name))
    }
}

/// A question about a passage: `case:"Storvik"`.
///
/// Two filters are equal when they ask the same, wherever they stand in the query.
#[derive(Clone, Debug)]
pub struct Filter {
    /// What is asked about.
    pub field: Field,
    /// The value as written, without quotation marks and outer blanks; never empty.
    pub value: String,
    /// Where the filter stands in the query, in code points: for errors of the caller.
    pub place: Range<u32>,
}

impl Filter {
    /// The same question about something else.
    pub fn with_value(&self, value: String) -> Self {
        Self { field: self.field, value, place: self.place.clone() }
    }
}

impl PartialEq for Filter {
    fn eq(&self, other: &Self) -> bool {
        self.field == other.field && self.value == other.value
    }
}

impl Eq for Filter {}

impl fmt::Display for Filter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:\"{}\"", self.field.name(), self.value.replace('"', "\"\""))
    }
}
