//! Patterns over cases, along texts, between codes and between themes: pictures, and the same numbers as tables.

use crate::chart::{balance, course, map, matrix, picture, vector};
use crate::{
    BalanceDocument, ChartFormat, CourseDocument, CsvStyle, Drawing, ExportError, Manifest, MapDocument,
    OverlapDocument,
};

/// A picture of a pattern, with the numbers behind it.
#[derive(Clone, Debug, PartialEq)]
pub enum PatternDocument {
    /// Two codes against each other.
    Balance(BalanceDocument),
    /// Codes along texts.
    Course(CourseDocument),
    /// Codes against codes.
    Overlap(OverlapDocument),
    /// Themes and what hangs together.
    Map(MapDocument),
}

impl PatternDocument {
    /// What stands above it.
    pub fn title(&self) -> &str {
        match self {
            Self::Balance(own) => &own.title,
            Self::Course(own) => &own.title,
            Self::Overlap(own) => &own.title,
            Self::Map(own) => &own.title,
        }
    }

    /// Where it comes from.
    pub fn manifest(&self) -> &Manifest {
        match self {
            Self::Balance(own) => &own.manifest,
            Self::Course(own) => &own.manifest,
            Self::Overlap(own) => &own.manifest,
            Self::Map(own) => &own.manifest,
        }
    }

    /// The picture as shapes.
    pub fn drawing(&self) -> Drawing {
        match self {
            Self::Balance(own) => balance::draw(own),
            Self::Course(own) => course::draw(own),
            Self::Overlap(own) => matrix::draw(own),
            Self::Map(own) => map::draw(own),
        }
    }

    /// The file in a format.
    pub fn written(&self, format: ChartFormat, csv: CsvStyle) -> Result<Vec<u8>, ExportError> {
        let table = || match self {
            Self::Balance(own) => balance::table(own),
            Self::Course(own) => course::table(own),
            Self::Overlap(own) => matrix::table(own),
            Self::Map(own) => map::table(own),
        };
        match format {
            ChartFormat::Svg => Ok(vector::svg(&self.drawing(), self.title()).into_bytes()),
            ChartFormat::Png => picture::png(&self.drawing()),
            ChartFormat::Xlsx => table().to_xlsx(),
            ChartFormat::Csv => table().to_csv(csv),
        }
    }
}

#[cfg(test)]
mod tests {
    use sitat_model::Language;

    use super::*;
    use crate::manifest::tests::manifest;
    use crate::{
        BalanceBars, BalanceDocumentLine, BalanceNumber, CourseDocumentGroup, CourseDocumentMark, CourseDocumentSource,
        GridColumn, Shape,
    };

    const LONG: &str =
        "Lav endrings- og risikovilje hos dem som bestemmer i det daglige, og menneskerettighetsorganisasjonene";

    fn bars(counts: &[u32], shares: &[Option<f64>]) -> Option<BalanceBars> {
        let number = |(count, share): (&u32, &Option<f64>)| BalanceNumber { count: *count, share: *share };
        let numbers: Vec<BalanceNumber> = counts.iter().zip(shares).map(number).collect();
        Some(BalanceBars { name: LONG.to_owned(), total: numbers.first().copied().unwrap_or_default(), numbers })
    }

    fn balance(columns: usize, small: Option<usize>) -> BalanceDocument {
        let counts = |most: u32| -> Vec<u32> { (0..columns).map(|place| most >> (place % 8)).collect() };
        let shares: Vec<Option<f64>> =
            (0..columns).map(|place| (Some(place) != small).then_some(100.0 / (place + 1) as f64)).collect();
        let side = |most| bars(&counts(most), &shares);
        BalanceDocument {
            title: LONG.to_owned(),
            caption: LONG.to_owned(),
            language: Language::Bokmål,
            sides: [LONG.to_owned(), "Barriere".to_owned()],
            columns: (0..columns)
                .map(|place| GridColumn { name: format!("{LONG} {place}"), n: Some(3), depth: 0 })
                .collect(),
            lines: vec![
                BalanceDocumentLine { sides: [side(123_456), side(99_999)] },
                BalanceDocumentLine { sides: [side(800), None] },
                BalanceDocumentLine { sides: [None, side(1)] },
            ],
            is_share: true,
            manifest: manifest(),
        }
    }

    fn course(sources: usize, by_turns: bool) -> CourseDocument {
        let mark =
            |from: f64, to: f64| CourseDocumentMark {
                from, to, places: (1, 2), quote: "=Ja; vi «prøvde»".to_owned()
            };
        let source = CourseDocumentSource {
            name: LONG.to_owned(),
            length: 12_000,
            note: LONG.to_owned(),
            strips: vec![vec![mark(0.0, 0.0001), mark(0.5, 0.6), mark(0.9999, 1.0)], Vec::new()],
        };
        CourseDocument {
            title: "Forløp".to_owned(),
            caption: LONG.to_owned(),
            language: Language::Nynorsk,
            by_turns,
            rows: vec![(LONG.to_owned(), "A/B".to_owned()), ("Kort".to_owned(), "Kort".to_owned())],
            groups: vec![CourseDocumentGroup { name: LONG.to_owned(), n: 3, sources: vec![source; sources] }],
            manifest: manifest(),
        }
    }

    fn overlap(codes: usize) -> OverlapDocument {
        let cell = |row: usize, column: usize| (row != column).then_some(if column == 1 { 0.0 } else { 123.0 });
        OverlapDocument {
            title: "Overlapp".to_owned(),
            caption: LONG.to_owned(),
            language: Language::English,
            names: vec![LONG.to_owned(); codes],
            cells: (0..codes).map(|row| (0..codes).map(|column| cell(row, column)).collect()).collect(),
            is_share: false,
            headings: vec!["A".to_owned(); 11],
            pairs: Vec::new(),
            manifest: manifest(),
        }
    }

    #[test]
    fn nothing_reaches_outside_a_picture() {
        let documents = [
            PatternDocument::Balance(balance(1, None)),
            PatternDocument::Balance(balance(9, Some(2))),
            PatternDocument::Balance(balance(0, None)),
            PatternDocument::Course(course(2, false)),
            PatternDocument::Course(course(1, true)),
            PatternDocument::Course(course(0, true)),
            PatternDocument::Overlap(overlap(3)),
            PatternDocument::Overlap(overlap(60)),
            PatternDocument::Overlap(overlap(0)),
        ];
        for document in documents {
            let drawing = document.drawing();
            for shape in &drawing.shapes {
                let (left, right, bottom) = shape.extent();
                assert!(left >= 0.0 && right <= drawing.width && bottom <= drawing.height, "{shape:?} of {document:?}");
                if let Shape::Bar { width, height, .. } = shape {
                    assert!(width.is_finite() && *width >= 0.0 && *height > 0.0, "{shape:?}");
                }
            }
            let png = document.written(ChartFormat::Png, CsvStyle::Comma).unwrap();
            assert_eq!(png, document.written(ChartFormat::Png, CsvStyle::Comma).unwrap(), "the same bytes each time");
        }
    }

    /// The lengths of the dark bars of the first line.
    fn lengths(document: &BalanceDocument) -> Vec<f64> {
        let drawing = balance::draw(document);
        let bars = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Bar { width, height, part, .. } if (part - 0.75).abs() < 0.001 && (height - 12.0).abs() < 0.001 => {
                Some(*width)
            }
            _ => None,
        });
        bars.take(2).collect()
    }

    #[test]
    fn where_a_group_is_too_small_for_per_cent_no_length_is_a_share_and_none_is_told() {
        let (large, small) = (balance(2, None), balance(2, Some(1)));
        let ratio = |lengths: &[f64]| lengths[0] / lengths[1];
        assert!((ratio(&lengths(&large)) - 2.0).abs() < 0.01, "{:?}", lengths(&large));
        let counts = 123_456.0 / f64::from(123_456_u32 >> 1);
        assert!((ratio(&lengths(&small)) - counts).abs() < 0.01, "{:?}", lengths(&small));
        let written = |document: &BalanceDocument| {
            let document = PatternDocument::Balance(document.clone());
            let text = |format| String::from_utf8(document.written(format, CsvStyle::Comma).unwrap()).unwrap();
            (text(ChartFormat::Svg), text(ChartFormat::Csv))
        };
        let (svg, csv) = written(&large);
        assert!(svg.contains(">50,0\u{a0}%<") && csv.lines().nth(1).unwrap().contains("61728,\"50,0\""), "{csv}");
        let (svg, csv) = written(&small);
        assert!(!svg.contains(">50,0\u{a0}%<") && csv.lines().nth(1).unwrap().contains("61728,,"), "{csv}");
    }

    #[test]
    fn a_quote_in_a_table_of_places_is_no_formula() {
        let document = PatternDocument::Course(course(1, false));
        let csv = String::from_utf8(document.written(ChartFormat::Csv, CsvStyle::SemicolonWithBom).unwrap()).unwrap();
        assert!(csv.lines().nth(2).unwrap().contains("50,0;60,0;1;2;\"'=Ja; vi «prøvde»\""), "{csv}");
        assert_eq!(csv.lines().filter(|line| line.contains("'=Ja")).count(), 3);
    }

    #[test]
    fn a_picture_that_no_program_can_show_is_refused_as_pixels_and_written_as_lines() {
        let document = PatternDocument::Course(course(400, false));
        let refused = document.written(ChartFormat::Png, CsvStyle::Comma).unwrap_err();
        assert!(matches!(refused, ExportError::PictureTooTall { pixels } if pixels > 30_000), "{refused}");
        let svg = document.written(ChartFormat::Svg, CsvStyle::Comma).unwrap();
        assert!(svg.len() > 100_000);
    }
}
