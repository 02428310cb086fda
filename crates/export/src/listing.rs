//! Tables of an appendix: what is known of cases, participants, codes and themes, row by row. Knows not what they are
//! about.
//!
//! As Excel and CSV such a table is one sheet, to be sorted and counted; as Word it is a report with as many tables as
//! fit on the paper, and sentences around them.

use sitat_model::Language;

use crate::report::{Report, ReportBlock};
use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};
use crate::{CsvStyle, ExportError, Format, Manifest};

/// A cell of a listing.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ListingCell {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// A number, also a negative one or one with decimals.
    Number(f64),
}

impl ListingCell {
    /// Words, or nothing where there are none.
    pub fn text(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() { Self::Empty } else { Self::Text(words) }
    }

    /// A count.
    pub fn count(number: u32) -> Self {
        Self::Number(f64::from(number))
    }

    pub(crate) fn cell(&self) -> Cell<'_> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(words) => Cell::text(words.as_str()),
            Self::Number(number) => Cell::Decimal(*number),
        }
    }
}

/// A table to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct ListingDocument {
    /// Heading of the document.
    pub title: String,
    /// Name of the Excel sheet.
    pub sheet: String,
    /// The language of headings.
    pub language: Language,
    /// What the columns are called, and their widths in Excel in characters.
    pub columns: Vec<(String, u32)>,
    /// The rows, with as many cells as there are columns.
    pub rows: Vec<Vec<ListingCell>>,
    /// The same as a report.
    pub blocks: Vec<ReportBlock>,
    /// Where it comes from.
    pub manifest: Manifest,
}

impl ListingDocument {
    /// The file in a format; a template lends its looks to a Word file.
    pub fn written(&self, format: Format, style: CsvStyle, template: Option<&[u8]>) -> Result<Vec<u8>, ExportError> {
        match format {
            Format::Written(format) => {
                let (title, blocks) = (self.title.as_str(), self.blocks.clone());
                Report::new(title, self.language, blocks, self.manifest.clone()).written(format, template)
            }
            Format::Xlsx => self.table().to_xlsx(),
            Format::Csv => self.table().to_csv(style),
        }
    }

    fn table(&self) -> Table<'_> {
        Table {
            language: self.language,
            title: &self.title,
            sheet: self.sheet.clone(),
            columns: self.columns.iter().map(|(name, width)| TableColumn::new(name, *width).wrapped()).collect(),
            rows: self
                .rows
                .iter()
                .map(|row| TableRow { cells: row.iter().map(ListingCell::cell).collect(), ..TableRow::default() })
                .collect(),
            view: SheetView::list(1),
            manifest: &self.manifest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::word::tests::part;

    fn document() -> ListingDocument {
        ListingDocument {
            title: "Caser".to_owned(),
            sheet: "Caser".to_owned(),
            language: Language::Bokmål,
            columns: vec![("Case".to_owned(), 20), ("Netto (%)".to_owned(), 12)],
            rows: vec![
                vec![ListingCell::text("=SUM(1)"), ListingCell::Number(-4.25)],
                vec![ListingCell::text("Berg"), ListingCell::text("")],
            ],
            blocks: vec![ReportBlock::Table {
                columns: vec![("Case".to_owned(), 1), ("Berg".to_owned(), 1)],
                rows: vec![vec!["Netto (%)".to_owned(), "4,5".to_owned()]],
            }],
            manifest: manifest(),
        }
    }

    #[test]
    fn a_listing_has_its_numbers_as_numbers_and_no_formula() {
        let csv =
            String::from_utf8(document().written(Format::Csv, CsvStyle::SemicolonWithBom, None).unwrap()).unwrap();
        assert!(csv.starts_with("\u{feff}Case;Netto (%)\r\n'=SUM(1);-4,25\r\nBerg;\r\n"), "{csv}");
        let sheet = part(&document().written(Format::Xlsx, CsvStyle::Comma, None).unwrap(), "xl/worksheets/sheet1.xml");
        assert!(sheet.contains("<v>-4.25</v>"), "{sheet}");
        let word = part(
            &document().written(Format::Written(crate::ReportFormat::Docx), CsvStyle::Comma, None).unwrap(),
            "word/document.xml",
        );
        assert!(word.contains("Netto (%)") && word.contains("4,5"), "{word}");
    }
}
