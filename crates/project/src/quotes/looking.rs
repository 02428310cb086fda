//! What is found in the texts for each row of a table of quotes, before anything is coded.

use std::collections::BTreeMap;

use sitat_import::QuoteFinder;
use sitat_import::tables::QuoteRow;
use sitat_model::{SourceId, TextRange};

use super::{AmbiguousQuote, DoubtfulQuote, MissingQuote, QuoteChoices, QuotesImported};
use crate::texts::BaseText;
use crate::{Project, ProjectError};

/// Code points shown before and after a place.
const CONTEXT: u32 = 60;
/// Places that are shown of a quote that occurs everywhere.
const MOST_PLACES: usize = 50;

/// A place where a quote stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotePlace {
    /// What stands before.
    pub before: String,
    /// The words.
    pub words: String,
    /// What stands after.
    pub after: String,
}

/// Words that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubtfulPlace {
    /// The words, `(…)` between stretches.
    pub words: String,
    /// Whether they are as quoted, but for what the quote says was left out.
    pub is_shortened: bool,
    /// Whether a person has taken them.
    pub is_accepted: bool,
}

/// What was found for a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuoteState {
    /// One place.
    Found(QuotePlace),
    /// Several places; the one that is meant, from 1, where that is said.
    Several {
        /// The first of them.
        places: Vec<QuotePlace>,
        /// How many there are.
        count: u32,
        /// Which one is meant.
        chosen: Option<u32>,
    },
    /// Other words that may be meant.
    Doubtful(DoubtfulPlace),
    /// Nothing like it.
    Missing {
        /// Not even the source is there.
        is_source_missing: bool,
    },
    /// A person leaves the row out.
    LeftOut,
}

/// A row of a table of quotes with what was found for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteView {
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

/// Words that a row is to be put on.
pub(crate) struct FoundWords {
    pub(crate) source: SourceId,
    pub(crate) ranges: Vec<TextRange>,
}

/// A row with what was found for it.
pub(crate) struct LookedRow<'rows> {
    pub(crate) row: &'rows QuoteRow,
    pub(crate) view: QuoteView,
    pub(crate) found: Option<FoundWords>,
}

impl LookedRow<'_> {
    /// Tells why a row is not coded.
    pub(super) fn report(&self, imported: &mut QuotesImported) {
        let (row, quote) = (self.view.row, self.view.quote.clone());
        match &self.view.state {
            QuoteState::Several { count, chosen: None, .. } => {
                imported.ambiguous.push(AmbiguousQuote { row, quote, occurrences: *count });
            }
            QuoteState::Missing { is_source_missing } => {
                imported.not_found.push(MissingQuote { row, quote, is_source_missing: *is_source_missing });
            }
            QuoteState::Doubtful(place) if !place.is_accepted => {
                let (words, is_shortened) = (place.words.clone(), place.is_shortened);
                imported.doubtful.push(DoubtfulQuote { row, quote: quote.clone(), words, is_shortened });
                imported.not_found.push(MissingQuote { row, quote, is_source_missing: false });
            }
            _ => {}
        }
    }
}

fn place(text: &BaseText, range: TextRange) -> QuotePlace {
    let (before, after) = text.around(range, CONTEXT);
    QuotePlace { before: before.to_owned(), words: text.slice(range).to_owned(), after: after.to_owned() }
}

/// What a text has for a quote, and the words that it is to be put on.
fn look(
    text: &BaseText,
    finder: &QuoteFinder<'_>,
    row: &QuoteRow,
    choices: &QuoteChoices,
) -> (QuoteState, Vec<TextRange>) {
    let number = row_number(row);
    let places = finder.find(&row.quote);
    let wanted = choices.occurrences.get(&number).copied().or(row.occurrence);
    match (places.as_slice(), wanted) {
        ([], _) => match finder.find_near(&row.quote) {
            None => (QuoteState::Missing { is_source_missing: false }, Vec::new()),
            Some(near) => {
                let words: Vec<&str> = near.ranges.iter().map(|range| text.slice(*range)).collect();
                let is_accepted = choices.accepted.contains(&number);
                let doubtful =
                    DoubtfulPlace { words: words.join(" (…) "), is_shortened: near.is_shortened, is_accepted };
                (QuoteState::Doubtful(doubtful), if is_accepted { near.ranges } else { Vec::new() })
            }
        },
        ([only], None | Some(1)) => (QuoteState::Found(place(text, *only)), vec![*only]),
        (several, wanted) => {
            let chosen = wanted.and_then(|wanted| {
                let found = (wanted as usize).checked_sub(1).and_then(|place| several.get(place))?;
                Some((wanted, *found))
            });
            let state = QuoteState::Several {
                places: several.iter().take(MOST_PLACES).map(|range| place(text, *range)).collect(),
                count: u32::try_from(several.len()).unwrap_or(u32::MAX),
                chosen: chosen.map(|(wanted, _)| wanted),
            };
            (state, chosen.map(|(_, range)| range).into_iter().collect())
        }
    }
}

fn row_number(row: &QuoteRow) -> u32 {
    u32::try_from(row.row).unwrap_or(u32::MAX)
}

impl Project {
    /// Looks up the words of each row, in the order of the table.
    pub(super) fn look_at_quotes<'rows>(
        &mut self,
        rows: &'rows [QuoteRow],
        choices: &QuoteChoices,
    ) -> Result<Vec<LookedRow<'rows>>, ProjectError> {
        let structure = self.structure()?;
        let mut by_source: BTreeMap<Option<SourceId>, Vec<&QuoteRow>> = BTreeMap::new();
        for row in rows {
            by_source.entry(structure.find_source(&row.source).map(|source| source.id)).or_default().push(row);
        }
        let mut looked = Vec::with_capacity(rows.len());
        for (source, rows) in by_source {
            let text = source.map(|source| self.text(source)).transpose()?;
            let finder = text.as_ref().map(|text| QuoteFinder::new(&text.text));
            for row in rows {
                let (state, ranges) = match (&text, &finder) {
                    _ if choices.without.contains(&row_number(row)) => (QuoteState::LeftOut, Vec::new()),
                    (Some(text), Some(finder)) => look(text, finder, row, choices),
                    _ => (QuoteState::Missing { is_source_missing: true }, Vec::new()),
                };
                let found = source.filter(|_| !ranges.is_empty()).map(|source| FoundWords { source, ranges });
                let view = QuoteView {
                    row: row_number(row),
                    source: row.source.clone(),
                    quote: row.quote.clone(),
                    codes: row.codes.iter().map(ToString::to_string).collect(),
                    state,
                };
                looked.push(LookedRow { row, view, found });
            }
        }
        looked.sort_by_key(|looked| looked.view.row);
        Ok(looked)
    }
}
