//! Coefficients of agreement between coders, code by code, as a table.

use sitat_lang::word;
use sitat_model::Language;

use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};
use crate::{CsvStyle, ExportError, Manifest};

/// The figures of a code.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementDocumentLine {
    /// Its path.
    pub path: String,
    /// In how many units each coder has it.
    pub with: Vec<u32>,
    /// Which share of all decisions put it there.
    pub prevalence: f64,
    /// Percent agreement, as a share.
    pub percent: Option<f64>,
    /// κ, α, and α of stretches.
    pub coefficients: [Option<f64>; 3],
    /// Why there is no coefficient; empty where there is.
    pub undefined: String,
}

/// A table of agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementDocument {
    /// What it is called.
    pub title: String,
    /// The project's language.
    pub language: Language,
    /// The coders.
    pub coders: Vec<String>,
    /// Code by code.
    pub lines: Vec<AgreementDocumentLine>,
    /// Where it comes from.
    pub manifest: Manifest,
}

impl AgreementDocument {
    /// The file, as CSV or for Excel.
    pub fn written(&self, as_csv: bool, style: CsvStyle) -> Result<Vec<u8>, ExportError> {
        let table = self.table();
        if as_csv { table.to_csv(style) } else { table.to_xlsx() }
    }

    fn table(&self) -> Table<'_> {
        let heading = |key: &'static str| TableColumn::new(word(self.language, key), 14);
        let mut columns = vec![TableColumn::new(word(self.language, "agreement-code"), 40)];
        columns.extend(self.coders.iter().map(|name| TableColumn::new(name.as_str(), 14)));
        columns.extend(
            ["agreement-prevalence", "agreement-percent", "agreement-kappa", "agreement-alpha", "agreement-unitising"]
                .map(heading),
        );
        columns.push(TableColumn::new(word(self.language, "agreement-remark"), 40).wrapped());
        let per_cent = |share: Option<f64>| share.map_or(Cell::Empty, |share| Cell::Tenths(share * 100.0));
        let rows = self.lines.iter().map(|line| {
            let mut cells = vec![Cell::text(line.path.as_str())];
            cells.extend(line.with.iter().map(|number| Cell::Number(*number)));
            cells.extend([per_cent(Some(line.prevalence)), per_cent(line.percent)]);
            cells.extend(line.coefficients.map(|own| own.map_or(Cell::Empty, Cell::Hundredths)));
            cells.push(Cell::text(line.undefined.as_str()));
            TableRow { cells, ..TableRow::default() }
        });
        Table {
            language: self.language,
            title: &self.title,
            sheet: word(self.language, "agreement-sheet"),
            columns,
            rows: rows.collect(),
            view: SheetView::list(1),
            manifest: &self.manifest,
        }
    }
}
