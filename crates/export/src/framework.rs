//! The framework chart: what a researcher has summed up of each cell, as a table (Ritchie & Spencer 1994).

use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};
use crate::{CsvStyle, ExportError, Manifest, Paper, Report, ReportBlock, ReportCell, ReportTable};

/// Columns of a table in Word that can be read; a wider chart becomes several tables.
const WORD_COLUMNS: usize = 4;

/// A row of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkRow {
    /// Its name.
    pub name: String,
    /// Depth in the tree; families have 0.
    pub depth: u32,
    /// Written path of the code.
    pub path: String,
    /// What is summed up in each column.
    pub cells: Vec<Option<String>>,
}

/// A chart to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkDocument {
    /// Heading of the document.
    pub title: String,
    /// The project's language.
    pub language: Language,
    /// What stands above the table: what it holds.
    pub caption: String,
    /// How it is to be read, in sentences.
    pub explanation: String,
    /// What the rows are called.
    pub row_heading: String,
    /// What the columns are called, which are rows of a document that is turned.
    pub column_heading: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<FrameworkRow>,
    /// Where it comes from.
    pub manifest: Manifest,
}

impl FrameworkDocument {
    /// The same with rows and columns in each other's place.
    #[must_use]
    pub fn transposed(self) -> Self {
        let row = |(place, name): (usize, &String)| FrameworkRow {
            name: name.clone(),
            depth: 0,
            path: name.clone(),
            cells: self.rows.iter().map(|row| row.cells.get(place).cloned().flatten()).collect(),
        };
        Self {
            rows: self.columns.iter().enumerate().map(row).collect(),
            columns: self.rows.iter().map(|row| row.name.clone()).collect(),
            row_heading: self.column_heading,
            column_heading: self.row_heading,
            ..self
        }
    }
}

/// A table with some of the columns.
fn part(document: &FrameworkDocument, shown: std::ops::Range<usize>) -> ReportTable {
    let columns = document.columns.get(shown.clone()).unwrap_or_default();
    let headings = std::iter::once(&document.row_heading).chain(columns);
    let has_families = document.rows.iter().any(|row| row.depth > 0);
    let row = |row: &FrameworkRow| {
        let name = ReportCell::plain(&row.name).indented(row.depth);
        let name = if row.depth == 0 && has_families { name.strong() } else { name };
        let cells = shown.clone().map(|place| row.cells.get(place).and_then(Option::as_deref).unwrap_or_default());
        std::iter::once(name).chain(cells.map(ReportCell::plain)).collect()
    };
    let count = u32::try_from(columns.len()).unwrap_or(u32::MAX).max(1);
    // Names take a fifth of the width, summaries share the rest.
    let name_share = if count > 3 { 4 * count } else { 12 };
    let shares = std::iter::once(name_share).chain((0..count).map(|_| if count > 3 { 16 } else { 48 / count }));
    ReportTable {
        shares: shares.collect(),
        heading_rows: vec![headings.map(|heading| ReportCell::plain(heading).strong()).collect()],
        rows: document.rows.iter().map(row).collect(),
        ..ReportTable::default()
    }
}

/// The chart as a report: a table on pages that lie on their side under a heading, with a caption above it.
///
/// A chart with more columns than can be read on a page becomes several tables with the same rows.
pub fn framework_report(document: &FrameworkDocument) -> Report {
    let language = document.language;
    let count = document.columns.len();
    let tables = count.div_ceil(WORD_COLUMNS).max(1);
    let mut blocks =
        vec![ReportBlock::Heading(1, document.caption.clone()), ReportBlock::Note(document.explanation.clone())];
    for number in 0..tables {
        // Spread evenly, so that the last table is not a single column.
        let (start, end) = (count * number / tables, count * (number + 1) / tables);
        let mut caption = document.caption.clone();
        if tables > 1 {
            let part = Message::new("export-grid-part").with("from", start + 1).with("to", end).with("all", count);
            caption = format!("{caption} · {}", text(language, &part));
        }
        let table = part(document, start..end).captioned(format!("part-{}", number + 1), caption);
        blocks.push(ReportBlock::Grid(table));
    }
    let report = Report::new(document.title.as_str(), language, blocks, document.manifest.clone());
    Report { paper: Paper::Landscape, ..report }
}

fn table(document: &FrameworkDocument) -> Table<'_> {
    let language = document.language;
    let mut columns = vec![
        TableColumn::new(document.row_heading.as_str(), 30).wrapped(),
        TableColumn::new(word(language, "export-column-path"), 30).wrapped(),
    ];
    columns.extend(document.columns.iter().map(|name| TableColumn::new(name.as_str(), 44).wrapped()));
    let row = |row: &'_ FrameworkRow| {
        let mut cells = vec![Cell::text(row.name.clone()), Cell::text(row.path.clone())];
        cells.extend(row.cells.iter().map(|words| words.clone().map_or(Cell::Empty, Cell::text)));
        TableRow { cells, depth: row.depth, stands_out: false }
    };
    Table {
        language,
        title: &document.title,
        sheet: word(language, "export-sheet-framework"),
        columns,
        rows: document.rows.iter().map(row).collect(),
        view: SheetView::list(1),
        manifest: &document.manifest,
    }
}

/// Writes an Excel file.
pub fn framework_xlsx(document: &FrameworkDocument) -> Result<Vec<u8>, ExportError> {
    table(document).to_xlsx()
}

/// Writes a CSV file with the same rows as the Excel file.
pub fn framework_csv(document: &FrameworkDocument, style: CsvStyle) -> Result<Vec<u8>, ExportError> {
    table(document).to_csv(style)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::report_docx;
    use crate::word::tests::part;

    fn document(columns: usize) -> FrameworkDocument {
        let row = |name: &str, depth: u32, words: &str| FrameworkRow {
            name: name.to_owned(),
            depth,
            path: format!("Barriere/{name}"),
            cells: (0..columns).map(|column| (column != 1).then(|| format!("{words}{column} SI1 L3–L9"))).collect(),
        };
        FrameworkDocument {
            title: "Rammetabell".to_owned(),
            language: Language::Bokmål,
            caption: "Sammendrag etter kommune".to_owned(),
            explanation: "L er linje.".to_owned(),
            row_heading: "Kode".to_owned(),
            column_heading: "Kommuner".to_owned(),
            columns: (0..columns).map(|number| format!("=K{number}")).collect(),
            rows: vec![row("Barriere", 0, "To\nlinjer "), row("=Siloer", 1, "=SUM(1) ")],
            manifest: manifest(),
        }
    }

    #[test]
    fn no_cell_of_a_csv_is_a_formula_and_what_is_empty_is_empty() {
        let csv = String::from_utf8(framework_csv(&document(2), CsvStyle::Comma).unwrap()).unwrap();
        assert!(
            csv.starts_with("Kode,Sti,'=K0,'=K1\r\nBarriere,Barriere/Barriere,\"To\nlinjer 0 SI1 L3–L9\",\r\n"),
            "{csv}"
        );
        assert!(csv.contains("'=Siloer,Barriere/=Siloer,'=SUM(1) 0 SI1 L3–L9,\r\n"), "{csv}");
        assert!(csv.lines().last().unwrap().trim_start_matches('"').starts_with("# Smartby i tre kommuner"));
    }

    #[test]
    fn a_wide_chart_becomes_tables_under_one_heading_each_with_a_caption() {
        let body = part(&report_docx(&framework_report(&document(6)), None).unwrap(), "word/document.xml");
        assert!(body.contains("w:orient=\"landscape\""), "{body}");
        assert_eq!(body.matches("\"Heading1\"").count(), 1);
        assert_eq!((body.matches("<w:tbl>").count(), body.matches("\"Caption\"").count()), (2, 2));
        assert!(body.contains("Kolonne 4–6 av 6") && body.contains("To</w:t><w:br/>"), "{body}");
    }

    #[test]
    fn a_chart_that_is_turned_holds_the_same_words() {
        let turned = document(3).transposed();
        assert_eq!((turned.row_heading.as_str(), turned.columns.len(), turned.rows.len()), ("Kommuner", 2, 3));
        assert_eq!(
            turned.rows[0].cells,
            [Some("To\nlinjer 0 SI1 L3–L9".to_owned()), Some("=SUM(1) 0 SI1 L3–L9".to_owned())]
        );
        assert_eq!(turned.rows[1].cells, [None, None]);
        let again = turned.transposed();
        let cells =
            |document: &FrameworkDocument| -> Vec<_> { document.rows.iter().map(|row| row.cells.clone()).collect() };
        assert_eq!(cells(&again), cells(&document(3)));
    }
}
