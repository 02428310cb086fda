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

/// A text as it would enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRowView {
    /// Name of the source.
    pub name: String,
    /// Name of the case.
    pub case: Option<String>,
    /// Whether the case would be made.
    pub is_case_new: bool,
    /// Who wrote.
    pub participant: Option<String>,
    /// Whether the participant would be made.
    pub is_participant_new: bool,
    /// The first words.
    pub beginning: String,
}

/// The texts of a table as they would enter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextRowsPreview {
    /// The first of them.
    pub rows: Vec<TextRowView>,
    /// How many there are.
    pub total: u32,
    /// Rows that hold no text.
    pub warnings: Vec<Message>,
}

/// So many texts are shown before they enter, and so much of each.
const SHOWN: usize = 20;
const BEGINNING: usize = 160;

/// A row of a table, its columns known.
struct TextRow {
    name: String,
    case: Option<String>,
    participant: Option<String>,
    words: String,
}

/// The rows of a table that hold a text, and what is to be said of the others.
fn read_rows(path: &Path, rows: &TextRows) -> Result<(Vec<TextRow>, Vec<Message>), ProjectError> {
    let file = file_name(path);
    let refused = |error| ProjectError::Table { file: file.clone(), error };
    let table = Table::read(&read_file(path)?).map_err(refused)?;
    let text = column(&table, &rows.text, &file)?;
    let find = |name: &Option<String>| name.as_ref().map(|name| column(&table, name, &file)).transpose();
    let (name, case, participant) = (find(&rows.name)?, find(&rows.case)?, find(&rows.participant)?);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().trim().to_owned();
    let cell = |record: &Record, column: Option<usize>| {
        let cell = column.and_then(|column| record.cells.get(column)).map(|cell| cell.trim().to_owned());
        cell.filter(|cell| !cell.is_empty())
    };
    let (mut found, mut warnings) = (Vec::new(), Vec::new());
    for record in &table.records {
        match cell(record, Some(text)) {
            Some(words) => found.push(TextRow {
                name: cell(record, name).unwrap_or_else(|| format!("{stem} {}", record.row)),
                case: cell(record, case),
                participant: cell(record, participant),
                words,
            }),
            None => warnings.push(Message::new("import-row-without-text").with("row", record.row)),
        }
    }
    Ok((found, warnings))
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

    /// The texts of a table as they would enter, without letting them in.
    pub fn preview_text_rows(&mut self, path: &Path, rows: &TextRows) -> Result<TextRowsPreview, ProjectError> {
        let (found, warnings) = read_rows(path, rows)?;
        let structure = self.structure()?;
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let view = |row: TextRow| TextRowView {
            is_case_new: row.case.as_deref().is_some_and(|name| structure.find_case(name).is_none()),
            is_participant_new: row
                .participant
                .as_deref()
                .is_some_and(|name| structure.find_participant(name).is_none()),
            name: row.name,
            case: row.case,
            participant: row.participant,
            beginning: row.words.chars().take(BEGINNING).collect(),
        };
        Ok(TextRowsPreview { rows: found.into_iter().take(SHOWN).map(view).collect(), total, warnings })
    }

    /// Lets the texts of a table in, a source a row.
    pub fn import_text_rows(
        &mut self,
        path: &Path,
        rows: &TextRows,
    ) -> Result<Outcome<TextRowsImported>, ProjectError> {
        let (found, warnings) = read_rows(path, rows)?;
        let file = file_name(path);
        let structure = self.structure()?;
        self.transact(Operation::ImportTextRows, None, |action| {
            let mut imported = TextRowsImported { warnings, ..TextRowsImported::default() };
            let mut taken = Taken::new(&structure);
            let mut cases: Vec<(String, CaseId)> = Vec::new();
            let mut people: Vec<(String, ParticipantId)> = Vec::new();
            for row in found {
                let case = match row.case {
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
                let person = match row.participant {
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
                        vec![MadeTurn { speaker: Some((name, Some(*person))), words: &row.words }]
                    }
                    None => row
                        .words
                        .split("\n\n")
                        .map(str::trim)
                        .filter(|words| !words.is_empty())
                        .map(|words| MadeTurn { speaker: None, words })
                        .collect(),
                };
                let made = MadeSource {
                    name: row.name.clone(),
                    kind: rows.kind.unwrap_or(SourceKind::Document),
                    language: rows.language,
                    cases: case.into_iter().collect(),
                    turns: paragraphs,
                    file_name: file.clone(),
                    file_sha256: fingerprint(row.words.as_bytes()),
                    format: "table",
                };
                imported.sources.push(action.make_source(&mut taken, &made)?);
            }
            action.writer.describe(file.as_str(), imported.sources.len());
            Ok(imported)
        })
    }
}
