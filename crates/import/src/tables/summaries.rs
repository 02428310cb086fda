//! Summaries of cells as a table: of which code, in which column, in which words.

use sitat_model::{Message, SummaryNoun};

use super::columns::{Columns, cell};
use super::table::Table;
use crate::error::ImportError;

/// A summary of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryRow {
    /// Row in the file.
    pub row: usize,
    /// Path of the code.
    pub path: String,
    /// Name of the column.
    pub column: String,
    /// Which kind of column it is, if the table says so.
    pub noun: Option<SummaryNoun>,
    /// The summary.
    pub text: String,
}

/// The sign that exports put before a text that a spreadsheet would take for a formula.
fn unguarded(written: &str) -> &str {
    written.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(written)
}

/// Reads summaries. The column is named under `column`, or under `case`, `participant` or `source`, which says what it
/// is. Rows that lack one of the three are left out, each with a warning.
pub fn read_summaries(table: &Table) -> Result<(Vec<SummaryRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let path = columns.need(&["row", "rad", "path", "sti", "kodesti", "code", "kode"]);
    let text = columns.need(&["summary", "sammendrag", "samandrag", "oppsummering"]);
    let told = [
        (SummaryNoun::Cases, columns.find(&["case", "kommune"])),
        (SummaryNoun::Participants, columns.find(&["participant", "informant", "deltaker", "deltakar"])),
        (SummaryNoun::Sources, columns.find(&["source", "kilde", "kjelde", "datakilde", "datakjelde"])),
    ];
    let any = match told.iter().any(|(_, column)| column.is_some()) {
        true => columns.find(&["column", "kolonne"]),
        false => columns.need(&["column", "kolonne"]),
    };
    columns.check()?;
    let mut warnings = columns.warnings(true);
    let mut rows = Vec::with_capacity(table.records.len());
    for record in &table.records {
        let named = told.iter().find_map(|(noun, column)| Some((Some(*noun), cell(record, *column)?)));
        let named = named.or_else(|| Some((None, cell(record, any)?)));
        let (Some(path), Some((noun, column)), Some(text)) = (cell(record, path), named, cell(record, text)) else {
            warnings.push(Message::new("import-row-lacks-summary").with("row", record.row));
            continue;
        };
        rows.push(SummaryRow {
            row: record.row,
            path: unguarded(path).to_owned(),
            column: unguarded(column).to_owned(),
            noun,
            text: unguarded(text).to_owned(),
        });
    }
    Ok((rows, warnings))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str) -> (Vec<String>, Vec<String>) {
        let (rows, warnings) = read_summaries(&Table::read(table.as_bytes()).unwrap()).unwrap();
        let row = |own: SummaryRow| format!("{} {} × {} {:?}: {}", own.row, own.path, own.column, own.noun, own.text);
        (rows.into_iter().map(row).collect(), warnings.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn rows_say_code_column_and_words() {
        let (rows, warnings) = read("Rad;Kolonne;Sammendrag\nBarriere/Siloer;Elvnes;Holder på sitt\n;Elvnes;x\nA;B;\n");
        assert_eq!(rows, ["2 Barriere/Siloer × Elvnes None: Holder på sitt"]);
        assert_eq!(warnings, ["import-row-lacks-summary row=3", "import-row-lacks-summary row=4"]);
    }

    #[test]
    fn the_heading_may_say_what_the_column_is() {
        let (rows, _) = read("code,informant,case,summary\nA,Kari,,x\nA,,Elvnes,'=1+1\n");
        assert_eq!(rows, ["2 A × Kari Some(Participants): x", "3 A × Elvnes Some(Cases): =1+1"]);
        let missing = read_summaries(&Table::read("code,summary\nA,x\n".as_bytes()).unwrap()).unwrap_err();
        assert!(missing.to_string().contains("column"), "{missing}");
    }
}
