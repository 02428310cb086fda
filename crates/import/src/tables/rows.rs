//! Cuts a delimited text into rows of cells, each with the number that a spreadsheet shows for it.
//!
//! The cutting is `csv-core`'s. Added are what tables of people need and a stream of records hides: blank rows are
//! counted, blanks before a quotation mark are forgiven, and a quotation mark that is never closed is refused.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder, Terminator};

use super::table::Record;
use crate::error::ImportError;

/// The rows of a text, newlines LF, that are not empty lines. After an error there are no more.
pub(super) struct Rows<'text> {
    reader: Reader,
    delimiter: u8,
    rest: &'text [u8],
    /// Rows so far, empty lines among them.
    row: usize,
    /// Room for a cell; grows with the longest.
    room: Vec<u8>,
}

/// A cell as it is cut out.
struct Cut {
    cell: String,
    is_last: bool,
    is_closed: bool,
}

impl<'text> Rows<'text> {
    /// Begins before the first row.
    pub(super) fn new(text: &'text str, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
        Self { reader, delimiter, rest: text.as_bytes(), row: 0, room: vec![0; 1024] }
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) -> usize {
        let count = self.rest.iter().take_while(|&&byte| is_skipped(byte)).count();
        self.rest = self.rest.get(count..).unwrap_or_default();
        count
    }

    /// The next cell; `None` at the end of the text.
    fn cut(&mut self) -> Option<Cut> {
        let (before, delimiter) = (self.rest, self.delimiter);
        self.skip(|byte| matches!(byte, b' ' | b'\t') && byte != delimiter);
        if !self.rest.starts_with(b"\"") {
            self.rest = before;
        }
        let start = self.rest;
        let mut length = 0;
        let is_last = loop {
            let (result, read, written) =
                self.reader.read_field(self.rest, self.room.get_mut(length..).unwrap_or_default());
            self.rest = self.rest.get(read..).unwrap_or_default();
            length += written;
            match result {
                // Called again with nothing left, the reader knows that this is the end.
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => self.room.resize(self.room.len() * 2, 0),
                ReadFieldResult::Field { record_end } => break record_end,
                ReadFieldResult::End => return None,
            }
        };
        // Only the last cell of a text can be open.
        let is_closed = !self.rest.is_empty() || start.strip_prefix(b"\"").is_none_or(closes);
        let cell = String::from_utf8_lossy(self.room.get(..length).unwrap_or_default()).into_owned();
        Some(Cut { cell, is_last, is_closed })
    }
}

/// Whether a quotation mark follows that is not doubled.
fn closes(mut quoted: &[u8]) -> bool {
    while let Some(mark) = quoted.iter().position(|&byte| byte == b'"') {
        quoted = quoted.get(mark + 1..).unwrap_or_default();
        match quoted.strip_prefix(b"\"") {
            Some(rest) => quoted = rest,
            None => return true,
        }
    }
    false
}

impl Iterator for Rows<'_> {
    type Item = Result<Record, ImportError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.row += 1 + self.skip(|byte| byte == b'\n');
        let mut cells = Vec::new();
        while let Some(cut) = self.cut() {
            if !cut.is_closed {
                return Some(Err(ImportError::UnclosedQuote { row: self.row }));
            }
            cells.push(cut.cell);
            if cut.is_last {
                break;
            }
        }
        (!cells.is_empty()).then_some(Ok(Record { row: self.row, cells }))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        Rows::new(text, b';').map(|row| row.unwrap()).map(|record| (record.row, record.cells)).collect()
    }

    #[test]
    fn blank_rows_count_and_a_quoted_cell_over_lines_is_one_row() {
        let expected: &[(usize, &[&str])] = &[(3, &["a", "b"]), (4, &[" "]), (5, &["1\n\n2", ""]), (8, &["c"])];
        let expected: Vec<(usize, Vec<String>)> =
            expected.iter().map(|(row, cells)| (*row, cells.iter().map(|cell| (*cell).to_owned()).collect())).collect();
        assert_eq!(rows("\n\na;b\n \n\"1\n\n2\";\n\n\nc"), expected);
        assert_eq!(rows("\n\na;b\n \n\"1\n\n2\";\n\n\nc\n\n"), expected);
        assert!(rows("").is_empty() && rows("\n\n").is_empty());
    }

    #[test]
    fn blanks_before_a_quotation_mark_and_signs_after_it_are_forgiven() {
        assert_eq!(
            rows("a; \t\"b;\"\"c\"\"\" d \"e\"; f\"g"),
            [(1, vec!["a".to_owned(), "b;\"c\" d \"e\"".to_owned(), " f\"g".to_owned()])]
        );
    }

    #[test]
    fn only_a_mark_that_is_never_closed_is_refused() {
        let last = |text: &str| Rows::new(text, b';').last().unwrap();
        for open in ["a\nb;\"c", "a\n\"b\"\";c", "a\nb;\"", "a\nb;  \"c\n\n"] {
            assert_eq!(last(open), Err(ImportError::UnclosedQuote { row: 2 }), "{open:?}");
        }
        for closed in ["a;\"b\"", "a;\"\"", "a;\"b\"\"\"", "a;\"b\"c", "a;5\"", "\"a\";"] {
            assert!(last(closed).is_ok(), "{closed:?}");
        }
    }

    #[test]
    fn a_cell_may_be_longer_than_the_room() {
        let long = "å;".repeat(5_000);
        assert_eq!(rows(&format!("a;\"{long}\";b")), [(1, vec!["a".to_owned(), long, "b".to_owned()])]);
    }

    proptest! {
        #[test]
        fn every_line_outside_quotation_marks_is_a_row(lines in proptest::collection::vec("[a;\t å]{0,4}", 1..12)) {
            let numbers: Vec<usize> = rows(&lines.join("\n")).into_iter().map(|(row, _)| row).collect();
            let filled = (1..).zip(&lines).filter(|(_, line)| !line.is_empty()).map(|(number, _)| number);
            prop_assert_eq!(numbers, filled.collect::<Vec<usize>>());
        }
    }
}
