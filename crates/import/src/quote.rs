//! Finds quoted words again in a text, also where a word processor has changed quotation marks, hyphens or blanks.

mod near;

use std::cell::OnceCell;

use sitat_model::{OffsetMap, TextRange, Word};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

pub use near::NearQuote;

/// Where a quote stands in a text: every place, from the beginning, none overlapping another.
///
/// Words exactly as quoted come first. Only if there are none, the search forgives: runs of white space (line breaks,
/// non-breaking blanks), kinds of quotation marks, apostrophes and hyphens, `…` for `...`, soft hyphens and zero-width
/// characters, and composed against decomposed letters. Ranges are always over the text as it stands.
pub fn find_quote(text: &str, quote: &str) -> Vec<TextRange> {
    QuoteFinder::new(text).find(quote)
}

/// A text in which many quotes are to be found.
pub struct QuoteFinder<'text> {
    text: &'text str,
    map: OffsetMap,
    forgiving: OnceCell<Forgiving>,
    words: OnceCell<Vec<Word>>,
}

impl<'text> QuoteFinder<'text> {
    /// Reads the text once.
    pub fn new(text: &'text str) -> Self {
        Self { text, map: OffsetMap::new(text), forgiving: OnceCell::new(), words: OnceCell::new() }
    }

    /// Where a quote stands; see [`find_quote`].
    pub fn find(&self, quote: &str) -> Vec<TextRange> {
        if quote.is_empty() {
            return Vec::new();
        }
        let exact: Vec<TextRange> =
            self.text.match_indices(quote).map(|(start, words)| self.range(start, start + words.len())).collect();
        if !exact.is_empty() {
            return exact;
        }
        let forgiving = self.forgiving.get_or_init(|| Forgiving::new(self.text));
        let needle = Forgiving::new(quote.trim());
        let needle = needle.text.trim();
        forgiving.find(needle).into_iter().map(|(start, end)| self.range(start, end)).collect()
    }

    fn range(&self, start: usize, end: usize) -> TextRange {
        TextRange { start: self.map.offset_of_byte(self.text, start), end: self.map.offset_of_byte(self.text, end) }
    }
}

/// A text with everything made plain that the search forgives.
struct Forgiving {
    /// The plain text.
    text: String,
    /// Where each piece begins in the plain text, and which bytes of the original it stands for. A piece is one
    /// character of the original, or a run of blanks.
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy)]
struct Piece {
    plain: usize,
    start: usize,
    end: usize,
}

impl Forgiving {
    fn new(text: &str) -> Self {
        let mut plain = String::with_capacity(text.len());
        let mut pieces: Vec<Piece> = Vec::with_capacity(text.len());
        let mut in_blanks = false;
        for (start, character) in text.char_indices() {
            let end = start + character.len_utf8();
            if is_dropped(character) {
                continue;
            }
            if character.is_whitespace() {
                match pieces.last_mut() {
                    Some(blanks) if in_blanks => blanks.end = end,
                    _ => {
                        pieces.push(Piece { plain: plain.len(), start, end });
                        plain.push(' ');
                    }
                }
                in_blanks = true;
                continue;
            }
            in_blanks = false;
            pieces.push(Piece { plain: plain.len(), start, end });
            match character {
                '…' => plain.push_str("..."),
                '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '\u{ff02}' => plain.push('"'),
                '‘' | '’' | '‚' | '‛' | '‹' | '›' | '´' | '`' | '′' => plain.push('\''),
                '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '\u{fe63}' | '\u{ff0d}' => plain.push('-'),
                other if other.is_ascii() => plain.push(other),
                other => decompose_canonical(other, |part| plain.push(part)),
            }
        }
        Self { text: plain, pieces }
    }

    /// Byte ranges in the original where the needle stands, made of whole characters.
    fn find(&self, needle: &str) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        if needle.is_empty() {
            return found;
        }
        let mut from = 0;
        while let Some(place) = self.text.get(from..).and_then(|rest| rest.find(needle)) {
            let (start, end) = (from + place, from + place + needle.len());
            let first = self.pieces.binary_search_by_key(&start, |piece| piece.plain);
            let after = self.pieces.partition_point(|piece| piece.plain < end);
            let ends_whole = self.pieces.get(after).map_or(end == self.text.len(), |piece| piece.plain == end);
            // Half an ellipsis, or a letter without its accent, is not what was quoted.
            let splits_letter =
                self.text.get(end..).and_then(|rest| rest.chars().next()).is_some_and(is_combining_mark);
            match first {
                Ok(first) if ends_whole && !splits_letter && after > first => {
                    found.push((self.pieces[first].start, self.pieces[after - 1].end));
                    from = end;
                }
                _ => from = start + self.text[start..].chars().next().map_or(1, char::len_utf8),
            }
        }
        found
    }
}

/// Characters that nobody sees.
fn is_dropped(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quoted(text: &str, quote: &str) -> Vec<String> {
        let map = OffsetMap::new(text);
        find_quote(text, quote).into_iter().map(|range| map.slice(text, range).to_owned()).collect()
    }

    #[test]
    fn exact_words_win_over_similar_ones() {
        assert_eq!(quoted("«a» \"a\" «a»", "\"a\""), ["\"a\""]);
        assert_eq!(quoted("ja, ja, ja", "ja"), ["ja", "ja", "ja"]);
    }

    #[test]
    fn what_a_word_processor_changes_is_forgiven() {
        let text = "Hun sa: «Det er\n  ikke\u{a0}sa\u{30a} – vanske\u{ad}lig…»";
        assert_eq!(
            quoted(text, " \"Det er ikke så - vanskelig...\" "),
            ["«Det er\n  ikke\u{a0}sa\u{30a} – vanske\u{ad}lig…»"]
        );
        assert_eq!(quoted("KS\u{2019}s e\u{2011}post", "KS's e-post"), ["KS\u{2019}s e\u{2011}post"]);
        assert_eq!(quoted("på", "pa\u{30a}"), ["på"]);
    }

    #[test]
    fn half_a_character_is_never_found() {
        assert!(quoted("p\u{e5}", "p a").is_empty());
        assert!(quoted("e\u{301}n dag\u{2013}", "e n").is_empty());
        assert!(find_quote("vent…", "vent.").is_empty());
        assert!(find_quote("pa\u{30a} den", "pa  den").is_empty());
        assert!(find_quote("noe", " ").is_empty());
        assert!(find_quote("noe", "").is_empty());
    }

    #[test]
    fn ranges_count_code_points() {
        assert_eq!(find_quote("😀😀 «ja»", "\"ja\""), [TextRange::new(3, 7)]);
    }

    proptest! {
        #[test]
        fn every_slice_of_a_text_is_found(text in "[a-cå😀 \n…«»\u{301}\u{ad}-]{1,40}", start in any::<prop::sample::Index>(), length in 1_usize..10) {
            let characters: Vec<char> = text.chars().collect();
            let start = start.index(characters.len());
            let slice: String = characters[start..(start + length).min(characters.len())].iter().collect();
            let found = quoted(&text, &slice);
            prop_assert!(!found.is_empty());
            prop_assert!(found.iter().all(|words| *words == slice));
        }

        #[test]
        fn changed_signs_never_lose_a_quote(words in proptest::collection::vec("[a-zå]{1,5}", 1..6)) {
            let text = format!("før {} etter", words.join("\n«…» – "));
            let quote = words.join(" \"...\" - ");
            prop_assert!(!find_quote(&text, &quote).is_empty());
        }
    }
}
