//! Summaries read from a table.

use std::path::Path;

use sitat_import::tables::{SummaryRow, read_summaries};
use sitat_model::{CodePath, Message, SummaryColumn, SummaryHead, SummaryId, SummaryNoun, SummaryPlace};

use crate::structure::Structure;
use crate::tables::read_table;
use crate::{Operation, Outcome, Project, ProjectError, SkippedRow};

/// What became of a table of summaries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SummariesImported {
    /// Summaries of cells that had none.
    pub written: u32,
    /// Summaries in the place of others.
    pub replaced: u32,
    /// Summaries that were there already.
    pub unchanged: u32,
    /// Rows that could not be placed.
    pub skipped: Vec<SkippedRow>,
    /// What else was found in the table.
    pub warnings: Vec<Message>,
}

impl Structure {
    /// The column that a row names; a name that several things have is refused unless the row says which kind it means.
    fn summary_column(&self, row: &SummaryRow) -> Result<SummaryColumn, Message> {
        let is_meant = |noun: SummaryNoun| row.noun.is_none_or(|own| own == noun);
        let case = is_meant(SummaryNoun::Cases).then(|| self.match_case(&row.column, None)).flatten();
        let person = is_meant(SummaryNoun::Participants).then(|| self.find_shown_participant(&row.column)).flatten();
        let source = is_meant(SummaryNoun::Sources).then(|| self.find_source(&row.column)).flatten();
        let found: Vec<SummaryColumn> = [
            case.map(|(case, _)| SummaryColumn::Case(case.id)),
            person.map(|person| SummaryColumn::Participant(person.id)),
            source.map(|source| SummaryColumn::Source(source.id)),
        ]
        .into_iter()
        .flatten()
        .collect();
        match found[..] {
            [column] => Ok(column),
            [] => Err(Message::new("project-no-column").with("name", row.column.as_str())),
            _ => Err(Message::new("project-several-columns").with("name", row.column.as_str())),
        }
    }

    fn summary_place(&self, row: &SummaryRow) -> Result<SummaryPlace, Message> {
        let code = CodePath::parse(&row.path).map_err(ProjectError::from);
        let code = code.and_then(|path| Ok(self.codebook.resolve(&path, self.project.language)?));
        let head = SummaryHead::Code(code.map_err(|error| error.message())?);
        Ok(SummaryPlace { head, column: self.summary_column(row)? })
    }
}

impl Project {
    /// Reads summaries from a table, in one step. A row whose code or column is not there, or may be several, is left
    /// out and told; where a cell has another summary, the table's comes in its place.
    pub fn import_summaries(&mut self, path: &Path) -> Result<Outcome<SummariesImported>, ProjectError> {
        let (rows, warnings) = read_table(path, read_summaries)?;
        let structure = self.structure()?;
        let mut imported = SummariesImported { warnings, ..SummariesImported::default() };
        let mut placed: Vec<(SummaryPlace, String, Option<SummaryId>)> = Vec::new();
        for row in &rows {
            let place = match structure.summary_place(row) {
                Ok(place) => place,
                Err(message) => {
                    let row = u32::try_from(row.row).unwrap_or(u32::MAX);
                    imported.skipped.push(SkippedRow { row, message });
                    continue;
                }
            };
            let text = self.with_passage_links(row.text.trim())?;
            // Of several rows for a cell the last one counts.
            placed.retain(|(other, ..)| *other != place);
            match self.store.read().find_summary(place)? {
                Some(own) => placed.push((place, text, Some(own.id))),
                None => placed.push((place, text, None)),
            }
        }
        let known = self.store.read().summaries()?;
        let is_same = |id: SummaryId, text: &str| known.iter().any(|own| own.id == id && own.text == text);
        for (_, text, earlier) in &placed {
            *match earlier {
                Some(id) if is_same(*id, text) => &mut imported.unchanged,
                Some(_) => &mut imported.replaced,
                None => &mut imported.written,
            } += 1;
        }
        self.transact(Operation::ImportSummaries, None, |action| {
            action.writer.describe("", placed.len());
            for (place, text, earlier) in &placed {
                match earlier {
                    Some(id) if is_same(*id, text) => {}
                    Some(id) => {
                        let coder = action.coder(None)?;
                        action.writer.set_summary_text(*id, text, Some(coder), action.at)?;
                    }
                    None => {
                        let (coder, guid) = (action.coder(None)?, action.guid());
                        action.writer.insert_summary(&guid, *place, text, coder, action.at)?;
                    }
                }
            }
            Ok(imported)
        })
    }
}
