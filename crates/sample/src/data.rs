//! What was written of the study, as it lies in `sample-transcripts/analysis`: tables with semicolons, and notes in
//! Markdown, one below the other, each under a heading that says what it is on.

use std::collections::BTreeMap;

use crate::{FILES, SampleError};

/// A row of a table, by the names of its columns.
#[derive(Debug)]
pub(crate) struct Row {
    file: &'static str,
    cells: BTreeMap<String, String>,
}

impl Row {
    /// A cell; without one it is empty.
    pub(crate) fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", |cell| cell.as_str())
    }

    /// The parts of a cell that holds several, with `|` between.
    pub(crate) fn list(&self, column: &str) -> Vec<&str> {
        self.cell(column).split('|').map(str::trim).filter(|part| !part.is_empty()).collect()
    }

    /// What a cell stands for; nothing is nothing, and any other word is a mistake.
    pub(crate) fn named<T>(&self, column: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, SampleError> {
        match self.cell(column) {
            "" => Ok(None),
            name => read(name).map(Some).ok_or_else(|| self.wrong(name)),
        }
    }

    /// What a cell stands for, which must be there.
    pub(crate) fn must<T>(&self, column: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, SampleError> {
        self.named(column, read)?.ok_or_else(|| self.wrong(column))
    }

    /// A mistake in the row.
    pub(crate) fn wrong(&self, what: &str) -> SampleError {
        wrong(self.file, what)
    }
}

fn wrong(file: &str, what: &str) -> SampleError {
    SampleError::Data { file: file.to_owned(), what: what.to_owned() }
}

fn text(file: &'static str) -> Result<&'static str, SampleError> {
    let found = FILES.get_file(format!("analysis/{file}")).and_then(include_dir::File::contents_utf8);
    Ok(found.ok_or_else(|| wrong(file, "UTF-8"))?.trim_start_matches('\u{feff}'))
}

/// The rows of a table.
pub(crate) fn rows(file: &'static str) -> Result<Vec<Row>, SampleError> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text(file)?.as_bytes());
    let mistake = |error: &csv::Error| wrong(file, &error.to_string());
    let columns = reader.headers().map_err(|error| mistake(&error))?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| mistake(&error))?;
        let pairs = columns.iter().zip(&record).map(|(column, cell)| (column.to_owned(), cell.trim().to_owned()));
        rows.push(Row { file, cells: pairs.collect() });
    }
    Ok(rows)
}

/// A note, and what its heading says: `## kind · what · which`.
#[derive(Debug)]
pub(crate) struct Note {
    pub(crate) file: &'static str,
    pub(crate) kind: String,
    /// `project`, `source`, `case`, `code` or `theme`.
    pub(crate) noun: String,
    pub(crate) name: String,
    pub(crate) text: String,
}

/// The notes of a file, in their order.
pub(crate) fn notes(file: &'static str) -> Result<Vec<Note>, SampleError> {
    let mut notes: Vec<Note> = Vec::new();
    for line in text(file)?.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            let mut parts = heading.split(" · ").map(|part| part.trim().to_owned());
            let (kind, noun) = parts.next().zip(parts.next()).ok_or_else(|| wrong(file, heading))?;
            notes.push(Note { file, kind, noun, name: parts.next().unwrap_or_default(), text: String::new() });
        } else if let Some(note) = notes.last_mut() {
            note.text.push_str(line);
            note.text.push('\n');
        }
    }
    notes.iter_mut().for_each(|note| note.text = note.text.trim().to_owned());
    Ok(notes)
}

impl Note {
    /// A mistake in the note.
    pub(crate) fn wrong(&self, what: &str) -> SampleError {
        wrong(self.file, what)
    }
}
