//! A crosswalk as a list: two codes a row, what the one is to the other, why, and the passages that show it.

use sitat_lang::word;
use sitat_model::Language;

use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};
use crate::{CsvStyle, ExportError, Format, Manifest, Paper, Report, ReportBlock, ReportCell, ReportTable};

/// Two codes that correspond, or one that has no counterpart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CrosswalkDocumentRow {
    /// Path of the code of the first tree; blank where a code of the second has no counterpart.
    pub from: String,
    /// What the one is to the other, in words.
    pub kind: String,
    /// Path of the code of the second tree; blank where a code of the first has no counterpart.
    pub to: String,
    /// The note.
    pub note: String,
    /// Excerpt ids of the passages that show it.
    pub excerpts: String,
}

/// A crosswalk to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrosswalkDocument {
    /// Heading of the document.
    pub title: String,
    /// The project's language.
    pub language: Language,
    /// How it is to be read, in sentences.
    pub explanation: String,
    /// What corresponds, then what has no counterpart.
    pub rows: Vec<CrosswalkDocumentRow>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// Headings, which are understood when the table is read again, and widths in Excel.
const COLUMNS: [(&str, u32); 5] = [
    ("export-crosswalk-from", 36),
    ("export-crosswalk-kind", 16),
    ("export-crosswalk-to", 36),
    ("export-crosswalk-note", 44),
    ("export-crosswalk-excerpts", 20),
];

impl CrosswalkDocumentRow {
    fn cells(&self) -> [&str; 5] {
        [&self.from, &self.kind, &self.to, &self.note, &self.excerpts]
    }
}

impl CrosswalkDocument {
    /// The file in a format.
    pub fn written(&self, format: Format, style: CsvStyle, template: Option<&[u8]>) -> Result<Vec<u8>, ExportError> {
        match format {
            Format::Written(own) => self.report().written(own, template),
            Format::Xlsx => self.table().to_xlsx(),
            Format::Csv => self.table().to_csv(style),
        }
    }

    /// The list as a report: one table on pages that lie on their side.
    fn report(&self) -> Report {
        let columns = COLUMNS.map(|(key, share)| (word(self.language, key), share)).to_vec();
        let row = |row: &CrosswalkDocumentRow| row.cells().map(ReportCell::plain).to_vec();
        let table = ReportTable::new(columns, self.rows.iter().map(row).collect());
        let blocks = vec![ReportBlock::Note(self.explanation.clone()), ReportBlock::Grid(table)];
        let paper = Paper::Landscape;
        Report { paper, ..Report::new(self.title.as_str(), self.language, blocks, self.manifest.clone()) }
    }

    fn table(&self) -> Table<'_> {
        let row = |row: &'_ CrosswalkDocumentRow| TableRow {
            cells: row
                .cells()
                .map(|text| if text.is_empty() { Cell::Empty } else { Cell::text(text.to_owned()) })
                .to_vec(),
            ..TableRow::default()
        };
        Table {
            language: self.language,
            title: &self.title,
            sheet: word(self.language, "export-sheet-crosswalk"),
            columns: COLUMNS
                .iter()
                .map(|(key, width)| TableColumn::new(word(self.language, key), *width).wrapped())
                .collect(),
            rows: self.rows.iter().map(row).collect(),
            view: SheetView::list(1),
            manifest: &self.manifest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ReportFormat;
    use crate::manifest::tests::manifest;
    use crate::word::tests::part;

    fn document() -> CrosswalkDocument {
        let row = |from: &str, kind: &str, to: &str, note: &str| CrosswalkDocumentRow {
            from: from.to_owned(),
            kind: kind.to_owned(),
            to: to.to_owned(),
            note: note.to_owned(),
            excerpts: String::new(),
        };
        CrosswalkDocument {
            title: "Kodesamsvar".to_owned(),
            language: Language::Bokmål,
            explanation: "To kodetrær.".to_owned(),
            rows: vec![row("A/Én", "samme som", "B/To", "=SUM(1); nesten"), row("A/Tre", "", "", "")],
            manifest: manifest(),
        }
    }

    #[test]
    fn the_list_is_a_table_in_every_format_and_no_cell_is_a_formula() {
        let csv = String::from_utf8(document().written(Format::Csv, CsvStyle::Comma, None).unwrap()).unwrap();
        let begin = "Fra kode,Slag,Til kode,Merknad,Utdrag\r\nA/Én,samme som,B/To,'=SUM(1); nesten,\r\nA/Tre,,,,\r\n";
        assert!(csv.starts_with(begin), "{csv}");
        let word = part(
            &document().written(Format::Written(ReportFormat::Docx), CsvStyle::Comma, None).unwrap(),
            "word/document.xml",
        );
        assert!(word.contains("samme som") && word.contains("To kodetrær."), "{word}");
        let excel = document().written(Format::Xlsx, CsvStyle::Comma, None).unwrap();
        assert!(part(&excel, "xl/sharedStrings.xml").contains("A/Tre"));
    }
}
