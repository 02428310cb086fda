//! Quotations in a finished document: where they are, and whether their words are those of a source.
//!
//! Deliberately knows neither projects nor file formats: paragraphs and texts come in, places and differences go out.

mod aligning;
mod marks;
mod mending;
mod seeking;
mod telling;
mod tokens;

pub use marks::{MarkedStretch, Marks, StrayMark, quotation_marks};
pub use seeking::{QuoteSeeker, SoughtQuote};
pub use telling::{HeldQuotation, WordDifference};

use sitat_model::{OffsetMap, TextRange, sentences, words};

/// A sentence without marks is held against the sources from so many words on.
const FEWEST_UNMARKED: usize = 8;
/// Words that may stand before a colon and say who speaks.
const LONGEST_HEAD: usize = 6;
/// Words that may stand behind a quote and say who spoke.
const LONGEST_TAIL: usize = 8;

/// What tells that words are somebody else's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundBy {
    /// The number of an excerpt, or a mark that an export has left around it.
    Identity,
    /// Quotation marks.
    Marks,
    /// The look of its paragraph.
    Style,
    /// Nothing: the words are nearly those of a source.
    Words,
}

impl FoundBy {
    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "id",
            Self::Marks => "marks",
            Self::Style => "style",
            Self::Words => "words",
        }
    }
}

/// A stretch of a paragraph that may be somebody else's words. Places are in code points of the paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundQuotation {
    /// The words.
    pub range: TextRange,
    /// The words with their marks, and with what stands before and behind them in their paragraph to say whose they are.
    pub outer: TextRange,
    /// What tells it.
    pub by: FoundBy,
}

/// The stretches of a paragraph that are, or may be, quotations, by place. `is_quote`: the paragraph looks like one.
/// `is_name` tells whether words name somebody who is quoted.
pub fn quotations(text: &str, marks: &Marks, is_quote: bool, is_name: &dyn Fn(&str) -> bool) -> Vec<FoundQuotation> {
    let map = OffsetMap::new(text);
    let count = |range: TextRange| words(map.slice(text, range)).count();
    let whole = TextRange::new(0, map.characters());
    let marked: Vec<FoundQuotation> = marks
        .stretches
        .iter()
        .map(|own| FoundQuotation { range: own.inner, outer: own.outer, by: FoundBy::Marks })
        .collect();
    if is_quote {
        let inside: usize = marked.iter().map(|own| count(own.range)).sum();
        if inside * 2 > count(whole) {
            return marked;
        }
        let range = without_names(text, &map, is_name);
        let own = FoundQuotation { range, outer: whole, by: FoundBy::Style };
        return if count(range) > 0 { vec![own] } else { Vec::new() };
    }
    let mut found = marked;
    let mut start = 0;
    let mut gaps = Vec::new();
    for stretch in &marks.stretches {
        gaps.push(TextRange::new(start, stretch.outer.start.0.max(start)));
        start = stretch.outer.end.0;
    }
    gaps.push(TextRange::new(start, whole.end.0.max(start)));
    for gap in gaps {
        for sentence in sentences(map.slice(text, gap)) {
            let range = TextRange::new(gap.start.0 + sentence.start.0, gap.start.0 + sentence.end.0);
            if count(range) >= FEWEST_UNMARKED {
                found.push(FoundQuotation { range, outer: range, by: FoundBy::Words });
            }
        }
    }
    found.sort_by_key(|own| own.range.start);
    found
}

/// A paragraph that is a quote, without what stands before and behind it to say whose words they are.
fn without_names(text: &str, map: &OffsetMap, is_name: &dyn Fn(&str) -> bool) -> TextRange {
    let characters: Vec<char> = text.chars().collect();
    let slice = |start: usize, end: usize| {
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        map.slice(text, TextRange::new(number(start), number(end)))
    };
    let (mut start, mut end) = (0, characters.len());
    if let Some(colon) = characters.iter().position(|own| *own == ':') {
        let head = slice(0, colon);
        let length = words(head).count();
        if length > 0 && length <= LONGEST_HEAD && is_name(head) {
            start = colon + 1;
        }
    }
    // What stands behind: in brackets, behind a dash or on a line of its own, or a name behind the last sentence.
    let last_of =
        |wanted: &[char]| characters[start..end].iter().rposition(|own| wanted.contains(own)).map(|at| start + at);
    for (opening, must_name) in [
        (&['('][..], false),
        (&['['][..], false),
        (&['–', '—', '\n'][..], true),
        (&['.', '!', '?', '…', ',', ')'][..], true),
    ] {
        let Some(at) = last_of(opening) else { continue };
        let tail = slice(at + 1, end);
        let length = words(tail).count();
        let is_bracket = !must_name && tail.trim_end().ends_with([')', ']', '.']);
        if length > 0 && length <= LONGEST_TAIL && (is_bracket || (must_name && is_name(tail))) {
            let keeps = usize::from(matches!(characters.get(at), Some('.' | '!' | '?' | '…' | ')')));
            end = at + keeps;
            break;
        }
    }
    while start < end && characters[start].is_whitespace() {
        start += 1;
    }
    while end > start && characters[end - 1].is_whitespace() {
        end -= 1;
    }
    let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    TextRange::new(number(start), number(end))
}

#[cfg(test)]
mod tests;
