//! The lines of a text, with what the layout knows about each.

use std::ops::Range;

use super::Layout;
use crate::style::Style;

/// A line: a paragraph, or a part of one between two line breaks.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Where it stands, without its line feed.
    pub(crate) range: Range<usize>,
    pub(crate) is_blank: bool,
    pub(crate) is_heading: bool,
    /// Where the bold words that it begins with end; its start if it does not begin bold.
    pub(super) bold_end: usize,
}

/// Cuts a text into lines. Line breaks inside a note cut nothing.
pub(crate) fn lines(text: &str, layout: &Layout) -> Vec<Line> {
    let headings = ranges(layout, |style| matches!(style, Style::Heading(_)));
    let bold = ranges(layout, |style| style == Style::Bold);
    let mut notes = layout.notes.clone();
    notes.sort_unstable_by_key(|note| note.start);
    let (mut heading, mut thick, mut note) =
        (Cursor { ranges: &headings }, Cursor { ranges: &bold }, Cursor { ranges: &notes });
    let mut found = Vec::new();
    let mut start = 0;
    for (end, _) in text.match_indices('\n').chain(std::iter::once((text.len(), ""))) {
        if end < text.len() && note.at(end).is_some() {
            continue;
        }
        let words = &text[start..end];
        let first = start + words.len() - words.trim_start().len();
        let is_blank =
            words.chars().all(|character| character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}'));
        found.push(Line {
            range: start..end,
            is_blank,
            is_heading: !is_blank && heading.at(first).is_some(),
            bold_end: thick.at(first).map_or(start, |range| range.end.min(end)),
        });
        start = end + 1;
    }
    found
}

fn ranges(layout: &Layout, wanted: impl Fn(Style) -> bool) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> =
        layout.styles.iter().filter(|(_, style)| wanted(*style)).map(|(range, _)| range.clone()).collect();
    ranges.sort_unstable_by_key(|range| range.start);
    ranges
}

/// Walks through sorted ranges as the places asked for grow.
struct Cursor<'ranges> {
    ranges: &'ranges [Range<usize>],
}

impl Cursor<'_> {
    /// The range that holds a place; places must not go back.
    fn at(&mut self, place: usize) -> Option<Range<usize>> {
        while let Some((first, rest)) = self.ranges.split_first()
            && first.end <= place
        {
            self.ranges = rest;
        }
        self.ranges.first().filter(|range| range.start <= place).cloned()
    }
}
