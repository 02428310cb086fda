//! Numbers of the lines of a text as it was imported: the same wherever it is shown.

use crate::{TextOffset, TextRange};

/// Where the lines of a text end.
#[derive(Clone, Debug, Default)]
pub struct LineNumbers {
    ends: Vec<TextOffset>,
}

impl LineNumbers {
    /// Looks for the lines of a text.
    pub fn new(text: &str) -> Self {
        let ends = text.chars().enumerate().filter(|(_, letter)| *letter == '\n');
        Self { ends: ends.map(|(at, _)| TextOffset(u32::try_from(at).unwrap_or(u32::MAX))).collect() }
    }

    /// The number of the line that holds a code point, from 1.
    pub fn at(&self, place: TextOffset) -> u32 {
        u32::try_from(self.ends.partition_point(|end| *end < place)).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The lines of a range as they are written: `L3`, or `L3–L9`.
    pub fn written(&self, range: TextRange) -> String {
        let last = TextOffset(range.end.0.saturating_sub(1)).max(range.start);
        match (self.at(range.start), self.at(last)) {
            (first, last) if first == last => format!("L{first}"),
            (first, last) => format!("L{first}–L{last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_are_counted_from_one_and_the_break_belongs_to_the_line_it_ends() {
        let lines = LineNumbers::new("én\nto 😀\n\nfire");
        assert_eq!(lines.written(TextRange::new(0, 2)), "L1");
        assert_eq!(lines.written(TextRange::new(0, 3)), "L1");
        assert_eq!(lines.written(TextRange::new(3, 7)), "L2");
        assert_eq!(lines.written(TextRange::new(6, 13)), "L2–L4");
        assert_eq!(lines.written(TextRange::new(9, 9)), "L4");
    }

    proptest! {
        #[test]
        fn a_line_is_one_more_than_the_breaks_before(text in "[a\n😀]{0,40}", at in 0_usize..40) {
            let letters: Vec<char> = text.chars().collect();
            prop_assume!(at < letters.len());
            let before = letters[..at].iter().filter(|letter| **letter == '\n').count();
            let place = TextOffset(u32::try_from(at).unwrap());
            prop_assert_eq!(LineNumbers::new(&text).at(place) as usize, before + 1);
        }
    }
}
