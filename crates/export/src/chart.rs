//! Charts: drawn once, as shapes, and shown by the window, or written as SVG, PNG or a table. Those of a survey stand
//! here, those of codings below.
//!
//! Shares come from those who know when there may be any; without them only counts are drawn, and no length tells a
//! share either.

pub(crate) mod balance;
pub(crate) mod course;
mod drawing;
mod layout;
mod letters;
pub(crate) mod map;
pub(crate) mod matrix;
mod page;
pub(crate) mod picture;
pub(crate) mod vector;

use sitat_lang::{text, word};
use sitat_model::{Language, Message};

pub use balance::{BalanceBars, BalanceDocument, BalanceDocumentLine, BalanceNumber};
pub use course::{CourseDocument, CourseDocumentGroup, CourseDocumentMark, CourseDocumentSource};
pub use drawing::{Anchor, Drawing, Shape, Tone};
pub use map::{MapDocument, MapDocumentBox, MapDocumentRelation, MapName, map_label, map_name};
pub use matrix::{OverlapDocument, OverlapDocumentPair};

use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};
use crate::{CsvStyle, ExportError, Manifest};

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartShape {
    /// Bars below each other, one an answer; of several groups beside each other.
    Bars,
    /// One bar a row, cut into the answers in their order.
    Stacked,
    /// A table of rows and answers with what was counted in each.
    Marks,
}

/// A chart to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartDocument {
    /// The question.
    pub title: String,
    /// What the answers are grouped by.
    pub grouped_by: Option<String>,
    /// The project's language.
    pub language: Language,
    /// How it is drawn.
    pub shape: ChartShape,
    /// How many answered; of several questions the greatest number.
    pub n: u32,
    /// The answers, in order.
    pub options: Vec<String>,
    /// Groups of respondents, or questions of a matrix.
    pub rows: Vec<ChartRow>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// A group of respondents, or a question of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartRow {
    /// Its name; empty where there is only one.
    pub name: String,
    /// How many answered.
    pub n: u32,
    /// How many gave each answer.
    pub counts: Vec<u32>,
    /// The same in per cent of N; `None` where too few answered.
    pub shares: Option<Vec<f64>>,
}

impl ChartDocument {
    /// A count, with its share where there is one.
    fn value(&self, row: &ChartRow, option: usize) -> String {
        let count = row.counts.get(option).copied().unwrap_or_default();
        match row.shares.as_ref().and_then(|shares| shares.get(option)) {
            Some(share) => {
                let message = Message::new("export-chart-share").with("count", count);
                text(self.language, &message.with("percent", share.round()))
            }
            None => count.to_string(),
        }
    }

    /// A name with how many answered.
    fn with_n(&self, row: &ChartRow) -> String {
        let message = Message::new("export-chart-row").with("name", row.name.as_str()).with("n", row.n);
        text(self.language, &message)
    }

    /// Whether lengths may be shares: only where no row is too small for them.
    fn has_shares(&self) -> bool {
        self.rows.iter().all(|row| row.shares.is_some())
    }
}

/// Draws a chart.
pub fn chart_drawing(document: &ChartDocument) -> Drawing {
    layout::draw(document)
}

/// Writes a chart as SVG, in colours that print.
pub fn chart_svg(document: &ChartDocument) -> Vec<u8> {
    vector::svg(&layout::draw(document), &document.title).into_bytes()
}

/// Writes a chart as PNG, in colours that print.
pub fn chart_png(document: &ChartDocument) -> Result<Vec<u8>, ExportError> {
    picture::png(&layout::draw(document))
}

fn table(document: &ChartDocument) -> Table<'_> {
    let language = document.language;
    let mut columns = vec![TableColumn::new(word(language, "export-chart-answer"), 40)];
    let is_single = document.rows.len() == 1;
    for row in &document.rows {
        let name = if is_single { word(language, "export-chart-count") } else { document.with_n(row) };
        columns.push(TableColumn::new(name, 14));
        if row.shares.is_some() {
            let name = if is_single { String::new() } else { row.name.clone() };
            let message = Message::new("export-chart-percent").with("name", name);
            columns.push(TableColumn::new(text(language, &message).trim().to_owned(), 14));
        }
    }
    let cells = |place: usize| {
        document.rows.iter().flat_map(move |row| {
            let share = row.shares.as_ref().and_then(|shares| shares.get(place));
            let count = Cell::Number(row.counts.get(place).copied().unwrap_or_default());
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is from 0 to 100")]
            let share = share.map(|share| Cell::Number(share.round() as u32));
            std::iter::once(count).chain(share)
        })
    };
    let mut rows: Vec<TableRow<'_>> = Vec::with_capacity(document.options.len() + 1);
    for (place, option) in document.options.iter().enumerate() {
        let cells = std::iter::once(Cell::text(option.as_str())).chain(cells(place)).collect();
        rows.push(TableRow { cells, ..TableRow::default() });
    }
    let mut numbers = vec![Cell::text("N")];
    for row in &document.rows {
        numbers.push(Cell::Number(row.n));
        numbers.extend(row.shares.as_ref().map(|_| Cell::Empty));
    }
    rows.push(TableRow { cells: numbers, depth: 0, stands_out: true });
    Table {
        language,
        title: &document.title,
        sheet: word(language, "export-sheet-chart"),
        columns,
        rows,
        view: SheetView { total_rows: 1, ..SheetView::list(1) },
        manifest: &document.manifest,
    }
}

/// Writes the numbers of a chart as Excel file.
pub fn chart_xlsx(document: &ChartDocument) -> Result<Vec<u8>, ExportError> {
    table(document).to_xlsx()
}

/// Writes the numbers of a chart as CSV.
pub fn chart_csv(document: &ChartDocument, style: CsvStyle) -> Result<Vec<u8>, ExportError> {
    table(document).to_csv(style)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;

    fn row(name: &str, counts: &[u32], n: u32) -> ChartRow {
        let share = |count: &u32| f64::from(*count) * 100.0 / f64::from(n);
        let shares = (n >= 10).then(|| counts.iter().map(share).collect());
        ChartRow { name: name.to_owned(), n, counts: counts.to_vec(), shares }
    }

    fn document(shape: ChartShape, rows: Vec<ChartRow>) -> ChartDocument {
        ChartDocument {
            title: "Hvilke barrierer møter dere på <veien> & ellers?".to_owned(),
            grouped_by: (rows.len() > 1).then(|| "Strategi".to_owned()),
            language: Language::Bokmål,
            shape,
            n: 23,
            options: [
                "Økonomi og ressurser",
                "Lav endrings- og risikovilje hos dem som bestemmer i det daglige",
                "Å få det til",
            ]
            .map(str::to_owned)
            .to_vec(),
            rows,
            manifest: manifest(),
        }
    }

    #[test]
    fn a_small_group_has_no_per_cent_in_picture_or_table_and_then_nobody_has_a_length_in_shares() {
        let small = document(ChartShape::Bars, vec![row("ja", &[10, 5, 2], 17), row("nei", &[3, 2, 0], 5)]);
        let svg = String::from_utf8(chart_svg(&small)).unwrap();
        assert!(svg.contains(">3<") && svg.contains(">10 (59\u{a0}%)<"), "{svg}");
        assert!(svg.contains("nei (n = 5)") && svg.contains("Strategi"), "{svg}");
        let csv = String::from_utf8(chart_csv(&small, CsvStyle::Comma).unwrap()).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines[0], "Svar,ja (n = 17),ja (%),nei (n = 5)");
        assert_eq!((lines[1], lines[4]), ("Økonomi og ressurser,10,59,3", "N,17,,5"));
        let lengths: Vec<f64> = chart_drawing(&small)
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Bar { width, height, .. } if *height < 14.0 && *width > 20.0 => Some(*width),
                _ => None,
            })
            .collect();
        assert!((lengths[0] / lengths[1] - 10.0 / 3.0).abs() < 0.01, "{lengths:?}");
    }

    #[test]
    fn every_chart_says_its_question_its_n_and_where_it_is_from() {
        for shape in [ChartShape::Bars, ChartShape::Stacked, ChartShape::Marks] {
            let svg = String::from_utf8(chart_svg(&document(shape, vec![row("", &[12, 8, 3], 23)]))).unwrap();
            assert!(svg.contains("&lt;veien&gt; &amp; ellers?"), "{svg}");
            assert!(svg.contains("N = 23") && svg.contains("Smartby i tre kommuner (Sitat)"), "{svg}");
            assert!(!svg.contains("NaN") && !svg.contains("\"inf"), "{svg}");
        }
    }

    #[test]
    fn nothing_reaches_outside_the_picture() {
        let rows = || {
            vec![
                row("Et langt navn på en gruppe som må brytes over linjer", &[900, 80, 20], 1000),
                row("b", &[0, 0, 0], 0),
            ]
        };
        for shape in [ChartShape::Bars, ChartShape::Stacked, ChartShape::Marks] {
            let drawing = chart_drawing(&document(shape, rows()));
            for shape in &drawing.shapes {
                let (left, right, bottom) = shape.extent();
                assert!(left >= 0.0 && right <= drawing.width && bottom <= drawing.height, "{shape:?} in {drawing:?}");
            }
        }
    }

    #[test]
    fn the_picture_is_the_same_each_time_and_as_large_as_the_drawing() {
        let document = document(ChartShape::Stacked, vec![row("Ledelse", &[12, 8, 3], 23)]);
        let png = chart_png(&document).unwrap();
        assert_eq!(png, chart_png(&document).unwrap());
        let decoder = png::Decoder::new(std::io::Cursor::new(&png));
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!(f64::from(info.width), chart_drawing(&document).width * 3.0);
        let dark = pixels.chunks(3).filter(|pixel| pixel.iter().all(|part| *part < 0x60)).count();
        assert!(dark > 2_000, "the letters are drawn: {dark}");
    }
}
