//! Codings from a table of quotes: the exact words are found in the texts, and what is not certain is not coded.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_import::QuoteFinder;
use sitat_import::tables::{QuoteRow, read_quotes};
use sitat_model::{
    CaseId, CodeId, CodeOrigin, CodebookError, MemoKind, MemoTarget, Message, SegmentId, SourceId, TextRange,
};
use sitat_store::CodingOrigin;

use crate::error::codebook_message;
use crate::project::Action;
use crate::structure::Structure;
use crate::tables::{GrowingCodebook, read_table};
use crate::texts::BaseText;
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

/// A row that was left out for another reason.
#[derive(Clone, Debug, PartialEq)]
pub struct SkippedRow {
    /// Row of the file.
    pub row: u32,
    /// Why.
    pub message: Message,
}

/// What a table of quotes brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotesImported {
    /// Codings made.
    pub applied: u32,
    /// Paths of codes that were made.
    pub created: Vec<String>,
    /// Quotes that are not in their source.
    pub not_found: Vec<MissingQuote>,
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

/// A row whose words were found.
struct Located<'rows> {
    row: &'rows QuoteRow,
    source: SourceId,
    range: TextRange,
}

fn row_number(row: &QuoteRow) -> u32 {
    u32::try_from(row.row).unwrap_or(u32::MAX)
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
        let (rows, warnings) = read_table(path, read_quotes)?;
        let structure = self.structure()?;
        let mut imported = QuotesImported { warnings, ..QuotesImported::default() };
        let mut by_source: BTreeMap<SourceId, Vec<&QuoteRow>> = BTreeMap::new();
        for row in &rows {
            match structure.find_source(&row.source) {
                Some(source) => by_source.entry(source.id).or_default().push(row),
                None => imported.not_found.push(MissingQuote {
                    row: row_number(row),
                    quote: row.quote.clone(),
                    is_source_missing: true,
                }),
            }
        }
        let mut located: Vec<Located<'_>> = Vec::new();
        let mut texts = BTreeMap::new();
        for (source, rows) in by_source {
            let text = self.text(source)?;
            let finder = QuoteFinder::new(&text.text);
            for row in rows {
                match locate(&finder, row) {
                    Ok(range) => located.push(Located { row, source, range }),
                    Err(0) => imported.not_found.push(MissingQuote {
                        row: row_number(row),
                        quote: row.quote.clone(),
                        is_source_missing: false,
                    }),
                    Err(occurrences) => {
                        imported.ambiguous.push(AmbiguousQuote {
                            row: row_number(row),
                            quote: row.quote.clone(),
                            occurrences,
                        });
                    }
                }
            }
            drop(finder);
            texts.insert(source, text);
        }
        located.sort_by_key(|located| located.row.row);
        imported.not_found.sort_by_key(|missing| missing.row);
        let existing: BTreeMap<(SourceId, TextRange, Option<CaseId>), SegmentId> = self
            .segments()?
            .iter()
            .filter_map(|segment| match segment.ranges() {
                [only] => Some(((segment.source(), *only, segment.case), segment.id())),
                _ => None,
            })
            .collect();
        self.transact(Operation::ImportQuotes, None, |action| {
            let mut coding = QuoteCoding {
                structure: &structure,
                codebook: GrowingCodebook::new(&structure),
                segments: existing,
                cases: Vec::new(),
                only_existing_codes,
            };
            for located in &located {
                let Some(text) = texts.get(&located.source) else { continue };
                match coding.apply(action, located, text)? {
                    Ok(applied) => imported.applied += u32::from(applied),
                    Err(message) => imported.skipped.push(SkippedRow { row: row_number(located.row), message }),
                }
            }
            imported.created = coding.codebook.made.iter().map(|(path, _)| path.to_string()).collect();
            action.writer.describe(String::new(), imported.applied as usize);
            Ok(imported)
        })
    }
}

/// The place of a quote; else how often it occurs.
fn locate(finder: &QuoteFinder<'_>, row: &QuoteRow) -> Result<TextRange, u32> {
    let places = finder.find(&row.quote);
    let count = u32::try_from(places.len()).unwrap_or(u32::MAX);
    match (row.occurrence, places.as_slice()) {
        (_, []) => Err(0),
        (None, [only]) => Ok(*only),
        (None, _) => Err(count),
        (Some(wanted), places) => {
            let place = (wanted as usize).checked_sub(1).and_then(|place| places.get(place));
            place.copied().ok_or(count)
        }
    }
}

/// Coding one row after another.
struct QuoteCoding<'project> {
    structure: &'project Structure,
    codebook: GrowingCodebook<'project>,
    segments: BTreeMap<(SourceId, TextRange, Option<CaseId>), SegmentId>,
    cases: Vec<(String, CaseId)>,
    only_existing_codes: bool,
}

impl QuoteCoding<'_> {
    /// Codes a row; whether anything was added, or why the row is left out.
    fn apply(
        &mut self,
        action: &mut Action<'_>,
        located: &Located<'_>,
        text: &BaseText,
    ) -> Result<Result<bool, Message>, ProjectError> {
        let row = located.row;
        let code = match self.code(action, row)? {
            Ok(code) => code,
            Err(message) => return Ok(Err(message)),
        };
        let case = row.case.as_deref().map(|name| self.case(action, name)).transpose()?;
        let key = (located.source, located.range, case);
        let segment = match self.segments.get(&key) {
            Some(segment) => *segment,
            None => {
                let quote = text.quote(located.range);
                let segment = action.new_segment(located.source, &[located.range], &[quote], case)?;
                self.segments.insert(key, segment);
                segment
            }
        };
        let coder = action.coder(row.coder.as_deref())?;
        let guid = action.guid();
        let coding = action.writer.insert_coding_from(CodingOrigin::Table, &guid, segment, code, coder, action.at)?;
        if let Some(memo) = row.memo.as_deref().filter(|memo| !memo.trim().is_empty()) {
            let memo = memo.trim();
            let before = action.writer.segment_memos_of(segment)?;
            match before.first() {
                Some(_) if before.iter().any(|before| before.text.contains(memo)) => {}
                Some(first) => {
                    action.writer.set_memo_text(first.memo, &format!("{}\n{memo}", first.text), action.at)?;
                }
                None => {
                    let guid = action.guid();
                    let target = MemoTarget::Segment(segment);
                    action.writer.insert_memo(&guid, target, MemoKind::Note, memo, coder, action.at)?;
                }
            }
        }
        Ok(Ok(coding.is_some()))
    }

    fn code(&mut self, action: &mut Action<'_>, row: &QuoteRow) -> Result<Result<CodeId, Message>, ProjectError> {
        let code = match self.codebook.find(&row.code) {
            Ok(code) => code,
            Err(CodebookError::UnknownPath { .. }) if !self.only_existing_codes => {
                self.codebook.ensure(action, &row.code, CodeOrigin::Data)?
            }
            Err(error) => return Ok(Err(codebook_message(&error))),
        };
        Ok(self.codebook.refusal(code, &row.code).map_or(Ok(code), Err))
    }

    fn case(&mut self, action: &mut Action<'_>, name: &str) -> Result<CaseId, ProjectError> {
        let known = self.structure.find_case(name).map(|case| case.id);
        let made =
            || self.cases.iter().find(|(own, _)| own.to_lowercase() == name.trim().to_lowercase()).map(|(_, id)| *id);
        if let Some(id) = known.or_else(made) {
            return Ok(id);
        }
        let id = action.new_case(name.trim(), sitat_model::CaseKind::Municipality)?;
        self.cases.push((name.trim().to_owned(), id));
        Ok(id)
    }
}
