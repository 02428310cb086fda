//! Tables of quotes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::WireMessage;

/// Codes the quotes of a table, in one step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportQuotes {
    /// Where it is.
    pub path: String,
    /// Leave out rows with a code that the codebook lacks.
    pub only_existing_codes: bool,
    /// How the table is read, and what was decided about its rows.
    #[serde(default)]
    pub choices: QuoteChoices,
}

/// How a table of quotes is read, and what a person has decided about its rows.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuoteChoices {
    /// Headings of columns; those not named are guessed.
    pub columns: Vec<ChosenColumn>,
    /// The sign between the names of a path, if not `/`.
    pub separator: Option<String>,
    /// Which place is meant, by row.
    pub occurrences: Vec<ChosenOccurrence>,
    /// Rows whose offered place is taken.
    pub accepted: Vec<u32>,
    /// Rows that stay out.
    pub without: Vec<u32>,
}

/// What a column of a table of quotes holds.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuoteColumn {
    /// Name of the source.
    Source,
    /// The words.
    Quote,
    /// The code, or several.
    Code,
    /// Which of several places is meant.
    Occurrence,
    /// Who has coded.
    Coder,
    /// A note.
    Memo,
    /// The case that the words are about.
    Case,
}

/// The heading of a column.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChosenColumn {
    /// What it holds.
    pub column: QuoteColumn,
    /// The heading; empty says that there is no such column.
    pub heading: String,
}

/// Which place a row means.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChosenOccurrence {
    /// Row of the file.
    pub row: u32,
    /// The place, from 1.
    pub occurrence: u32,
}

/// A table of quotes as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuotesPreview {
    /// All headings of the table.
    pub headings: Vec<String>,
    /// Which heading is taken for which column.
    pub columns: Vec<FoundColumn>,
    /// Rows with what was found for each.
    pub rows: Vec<QuoteRow>,
    /// What would come of it.
    pub brings: QuotesImported,
}

/// A column as it was found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundColumn {
    /// What it holds.
    pub column: QuoteColumn,
    /// The heading, if there is one.
    pub heading: Option<String>,
}

/// A row with what was found for it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuoteRow {
    /// Row of the file.
    pub row: u32,
    /// Name of the source, as the table has it.
    pub source: String,
    /// The quote, as the table has it.
    pub quote: String,
    /// Paths of the codes.
    pub codes: Vec<String>,
    /// What was found.
    pub state: QuoteState,
}

/// What was found for a row.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", tag = "kind")]
pub enum QuoteState {
    /// One place.
    Found {
        /// The place.
        place: QuotePlace,
    },
    /// Several places.
    Several {
        /// The first of them.
        places: Vec<QuotePlace>,
        /// How many there are.
        count: u32,
        /// Which one is meant, from 1.
        chosen: Option<u32>,
    },
    /// Other words that may be meant.
    Doubtful {
        /// The words.
        words: String,
        /// Whether they are as quoted, but for what the quote says was left out.
        is_shortened: bool,
        /// Whether they are taken.
        is_accepted: bool,
    },
    /// Nothing like it.
    Missing {
        /// Not even the source is there.
        is_source_missing: bool,
    },
    /// The row is left out.
    LeftOut,
}

/// A place where a quote stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuotePlace {
    /// What stands before.
    pub before: String,
    /// The words.
    pub words: String,
    /// What stands after.
    pub after: String,
}

/// What a table of quotes brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuotesImported {
    /// Codings made.
    pub applied: u32,
    /// Paths of codes that were made.
    pub created: Vec<String>,
    /// Quotes that are not in their source.
    pub not_found: Vec<NotFound>,
    /// Quotes that occur several times.
    pub ambiguous: Vec<Ambiguous>,
    /// Other rows that were left out.
    pub warnings: Vec<WireMessage>,
}

/// A quote that is not in its source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotFound {
    /// Row of the file.
    pub row: u32,
    /// The quote.
    pub quote: String,
}

/// A quote that occurs several times.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ambiguous {
    /// Row of the file.
    pub row: u32,
    /// The quote.
    pub quote: String,
    /// How often.
    pub occurrences: u32,
}
