//! Tables as CSV and Excel files.
//!
//! Knows cells, not what they are about. Text stays text: no cell of a written file is a formula.

use std::borrow::Cow;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format as CellFormat, FormatAlign, FormatBorder, Workbook, Worksheet,
};
use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use crate::{CsvStyle, ExportError, Manifest};

/// Most rows and columns of an Excel sheet.
const EXCEL_ROWS: usize = 1_048_576;
const EXCEL_COLUMNS: usize = 16_384;
/// Excel refuses more than 32,767 UTF-16 units in a cell; the rest is room for the note on where the text goes on.
const EXCEL_UNITS: usize = 32_500;

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

/// A table with all that its files need.
#[derive(Clone, Debug)]
pub(crate) struct Table<'value> {
    pub(crate) language: Language,
    pub(crate) title: &'value str,
    /// Name of the Excel sheet.
    pub(crate) sheet: String,
    pub(crate) columns: Vec<TableColumn>,
    pub(crate) rows: Vec<TableRow<'value>>,
    /// Columns that stay in view in Excel.
    pub(crate) frozen_columns: u16,
    /// Whether Excel offers to filter and sort the rows: not where the last row is a total.
    pub(crate) has_filter: bool,
    pub(crate) manifest: &'value Manifest,
}

/// Whether a character is allowed in XML 1.0.
pub(crate) fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Leaves out the characters that no file format may hold.
fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_allowed) {
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

    /// Writes the table as an Excel sheet, with the manifest on a sheet of its own behind it.
    ///
    /// Text that is too long for a cell goes on in a further column, and says so.
    pub(crate) fn to_xlsx(&self) -> Result<Vec<u8>, ExportError> {
        if self.rows.len() >= EXCEL_ROWS {
            return Err(ExportError::TooManyRows { rows: self.rows.len() + 1 });
        }
        if self.columns.len() > EXCEL_COLUMNS {
            return Err(ExportError::TooManyColumns { columns: self.columns.len() });
        }
        let mut workbook = Workbook::new();
        let properties = DocProperties::new()
            .set_title(clean(self.title))
            .set_author("Sitat")
            .set_creation_datetime(&ExcelDateTime::parse_from_str(self.manifest.moment().trim_end_matches('Z'))?);
        workbook.set_properties(&properties);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&self.sheet)?;
        self.fill(sheet)?;
        let about = workbook.add_worksheet();
        about.set_name(word(self.language, "export-sheet-about"))?;
        about.set_column_width(0, 100)?;
        about.write_string_with_format(0, 0, clean(self.title), &CellFormat::new().set_bold().set_font_size(14))?;
        let line = self.manifest.line(self.language);
        for (row, part) in (2..).zip(pieces(&clean(&line))) {
            about.write_string_with_format(row, 0, part, &CellFormat::new().set_text_wrap())?;
        }
        Ok(workbook.save_to_buffer()?)
    }

    fn fill(&self, sheet: &mut Worksheet) -> Result<(), ExportError> {
        let heading = CellFormat::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
        let mut continuations = Continuations::new(self);
        for (column, own) in (0_u16..).zip(&self.columns) {
            sheet.write_string_with_format(0, column, clean(&own.name), &heading)?;
            sheet.set_column_width(column, own.width)?;
        }
        let top = CellFormat::new().set_align(FormatAlign::Top);
        let wrapped = top.clone().set_text_wrap();
        for (number, row) in (1_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(&row.cells) {
                let mut format = if self.columns.get(usize::from(column)).is_some_and(|column| column.wraps) {
                    wrapped.clone()
                } else {
                    top.clone()
                };
                if row.stands_out {
                    format = format.set_bold();
                }
                if column == 0 && row.depth > 0 {
                    format = format.set_indent(u8::try_from(row.depth).unwrap_or(u8::MAX).min(15));
                }
                match cell {
                    Cell::Empty => {}
                    Cell::Number(value) => {
                        sheet.write_number_with_format(number, column, *value, &format)?;
                    }
                    Cell::Decimal(value) => {
                        sheet.write_number_with_format(number, column, *value, &format)?;
                    }
                    Cell::Tenths(value) => {
                        let format = format.set_num_format("0.0");
                        sheet.write_number_with_format(number, column, *value, &format)?;
                    }
                    Cell::Hundredths(value) => {
                        let format = format.set_num_format("0.00");
                        sheet.write_number_with_format(number, column, *value, &format)?;
                    }
                    Cell::Text(text) => {
                        let text = clean(text);
                        let parts = pieces(&text);
                        let note = continuations.note(column, parts.len());
                        for (part_number, part) in parts.iter().enumerate() {
                            let place = continuations.place(column, part_number)?;
                            let is_last = part_number + 1 == parts.len();
                            let written =
                                if is_last { Cow::Borrowed(*part) } else { Cow::Owned(format!("{part}{note}")) };
                            sheet.write_string_with_format(number, place, written, &format)?;
                        }
                    }
                }
            }
        }
        for (column, name) in &continuations.added {
            sheet.write_string_with_format(0, *column, name, &heading)?;
            sheet.set_column_width(*column, 60)?;
        }
        sheet.set_freeze_panes(1, self.frozen_columns)?;
        if self.has_filter {
            let last_column = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
            let last_row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
            sheet.autofilter(0, 0, last_row, last_column)?;
        }
        Ok(())
    }
}

/// Cuts a text into parts that fit into a cell, at blanks where there are any.
fn pieces(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while rest.len() > EXCEL_UNITS && rest.encode_utf16().count() > EXCEL_UNITS {
        let (mut units, mut end, mut blank) = (0, 0, None);
        for (byte, character) in rest.char_indices() {
            units += character.len_utf16();
            if units > EXCEL_UNITS {
                break;
            }
            end = byte + character.len_utf8();
            if character.is_whitespace() {
                blank = Some(end);
            }
        }
        let cut = blank.filter(|&blank| blank > end / 2).unwrap_or(end);
        let (part, following) = rest.split_at(cut);
        parts.push(part);
        rest = following;
    }
    parts.push(rest);
    parts
}

/// The further columns in which long texts go on.
struct Continuations<'table> {
    table: &'table Table<'table>,
    /// Column and heading, in order.
    added: Vec<(u16, String)>,
    /// Which column holds which part of which column.
    places: Vec<((u16, usize), u16)>,
}

impl<'table> Continuations<'table> {
    fn new(table: &'table Table<'table>) -> Self {
        Self { table, added: Vec::new(), places: Vec::new() }
    }

    /// What is written at the end of a part that is not the last one.
    fn note(&self, column: u16, parts: usize) -> String {
        if parts < 2 {
            return String::new();
        }
        let name = self.table.columns.get(usize::from(column)).map_or("", |column| column.name.as_str());
        format!(" {}", text(self.table.language, &Message::new("export-cell-continues").with("column", name)))
    }

    /// The column of a part; the first part stands in the column itself.
    fn place(&mut self, column: u16, part: usize) -> Result<u16, ExportError> {
        if part == 0 {
            return Ok(column);
        }
        if let Some((_, place)) = self.places.iter().find(|(known, _)| *known == (column, part)) {
            return Ok(*place);
        }
        let number = self.table.columns.len() + self.added.len();
        let too_many = ExportError::TooManyColumns { columns: number + 1 };
        let Some(place) = u16::try_from(number).ok().filter(|_| number < EXCEL_COLUMNS) else { return Err(too_many) };
        let name = self.table.columns.get(usize::from(column)).map_or("", |column| column.name.as_str());
        self.added.push((place, format!("{} ({})", clean(name), part + 1)));
        self.places.push(((column, part), place));
        Ok(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::word::tests::part;

    fn written(texts: &[&str]) -> (String, String) {
        let manifest = manifest();
        let cells = texts.iter().map(|text| Cell::text(*text)).chain([Cell::Number(7), Cell::Empty]).collect();
        let table = Table {
            language: Language::Bokmål,
            title: "Prøve",
            sheet: "Prøve".to_owned(),
            columns: (0..texts.len() + 2).map(|number| TableColumn::new(format!("K{number}"), 20)).collect(),
            rows: vec![TableRow { cells, ..TableRow::default() }],
            frozen_columns: 1,
            has_filter: true,
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
    fn text_too_long_for_a_cell_goes_on_in_a_further_column() {
        let long: String = (0..9_000).map(|number| format!("{number} 😀 ")).collect();
        let (_, excel) = written(&[&long, "kort"]);
        assert!(excel.contains("<t>K0 (2)</t>") && excel.contains("<t>K0 (3)</t>"));
        assert_eq!(excel.matches("😀").count(), 9_000);
        let parts = pieces(&long);
        assert_eq!(parts.concat(), long);
        assert!(parts.iter().all(|part| part.encode_utf16().count() <= EXCEL_UNITS));
        assert_eq!(pieces(&"å".repeat(EXCEL_UNITS + 1)).len(), 2);
    }

    #[test]
    fn characters_that_xml_forbids_are_left_out() {
        let (csv, excel) = written(&["a\u{1}b\u{ffff}c\u{0}"]);
        assert!(csv.contains("\r\nabc;7;"), "{csv}");
        assert!(excel.contains("<t>abc</t>"), "{excel}");
    }
}
