//! Tables of text: columns aligned, two blanks between them, nothing drawn.

/// To which side a column leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A table of text.
#[derive(Clone, Debug)]
pub(crate) struct Listing {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

/// One line of a text: line breaks and tabs would tear a table apart.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// Columns that a text takes on a terminal: combining marks and zero-width characters take none.
fn width(text: &str) -> usize {
    text.chars()
        .filter(
            |character| !matches!(character, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'),
        )
        .count()
}

impl Listing {
    /// Begins a table without headings.
    pub(crate) fn new(sides: &[Side]) -> Self {
        Self { sides: sides.to_vec(), rows: Vec::new() }
    }

    /// Begins a table with headings.
    pub(crate) fn with_headings(columns: &[(String, Side)]) -> Self {
        let (headings, sides) = columns.iter().cloned().unzip();
        Self { sides, rows: vec![headings] }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| one_line(&cell)).collect());
    }

    /// The table, each line ended.
    pub(crate) fn text(&self) -> String {
        let widths: Vec<usize> = (0..self.sides.len())
            .map(|place| self.rows.iter().filter_map(|row| row.get(place)).map(|cell| width(cell)).max().unwrap_or(0))
            .collect();
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, side), widest) in row.iter().zip(&self.sides).zip(&widths) {
                let blanks = " ".repeat(widest - width(cell));
                match side {
                    Side::Left => line.extend([cell.as_str(), &blanks]),
                    Side::Right => line.extend([blanks.as_str(), cell]),
                }
                line.push_str("  ");
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_to_their_side() {
        let mut listing =
            Listing::with_headings(&[("Kode".to_owned(), Side::Left), ("Utdrag".to_owned(), Side::Right)]);
        listing.row(["På\ntvers".to_owned(), "7".to_owned()]);
        listing.row(["A\u{30a}".to_owned(), "12".to_owned()]);
        assert_eq!(listing.text(), "Kode      Utdrag\nPå tvers       7\nA\u{30a}             12\n");
    }
}
