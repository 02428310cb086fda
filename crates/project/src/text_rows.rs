//! A table whose rows are texts: a source a row.

use std::path::Path;

use sitat_import::fingerprint;
use sitat_import::tables::{Record, Table};
use sitat_model::{CaseId, CaseKind, Language, Message, ParticipantId, SourceId, SourceKind};

use crate::importing::{file_name, read_file};
use crate::made_sources::{MadeSource, MadeTurn, Taken};
use crate::{Operation, Outcome, Project, ProjectError};

/// Which columns of a table say what about its texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextRows {
    /// The column with the texts.
    pub text: String,
    /// The column with the names of the sources; else they are called after the file and the row.
    pub name: Option<String>,
    /// The column with the names of the cases; made if new.
    pub case: Option<String>,
    /// The column with the names of those who wrote.
    pub participant: Option<String>,
    /// The kind of all of them; else documents.
    pub kind: Option<SourceKind>,
    /// Their language.
    pub language: Option<Language>,
}

/// What a table of texts brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextRowsImported {
    /// The new sources.
    pub sources: Vec<SourceId>,
    /// Rows that hold no text.
    pub warnings: Vec<Message>,
}

fn column(table: &Table, name: &str, file: &str) -> Result<usize, ProjectError> {
    let wanted = name.trim().to_lowercase();
    table.headers.iter().position(|header| header.to_lowercase() == wanted).ok_or_else(|| ProjectError::Table {
        file: file.to_owned(),
        error: sitat_import::ImportError::MissingColumns { missing: name.to_owned(), found: table.headers.join(", ") },
    })
}

impl Project {
    /// The headers of a table, each with what stands below it first.
    pub fn table_columns(&mut self, path: &Path) -> Result<Vec<(String, String)>, ProjectError> {
        let refused = |error| ProjectError::Table { file: file_name(path), error };
        let table = Table::read(&read_file(path)?).map_err(refused)?;
        let first = |place: usize| {
            let cells = table.records.iter().filter_map(|record| record.cells.get(place));
            cells.into_iter().find(|cell| !cell.is_empty()).map(|cell| cell.chars().take(120).collect())
        };
        Ok(table
            .headers
            .iter()
            .enumerate()
            .map(|(place, header)| (header.clone(), first(place).unwrap_or_default()))
            .collect())
    }

    /// Lets the texts of a table in, a source a row.
    pub fn import_text_rows(
        &mut self,
        path: &Path,
        rows: &TextRows,
    ) -> Result<Outcome<TextRowsImported>, ProjectError> {
        let file = file_name(path);
        let refused = |error| ProjectError::Table { file: file.clone(), error };
        let table = Table::read(&read_file(path)?).map_err(refused)?;
        let text = column(&table, &rows.text, &file)?;
        let find = |name: &Option<String>| name.as_ref().map(|name| column(&table, name, &file)).transpose();
        let (name, case, participant) = (find(&rows.name)?, find(&rows.case)?, find(&rows.participant)?);
        let structure = self.structure()?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().trim().to_owned();
        let cell = |record: &Record, column: Option<usize>| {
            let cell = column.and_then(|column| record.cells.get(column)).map(|cell| cell.trim().to_owned());
            cell.filter(|cell| !cell.is_empty())
        };
        self.transact(Operation::ImportTextRows, None, |action| {
            let mut imported = TextRowsImported::default();
            let mut taken = Taken::new(&structure);
            let mut cases: Vec<(String, CaseId)> = Vec::new();
            let mut people: Vec<(String, ParticipantId)> = Vec::new();
            for record in &table.records {
                let Some(words) = cell(record, Some(text)) else {
                    imported.warnings.push(Message::new("import-row-without-text").with("row", record.row));
                    continue;
                };
                let case = match cell(record, case) {
                    None => None,
                    Some(name) => {
                        let known = structure.find_case(&name).map(|case| case.id);
                        let made = cases.iter().find(|(own, _)| *own == name.to_lowercase()).map(|(_, id)| *id);
                        Some(match known.or(made) {
                            Some(case) => case,
                            None => {
                                let kind = structure.cases.first().map_or(CaseKind::Municipality, |case| case.kind);
                                let case = action.new_case(&name, kind)?;
                                cases.push((name.to_lowercase(), case));
                                case
                            }
                        })
                    }
                };
                let person = match cell(record, participant) {
                    None => None,
                    Some(name) => {
                        let known = structure.find_participant(&name).map(|person| person.id);
                        let made = people.iter().find(|(own, _)| *own == name.to_lowercase()).map(|(_, id)| *id);
                        Some((
                            name.clone(),
                            match known.or(made) {
                                Some(person) => person,
                                None => {
                                    let person = action.new_participant(&name)?;
                                    people.push((name.to_lowercase(), person));
                                    person
                                }
                            },
                        ))
                    }
                };
                let paragraphs: Vec<MadeTurn<'_>> = match &person {
                    Some((name, person)) => {
                        vec![MadeTurn { speaker: Some((name, Some(*person))), words: &words }]
                    }
                    None => words
                        .split("\n\n")
                        .map(str::trim)
                        .filter(|words| !words.is_empty())
                        .map(|words| MadeTurn { speaker: None, words })
                        .collect(),
                };
                let made = MadeSource {
                    name: cell(record, name).unwrap_or_else(|| format!("{stem} {}", record.row)),
                    kind: rows.kind.unwrap_or(SourceKind::Document),
                    language: rows.language,
                    cases: case.into_iter().collect(),
                    turns: paragraphs,
                    file_name: file.clone(),
                    file_sha256: fingerprint(words.as_bytes()),
                    format: "table",
                };
                imported.sources.push(action.make_source(&mut taken, &made)?);
            }
            action.writer.describe(file.as_str(), imported.sources.len());
            Ok(imported)
        })
    }
}
