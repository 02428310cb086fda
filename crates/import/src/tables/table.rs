//! A delimited file or a sheet as a table: the delimiter is found, the first row names the columns, notes and blank rows are left
//! out. Knows nothing of what the columns mean.

use super::rows::Rows;
use super::workbook::{Cell, Workbook};
use crate::encoding::{decode, normalise_newlines};
use crate::error::ImportError;
use crate::format::Format;

/// Delimiters that are tried, and what they are called.
const DELIMITERS: [(u8, &str); 3] = [(b';', ";"), (b',', ","), (b'\t', "tab")];
/// Rows over which the delimiter is judged.
const JUDGED: usize = 1_000;

/// A row of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Number of the row in the file; the header is row 1.
    pub row: usize,
    /// Cells in the order of the columns, trimmed; as many as there are columns, missing ones empty.
    pub cells: Vec<String>,
}

/// A table with named columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns as written, trimmed. Columns without name and content are dropped.
    pub headers: Vec<String>,
    /// Rows that are not blank.
    pub records: Vec<Record>,
    /// The delimiter that was found; a tab for a sheet.
    pub delimiter: char,
    /// Rows with more cells than there are columns; the surplus is dropped.
    pub long_rows: Vec<usize>,
}

impl Table {
    /// Reads a table: a text file in any encoding, delimited by semicolon, comma or tab, or the first sheet of a
    /// spreadsheet that is a table.
    pub fn read(bytes: &[u8]) -> Result<Self, ImportError> {
        let (_, table) = Self::read_sheets(bytes)?.swap_remove(0);
        Ok(table)
    }

    /// Reads all tables of a file, at least one, each with the name of its sheet; a text file is one table without a
    /// name.
    pub fn read_sheets(bytes: &[u8]) -> Result<Vec<(String, Self)>, ImportError> {
        if !bytes.starts_with(b"PK") {
            return Ok(vec![(String::new(), Self::read_text(bytes)?)]);
        }
        let mut tables = Vec::new();
        let mut refused = ImportError::EmptyTable;
        for sheet in Workbook::read(bytes)?.sheets {
            let records = sheet
                .rows
                .into_iter()
                .map(|row| Ok(Record { row: row.row, cells: row.cells.iter().map(Cell::written).collect() }));
            match Self::gather(records, '\t') {
                Ok(table) => tables.push((sheet.name, table)),
                Err(ImportError::EmptyTable) => {}
                Err(error) => refused = error,
            }
        }
        if tables.is_empty() { Err(refused) } else { Ok(tables) }
    }

    fn read_text(bytes: &[u8]) -> Result<Self, ImportError> {
        match Format::detect("", bytes) {
            Ok(format) if format.is_plain_text() => {}
            Err(ImportError::EmptyFile { .. }) => return Err(ImportError::EmptyTable),
            Err(error @ ImportError::Encrypted { .. }) => return Err(error),
            Ok(_) | Err(_) => return Err(ImportError::TableNotText),
        }
        let decoded = decode(bytes, None).map_err(|_| ImportError::TableNotText)?;
        let text = normalise_newlines(decoded.text);
        let text = text.trim_start_matches('\u{feff}');
        // Excel may be told the delimiter in a line of its own.
        let named = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP=")).and_then(|rest| {
            let (delimiter, rest) = rest.split_at_checked(1)?;
            let delimiter = *delimiter.as_bytes().first()?;
            let can_delimit = !delimiter.is_ascii_alphanumeric() && !matches!(delimiter, b'"' | b'\n');
            rest.strip_prefix('\n').filter(|_| can_delimit).map(|rest| (rest, delimiter))
        });
        let (text, rows_before, delimiter) = match named {
            Some((text, delimiter)) => (text, 1, delimiter),
            None => (text, 0, guess_delimiter(text)),
        };
        let rows = Rows::new(text, delimiter)
            .map(|row| row.map(|row| Record { row: row.row + rows_before, cells: row.cells }));
        Self::gather(rows, char::from(delimiter))
    }

    /// The first row that is no note names the columns; blank rows are left out.
    fn gather(rows: impl Iterator<Item = Result<Record, ImportError>>, delimiter: char) -> Result<Self, ImportError> {
        let mut header: Option<Record> = None;
        let mut records: Vec<Record> = Vec::new();
        for row in rows {
            let mut row = row?;
            for cell in &mut row.cells {
                let tidied = tidy(cell);
                if tidied.len() != cell.len() {
                    *cell = tidied.to_owned();
                }
            }
            if row.cells.iter().all(String::is_empty) || is_note(&row.cells, header.is_some()) {
                continue;
            }
            match header {
                Some(_) => records.push(row),
                None => header = Some(row),
            }
        }
        match header {
            Some(header) if !records.is_empty() => Self::with_header(&header.cells, records, delimiter),
            _ => Err(ImportError::EmptyTable),
        }
    }

    fn with_header(header: &[String], mut records: Vec<Record>, delimiter: char) -> Result<Self, ImportError> {
        // Spreadsheets leave empty columns behind at the edge.
        let is_used =
            |column: usize| records.iter().any(|record| record.cells.get(column).is_some_and(|cell| !cell.is_empty()));
        let kept: Vec<usize> =
            (0..header.len()).filter(|&column| !header[column].is_empty() || is_used(column)).collect();
        let headers: Vec<String> = kept.iter().map(|&column| header[column].clone()).collect();
        let mut seen = std::collections::BTreeSet::new();
        for name in headers.iter().filter(|name| !name.is_empty()) {
            if !seen.insert(name.to_lowercase()) {
                return Err(ImportError::DuplicateColumn { column: name.clone() });
            }
        }
        let mut long_rows = Vec::new();
        for record in &mut records {
            if record.cells.iter().skip(header.len()).any(|cell| !cell.is_empty()) {
                long_rows.push(record.row);
            }
            record.cells = kept
                .iter()
                .map(|&column| record.cells.get_mut(column).map(std::mem::take).unwrap_or_default())
                .collect();
        }
        Ok(Self { headers, records, delimiter, long_rows })
    }
}

/// A cell without blanks around it, and without the apostrophe that keeps spreadsheets from reading a formula: exports
/// put one before `= + - @`, tab and line break.
fn tidy(cell: &str) -> &str {
    let is_formula = |rest: &&str| rest.starts_with(['=', '+', '-', '@', '\t', '\n']);
    let cell = cell.strip_prefix('\'').filter(is_formula).unwrap_or(cell);
    cell.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}')
}

/// Whether a row is a note on the table, such as the last line of an export. Above the header a note stands alone in
/// its row, for a column may well be called `# employees`.
fn is_note(cells: &[String], has_header: bool) -> bool {
    cells.first().is_some_and(|cell| cell.starts_with("# "))
        && (has_header || cells.iter().skip(1).all(String::is_empty))
}

/// Names of the delimiters, for a person.
pub(super) fn tried_delimiters() -> String {
    DELIMITERS.map(|(_, name)| name).join(" ")
}

/// The delimiter with which most rows have as many cells as the first.
fn guess_delimiter(text: &str) -> u8 {
    let mut best = (b';', 0_u64);
    for (delimiter, _) in DELIMITERS {
        // A quotation mark that is never closed is no fault of the delimiter.
        let filled: Vec<usize> = Rows::new(text, delimiter)
            .take(JUDGED)
            .map_while(Result::ok)
            .filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
            .filter(|row| row.cells.first().is_none_or(|cell| !cell.starts_with("# ")))
            .map(|row| row.cells.len())
            .collect();
        let Some(&width) = filled.first() else { continue };
        if width < 2 {
            continue;
        }
        let alike = filled.iter().filter(|&&cells| cells == width).count() as u64;
        // Agreement first; where two delimiters agree equally, the one that makes more columns.
        let score = alike * 1_000_000 / filled.len() as u64 * 100 + (width as u64).min(99);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::workbook::testing::workbook;
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_delimiter_is_the_one_with_which_rows_agree() {
        assert_eq!(read("case;innbyggere\nStorvik;83 400,5\nElvnes;2,1").delimiter, ';');
        assert_eq!(read("case,note\nStorvik,\"a;b;c\"\nElvnes,x;y").delimiter, ',');
        assert_eq!(read("case\tnote\nStorvik\ta,b;c\n").delimiter, '\t');
        assert_eq!(read("sep=|\ncase|note\nA|b,c").headers, ["case", "note"]);
        assert_eq!(read("sep=|\ncase|note\nA|b,c").records[0].row, 3);
    }

    #[test]
    fn quoted_cells_keep_delimiters_quotes_and_line_breaks() {
        let table = read("a;b\n\"x;\"\"y\"\"\nz\"; \"q\" \n");
        assert_eq!(table.records, [Record { row: 2, cells: vec!["x;\"y\"\nz".to_owned(), "q".to_owned()] }]);
    }

    #[test]
    fn rows_keep_their_number_in_the_file() {
        let table = read("a;b\n\n1;2\n;\n\"3\n4\";5;6\n7");
        let rows: Vec<usize> = table.records.iter().map(|record| record.row).collect();
        assert_eq!(rows, [3, 5, 6]);
        assert_eq!(table.long_rows, [5]);
        assert_eq!(table.records[2].cells, ["7", ""]);
    }

    #[test]
    fn notes_are_no_rows_but_a_column_may_begin_with_a_number_sign() {
        let table =
            read("# Kommunene, hentet 3. mai\n\n# ansatte;navn\n12;Storvik\n# Sist endret;i går\n3;Elvnes\n# Slutt;\n");
        assert_eq!(table.headers, ["# ansatte", "navn"]);
        let rows: Vec<(usize, &str)> =
            table.records.iter().map(|record| (record.row, record.cells[1].as_str())).collect();
        assert_eq!(rows, [(4, "Storvik"), (6, "Elvnes")]);
        assert_eq!(Table::read(b"a;b\n# slutt;\n").unwrap_err(), ImportError::EmptyTable);
    }

    #[test]
    fn the_apostrophe_before_a_formula_is_taken_off_again() {
        let table = read("a;b;c;d;e;f\n'=1+1;'- Ja;'@a;'+47;\"'\tx\";'sitert'\n");
        assert_eq!(table.records[0].cells, ["=1+1", "- Ja", "@a", "+47", "x", "'sitert'"]);
    }

    #[test]
    fn tables_are_read_in_the_encodings_that_excel_writes() {
        for bytes in [
            [b"\xEF\xBB\xBF".as_slice(), "kommune;år\nÅs;1".as_bytes()].concat(),
            b"kommune;\xE5r\r\n\xC5s;1\r\n".to_vec(),
            "\u{feff}kommune\tår\r\nÅs\t1\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ] {
            let table = Table::read(&bytes).unwrap();
            assert_eq!(
                (table.headers, &table.records[0].cells),
                (vec!["kommune".to_owned(), "år".to_owned()], &vec!["Ås".to_owned(), "1".to_owned()])
            );
        }
    }

    #[test]
    fn a_sheet_is_read_like_a_text_file_and_notes_and_empty_sheets_are_passed_by() {
        let text = |words: &str| format!(r#"<c t="inlineStr"><is><t>{words}</t></is></c>"#);
        let (note, heading, word) = (text("# Hentet i dag"), [text("Navn"), text(" Tall ")], text("Å"));
        let bytes = workbook(&[
            ("Om", &[&[note.as_str()]]),
            ("Data", &[&[note.as_str()], &[], &[&heading[0], &heading[1]], &[&word, "<c><v>12.5</v></c>"]]),
        ]);
        let tables = Table::read_sheets(&bytes).unwrap();
        assert_eq!((tables.len(), tables[0].0.as_str()), (1, "Data"));
        assert_eq!(tables[0].1.headers, ["Navn", "Tall"]);
        assert_eq!(tables[0].1.records, [Record { row: 4, cells: vec!["Å".to_owned(), "12.5".to_owned()] }]);
    }

    #[test]
    fn bad_tables_are_each_refused_in_their_own_words() {
        let refused = |bytes: &[u8]| Table::read(bytes).unwrap_err();
        assert_eq!(refused(b""), ImportError::EmptyTable);
        assert_eq!(refused(b"a;b\n;\n"), ImportError::EmptyTable);
        assert_eq!(refused(b"PK\x03\x04").message().key, "import-truncated");
        assert_eq!(refused(b"%PDF-1.4"), ImportError::TableNotText);
        assert_eq!(refused(b"a;b\n\"x;y\n"), ImportError::UnclosedQuote { row: 2 });
        assert_eq!(refused("Navn; navn \n1;2".as_bytes()), ImportError::DuplicateColumn { column: "navn".to_owned() });
    }

    proptest! {
        #[test]
        fn no_bytes_make_a_table_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "[a;,\t\n\" \r]{0,60}") {
            let _ = Table::read(&bytes);
            let _ = Table::read(text.as_bytes());
        }

        #[test]
        fn every_written_cell_is_read_back(cells in proptest::collection::vec("[a-zå;,\"\n]{1,8}x", 2..5)) {
            let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            let header: Vec<String> = (0..cells.len()).map(|number| format!("k{number}")).collect();
            let table = read(&format!("{}\n{}\n", header.join(";"), quoted.join(";")));
            let expected: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
            prop_assert_eq!(&table.records[0].cells, &expected);
        }
    }
}
