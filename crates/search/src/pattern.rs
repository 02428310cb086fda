//! Regular expressions over the words of a turn.
//!
//! They are read in the texts themselves, letter by letter, and see them as they are found by words: composed letters,
//! no soft hyphens, plain hyphens, apostrophes and blanks. Their time grows with the text and not with the pattern
//! (finite automata; Thompson 1968), and how large they may become is bounded.

use regex::{Regex, RegexBuilder};
use sitat_model::is_ignorable;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a pattern may take in memory, in bytes.
const LARGEST: usize = 4 << 20;

/// Why a pattern cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It cannot be read.
    Unreadable,
    /// It would become too large.
    TooLarge,
}

/// Makes a pattern ready; letter case does not matter, `^` and `$` are the ends of a line.
pub(crate) fn compile(pattern: &str) -> Result<Regex, Fault> {
    let built = RegexBuilder::new(pattern)
        .case_insensitive(true)
        .multi_line(true)
        .size_limit(LARGEST)
        .dfa_size_limit(LARGEST)
        .nest_limit(50)
        .build();
    built.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => Fault::TooLarge,
        _ => Fault::Unreadable,
    })
}

/// Where a pattern is found in a text: first code point and the one after the last. Nothing is found that is empty.
pub(crate) fn find(pattern: &Regex, text: &str, mut found: impl FnMut(u32, u32)) {
    if text.is_ascii() {
        for hit in pattern.find_iter(text).filter(|hit| !hit.is_empty()) {
            found(count(hit.start()), count(hit.end()));
        }
        return;
    }
    let plain = Plain::new(text);
    let read = plain.as_ref().map_or(text, |plain| &plain.text);
    let (mut byte, mut letters) = (0, 0);
    for hit in pattern.find_iter(read).filter(|hit| !hit.is_empty()) {
        letters += count(read[byte..hit.start()].chars().count());
        let start = letters;
        letters += count(hit.as_str().chars().count());
        byte = hit.end();
        match &plain {
            Some(plain) => found(plain.place(start), plain.place(letters)),
            None => found(start, letters),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A text as patterns read it, where that is another than the text.
struct Plain {
    text: String,
    /// By code point of the plain text: the code point of the text; at the end the length of the text.
    places: Vec<u32>,
}

impl Plain {
    fn new(text: &str) -> Option<Self> {
        if !text.chars().any(is_odd) {
            return None;
        }
        let mut plain = Self { text: String::with_capacity(text.len()), places: Vec::new() };
        let mut letters = (0..).zip(text.chars()).peekable();
        while let Some((place, letter)) = letters.next() {
            if is_ignorable(letter) {
                continue;
            }
            let mut cluster = String::from(letter);
            while let Some((_, mark)) = letters.next_if(|&(_, next)| is_combining_mark(next) || is_ignorable(next)) {
                if !is_ignorable(mark) {
                    cluster.push(mark);
                }
            }
            for letter in cluster.nfc() {
                plain.text.push(match letter {
                    '\u{2010}' | '\u{2011}' => '-',
                    '\u{2018}' | '\u{2019}' => '\'',
                    '\u{a0}' | '\u{2007}' | '\u{202f}' => ' ',
                    other => other,
                });
                plain.places.push(place);
            }
        }
        plain.places.push(count(text.chars().count()));
        Some(plain)
    }

    fn place(&self, letter: u32) -> u32 {
        self.places.get(letter as usize).or(self.places.last()).copied().unwrap_or(0)
    }
}

fn is_odd(letter: char) -> bool {
    letter > '\u{9f}'
        && (is_ignorable(letter)
            || matches!(letter, '\u{a0}' | '\u{2007}' | '\u{2010}' | '\u{2011}' | '\u{2018}' | '\u{2019}' | '\u{202f}')
            || is_combining_mark(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(pattern: &str, text: &str) -> Vec<(u32, u32)> {
        let mut hits = Vec::new();
        find(&compile(pattern).unwrap(), text, |start, end| hits.push((start, end)));
        hits
    }

    #[test]
    fn a_pattern_is_found_where_it_stands() {
        assert_eq!(hits("kommun(e|al)", "😀 Kommune og kommunal"), [(2, 9), (13, 21)]);
        assert_eq!(hits("by", "by by"), [(0, 2), (3, 5)]);
        assert_eq!(hits("x*", "by"), []);
        assert_eq!(hits("^og$", "by\nog\nland"), [(3, 5)]);
    }

    #[test]
    fn odd_characters_hide_nothing() {
        assert_eq!(hits("på her", "så pa\u{30a}\u{a0}he\u{ad}r!"), [(3, 11)]);
        assert_eq!(hits("det's", "det\u{2019}s"), [(0, 5)]);
        assert_eq!(hits("e$", "inno\u{ad}e\u{ad}"), [(5, 7)]);
    }

    #[test]
    fn what_explodes_is_refused() {
        assert_eq!(compile("(((a{100}){100}){100})").err(), Some(Fault::TooLarge));
        assert_eq!(compile("(a").err(), Some(Fault::Unreadable));
        assert_eq!(compile(&"(".repeat(100_000)).err(), Some(Fault::Unreadable));
        let long = "a".repeat(20_000);
        assert_eq!(hits("(a+)+b", &long), []);
    }
}
