//! LibreOffice's .ods. A row or a cell that is said to stand a million times stands once here, if it holds nothing.

use quick_xml::events::BytesStart;

use super::parts::{self, Markup, attribute};
use super::{Cell, Gathered, MOST_COLUMNS, Sheet, SheetRow, number_cell, text_cell};
use crate::error::ImportError;
use crate::package::Package;

const PART: &str = "content.xml";
/// Rows beyond this one are not looked at.
const MOST_ROWS: usize = 1 << 20;
/// Rows that a file may fill by saying that they are like the one above: a kilobyte could fill millions.
const MOST_REPEATED: usize = 1 << 16;

/// Reads the sheets that are not hidden; where all are, these.
pub(super) fn read(package: &Package<'_>) -> Result<Vec<Sheet>, ImportError> {
    let manifest = package.read("META-INF/manifest.xml").ok().flatten().unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(ImportError::Encrypted { file: String::new() });
    }
    let content = package.read(PART)?.ok_or_else(|| parts::damaged(PART))?;
    let mut sheets = Sheets::default();
    parts::walk(&content, PART, |markup| {
        match markup {
            Markup::Start(start) => sheets.begin(start),
            Markup::End(name) => sheets.end(name)?,
            Markup::Text(text) => sheets.words(text),
        }
        Ok(())
    })?;
    Ok(sheets.visible())
}

fn repeated(start: &BytesStart<'_>, name: &str) -> usize {
    attribute(start, name).and_then(|number| number.parse().ok()).unwrap_or(1).max(1)
}

/// A cell that is being read.
struct OpenCell {
    value: Cell,
    is_text: bool,
    text: String,
    paragraphs: usize,
    repeated: usize,
}

/// What has been read.
#[derive(Default)]
struct Sheets {
    sheets: Vec<(Sheet, bool)>,
    /// Names of styles that hide a sheet.
    hiding: Vec<String>,
    style: String,
    gathered: Gathered,
    /// The number of the row that is next, and the cells of the row that is being read.
    row: usize,
    rows_repeated: usize,
    filled_by_repeating: usize,
    cells: Vec<Cell>,
    columns: usize,
    cell: Option<OpenCell>,
    /// Tables in a table, and elements whose words belong to no cell.
    tables: usize,
    skipped: usize,
}

impl Sheets {
    fn begin(&mut self, start: &BytesStart<'_>) {
        let name = start.local_name().into_inner();
        if self.skipped > 0 || matches!(name, "annotation" | "tracked-changes" | "shapes" | "forms") {
            self.skipped += 1;
            return;
        }
        match name {
            "style" => self.style = attribute(start, "name").unwrap_or_default(),
            "table-properties" if attribute(start, "display").as_deref() == Some("false") => {
                self.hiding.push(self.style.clone());
            }
            "table" => {
                self.tables += 1;
                if self.tables == 1 {
                    let is_hidden = attribute(start, "style-name").is_some_and(|style| self.hiding.contains(&style));
                    let sheet = Sheet { name: attribute(start, "name").unwrap_or_default(), rows: Vec::new() };
                    self.sheets.push((sheet, !is_hidden));
                    self.row = 1;
                }
            }
            _ if self.tables != 1 => {}
            "table-row" => {
                self.rows_repeated = repeated(start, "number-rows-repeated");
                self.cells.clear();
                self.columns = 0;
            }
            "table-cell" | "covered-table-cell" => {
                let value = typed(start);
                let is_text = value.is_none();
                let repeated = repeated(start, "number-columns-repeated");
                let value = value.unwrap_or_default();
                self.cell = Some(OpenCell { value, is_text, text: String::new(), paragraphs: 0, repeated });
            }
            "p" => {
                if let Some(cell) = &mut self.cell {
                    if cell.paragraphs > 0 {
                        cell.text.push('\n');
                    }
                    cell.paragraphs += 1;
                }
            }
            "s" => {
                let count = attribute(start, "c").and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                self.words(&" ".repeat(count.min(1_000)));
            }
            "tab" => self.words("\t"),
            "line-break" => self.words("\n"),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.skipped == 0
            && let Some(cell) = self.cell.as_mut().filter(|cell| cell.paragraphs > 0 && cell.is_text)
        {
            cell.text.push_str(words);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), ImportError> {
        if self.skipped > 0 {
            self.skipped -= 1;
            return Ok(());
        }
        match name {
            "table" => self.tables = self.tables.saturating_sub(1),
            _ if self.tables != 1 => {}
            "table-cell" | "covered-table-cell" => {
                let Some(cell) = self.cell.take() else { return Ok(()) };
                let value = if cell.is_text { text_cell(cell.text) } else { cell.value };
                let end = self.columns.saturating_add(cell.repeated);
                if value != Cell::Empty {
                    self.cells.resize(self.columns.min(MOST_COLUMNS), Cell::Empty);
                    self.cells.resize(end.min(MOST_COLUMNS), value);
                }
                self.columns = end;
            }
            "table-row" => {
                let repeated = if self.cells.is_empty() { 0 } else { self.rows_repeated };
                self.filled_by_repeating = self.filled_by_repeating.saturating_add(repeated.saturating_sub(1));
                if self.filled_by_repeating > MOST_REPEATED {
                    return Err(ImportError::Bomb { file: String::new() });
                }
                let rows: &mut Vec<SheetRow> = match self.sheets.last_mut() {
                    Some((sheet, _)) => &mut sheet.rows,
                    None => return Ok(()),
                };
                for row in (self.row..self.row.saturating_add(repeated)).take_while(|row| *row <= MOST_ROWS) {
                    for (column, cell) in self.cells.iter().enumerate() {
                        self.gathered.put(rows, row, column, cell.clone())?;
                    }
                }
                self.row = self.row.saturating_add(self.rows_repeated);
            }
            _ => {}
        }
        Ok(())
    }

    fn visible(self) -> Vec<Sheet> {
        let are_all_hidden = self.sheets.iter().all(|(_, is_visible)| !is_visible);
        self.sheets
            .into_iter()
            .filter(|(_, is_visible)| *is_visible || are_all_hidden)
            .map(|(sheet, _)| sheet)
            .collect()
    }
}

/// The value that a cell declares; `None` where its words are its value.
fn typed(start: &BytesStart<'_>) -> Option<Cell> {
    let number = || attribute(start, "value")?.trim().parse::<f64>().ok();
    match attribute(start, "value-type")?.as_str() {
        "float" | "currency" => number().map(|number| number_cell(number, false)),
        "percentage" => number().map(|number| number_cell(number, true)),
        "boolean" => Some(Cell::Boolean(attribute(start, "boolean-value")? == "true")),
        "date" => {
            let written = attribute(start, "date-value")?.replace('T', " ");
            Some(Cell::Date(written.trim_end_matches(" 00:00:00").to_owned()))
        }
        _ => None,
    }
}
