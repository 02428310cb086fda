//! Finds columns by what they may be called, in three languages.

use std::collections::BTreeSet;

use sitat_model::Message;

use super::table::{Record, Table, tried_delimiters};
use crate::error::ImportError;

/// The columns of a table, some of which have been understood.
pub(super) struct Columns<'table> {
    table: &'table Table,
    understood: BTreeSet<usize>,
    missing: Vec<&'static str>,
}

/// A header as it is compared: lower case, blanks and hyphens as underscores.
fn plain(header: &str) -> String {
    header.trim().to_lowercase().replace([' ', '-', '\u{a0}'], "_")
}

impl<'table> Columns<'table> {
    pub(super) fn new(table: &'table Table) -> Self {
        Self { table, understood: BTreeSet::new(), missing: Vec::new() }
    }

    /// The column with the first of these names that the table has.
    pub(super) fn find(&mut self, names: &[&str]) -> Option<usize> {
        let column = names.iter().find_map(|name| self.table.headers.iter().position(|header| plain(header) == *name));
        self.understood.extend(column);
        column
    }

    /// The column with one of these names; if there is none, the first name is reported as missing.
    pub(super) fn need(&mut self, names: &[&'static str]) -> Option<usize> {
        let column = self.find(names);
        if column.is_none() {
            self.missing.extend(names.first());
        }
        column
    }

    /// The column of a heading, whatever the letter case.
    pub(super) fn named(&self, heading: &str) -> Option<usize> {
        self.table.headers.iter().position(|own| plain(own) == plain(heading))
    }

    /// The column with the first of these names that is not said to be something else.
    pub(super) fn guess<Said>(&self, names: &[&str], said: &[(Said, String)]) -> Option<usize> {
        let is_said = |heading: &str| said.iter().any(|(_, own)| plain(own) == plain(heading));
        names.iter().find_map(|name| self.table.headers.iter().position(|own| plain(own) == *name && !is_said(own)))
    }

    /// Takes a column as understood; one that is needed and not there is reported as missing.
    pub(super) fn take(&mut self, column: Option<usize>, needed: Option<&'static str>) {
        self.understood.extend(column);
        if column.is_none() {
            self.missing.extend(needed);
        }
    }

    /// Why a table without this heading is refused.
    pub(super) fn without(&self, heading: &str) -> ImportError {
        ImportError::MissingColumns { missing: heading.to_owned(), found: self.table.headers.join(", ") }
    }

    /// Columns that were not asked for, with their headers.
    pub(super) fn others(&self) -> impl Iterator<Item = (usize, &'table str)> {
        let understood = self.understood.clone();
        let headers = self.table.headers.iter().enumerate();
        headers
            .filter(move |(column, _)| !understood.contains(column))
            .map(|(column, header)| (column, header.as_str()))
    }

    /// Refuses the table if needed columns are missing.
    pub(super) fn check(&self) -> Result<(), ImportError> {
        if self.missing.is_empty() {
            return Ok(());
        }
        let found = self.table.headers.join(", ");
        if self.table.headers.len() < 2 {
            return Err(ImportError::OneColumn { found, tried: tried_delimiters() });
        }
        Err(ImportError::MissingColumns { missing: self.missing.join(", "), found })
    }

    /// Warnings that every table can give: unknown columns, cells beyond the last column.
    pub(super) fn warnings(&self, names_unknown: bool) -> Vec<Message> {
        let mut warnings = Vec::new();
        let unknown: Vec<&str> = self.others().map(|(_, header)| header).filter(|header| !header.is_empty()).collect();
        if names_unknown && !unknown.is_empty() {
            let columns = unknown.join(", ");
            warnings.push(
                Message::new("import-table-unknown-columns").with("count", unknown.len()).with("columns", columns),
            );
        }
        warnings.extend(self.table.long_rows.iter().map(|&row| Message::new("import-table-long-row").with("row", row)));
        warnings
    }
}

/// The first column of a table that has one of these names.
pub(crate) fn find_column(table: &Table, names: &[&str]) -> Option<usize> {
    names.iter().find_map(|name| table.headers.iter().position(|header| plain(header) == *name))
}

/// What stands in a column that the table has; `None` if nothing.
pub(crate) fn cell_of(record: &Record, column: usize) -> Option<&str> {
    cell(record, Some(column))
}

/// The cell of a column; `None` if there is no such column or nothing in it.
pub(super) fn cell(record: &Record, column: Option<usize>) -> Option<&str> {
    record.cells.get(column?).map(String::as_str).filter(|cell| !cell.is_empty())
}

/// Reads yes or no in three languages.
pub(super) fn yes_or_no(written: &str) -> Option<bool> {
    match written.trim().to_lowercase().as_str() {
        "ja" | "yes" | "true" | "sann" | "j" | "y" => Some(true),
        "nei" | "no" | "false" | "usann" | "n" => Some(false),
        _ => None,
    }
}

/// A warning about one cell.
pub(super) fn bad_cell(key: &'static str, record: &Record, column: &str, value: &str) -> Message {
    Message::new(key).with("row", record.row).with("column", column).with("value", value)
}
