//! How words look in the original, where it matters to a reader: over the base text, never inside it.

use sitat_model::TextRange;

/// A look or a place in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// A heading of level 1 to 9.
    Heading(u8),
    /// A page of the original, from 1. Pages do not overlap.
    Page(u32),
    /// A cell of a table. All three count from 0; a nested table has a number of its own.
    TableCell {
        /// Number of the table in the text.
        table: u32,
        /// Row in the table.
        row: u32,
        /// Cell in the row.
        column: u32,
    },
}

impl Style {
    /// The name of the style in files: `bold`, `italic`, `heading-2`, `page-3`, `cell-0-1-2` (table, row, column).
    pub fn name(self) -> String {
        match self {
            Self::Bold => "bold".to_owned(),
            Self::Italic => "italic".to_owned(),
            Self::Heading(level) => format!("heading-{level}"),
            Self::Page(number) => format!("page-{number}"),
            Self::TableCell { table, row, column } => format!("cell-{table}-{row}-{column}"),
        }
    }

    /// Finds the style of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        let mut parts = name.split('-');
        let style = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
            ("bold", None, None, None) => Self::Bold,
            ("italic", None, None, None) => Self::Italic,
            ("heading", Some(level), None, None) => Self::Heading(level.parse().ok()?),
            ("page", Some(number), None, None) => Self::Page(number.parse().ok()?),
            ("cell", Some(table), Some(row), Some(column)) => {
                Self::TableCell { table: table.parse().ok()?, row: row.parse().ok()?, column: column.parse().ok()? }
            }
            _ => return None,
        };
        parts.next().is_none().then_some(style)
    }
}

/// A style on a stretch of the base text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StyleRange {
    /// Where, in code points.
    pub range: TextRange,
    /// What.
    pub style: Style,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_reads_back_from_its_name() {
        for style in [
            Style::Bold,
            Style::Italic,
            Style::Heading(3),
            Style::Page(12),
            Style::TableCell { table: 1, row: 20, column: 3 },
        ] {
            assert_eq!(Style::from_name(&style.name()), Some(style));
        }
        assert_eq!(Style::from_name("cell-1-2"), None);
        assert_eq!(Style::from_name("bold-1"), None);
        assert_eq!(Style::from_name(""), None);
    }
}
