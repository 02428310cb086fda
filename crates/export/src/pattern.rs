//! Patterns over cases, along texts and between codes: pictures, and the same numbers as tables.

use crate::chart::{balance, course, matrix, picture, vector};
use crate::{BalanceDocument, ChartFormat, CourseDocument, CsvStyle, Drawing, ExportError, OverlapDocument};

/// A picture of a pattern, with the numbers behind it.
#[derive(Clone, Debug, PartialEq)]
pub enum PatternDocument {
    /// Two codes against each other.
    Balance(BalanceDocument),
    /// Codes along texts.
    Course(CourseDocument),
    /// Codes against codes.
    Overlap(OverlapDocument),
}

impl PatternDocument {
    fn title(&self) -> &str {
        match self {
            Self::Balance(own) => &own.title,
            Self::Course(own) => &own.title,
            Self::Overlap(own) => &own.title,
        }
    }

    /// The picture as shapes.
    pub fn drawing(&self) -> Drawing {
        match self {
            Self::Balance(own) => balance::draw(own),
            Self::Course(own) => course::draw(own),
            Self::Overlap(own) => matrix::draw(own),
        }
    }

    /// The file in a format.
    pub fn written(&self, format: ChartFormat, csv: CsvStyle) -> Result<Vec<u8>, ExportError> {
        let table = || match self {
            Self::Balance(own) => balance::table(own),
            Self::Course(own) => course::table(own),
            Self::Overlap(own) => matrix::table(own),
        };
        match format {
            ChartFormat::Svg => Ok(vector::svg(&self.drawing(), self.title()).into_bytes()),
            ChartFormat::Png => picture::png(&self.drawing()),
            ChartFormat::Xlsx => table().to_xlsx(),
            ChartFormat::Csv => table().to_csv(csv),
        }
    }
}
