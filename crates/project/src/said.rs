//! What somebody said, to be recognised where it is quoted. It knows words, not where they stand in a project.

use std::collections::BTreeSet;

use sitat_model::{TextOffset, TextRange, words};

use crate::withdrawing::TAKEN_OUT;

/// So many words in a row that are theirs make a quote of theirs.
const RUN: usize = 5;

/// What stands between quotation marks, in a line that begins with `>`, or as the words of a link to a source or a
/// passage: `[words](sitat:source/…)`. Single words of everyday length are left, since they are rarely anybody's.
fn marked_quotes(letters: &[char]) -> Vec<TextRange> {
    const PAIRS: [(char, char); 5] = [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"'), ('[', ']')];
    const LONG_WORD: usize = 8;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let rest = |from: usize| letters.get(from..).unwrap_or_default();
        let line_end = || rest(at).iter().position(|letter| *letter == '\n').map_or(letters.len(), |end| at + end);
        let begins_line = at == 0 || letters.get(at - 1) == Some(&'\n');
        let inner = if letter == '>' && begins_line {
            Some((at + 1, line_end()))
        } else {
            let closing = PAIRS.iter().find(|(opening, _)| *opening == letter).map(|(_, closing)| *closing);
            closing.and_then(|closing| {
                let end = at + 1 + rest(at + 1).iter().position(|letter| *letter == closing)?;
                let after: String = rest(end + 1).iter().take(9).collect();
                (end <= line_end() && (letter != '[' || after.starts_with("(sitat:s"))).then_some((at + 1, end))
            })
        };
        let Some((start, end)) = inner else {
            at += 1;
            continue;
        };
        let trimmed: String = letters.get(start..end).unwrap_or_default().iter().collect();
        let (first, last) = (words(&trimmed).next(), words(&trimmed).last());
        if let (Some(first), Some(last)) = (first, last) {
            let is_one = first.range == last.range;
            if !is_one || first.term.chars().count() >= LONG_WORD {
                let place =
                    |inside: TextOffset| TextOffset(u32::try_from(start).unwrap_or(u32::MAX).saturating_add(inside.0));
                found.push(TextRange { start: place(first.range.start), end: place(last.range.end) });
            }
        }
        at = end + 1;
    }
    found
}

/// Words that are somebody's, as runs that can be recognised elsewhere.
#[derive(Default)]
pub(crate) struct Said {
    runs: BTreeSet<Vec<String>>,
    /// All of it, word by word, with blanks between.
    whole: String,
}

impl Said {
    pub(crate) fn hear(&mut self, text: &str) {
        let terms: Vec<String> = words(text).map(|word| word.term).collect();
        self.runs.extend(terms.windows(RUN).map(<[String]>::to_vec));
        self.whole.push(' ');
        self.whole.push_str(&terms.join(" "));
        self.whole.push(' ');
    }

    /// Whether all words of a text stand together in what was said.
    pub(crate) fn holds(&self, text: &str) -> bool {
        let terms: Vec<String> = words(text).map(|word| word.term).collect();
        !terms.is_empty() && self.whole.contains(&format!(" {} ", terms.join(" ")))
    }

    /// Whether a text holds a quote of five words or more.
    pub(crate) fn is_quoted_in(&self, text: &str) -> bool {
        !self.long_quotes(text).is_empty()
    }

    /// Where a note quotes what was said: runs of five words and more, and fewer words that are marked as a quote.
    fn quotes(&self, text: &str) -> Vec<TextRange> {
        let mut found = self.long_quotes(text);
        let letters: Vec<char> = text.chars().collect();
        for marked in marked_quotes(&letters) {
            let is_known = found.iter().any(|own| own.start < marked.end && marked.start < own.end);
            let words: String =
                letters.get(marked.start.0 as usize..marked.end.0 as usize).unwrap_or_default().iter().collect();
            if !is_known && self.holds(&words) {
                found.push(marked);
            }
        }
        found.sort_by_key(|place| place.start);
        found
    }

    /// Runs of five words and more that were said.
    pub(crate) fn long_quotes(&self, text: &str) -> Vec<TextRange> {
        let all: Vec<_> = words(text).collect();
        let mut found: Vec<TextRange> = Vec::new();
        for run in all.windows(RUN) {
            let terms: Vec<String> = run.iter().map(|word| word.term.clone()).collect();
            let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
            if self.runs.contains(&terms) {
                match found.last_mut().filter(|before| before.end >= first.range.start) {
                    Some(before) => before.end = last.range.end,
                    None => found.push(TextRange { start: first.range.start, end: last.range.end }),
                }
            }
        }
        found
    }

    /// A text without quotes, and the quotes; `None` if there are none.
    pub(crate) fn cut(&self, text: &str) -> Option<(String, Vec<String>)> {
        let places = self.quotes(text);
        if places.is_empty() {
            return None;
        }
        let letters: Vec<char> = text.chars().collect();
        let (mut kept, mut quotes, mut at) = (String::new(), Vec::new(), 0);
        for place in places {
            let (start, end) = (place.start.0 as usize, place.end.0 as usize);
            kept.extend(letters.get(at..start).unwrap_or_default());
            kept.push_str(TAKEN_OUT);
            quotes.push(letters.get(start..end).unwrap_or_default().iter().collect());
            at = end;
        }
        kept.extend(letters.get(at..).unwrap_or_default());
        Some((kept, quotes))
    }

    /// Whether words that a passage was put on are theirs: a quote, or few words that stand in what they said.
    pub(crate) fn is_remembered(&self, quote: &str) -> bool {
        self.is_quoted_in(quote) || words(quote).count() < RUN && self.holds(quote)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_five_words_in_a_row_whatever_stands_between_them() {
        let mut said = Said::default();
        said.hear("Vi ventet lenge, og ingen ringte oss tilbake den dagen.");
        let note = "Merk: «vi ventet lenge – og ingen ringte oss», sa hun. Ingen ringte.";
        let (kept, quotes) = said.cut(note).unwrap();
        assert_eq!(kept, "Merk: «[…]», sa hun. Ingen ringte.");
        assert_eq!(quotes, ["vi ventet lenge – og ingen ringte oss"]);
        assert_eq!(said.cut("Hun ventet, og ingen ringte henne."), None);
        let note = "Hun sa «ingen ringte».\n> den dagen\nSe [ventet lenge](sitat:segment/a) og [ringte oss](sitat:case/b), «Vi» og «ingen andre».";
        let (kept, quotes) = said.cut(note).unwrap();
        assert_eq!(
            kept,
            "Hun sa «[…]».\n> […]\nSe [[…]](sitat:segment/a) og [ringte oss](sitat:case/b), «Vi» og «ingen andre»."
        );
        assert_eq!(quotes, ["ingen ringte", "den dagen", "ventet lenge"]);
        assert!(!said.is_quoted_in(note));
        assert!(said.holds("Ingen ringte"));
        assert!(!said.holds("ringte ingen"));
        assert!(!said.holds("…"));
    }
}
