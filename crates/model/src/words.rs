//! What a word is: the unit that search finds and that counts of words count.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::TextRange;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in code points.
    pub range: TextRange,
    /// The form under which it is found: see [`normalise_word`].
    pub term: String,
}

/// Code points that are part of a word but not of the form under which it is found: soft hyphens, zero-width characters.
pub fn is_ignorable(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Combining marks stay with the letter before them.
fn is_mark(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
}

/// Joins two runs of letters into one word when it stands between them: `e-post`, `KS's`, `2.0` is not one.
fn is_joiner(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}')
}

/// Puts a word into the form under which it is found: lower case, canonically composed, soft hyphens and zero-width
/// characters dropped, typographic hyphens and apostrophes made plain. å, ø and accents are never folded.
pub fn normalise_word(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return word.to_owned();
    }
    let plain = word.chars().filter(|&character| !is_ignorable(character)).map(|character| match character {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2019}' => '\'',
        other => other,
    });
    let lower: String = plain.flat_map(char::to_lowercase).collect();
    let composed = if is_nfc(&lower) { lower } else { lower.nfc().collect() };
    // A combining ring on a letter that already is å (a fault of some converters) would hide the word.
    if composed.contains(is_mark) && composed.contains('å') { composed.replace("å\u{30a}", "å") } else { composed }
}

/// Cuts a text into words: runs of letters and digits, with hyphens and apostrophes inside.
pub fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut characters = text.char_indices().peekable();
    let mut offset = 0_u32;
    std::iter::from_fn(move || {
        loop {
            let &(start_byte, first) = characters.peek()?;
            if !first.is_alphanumeric() {
                characters.next();
                offset += 1;
                continue;
            }
            let start = offset;
            let (mut end_byte, mut end) = (start_byte, start);
            // A joiner counts only when a letter follows, so it is held back until then.
            let mut held = false;
            while let Some(&(byte, character)) = characters.peek() {
                if character.is_alphanumeric() || (!held && (is_mark(character) || is_ignorable(character))) {
                    held = false;
                    end_byte = byte + character.len_utf8();
                    end = offset + 1;
                } else if !held && is_joiner(character) {
                    held = true;
                } else {
                    break;
                }
                characters.next();
                offset += 1;
            }
            return Some(Word { range: TextRange::new(start, end), term: normalise_word(&text[start_byte..end_byte]) });
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = words(text).map(|word| word.term).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        check("Vi så jo hva som kom: flere eldre!", &["vi", "så", "jo", "hva", "som", "kom", "flere", "eldre"]);
        check("e-post, KS\u{2019}s 2.0 -- dash- 'ja'", &["e-post", "ks's", "2", "0", "dash", "ja"]);
        check("", &[]);
        check("…«»", &[]);
    }

    #[test]
    fn odd_characters_never_hide_a_word() {
        check("på pa\u{30a} på\u{30a} PÅ", &["på", "på", "på", "på"]);
        check("inno\u{ad}vasjon\u{a0}her", &["innovasjon", "her"]);
        check("pa på", &["pa", "på"]);
    }

    #[test]
    fn a_range_covers_exactly_the_word() {
        let text = "😀 a\u{30a}r-2 b";
        let ranges: Vec<TextRange> = words(text).map(|word| word.range).collect();
        assert_eq!(ranges, [TextRange::new(2, 7), TextRange::new(8, 9)]);
    }
}
