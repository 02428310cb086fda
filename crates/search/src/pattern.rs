//! Regular expressions over the words of a turn.
//!
//! They are read in the texts themselves, letter by letter, and see them as they are found by words: composed letters,
//! no soft hyphens, plain hyphens, apostrophes and blanks. Their time grows with the text and not with the pattern
//! (finite automata; Thompson 1968), and how large they may become is bounded.

use regex::{Regex, RegexBuilder};
use regex_syntax::hir::literal::{ExtractKind, Extractor, Seq};
use sitat_model::{TextRange, is_ignorable, line_cuts};
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

/// Fewer letters in a row than these are in too many words to be worth looking for.
const FEWEST_LETTERS: usize = 3;

/// Letters that are never cut from the word that they stand in, and that stand in the list of words as in the text.
fn is_plain_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic() || (('À'..='ÿ').contains(&letter) && letter.is_alphabetic())
}

/// What some word in every place that a pattern finds must hold: letters in a row without which nothing can fit it.
/// `None` where there are none, as in `\d{4}`.
pub(crate) fn needed(pattern: &str) -> Option<Regex> {
    let read = regex_syntax::ParserBuilder::new().multi_line(true).nest_limit(50).build().parse(pattern).ok()?;
    let letters_of = |found: &Seq| -> Option<Vec<String>> {
        let longest = |written: &[u8]| {
            let written = String::from_utf8_lossy(written).into_owned();
            let runs = written.split(|letter| !is_plain_letter(letter));
            let run = runs.max_by_key(|run| run.len()).filter(|run| run.chars().count() >= FEWEST_LETTERS);
            run.map(regex::escape)
        };
        found.literals()?.iter().map(|literal| longest(literal.as_bytes())).collect()
    };
    let kinds = [ExtractKind::Prefix, ExtractKind::Suffix];
    let sides = kinds.map(|kind| letters_of(&Extractor::new().kind(kind).extract(&read)));
    let letters = sides.into_iter().flatten().filter(|own| !own.is_empty()).min_by_key(Vec::len)?;
    RegexBuilder::new(&letters.join("|")).case_insensitive(true).size_limit(LARGEST).build().ok()
}

/// Where a pattern is found in a text: first code point and the one after the last. Nothing is found that is empty. What
/// the end of a line cuts is read as a whole first, without its hyphen and with it.
pub(crate) fn find(pattern: &Regex, text: &str, mut found: impl FnMut(u32, u32)) {
    let plain = if text.is_ascii() { None } else { Plain::new(text) };
    let cuts = line_cuts(text);
    let mut across: Vec<(u32, u32)> = Vec::new();
    if !cuts.is_empty() {
        let whole = plain.clone().unwrap_or_else(|| Plain::same(text));
        for kept in [0, 1] {
            let joined = whole.without(&cuts, kept);
            find_in(pattern, &joined.text, Some(&joined), |start, end| {
                let is_across = cuts.iter().any(|cut| start < cut.start.0 && cut.end.0 < end);
                // What ends before a cut does not reach over it.
                let end = cuts.iter().find(|cut| cut.end.0 == end).map_or(end, |cut| cut.start.0 + kept);
                if is_across && !overlaps(&across, start, end) {
                    across.push((start, end));
                }
            });
        }
        across.iter().for_each(|&(start, end)| found(start, end));
    }
    find_in(pattern, plain.as_ref().map_or(text, |plain| &plain.text), plain.as_ref(), |start, end| {
        if !overlaps(&across, start, end) {
            found(start, end);
        }
    });
}

fn overlaps(places: &[(u32, u32)], start: u32, end: u32) -> bool {
    places.iter().any(|&(from, to)| from < end && start < to)
}

fn find_in(pattern: &Regex, read: &str, plain: Option<&Plain>, mut found: impl FnMut(u32, u32)) {
    let length = |text: &str| count(if text.is_ascii() { text.len() } else { text.chars().count() });
    let (mut byte, mut letters) = (0, 0);
    for hit in pattern.find_iter(read).filter(|hit| !hit.is_empty()) {
        letters += length(&read[byte..hit.start()]);
        let start = letters;
        letters += length(hit.as_str());
        byte = hit.end();
        match plain {
            Some(plain) => found(plain.place(start), plain.place(letters)),
            None => found(start, letters),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A text as patterns read it, where that is another than the text.
#[derive(Clone)]
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

    fn same(text: &str) -> Self {
        Self { text: text.to_owned(), places: (0..=count(text.chars().count())).collect() }
    }

    /// The text without some stretches of it; so many letters at the beginning of each are kept.
    fn without(&self, stretches: &[TextRange], kept: u32) -> Self {
        let mut rest = Self { text: String::with_capacity(self.text.len()), places: Vec::new() };
        let mut stretches = stretches.iter().peekable();
        for (letter, &place) in self.text.chars().zip(&self.places) {
            while stretches.next_if(|stretch| stretch.end.0 <= place).is_some() {}
            if stretches.peek().is_none_or(|stretch| place < stretch.start.0 + kept) {
                rest.text.push(letter);
                rest.places.push(place);
            }
        }
        rest.places.extend(self.places.last());
        rest
    }

    fn place(&self, letter: u32) -> u32 {
        self.places.get(letter as usize).or(self.places.last()).copied().unwrap_or(0)
    }
}

fn is_odd(letter: char) -> bool {
    // Nearly all letters come before the combining marks: å is not looked up in their table.
    match letter {
        ..'\u{a0}' => false,
        '\u{a0}'..'\u{300}' => matches!(letter, '\u{a0}' | '\u{ad}'),
        _ => {
            is_ignorable(letter)
                || matches!(letter, '\u{2007}' | '\u{2010}' | '\u{2011}' | '\u{2018}' | '\u{2019}' | '\u{202f}')
                || is_combining_mark(letter)
        }
    }
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
    fn the_end_of_a_line_hides_nothing() {
        assert_eq!(hits("kommunen", "i kommu-\nnen og kommunen"), [(2, 12), (16, 24)]);
        assert_eq!(hits("på it-?bransjen", "på IT-\n  bransjen"), [(0, 17)]);
        assert_eq!(hits("itbransjen|it-bransjen", "på it-\nbransjen"), [(3, 15)]);
        assert_eq!(hits("\\w+", "barne-\nog unge"), [(0, 5), (7, 9), (10, 14)]);
        assert_eq!(hits("\\w+", "en inno\u{ad}\nva-\nsjon"), [(3, 17), (0, 2)]);
        assert_eq!(hits("innova-?", "inno-\nva-\nsjon"), [(0, 8)]);
        assert_eq!(hits("nen|kommu-$", "kommu-\nnen"), [(0, 6), (7, 10)]);
    }

    #[test]
    fn letters_that_a_pattern_needs_are_known() {
        let needed = |pattern: &str| needed(pattern).map(|needed| needed.as_str().to_owned());
        assert_eq!(needed(r"kommun(e|al)\w*").as_deref(), Some("kommune|kommunal"));
        assert_eq!(needed(r"\bSmart(\s|-)?by").as_deref(), Some("Smart"));
        assert_eq!(needed(r"\w+ingen$").as_deref(), Some("ingen"));
        assert_eq!(needed(r"\d{4} kroner").as_deref(), Some("kroner"));
        assert_eq!(needed("på grunn av").as_deref(), Some("grunn"));
        assert_eq!(
            (needed(r"\d{4}"), needed("en|to"), needed("(?i)kommune|by"), needed("(a")),
            (None, None, None, None)
        );
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
