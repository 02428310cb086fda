//! Marks on a stretch of text as runs. Marks may overlap, runs may not: where two cross, the later one is cut at the end
//! of the earlier one and goes on behind it, without a bracket or comment of its own there.

use std::collections::VecDeque;

use sitat_export::Inline;
use sitat_model::{CodeColour, TextOffset, TextRange};

use super::{TranscriptForm, bracket};
use crate::texts::BaseText;

/// Codes on words.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) range: TextRange,
    /// The numbers of its codes in the legend.
    pub(super) numbers: Vec<u32>,
    pub(super) colour: Option<CodeColour>,
    /// The codes by name.
    pub(super) comment: String,
    pub(super) author: String,
    /// Milliseconds UTC.
    pub(super) at: Option<i64>,
    /// Whether it begins here, or somewhere before.
    pub(super) opens: bool,
    /// Whether it ends here, or somewhere behind.
    pub(super) closes: bool,
}

/// A number in raised digits.
pub(super) fn raised(number: u32) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().chars().filter_map(|digit| DIGITS.get(digit.to_digit(10)? as usize)).collect()
}

/// A stretch of text with the marks that lie on it; marks come by where they begin, the longer first.
pub(super) fn runs(base: &BaseText, range: TextRange, marks: &[Mark], form: TranscriptForm) -> Vec<Inline> {
    let mut here: VecDeque<Mark> = VecDeque::new();
    for mark in marks.iter().take_while(|mark| mark.range.start < range.end) {
        if mark.range.end > range.start {
            let (start, end) = (mark.range.start.max(range.start), mark.range.end.min(range.end));
            here.push_back(Mark {
                range: TextRange { start, end },
                opens: mark.opens && mark.range.start >= range.start,
                closes: mark.closes && mark.range.end <= range.end,
                ..mark.clone()
            });
        }
    }
    // Those that began earlier begin together here.
    here.make_contiguous().sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
    let mut runs = nested(base, range, here, form);
    keep_apart(&mut runs, &mut None);
    runs
}

/// A hair's breadth, so that the number of a bracket that closes is not read together with one that opens.
const HAIR: char = '\u{200a}';

fn is_raised(character: char) -> bool {
    "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(character)
}

/// Puts a hair between a raised number and the number of a bracket that opens right behind it.
fn keep_apart(runs: &mut [Inline], last: &mut Option<char>) {
    for run in runs {
        match run {
            Inline::Plain(words) => {
                let opens = words.ends_with('[') && words.starts_with(is_raised);
                if opens && last.is_some_and(is_raised) {
                    words.insert(0, HAIR);
                }
                *last = words.chars().next_back().or(*last);
            }
            Inline::Coded { words, .. } | Inline::Comment { words, .. } => keep_apart(words, last),
            _ => *last = None,
        }
    }
}

fn nested(base: &BaseText, range: TextRange, mut marks: VecDeque<Mark>, form: TranscriptForm) -> Vec<Inline> {
    let mut written = Vec::new();
    let mut at = range.start;
    let plain = |written: &mut Vec<Inline>, start: TextOffset, end: TextOffset| {
        if start < end {
            written.push(Inline::plain(base.slice(TextRange { start, end })));
        }
    };
    while let Some(mark) = marks.pop_front() {
        plain(&mut written, at, mark.range.start);
        let mut inner: VecDeque<Mark> = VecDeque::new();
        let mut rest: Vec<Mark> = Vec::new();
        for other in marks {
            if other.range.start >= mark.range.end {
                rest.push(other);
            } else if other.range.end <= mark.range.end {
                inner.push_back(other);
            } else {
                let cut = mark.range.end;
                let behind = TextRange { start: cut, end: other.range.end };
                rest.push(Mark { range: behind, opens: false, ..other.clone() });
                inner.push_back(Mark {
                    range: TextRange { start: other.range.start, end: cut },
                    closes: false,
                    ..other
                });
            }
        }
        rest.sort_by_key(|own| (own.range.start, std::cmp::Reverse(own.range.end)));
        marks = rest.into();
        at = mark.range.end;
        let mut words = nested(base, mark.range, inner, form);
        if form == TranscriptForm::Pages {
            if mark.opens {
                words.insert(0, Inline::plain(bracket(&mark.numbers, true)));
            }
            if mark.closes {
                words.push(Inline::plain(bracket(&mark.numbers, false)));
            }
        }
        let coloured = match mark.colour {
            Some(colour) => vec![Inline::Coded { colour, words }],
            None => words,
        };
        if form == TranscriptForm::Comments && mark.opens {
            let Mark { author, at, comment, .. } = mark;
            written.push(Inline::Comment { author, at, comment, words: coloured });
        } else {
            written.extend(coloured);
        }
    }
    plain(&mut written, at, range.end);
    written
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mark(start: u32, end: u32, number: u32) -> Mark {
        Mark {
            range: TextRange::new(start, end),
            numbers: vec![number],
            colour: None,
            comment: number.to_string(),
            author: String::new(),
            at: None,
            opens: true,
            closes: true,
        }
    }

    fn words(runs: &[Inline]) -> String {
        let mut all = String::new();
        for run in runs {
            match run {
                Inline::Plain(words) | Inline::Strong(words) | Inline::Emphasis(words) => all.push_str(words),
                Inline::Coded { words: own, .. } | Inline::Comment { words: own, .. } => all.push_str(&words(own)),
                _ => {}
            }
        }
        all
    }

    fn comments(runs: &[Inline]) -> Vec<String> {
        let mut all = Vec::new();
        for run in runs {
            match run {
                Inline::Comment { comment, words, .. } => {
                    all.push(comment.clone());
                    all.extend(comments(words));
                }
                Inline::Coded { words, .. } => all.extend(comments(words)),
                _ => {}
            }
        }
        all
    }

    #[test]
    fn marks_that_cross_each_keep_their_brackets() {
        let base = BaseText::new("abcdefgh".to_owned());
        let marks = [mark(1, 5, 1), mark(3, 7, 12)];
        let told = runs(&base, TextRange::new(0, 8), &marks, TranscriptForm::Pages);
        assert_eq!(words(&told), "a¹[bc¹²[de]¹fg]¹²h");
        let told = runs(&base, TextRange::new(4, 8), &marks, TranscriptForm::Pages);
        assert_eq!(words(&told), "e]¹fg]¹²h", "what began earlier has its bracket there");
    }

    #[test]
    fn numbers_of_neighbours_are_not_read_together() {
        let base = BaseText::new("abcd".to_owned());
        let marks = [mark(0, 2, 1), mark(2, 4, 2)];
        let told = runs(&base, TextRange::new(0, 4), &marks, TranscriptForm::Pages);
        assert_eq!(words(&told), "¹[ab]¹\u{200a}²[cd]²");
    }

    proptest! {
        #[test]
        fn whatever_overlaps_no_word_is_lost_and_each_mark_opens_and_closes_once(
            places in prop::collection::vec((0_u32..40, 1_u32..20), 0..12),
        ) {
            let text: String = ('a'..='z').cycle().take(60).collect();
            let base = BaseText::new(text.clone());
            let mut marks: Vec<Mark> =
                (1..).zip(&places).map(|(number, (start, length))| mark(*start, start + length, number)).collect();
            marks.sort_by_key(|own| (own.range.start, std::cmp::Reverse(own.range.end)));
            let told = words(&runs(&base, TextRange::new(0, 60), &marks, TranscriptForm::Pages));
            let bare: String = told.chars().filter(char::is_ascii_lowercase).collect();
            prop_assert_eq!(&bare, &text);
            for own in &marks {
                // A bracket stands where the words begin or end.
                let letters_before = |at: usize| told.get(..at).unwrap_or_default().chars().filter(char::is_ascii_lowercase).count();
                let number = raised(own.numbers[0]);
                // A number is whole where no other digit stands beside it.
                let begins = |at: usize| !told[..at].ends_with(is_raised);
                let ends = |end: usize| !told[end..].starts_with(is_raised);
                let opening = format!("{number}[");
                let opens: Vec<usize> = told.match_indices(&opening)
                    .filter(|(at, _)| begins(*at)).map(|(at, _)| letters_before(at)).collect();
                prop_assert!(opens.contains(&(own.range.start.0 as usize)), "{} of {}", own.numbers[0], told);
                let closing = format!("]{number}");
                let closes: Vec<usize> = told.match_indices(&closing)
                    .filter(|(at, found)| ends(at + found.len())).map(|(at, _)| letters_before(at)).collect();
                prop_assert!(closes.contains(&(own.range.end.0 as usize)), "{} of {}", own.numbers[0], told);
            }
            let said = comments(&runs(&base, TextRange::new(0, 60), &marks, TranscriptForm::Comments));
            prop_assert_eq!(said.len(), marks.len());
            let bare = words(&runs(&base, TextRange::new(0, 60), &marks, TranscriptForm::Comments));
            prop_assert_eq!(bare, text);
        }
    }
}
