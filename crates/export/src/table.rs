//! Tables as CSV and Excel files.
//!
//! Knows cells, not what they are about. Text stays text: no cell of a written file is a formula.

use std::borrow::Cow;

use sitat_model::Language;

use crate::{CsvStyle, ExportError, Manifest};

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell<'value> {
    Empty,
    Text(Cow<'value, str>),
    Number(u32),
    /// A number with one decimal.
    Tenths(f64),
    /// A number with two decimals.
    Hundredths(f64),
    /// A number with as many decimals as it has.
    Decimal(f64),
}

impl<'value> Cell<'value> {
    pub(crate) fn text(value: impl Into<Cow<'value, str>>) -> Self {
        Self::Text(value.into())
    }

    pub(crate) fn optional(value: Option<&'value str>) -> Self {
        value.map_or(Self::Empty, Self::text)
    }
}

/// A column with its heading.
#[derive(Clone, Debug)]
pub(crate) struct TableColumn {
    pub(crate) name: String,
    /// Width in characters in Excel.
    pub(crate) width: u32,
    /// Whether long text is broken into lines in Excel.
    pub(crate) wraps: bool,
}

impl TableColumn {
    pub(crate) fn new(name: impl Into<String>, width: u32) -> Self {
        Self { name: name.into(), width, wraps: false }
    }

    pub(crate) fn wrapped(mut self) -> Self {
        self.wraps = true;
        self
    }
}

/// A table row. Excel indents its first cell, and writes it in bold if it stands out.
#[derive(Clone, Debug, Default)]
pub(crate) struct TableRow<'value> {
    pub(crate) cells: Vec<Cell<'value>>,
    pub(crate) depth: u32,
    pub(crate) stands_out: bool,
}

/// How Excel shows a table: what stays in view, which rows can be sorted and filtered, which numbers are coloured.
#[derive(Clone, Debug, Default)]
pub(crate) struct SheetView {
    /// Columns that stay in view.
    pub(crate) frozen_columns: u16,
    /// Rows below the headings that belong to them: they stay in view and are never sorted.
    pub(crate) heading_rows: u32,
    /// Rows at the end that are totals: they are never sorted or filtered.
    pub(crate) total_rows: u32,
    /// Numbers that are coloured by their size, apart from others.
    pub(crate) heat: Vec<Heat>,
}

impl SheetView {
    /// Rows that are all of one kind, with so many columns that stay in view.
    pub(crate) fn list(frozen_columns: u16) -> Self {
        Self { frozen_columns, ..Self::default() }
    }
}

/// Numbers that are compared with each other by colour: where rows and columns meet, both counted from 0, in order.
#[derive(Clone, Debug)]
pub(crate) struct Heat {
    pub(crate) rows: Vec<u32>,
    pub(crate) columns: Vec<u16>,
}

/// A table with all that its files need.
#[derive(Clone, Debug)]
pub(crate) struct Table<'value> {
    pub(crate) language: Language,
    pub(crate) title: &'value str,
    /// Name of the Excel sheet.
    pub(crate) sheet: String,
    pub(crate) columns: Vec<TableColumn>,
    pub(crate) rows: Vec<TableRow<'value>>,
    pub(crate) view: SheetView,
    pub(crate) manifest: &'value Manifest,
}

/// Signs that turn the direction of letters by force: a name with one can look like another.
pub(crate) const TURNING: [char; 2] = ['\u{202d}', '\u{202e}'];

/// Whether a character is allowed in XML 1.0.
pub(crate) fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Leaves out the characters that no file format may hold.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    // What is not allowed is a control character or begins with this byte, which is told of all bytes at once.
    let is_suspicious = |byte: u8| (byte == 0xef) | (byte < b' ') & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
    if !text.bytes().fold(false, |found, byte| found | is_suspicious(byte)) || text.chars().all(is_allowed) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|&character| is_allowed(character)).collect())
    }
}

/// Puts an apostrophe before a text that a spreadsheet would take for a formula.
pub(crate) fn guard(text: &str) -> Cow<'_, str> {
    let cleaned = clean(text);
    if cleaned.starts_with(['=', '+', '-', '@', '\t', '\r']) { Cow::Owned(format!("'{cleaned}")) } else { cleaned }
}

/// A number with one decimal, as it is written in a language.
pub(crate) fn tenths(number: f64, language: Language) -> String {
    let written = format!("{number:.1}");
    if language.has_decimal_comma() { written.replace('.', ",") } else { written }
}

impl Table<'_> {
    /// Writes the table as CSV, with the manifest as its last line, which begins with `#`.
    ///
    /// A text that begins with `= + - @`, tab or carriage return gets an apostrophe in front, since a spreadsheet
    /// would take it for a formula; numbers stay numbers. Lines end in CR LF (RFC 4180).
    pub(crate) fn to_csv(&self, style: CsvStyle) -> Result<Vec<u8>, ExportError> {
        let (delimiter, start) = match style {
            CsvStyle::Comma => (b',', &b""[..]),
            CsvStyle::SemicolonWithBom => (b';', &b"\xef\xbb\xbf"[..]),
        };
        let terminator = csv::Terminator::CRLF;
        let mut writer =
            csv::WriterBuilder::new().delimiter(delimiter).terminator(terminator).from_writer(start.to_vec());
        writer.write_record(self.columns.iter().map(|column| guard(&column.name).into_owned()))?;
        for row in &self.rows {
            for cell in &row.cells {
                match cell {
                    Cell::Empty => writer.write_field("")?,
                    Cell::Text(text) => writer.write_field(guard(text).as_ref())?,
                    Cell::Number(number) => writer.write_field(number.to_string())?,
                    Cell::Tenths(number) => writer.write_field(tenths(*number, self.language))?,
                    Cell::Hundredths(number) => {
                        let written = format!("{number:.2}");
                        let has_comma = self.language.has_decimal_comma();
                        writer.write_field(if has_comma { written.replace('.', ",") } else { written })?;
                    }
                    Cell::Decimal(number) => {
                        let written = number.to_string();
                        let has_comma = self.language.has_decimal_comma();
                        writer.write_field(if has_comma { written.replace('.', ",") } else { written })?;
                    }
                }
            }
            writer.write_record(None::<&[u8]>)?;
        }
        // As many fields as everywhere, for programs that insist on it.
        let line = format!("# {}", clean(&self.manifest.line(self.language)));
        let rest = std::iter::repeat_n("", self.columns.len().saturating_sub(1));
        writer.write_record(std::iter::once(line.as_str()).chain(rest))?;
        writer.into_inner().map_err(|error| ExportError::Csv(error.into_error().into()))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::word::tests::part;

    pub(crate) fn written(texts: &[&str]) -> (String, String) {
        let manifest = manifest();
        let cells = texts.iter().map(|text| Cell::text(*text)).chain([Cell::Number(7), Cell::Empty]).collect();
        let table = Table {
            language: Language::Bokmål,
            title: "Prøve",
            sheet: "Prøve".to_owned(),
            columns: (0..texts.len() + 2).map(|number| TableColumn::new(format!("K{number}"), 20)).collect(),
            rows: vec![TableRow { cells, ..TableRow::default() }],
            view: SheetView::list(1),
            manifest: &manifest,
        };
        let csv = String::from_utf8(table.to_csv(CsvStyle::SemicolonWithBom).unwrap()).unwrap();
        let excel = table.to_xlsx().unwrap();
        assert!(excel == table.to_xlsx().unwrap(), "the same table gives the same bytes");
        (csv, part(&excel, "xl/sharedStrings.xml") + &part(&excel, "xl/worksheets/sheet1.xml"))
    }

    #[test]
    fn csv_for_norwegian_excel_has_semicolons_and_a_byte_order_mark() {
        let (csv, _) = written(&["ærlig; talt", "to\nlinjer"]);
        let expected = "\u{feff}K0;K1;K2;K3\r\n\"ærlig; talt\";\"to\nlinjer\";7;\r\n# Smartby i tre kommuner";
        assert!(csv.starts_with(expected), "{csv}");
        assert!(csv.ends_with(";;;\r\n"), "{csv}");
    }

    #[test]
    fn text_never_becomes_a_formula() {
        let (csv, excel) = written(&["=1+1", "- Ja, sa hun", "@a", "+47", "-"]);
        assert!(csv.contains("\r\n'=1+1;'- Ja, sa hun;'@a;'+47;'-;7;"), "{csv}");
        assert!(excel.contains("<t>=1+1</t>") && excel.contains("<t>- Ja, sa hun</t>"), "{excel}");
        assert!(!excel.contains("<f>"), "{excel}");
    }

    #[test]
    fn characters_that_xml_forbids_are_left_out() {
        let (csv, excel) = written(&["a\u{1}b\u{ffff}c\u{0}"]);
        assert!(csv.contains("\r\nabc;7;"), "{csv}");
        assert!(excel.contains("<t>abc</t>"), "{excel}");
    }
}
