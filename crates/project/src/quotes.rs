//! Codings from a table of quotes: the exact words are found in the texts, and what is not certain is not coded.

mod coding;
mod looking;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sitat_import::ImportError;
use sitat_import::tables::{QuoteColumn, QuoteMapping, read_quote_columns, read_quotes};
use sitat_model::{CaseId, Message, SegmentId, SourceId, TextRange};

use coding::QuoteCoding;
use looking::LookedRow;
pub use looking::{DoubtfulPlace, QuotePlace, QuoteState, QuoteView};

use crate::tables::{GrowingCodebook, read_table};
use crate::{Operation, Outcome, Project, ProjectError};

/// A quote that is not in its source, or whose source is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingQuote {
    /// Row of the file, from 1 for the headings.
    pub row: u32,
    /// The quote.
    pub quote: String,
    /// Whether not even the source is there.
    pub is_source_missing: bool,
}

/// A quote that occurs several times where the table does not say which is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmbiguousQuote {
    /// Row of the file.
    pub row: u32,
    /// The quote.
    pub quote: String,
    /// How often it occurs.
    pub occurrences: u32,
}

/// A quote that is not in its source as it is written, but may be meant for other words there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubtfulQuote {
    /// Row of the file.
    pub row: u32,
    /// The quote.
    pub quote: String,
    /// The words in the source.
    pub words: String,
    /// Whether the words are as quoted, but for what the quote says was left out.
    pub is_shortened: bool,
}

/// A row that was left out for another reason.
#[derive(Clone, Debug, PartialEq)]
pub struct SkippedRow {
    /// Row of the file.
    pub row: u32,
    /// Why.
    pub message: Message,
}

/// How a table of quotes is read, and what a person has decided about its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteChoices {
    /// Which columns there are, and how paths are written.
    pub mapping: QuoteMapping,
    /// Whether rows with a code that the codebook lacks are left out.
    pub only_existing_codes: bool,
    /// Which place is meant by row, where the table does not say so.
    pub occurrences: BTreeMap<u32, u32>,
    /// Doubtful rows whose offered place is taken.
    pub accepted: BTreeSet<u32>,
    /// Rows that stay out.
    pub without: BTreeSet<u32>,
}

/// What a table of quotes brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotesImported {
    /// Codings made.
    pub applied: u32,
    /// Paths of codes that were made.
    pub created: Vec<String>,
    /// Quotes that are not in their source as they are written.
    pub not_found: Vec<MissingQuote>,
    /// Those of them for which there is an offer.
    pub doubtful: Vec<DoubtfulQuote>,
    /// Quotes that occur several times.
    pub ambiguous: Vec<AmbiguousQuote>,
    /// Rows that were left out for another reason.
    pub skipped: Vec<SkippedRow>,
    /// What else is to be said about the table.
    pub warnings: Vec<Message>,
}

impl QuotesImported {
    /// Whether every row was coded.
    pub fn is_complete(&self) -> bool {
        self.not_found.is_empty() && self.ambiguous.is_empty() && self.skipped.is_empty()
    }
}

/// A table of quotes as it would enter.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotesPreview {
    /// All headings of the table.
    pub headings: Vec<String>,
    /// Which heading is taken for which column, where there is one.
    pub columns: Vec<(QuoteColumn, Option<String>)>,
    /// The rows with what was found for each.
    pub rows: Vec<QuoteView>,
    /// What would come of it.
    pub brings: QuotesImported,
}

impl Project {
    /// Codes the passages that a table lists, in one step.
    ///
    /// Codes that do not exist are made along their path, unless only existing ones are wanted. Words are found
    /// exactly, or but for kinds of blanks, quotation marks, hyphens and composition.
    pub fn import_quotes(
        &mut self,
        path: &Path,
        only_existing_codes: bool,
    ) -> Result<Outcome<QuotesImported>, ProjectError> {
        self.import_quotes_as(path, &QuoteChoices { only_existing_codes, ..QuoteChoices::default() })
    }

    /// Codes the passages that a table lists as a person has chosen, in one step.
    pub fn import_quotes_as(
        &mut self,
        path: &Path,
        choices: &QuoteChoices,
    ) -> Result<Outcome<QuotesImported>, ProjectError> {
        let table = read_table(path, |table| read_quotes(table, &choices.mapping))?;
        let rows = self.look_at_quotes(&table.rows, choices)?;
        self.code_quotes(&rows, table.warnings, choices, |_| Ok(()))
    }

    /// Shows what would come of a table: all of it is done, and taken back before anything is kept.
    ///
    /// Where columns are still to be named, there are headings and no rows.
    pub fn preview_quotes(&mut self, path: &Path, choices: &QuoteChoices) -> Result<QuotesPreview, ProjectError> {
        let table = match read_table(path, |table| read_quotes(table, &choices.mapping)) {
            Err(ProjectError::Table { error: ImportError::MissingColumns { .. }, .. }) => {
                read_table(path, |table| read_quote_columns(table, &choices.mapping))?
            }
            read => read?,
        };
        let rows = self.look_at_quotes(&table.rows, choices)?;
        let mut brings = None;
        let taken_back = self.code_quotes(&rows, table.warnings, choices, |imported| {
            brings = Some(imported.clone());
            Err(ProjectError::CalledOff)
        });
        match (taken_back, brings) {
            (Err(ProjectError::CalledOff), Some(brings)) => Ok(QuotesPreview {
                headings: table.headings,
                columns: table.columns,
                rows: rows.into_iter().map(|row| row.view).collect(),
                brings,
            }),
            (Err(error), _) => Err(error),
            (Ok(_), _) => Err(ProjectError::CalledOff),
        }
    }

    fn code_quotes(
        &mut self,
        rows: &[LookedRow<'_>],
        warnings: Vec<Message>,
        choices: &QuoteChoices,
        done: impl FnOnce(&QuotesImported) -> Result<(), ProjectError>,
    ) -> Result<Outcome<QuotesImported>, ProjectError> {
        let structure = self.structure()?;
        let mut imported = QuotesImported { warnings, ..QuotesImported::default() };
        rows.iter().for_each(|row| row.report(&mut imported));
        let mut texts = BTreeMap::new();
        for source in rows.iter().filter_map(|row| row.found.as_ref()).map(|found| found.source) {
            if let std::collections::btree_map::Entry::Vacant(entry) = texts.entry(source) {
                entry.insert(self.text(source)?);
            }
        }
        let existing: BTreeMap<(SourceId, Vec<TextRange>, Option<CaseId>), SegmentId> = self
            .segments()?
            .iter()
            .filter(|segment| !segment.ranges().is_empty())
            .map(|segment| ((segment.source(), segment.ranges().to_vec(), segment.case), segment.id()))
            .collect();
        self.transact(Operation::ImportQuotes, None, |action| {
            let mut coding = QuoteCoding {
                structure: &structure,
                codebook: GrowingCodebook::new(&structure),
                segments: existing,
                cases: Vec::new(),
                only_existing_codes: choices.only_existing_codes,
            };
            for row in rows {
                let Some(found) = &row.found else { continue };
                let Some(text) = texts.get(&found.source) else { continue };
                for result in coding.apply(action, row.row, found, text)? {
                    match result {
                        Ok(applied) => imported.applied += u32::from(applied),
                        Err(message) => imported.skipped.push(SkippedRow { row: row.view.row, message }),
                    }
                }
            }
            imported.created = coding.codebook.made.iter().map(|(path, _)| path.to_string()).collect();
            action.writer.describe(String::new(), imported.applied as usize);
            done(&imported)?;
            Ok(imported)
        })
    }
}
