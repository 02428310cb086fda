//! Spreadsheets: .xlsx and .ods as sheets of typed cells.
//!
//! A sheet is kept as the cells that hold something, so that a lonely cell a million rows down costs nothing. Formulas
//! count as what the program that saved them last worked out. Knows nothing of what columns mean.

mod excel;
mod number_format;
mod open_document;
mod parts;

use crate::error::ImportError;
use crate::package::Package;

/// The largest file, in megabytes.
const LARGEST: usize = 200;
/// The most cells that are taken from one file.
const MOST_CELLS: usize = 5_000_000;
/// The most characters that all cells of a file may hold together, in bytes.
const MOST_TEXT: usize = 200 << 20;
/// Columns beyond this one are not looked at.
const MOST_COLUMNS: usize = 16_384;

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A number of hundredths, as it is shown: 2.4 for `2,4 %`.
    Percent(f64),
    /// A day as `YYYY-MM-DD`, with a time of day behind it where there is one, or a time alone.
    Date(String),
    /// Yes or no.
    Boolean(bool),
}

impl Cell {
    /// The cell as a table in a text file would have it.
    pub fn written(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Date(text) => text.clone(),
            Self::Number(number) => plain_number(*number),
            Self::Percent(number) => format!("{} %", plain_number(*number)),
            Self::Boolean(yes) => if *yes { "ja" } else { "nei" }.to_owned(),
        }
    }
}

/// A number with the fifteen figures that spreadsheets reckon with.
fn rounded(number: f64) -> f64 {
    format!("{number:.14e}").parse().unwrap_or(number)
}

fn plain_number(number: f64) -> String {
    format!("{}", rounded(number))
}

/// A cell with a number in it, or the hundredths of one.
fn number_cell(number: f64, is_percent: bool) -> Cell {
    match number.is_finite() {
        false => Cell::Empty,
        true if is_percent => Cell::Percent(rounded(number * 100.0)),
        true => Cell::Number(number),
    }
}

fn text_cell(text: String) -> Cell {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// A row that holds something.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetRow {
    /// Number of the row, from 1.
    pub row: usize,
    /// Cells from the first column to the last one that is filled.
    pub cells: Vec<Cell>,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Rows that hold something.
    pub rows: Vec<SheetRow>,
}

/// The sheets of a file that are not hidden.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    /// In their order.
    pub sheets: Vec<Sheet>,
}

impl Workbook {
    /// Whether the bytes are a spreadsheet that can be read.
    pub fn is_workbook(bytes: &[u8]) -> bool {
        kind(bytes).is_ok_and(|kind| kind.is_some())
    }

    /// Reads a spreadsheet.
    pub fn read(bytes: &[u8]) -> Result<Self, ImportError> {
        let megabytes = bytes.len() >> 20;
        if megabytes > LARGEST {
            return Err(ImportError::TooLarge { file: String::new(), megabytes, limit: LARGEST });
        }
        let sheets = match kind(bytes)? {
            Some((Kind::Excel, package)) => excel::read(&package)?,
            Some((Kind::OpenDocument, package)) => open_document::read(&package)?,
            None => return Err(ImportError::TableNotText),
        };
        Ok(Self { sheets })
    }
}

/// The kinds of spreadsheets that are read.
enum Kind {
    Excel,
    OpenDocument,
}

fn kind(bytes: &[u8]) -> Result<Option<(Kind, Package<'_>)>, ImportError> {
    if !bytes.starts_with(b"PK") {
        return Ok(None);
    }
    let package = Package::open("", bytes)?;
    if package.names().any(|name| name.starts_with("xl/workbook") && name.ends_with(".xml")) {
        return Ok(Some((Kind::Excel, package)));
    }
    let mimetype = package.read("mimetype").ok().flatten().unwrap_or_default();
    let is_sheet = mimetype.contains("opendocument.spreadsheet");
    Ok(is_sheet.then_some((Kind::OpenDocument, package)))
}

/// Gathers the cells of a sheet in the order in which they are read, within limits that all sheets share.
#[derive(Default)]
struct Gathered {
    cells: usize,
    text: usize,
}

impl Gathered {
    /// Takes up one cell.
    fn put(&mut self, rows: &mut Vec<SheetRow>, row: usize, column: usize, cell: Cell) -> Result<(), ImportError> {
        if cell == Cell::Empty || column >= MOST_COLUMNS {
            return Ok(());
        }
        if let Cell::Text(text) = &cell {
            self.text += text.len();
        }
        if rows.last().is_none_or(|last| last.row != row) {
            rows.push(SheetRow { row, cells: Vec::new() });
        }
        let Some(last) = rows.last_mut() else { return Ok(()) };
        let before = last.cells.len();
        if last.cells.len() <= column {
            last.cells.resize(column + 1, Cell::Empty);
        }
        self.cells += last.cells.len() - before;
        if let Some(place) = last.cells.get_mut(column) {
            *place = cell;
        }
        if self.cells > MOST_CELLS || self.text > MOST_TEXT {
            return Err(ImportError::Bomb { file: String::new() });
        }
        Ok(())
    }
}

#[cfg(test)]
pub(super) mod testing;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::testing::{open_document, workbook};
    use super::*;

    #[test]
    fn a_filled_row_that_stands_a_million_times_is_a_bomb_and_an_empty_one_is_not() {
        let rows = |times: u32, words: &str| {
            open_document(&format!(
                r#"<table:table table:name="A"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="{times}"><table:table-cell>{words}</table:table-cell></table:table-row></table:table>"#
            ))
        };
        let refused = Workbook::read(&rows(1_048_000, "<text:p>b</text:p>")).unwrap_err();
        assert_eq!(refused.message().key, "import-bomb");
        assert_eq!(Workbook::read(&rows(1_048_000, "")).unwrap().sheets[0].rows.len(), 1);
        assert_eq!(Workbook::read(&rows(5_000, "<text:p>b</text:p>")).unwrap().sheets[0].rows.len(), 5_001);
    }

    #[test]
    fn cells_of_excel_keep_their_types() {
        let bytes = workbook(&[(
            "Svar",
            &[
                &[
                    r#"<c t="inlineStr"><is><t>navn &amp; sted</t></is></c>"#,
                    r#"<c t="inlineStr"><is><t>tall</t></is></c>"#,
                ],
                &[
                    r#"<c t="s"><v>0</v></c>"#,
                    "<c><v>0.1</v></c>",
                    r#"<c s="1"><v>0.024</v></c>"#,
                    r#"<c s="2"><v>45415</v></c>"#,
                    r#"<c t="b"><v>1</v></c>"#,
                    r#"<c t="e"><v>#N/A</v></c>"#,
                ],
            ],
        )]);
        let read = Workbook::read(&bytes).unwrap();
        assert_eq!(read.sheets[0].name, "Svar");
        assert_eq!(read.sheets[0].rows[0].cells[0], Cell::Text("navn & sted".to_owned()));
        assert_eq!(
            read.sheets[0].rows[1].cells,
            [
                Cell::Text("felles".to_owned()),
                Cell::Number(0.1),
                Cell::Percent(2.4),
                Cell::Date("2024-05-03".to_owned()),
                Cell::Boolean(true)
            ]
        );
        let written: Vec<String> = read.sheets[0].rows[1].cells.iter().map(Cell::written).collect();
        assert_eq!(written, ["felles", "0.1", "2.4 %", "2024-05-03", "ja"]);
    }

    #[test]
    fn a_lonely_cell_far_away_costs_nothing() {
        let far = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
        let bytes = testing::workbook_of_rows("A", &format!(r#"<row r="1"><c r="A1"><v>1</v></c></row>{far}"#));
        let read = Workbook::read(&bytes).unwrap();
        assert_eq!(read.sheets[0].rows.len(), 2);
        assert_eq!(read.sheets[0].rows[1].row, 1_048_576);
    }

    #[test]
    fn cells_of_open_document_keep_their_types_and_repetitions() {
        let bytes = open_document(
            r#"<table:table table:name="Ark"><table:table-row>
              <table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c<office:annotation><text:p>nei</text:p></office:annotation></text:p></table:table-cell>
              <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell>
              <table:table-cell office:value-type="percentage" office:value="0.07"><text:p>7 %</text:p></table:table-cell>
              <table:table-cell office:value-type="date" office:date-value="2024-05-03T00:00:00"/><table:table-cell office:value-type="boolean" office:boolean-value="false"/>
              <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
              <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
              <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>
              </table:table>"#,
        );
        let read = Workbook::read(&bytes).unwrap();
        let rows = &read.sheets[0].rows;
        assert_eq!(
            rows[0].cells,
            [
                Cell::Text("a  b\nc".to_owned()),
                Cell::Number(1.5),
                Cell::Number(1.5),
                Cell::Percent(7.0),
                Cell::Date("2024-05-03".to_owned()),
                Cell::Boolean(false)
            ]
        );
        assert_eq!(rows.iter().map(|row| row.row).collect::<Vec<_>>(), [1, 1_048_572, 1_048_573]);
    }

    #[test]
    fn a_sheet_that_repeats_a_word_a_thousand_million_times_is_refused() {
        let bytes = open_document(
            r#"<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"#,
        );
        assert_eq!(Workbook::read(&bytes).unwrap_err().message().key, "import-bomb");
    }

    #[test]
    fn a_document_is_no_workbook() {
        let document = crate::docx::testing::document("<w:p/>");
        assert!(!Workbook::is_workbook(&document) && !Workbook::is_workbook(b"a;b"));
        assert_eq!(Workbook::read(&document).unwrap_err(), ImportError::TableNotText);
    }

    proptest! {
        #[test]
        fn no_damage_to_a_workbook_makes_reading_panic(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
            for mut bytes in [
                testing::stored(&workbook(&[("A", &[&["<c><v>1</v></c>", r#"<c t="s"><v>0</v></c>"#]])])),
                testing::stored(&open_document(r#"<table:table table:name="A"><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>"#)),
            ] {
                let place = place.index(bytes.len());
                bytes[place] = byte;
                let _ = Workbook::read(&bytes);
                bytes.truncate(cut.index(bytes.len()));
                let _ = Workbook::read(&bytes);
            }
        }

        #[test]
        fn no_markup_of_a_sheet_makes_reading_panic(parts in proptest::collection::vec(prop::sample::select(vec![
            "<row>", "<row r='0'>", "<row r='99999999999'>", "</row>", "<c>", "<c r='A0'>", "<c r='ZZZZZZZ1'>", "<c t='s' s='9'>", "<c t='d'>", "<c t='b'>", "<c s='2'>", "</c>",
            "<v>", "</v>", "-1", "1e400", "99999999", "NaN", "<is>", "</is>", "<t>", "</t>", "&amp;", "<f t='shared' si='0'>", "</f>",
        ]), 0..30)) {
            let _ = Workbook::read(&testing::workbook_of_rows("A", &parts.concat()));
        }
    }
}
