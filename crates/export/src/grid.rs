//! The grid of codes against cases, participants or sources.

use std::collections::BTreeSet;

use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use crate::table::{Cell, Heat, SheetView, Table, TableColumn, TableRow, tenths};
use crate::{CsvStyle, ExportError, Manifest, Paper, Report, ReportBlock, ReportCell, ReportTable};

/// Columns of a table in Word; a wider grid becomes several tables.
const WORD_COLUMNS: usize = 12;
/// Columns of a sheet before the numbers.
const NAME_COLUMNS: u16 = 3;
/// What the widths of columns are parts of.
const WHOLE: u32 = 14_000;

/// A column of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridColumn {
    /// Its name.
    pub name: String,
    /// Participants in it, where they are counted.
    pub n: Option<u32>,
    /// Depth in the tree of what it stands for; 0 where there is no tree.
    pub depth: u32,
}

/// A number of a grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GridNumber {
    /// A count.
    Count(u32),
    /// A share in per cent.
    Share(f64),
    /// So many of so many, where there is no per cent.
    Part(u32, u32),
    /// A mark, or none.
    Mark(bool),
}

impl GridNumber {
    fn is_zero(self) -> bool {
        match self {
            Self::Count(number) | Self::Part(number, _) => number == 0,
            Self::Share(share) => share <= 0.0,
            Self::Mark(is_set) => !is_set,
        }
    }

    /// As it stands in a text; nothing for zero.
    fn shown(self, language: Language) -> String {
        match self {
            _ if self.is_zero() => String::new(),
            Self::Count(number) => number.to_string(),
            Self::Share(share) => tenths(share, language),
            Self::Part(number, of) => part_of(number, of, language),
            Self::Mark(_) => "●".to_owned(),
        }
    }

    fn cell(self, language: Language) -> Cell<'static> {
        match self {
            Self::Count(number) => Cell::Number(number),
            Self::Share(share) => Cell::Tenths((share * 10.0).round() / 10.0),
            Self::Part(number, of) => Cell::text(part_of(number, of, language)),
            Self::Mark(is_set) => {
                if is_set {
                    Cell::Number(1)
                } else {
                    Cell::Empty
                }
            }
        }
    }
}

/// So many of so many, in words: a spreadsheet takes a stroke between two numbers for a day.
fn part_of(number: u32, of: u32, language: Language) -> String {
    text(language, &Message::new("export-part-of").with("number", number).with("of", of))
}

/// A row of a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// Its name.
    pub name: String,
    /// Depth in the tree; families have 0.
    pub depth: u32,
    /// Written path of the code.
    pub path: String,
    /// One number for each column.
    pub cells: Vec<GridNumber>,
    /// What each cell says beside its count; empty where nothing is said.
    pub notes: Vec<CellNote>,
    /// Distinct units in the row.
    pub total: GridNumber,
}

/// What a cell says beside its count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellNote {
    /// The sign that stands in the place of a zero.
    pub mark: &'static str,
    /// The same in words.
    pub words: String,
}

/// A grid to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct GridDocument {
    /// Heading of the document.
    pub title: String,
    /// The project's language.
    pub language: Language,
    /// What the numbers and their totals mean, in sentences.
    pub explanation: String,
    /// What the rows are called.
    pub row_heading: String,
    /// What the columns are called, which are rows of a document that is turned.
    pub column_heading: String,
    /// The columns.
    pub columns: Vec<GridColumn>,
    /// The rows.
    pub rows: Vec<GridRow>,
    /// Distinct units in each column.
    pub column_totals: Vec<GridNumber>,
    /// Distinct units in the whole grid.
    pub total: GridNumber,
    /// What the signs in the place of zeros mean.
    pub legend: Vec<CellNote>,
    /// Where it comes from.
    pub manifest: Manifest,
}

impl GridDocument {
    /// The same with rows and columns in each other's place; what columns are called tells their n.
    #[must_use]
    pub fn transposed(self) -> Self {
        let name = |column: &GridColumn| match column.n {
            Some(n) => {
                let message = Message::new("export-chart-row").with("name", column.name.as_str()).with("n", n);
                text(self.language, &message)
            }
            None => column.name.clone(),
        };
        let rows = self.columns.iter().zip(&self.column_totals).enumerate().map(|(place, (column, total))| GridRow {
            name: name(column),
            depth: column.depth,
            path: column.name.clone(),
            cells: self.rows.iter().filter_map(|row| row.cells.get(place)).copied().collect(),
            notes: self.rows.iter().filter_map(|row| row.notes.get(place)).cloned().collect(),
            total: *total,
        });
        Self {
            rows: rows.collect(),
            columns: self
                .rows
                .iter()
                .map(|row| GridColumn { name: row.name.clone(), n: None, depth: row.depth })
                .collect(),
            column_totals: self.rows.iter().map(|row| row.total).collect(),
            row_heading: self.column_heading,
            column_heading: self.row_heading,
            ..self
        }
    }

    /// Whether cells say why they are empty.
    fn has_notes(&self) -> bool {
        self.rows.iter().any(|row| !row.notes.is_empty())
    }

    /// The signs with their words: `– spurt, ikke nevnt · ∅ ikke spurt`.
    fn legend_line(&self) -> String {
        self.legend.iter().map(|note| format!("{} {}", note.mark, note.words)).collect::<Vec<_>>().join(" · ")
    }

    /// Whether any column says how many participants it has.
    fn has_n(&self) -> bool {
        self.columns.iter().any(|column| column.n.is_some())
    }
}

fn name_cell(name: &str, depth: u32, is_bold: bool) -> ReportCell {
    let cell = ReportCell::plain(name).indented(depth);
    if is_bold { cell.strong() } else { cell }
}

/// A number; nothing for zero.
fn number_cell(number: GridNumber, language: Language, is_bold: bool) -> ReportCell {
    let cell = ReportCell::number(number.shown(language));
    if is_bold { cell.strong() } else { cell }
}

/// A table with some of the columns, and with the row totals if it is the last one.
fn part(document: &GridDocument, shown: std::ops::Range<usize>, is_last: bool) -> ReportTable {
    let language = document.language;
    let total = word(language, "export-total");
    let heading = |text: &str| ReportCell::number(text).strong();
    let columns = document.columns.get(shown.clone()).unwrap_or_default();
    let mut first = vec![name_cell(&document.row_heading, 0, true)];
    first.extend(columns.iter().map(|column| heading(&column.name)));
    let mut heading_rows = vec![first];
    if document.has_n() {
        let mut n_row = vec![name_cell(&word(language, "export-n-participants"), 0, false)];
        n_row.extend(
            columns.iter().map(|column| ReportCell::number(column.n.map(|n| n.to_string()).unwrap_or_default())),
        );
        heading_rows.push(n_row);
    }
    let has_families = document.rows.iter().any(|row| row.depth > 0);
    let mut rows: Vec<Vec<ReportCell>> = Vec::with_capacity(document.rows.len() + 1);
    for row in &document.rows {
        let is_family = row.depth == 0 && has_families;
        let mut cells = vec![name_cell(&row.name, row.depth, is_family)];
        cells.extend(shown.clone().filter_map(|place| {
            let (number, note) = (*row.cells.get(place)?, row.notes.get(place));
            Some(match note.filter(|_| number.is_zero()) {
                Some(note) => ReportCell::number(note.mark),
                None => number_cell(number, language, false),
            })
        }));
        if is_last {
            cells.push(number_cell(row.total, language, is_family));
        }
        rows.push(cells);
    }
    let mut totals = vec![name_cell(&total, 0, true)];
    totals.extend(
        document.column_totals.get(shown).unwrap_or_default().iter().map(|&cell| number_cell(cell, language, true)),
    );
    if is_last {
        heading_rows.iter_mut().enumerate().for_each(|(number, row)| {
            row.push(if number == 0 { heading(&total) } else { ReportCell::default() });
        });
        totals.push(number_cell(document.total, language, true));
    }
    rows.push(totals);
    let numbers = u32::try_from(columns.len() + usize::from(is_last)).unwrap_or(u32::MAX).max(1);
    // Names take what the numbers leave, but neither less than a quarter nor more than needed.
    let number_share = (WHOLE * 3 / 4 / numbers).min(WHOLE / 10);
    let mut shares = vec![(WHOLE - number_share * numbers).min(WHOLE * 2 / 5)];
    shares.extend((0..numbers).map(|_| number_share));
    ReportTable { shares, whole: Some(WHOLE), heading_rows, rows, has_total: true, ..ReportTable::default() }
}

/// The grid as a report: a table on pages that lie on their side, zeros left empty.
///
/// A grid with more columns than a page has room for becomes several tables with the same rows.
pub fn grid_report(document: &GridDocument) -> Report {
    let language = document.language;
    let key = if document.has_notes() { "export-grid-legend-why" } else { "export-grid-legend" };
    let legend =
        Message::new(key).with("explanation", document.explanation.as_str()).with("signs", document.legend_line());
    let mut blocks = vec![ReportBlock::Note(text(language, &legend))];
    let count = document.columns.len();
    let tables = count.div_ceil(WORD_COLUMNS).max(1);
    for number in 0..tables {
        // Spread evenly, so that the last table is not a single column.
        let (start, end) = (count * number / tables, count * (number + 1) / tables);
        if tables > 1 {
            let part = Message::new("export-grid-part").with("from", start + 1).with("to", end).with("all", count);
            blocks.push(ReportBlock::Note(text(language, &part)));
        }
        blocks.push(ReportBlock::Grid(part(document, start..end, number + 1 == tables)));
    }
    let report = Report::new(document.title.as_str(), language, blocks, document.manifest.clone());
    Report { paper: Paper::Landscape, ..report }
}

/// Which numbers are compared by colour: as in the window, those of one depth with each other, totals with none.
fn heat(document: &GridDocument) -> Vec<Heat> {
    let first_row = u32::from(document.has_n());
    let row_depths: BTreeSet<u32> = document.rows.iter().map(|row| row.depth).collect();
    let column_depths: BTreeSet<u32> = document.columns.iter().map(|column| column.depth).collect();
    let mut heat = Vec::new();
    for &row_depth in &row_depths {
        for &column_depth in &column_depths {
            let rows = || (first_row..).zip(&document.rows).filter(|(_, row)| row.depth == row_depth);
            let columns = (0_u16..).zip(&document.columns).filter(|(_, column)| column.depth == column_depth);
            let columns: Vec<u16> = columns.map(|(place, _)| place).collect();
            let number =
                |row: &GridRow, place: u16| row.cells.get(usize::from(place)).is_some_and(|own| !own.is_zero());
            if rows().any(|(_, row)| columns.iter().any(|&place| number(row, place))) {
                let columns = columns.iter().map(|place| place.saturating_add(NAME_COLUMNS)).collect();
                heat.push(Heat { rows: rows().map(|(place, _)| place).collect(), columns });
            }
        }
    }
    heat
}

fn table(document: &GridDocument) -> Table<'_> {
    let language = document.language;
    let mut columns = vec![
        TableColumn::new(document.row_heading.as_str(), 36),
        TableColumn::new(word(language, "export-column-level"), 7),
        TableColumn::new(word(language, "export-column-path"), 36),
    ];
    columns.extend(document.columns.iter().map(|column| TableColumn::new(column.name.as_str(), 12)));
    columns.push(TableColumn::new(word(language, "export-total"), 12));
    // Numbers stay numbers, so that the words have columns of their own.
    let why: &[GridColumn] = if document.has_notes() { &document.columns } else { &[] };
    columns.extend(why.iter().map(|column| {
        let heading = Message::new("export-column-why").with("column", column.name.as_str());
        TableColumn::new(text(language, &heading), 24)
    }));
    let mut rows: Vec<TableRow<'_>> = Vec::with_capacity(document.rows.len() + 2);
    if document.has_n() {
        let mut cells = vec![Cell::text(word(language, "export-n-participants")), Cell::Empty, Cell::Empty];
        cells.extend(document.columns.iter().map(|column| column.n.map_or(Cell::Empty, Cell::Number)));
        cells.push(Cell::Empty);
        cells.extend(why.iter().map(|_| Cell::Empty));
        rows.push(TableRow { cells, ..TableRow::default() });
    }
    for row in &document.rows {
        let mut cells = vec![Cell::text(row.name.as_str()), Cell::Number(row.depth + 1), Cell::text(row.path.as_str())];
        cells.extend(row.cells.iter().map(|cell| cell.cell(language)));
        cells.push(row.total.cell(language));
        cells.extend(
            why.iter()
                .enumerate()
                .map(|(place, _)| row.notes.get(place).map_or(Cell::Empty, |note| Cell::text(note.words.as_str()))),
        );
        rows.push(TableRow { cells, depth: row.depth, stands_out: false });
    }
    let mut cells = vec![Cell::text(word(language, "export-total")), Cell::Empty, Cell::Empty];
    cells.extend(document.column_totals.iter().map(|cell| cell.cell(language)));
    cells.push(document.total.cell(language));
    cells.extend(why.iter().map(|_| Cell::Empty));
    rows.push(TableRow { cells, depth: 0, stands_out: true });
    Table {
        language,
        title: &document.title,
        sheet: word(language, "export-sheet-grid"),
        columns,
        rows,
        view: SheetView {
            heading_rows: u32::from(document.has_n()),
            total_rows: 1,
            heat: heat(document),
            ..SheetView::list(1)
        },
        manifest: &document.manifest,
    }
}

/// Writes an Excel file; numbers are numbers, also zeros.
pub fn grid_xlsx(document: &GridDocument) -> Result<Vec<u8>, ExportError> {
    table(document).to_xlsx()
}

/// Writes a CSV file with the same rows as the Excel file.
pub fn grid_csv(document: &GridDocument, style: CsvStyle) -> Result<Vec<u8>, ExportError> {
    table(document).to_csv(style)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::report_docx;
    use crate::word::tests::part;

    fn document(columns: u32) -> GridDocument {
        let row = |name: &str, depth: u32| GridRow {
            name: name.to_owned(),
            depth,
            path: format!("Barriere/{name}"),
            cells: (0..columns).map(GridNumber::Count).collect(),
            notes: Vec::new(),
            total: GridNumber::Count(77),
        };
        GridDocument {
            title: "Barrierer etter kommune".to_owned(),
            language: Language::Bokmål,
            explanation: "Tallene er utdrag.".to_owned(),
            row_heading: "Kode".to_owned(),
            column_heading: "Kommuner".to_owned(),
            columns: (0..columns)
                .map(|number| GridColumn { name: format!("K{number}"), n: Some(number + 1), depth: 0 })
                .collect(),
            rows: vec![row("Barriere", 0), row("=Siloer", 1)],
            column_totals: (0..columns).map(GridNumber::Count).collect(),
            total: GridNumber::Count(99),
            legend: Vec::new(),
            manifest: manifest(),
        }
    }

    #[test]
    fn csv_holds_zeros_n_and_totals() {
        let csv = String::from_utf8(grid_csv(&document(2), CsvStyle::Comma).unwrap()).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(
            &lines[..5],
            [
                "Kode,Nivå,Sti,K0,K1,Totalt",
                "Antall informanter (n),,,1,2,",
                "Barriere,1,Barriere/Barriere,0,1,77",
                "'=Siloer,2,Barriere/=Siloer,0,1,77",
                "Totalt,,,0,1,99",
            ]
        );
    }

    #[test]
    fn a_grid_that_is_turned_says_the_same_and_turned_again_too() {
        let turned = with_notes(2).transposed();
        let csv = String::from_utf8(grid_csv(&turned, CsvStyle::Comma).unwrap()).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(
            &lines[..4],
            [
                "Kommuner,Nivå,Sti,Barriere,'=Siloer,Totalt,Barriere: hvorfor tom,'=Siloer: hvorfor tom",
                "K0 (n = 1),1,K0,0,0,0,ikke spurt,ikke spurt",
                "K1 (n = 2),1,K1,1,1,1,nevnt av 1 av 2,nevnt av 1 av 2",
                "Totalt,,,77,77,99,,",
            ]
        );
        let again = turned.transposed();
        let cells = |document: &GridDocument| -> Vec<_> { document.rows.iter().map(|row| row.cells.clone()).collect() };
        assert_eq!((cells(&again), again.column_totals), (cells(&document(2)), document(2).column_totals));
    }

    #[test]
    fn the_word_table_leaves_zeros_empty_and_says_so() {
        let body = part(&report_docx(&grid_report(&document(2)), None).unwrap(), "word/document.xml");
        assert!(body.contains("w:orient=\"landscape\"") && body.contains("Tomme celler"), "{body}");
        assert!(!body.contains(">0</w:t>"), "{body}");
        assert_eq!(body.matches("<w:tblHeader/>").count(), 2);
    }

    #[test]
    fn a_wide_grid_becomes_several_tables_with_all_columns() {
        let body = part(&report_docx(&grid_report(&document(50)), None).unwrap(), "word/document.xml");
        assert_eq!(body.matches("<w:tbl>").count(), 5);
        for column in 0..50 {
            assert_eq!(body.matches(&format!(">K{column}</w:t>")).count(), 1);
        }
        assert_eq!(body.matches(">99</w:t>").count(), 1);
    }

    fn with_notes(columns: u32) -> GridDocument {
        let mut document = document(columns);
        let note = |mark: &'static str, words: &str| CellNote { mark, words: words.to_owned() };
        for row in &mut document.rows {
            row.notes = vec![note("∅", "ikke spurt"), note("", "nevnt av 1 av 2")];
        }
        document.legend = vec![note("∅", "ikke spurt")];
        document
    }

    #[test]
    fn why_a_cell_is_empty_stands_as_a_sign_in_word_and_in_words_beside_the_numbers() {
        let body = part(&report_docx(&grid_report(&with_notes(2)), None).unwrap(), "word/document.xml");
        assert_eq!(body.matches(">∅</w:t>").count(), 2, "{body}");
        assert!(body.contains("∅ ikke spurt"), "{body}");
        let csv = String::from_utf8(grid_csv(&with_notes(2), CsvStyle::Comma).unwrap()).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(
            &lines[..5],
            [
                "Kode,Nivå,Sti,K0,K1,Totalt,K0: hvorfor tom,K1: hvorfor tom",
                "Antall informanter (n),,,1,2,,,",
                "Barriere,1,Barriere/Barriere,0,1,77,ikke spurt,nevnt av 1 av 2",
                "'=Siloer,2,Barriere/=Siloer,0,1,77,ikke spurt,nevnt av 1 av 2",
                "Totalt,,,0,1,99,,",
            ]
        );
    }

    #[test]
    fn shares_have_one_decimal_and_small_groups_none() {
        let mut document = document(2);
        for row in &mut document.rows {
            row.cells = vec![GridNumber::Share(12.345), GridNumber::Part(3, 40)];
        }
        let body = part(&report_docx(&grid_report(&document), None).unwrap(), "word/document.xml");
        assert!(body.contains(">12,3</w:t>") && body.contains(">3 av 40</w:t>"), "{body}");
        let csv = String::from_utf8(grid_csv(&document, CsvStyle::Comma).unwrap()).unwrap();
        assert!(csv.contains("\"12,3\",3 av 40,77"), "{csv}");
        let sheet = part(&grid_xlsx(&document).unwrap(), "xl/worksheets/sheet1.xml");
        assert!(sheet.contains("<v>12.3</v>"), "{sheet}");
    }

    #[test]
    fn excel_colours_numbers_of_one_depth_and_sorts_neither_n_nor_totals() {
        let mut document = document(3);
        document.rows.push(document.rows[0].clone());
        let sheet = part(&grid_xlsx(&document).unwrap(), "xl/worksheets/sheet1.xml");
        for ranges in ["\"D3:F3 D5:F5\"", "\"D4:F4\""] {
            assert!(sheet.contains(&format!("<conditionalFormatting sqref={ranges}>")), "{ranges} in {sheet}");
        }
        assert!(sheet.contains("<autoFilter ref=\"A2:G5\"/>") && sheet.contains("ySplit=\"2\""), "{sheet}");
        assert_eq!(sheet.matches("<colorScale>").count(), 2);
        let turned = part(&grid_xlsx(&document.transposed()).unwrap(), "xl/worksheets/sheet1.xml");
        assert!(turned.contains("sqref=\"D2:D4 F2:F4\"") && turned.contains("sqref=\"E2:E4\""), "{turned}");
        let mut empty = self::document(1);
        empty.rows.iter_mut().for_each(|row| row.notes = vec![CellNote::default()]);
        assert!(!part(&grid_xlsx(&empty).unwrap(), "xl/worksheets/sheet1.xml").contains("<colorScale>"));
    }

    #[test]
    fn excel_holds_numbers() {
        let sheet = part(&grid_xlsx(&document(2)).unwrap(), "xl/worksheets/sheet1.xml");
        assert!(sheet.contains("<v>77</v>") && sheet.contains("<v>0</v>"), "{sheet}");
    }
}
