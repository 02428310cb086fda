//! A list of names and what is to stand in their place, as a table of its own beside a project.

use sitat_model::{Message, NameKind};

use super::columns::{Columns, bad_cell, cell};
use super::table::Table;
use crate::error::ImportError;

/// A name that is to be hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameRow {
    /// Row in the file.
    pub row: usize,
    /// As people write it.
    pub name: String,
    /// What is to stand in its place; blank where nothing has been chosen yet.
    pub replacement: String,
    /// What it is the name of.
    pub kind: NameKind,
}

/// The sign that exports put before a text that a spreadsheet would take for a formula.
fn unguarded(written: &str) -> &str {
    written.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(written)
}

/// Reads a list of names. Rows without a name are left out, each with a warning.
pub fn read_names(table: &Table) -> Result<(Vec<NameRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let name = columns.need(&["name", "navn", "namn", "original"]);
    let replacement =
        columns.need(&["replacement", "erstatning", "pseudonym", "dekknavn", "dekknamn", "erstattes_med"]);
    columns.check()?;
    let kind = columns.find(&["kind", "type", "slag"]);
    let mut warnings = columns.warnings(true);
    let mut rows = Vec::with_capacity(table.records.len());
    for record in &table.records {
        let Some(name) = cell(record, name) else {
            warnings.push(Message::new("import-row-without-name").with("row", record.row));
            continue;
        };
        let written = cell(record, kind);
        let known = written.and_then(NameKind::from_name);
        if let (Some(written), None) = (written, known) {
            let header = kind.and_then(|column| table.headers.get(column)).map_or("kind", String::as_str);
            warnings.push(bad_cell("import-unknown-name-kind", record, header, written));
        }
        let name = unguarded(name);
        rows.push(NameRow {
            row: record.row,
            name: name.to_owned(),
            replacement: cell(record, replacement).map(unguarded).unwrap_or_default().to_owned(),
            kind: known.unwrap_or_else(|| likely_kind(name)),
        });
    }
    Ok((rows, warnings))
}

/// What a name looks like the name of, where the table does not say.
fn likely_kind(name: &str) -> NameKind {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    let is_number = name.chars().all(|character| character.is_ascii_digit() || " +-./\u{a0}".contains(character));
    match digits {
        _ if name.contains('@') => NameKind::Email,
        11 if is_number => NameKind::IdentityNumber,
        9 if is_number => NameKind::OrganisationNumber,
        8 | 10 if is_number => NameKind::Telephone,
        _ => NameKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_the_words_that_people_use() {
        let table = Table::read(
            "Navn;Dekknavn;Type\nKari Nordmann;Anne;person\nStorvik;Kommune A;sted\n;x;\n'+47 900 00 000;[telefon];\nLie;;slekt\n"
                .as_bytes(),
        )
        .unwrap();
        let (rows, warnings) = read_names(&table).unwrap();
        let read: Vec<(&str, &str, NameKind)> =
            rows.iter().map(|row| (row.name.as_str(), row.replacement.as_str(), row.kind)).collect();
        assert_eq!(
            read,
            [
                ("Kari Nordmann", "Anne", NameKind::Person),
                ("Storvik", "Kommune A", NameKind::Place),
                ("+47 900 00 000", "[telefon]", NameKind::Telephone),
                ("Lie", "", NameKind::Other),
            ]
        );
        let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
        assert_eq!(
            warnings,
            ["import-row-without-name row=4", "import-unknown-name-kind row=6 column=\"Type\" value=\"slekt\""]
        );
    }
}
