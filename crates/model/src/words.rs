//! What a word is: the unit that search finds and that counts of words count.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::TextRange;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in code points.
    pub range: TextRange,
    /// The form under which it is found: see [`normalise_word`].
    pub term: String,
    /// Other forms under which it is found, for a word that the end of a line cuts: with a hyphen or without, and its parts.
    pub others: Vec<String>,
}

/// What may follow a hyphen at the end of a line that cuts no word: `barne-` and in the next line `og ungdomsvern`.
pub const AFTER_HANGING_HYPHEN: [&str; 8] = ["og", "eller", "til", "samt", "men", "and", "or", "to"];

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

/// Blanks that may stand around the end of a line.
const BLANKS: [char; 3] = [' ', '\t', '\u{a0}'];

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

/// Cuts a text into words: runs of letters and digits, with hyphens and apostrophes inside. A word goes on in the next line
/// where a hyphen stands at the end of one.
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
            let mut last = first;
            let mut parts: Vec<Range<usize>> = Vec::new();
            let mut part = start_byte;
            while let Some(&(byte, character)) = characters.peek() {
                if character.is_alphanumeric() || (!held && (is_mark(character) || is_ignorable(character))) {
                    held = false;
                    end_byte = byte + character.len_utf8();
                    end = offset + 1;
                } else if !held && is_joiner(character) {
                    held = true;
                } else if let Some(next) = ends_line(last).then(|| next_line(&text[byte..])).flatten() {
                    parts.push(part..end_byte);
                    part = byte + next;
                    while characters.next_if(|&(at, _)| at < part).is_some() {
                        offset += 1;
                    }
                    held = false;
                    continue;
                } else {
                    break;
                }
                last = character;
                characters.next();
                offset += 1;
            }
            let range = TextRange::new(start, end);
            if parts.is_empty() {
                return Some(Word { range, term: normalise_word(&text[start_byte..end_byte]), others: Vec::new() });
            }
            parts.push(part..end_byte);
            let (term, others) = forms_of_cut(&parts.into_iter().map(|part| &text[part]).collect::<Vec<_>>());
            return Some(Word { range, term, others });
        }
    })
}

/// Where words that the ends of lines cut are put together again: from the hyphen to the next letter, in code points.
pub fn line_cuts(text: &str) -> Vec<TextRange> {
    let mut cuts = Vec::new();
    let is_cut = |(at, _): (usize, &str)| text[..at].trim_end_matches(BLANKS).ends_with(ends_line);
    if !text.match_indices('\n').any(is_cut) {
        return cuts;
    }
    let letters: Vec<char> = text.chars().collect();
    for word in words(text).filter(|word| !word.others.is_empty()) {
        let mut at = word.range.start.0;
        while at < word.range.end.0 {
            let is_blank =
                |at: u32| letters.get(at as usize).is_some_and(|letter| *letter == '\n' || BLANKS.contains(letter));
            let start = at;
            while is_blank(at) {
                at += 1;
            }
            if at > start {
                cuts.push(TextRange::new(start.saturating_sub(1), at));
            }
            at += 1;
        }
    }
    cuts
}

/// Hyphens that may cut a word at the end of a line.
fn ends_line(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{ad}')
}

/// Where the next line begins, if a word may go on in it.
fn next_line(rest: &str) -> Option<usize> {
    let line = rest.trim_start_matches(BLANKS).strip_prefix('\n')?.trim_start_matches(BLANKS);
    let next: String = line.chars().take_while(|character| character.is_alphanumeric()).collect();
    let goes_on = !next.is_empty() && !AFTER_HANGING_HYPHEN.contains(&next.to_lowercase().as_str());
    goes_on.then_some(rest.len() - line.len())
}

/// The forms of a word that ends of lines cut, the likeliest first. A capital or a digit beside the hyphen makes a compound.
fn forms_of_cut(written: &[&str]) -> (String, Vec<String>) {
    let parts: Vec<String> = written.iter().map(|part| normalise_word(part)).collect();
    let is_apart = |letter: Option<char>| letter.is_some_and(|letter| letter.is_uppercase() || letter.is_numeric());
    let is_compound = written.windows(2).any(|pair| {
        is_apart(pair[0].trim_end_matches(is_ignorable).chars().next_back()) || is_apart(pair[1].chars().next())
    });
    let (whole, hyphenated) = (parts.concat(), parts.join("-"));
    let (term, other) = if is_compound { (hyphenated, whole) } else { (whole, hyphenated) };
    let mut others: Vec<String> = Vec::new();
    for form in std::iter::once(other).chain(parts) {
        if form != term && !others.contains(&form) {
            others.push(form);
        }
    }
    (term, others)
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
    fn the_end_of_a_line_cuts_no_word() {
        let found = |text: &str| -> Vec<(TextRange, String, Vec<String>)> {
            words(text).map(|word| (word.range, word.term, word.others)).collect()
        };
        let forms = |all: &[&str]| all.iter().map(|&form| form.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found("i kommu-\n  nen."),
            [
                (TextRange::new(0, 1), "i".to_owned(), Vec::new()),
                (TextRange::new(2, 14), "kommunen".to_owned(), forms(&["kommu-nen", "kommu", "nen"])),
            ]
        );
        let compound = found("IT-\nbransjen").remove(0);
        assert_eq!((compound.1.as_str(), compound.2), ("it-bransjen", forms(&["itbransjen", "it", "bransjen"])));
        check("inno\u{ad}\nva- \nsjon 2019-\n2020", &["innovasjon", "2019-2020"]);
        assert_eq!(found("komm\u{2010}\nune")[0].0, TextRange::new(0, 9));
        check("barne-\nog ungdom", &["barne", "og", "ungdom"]);
        check("kommu-\n\nnen slutt- x - \ny", &["kommu", "nen", "slutt", "x", "y"]);
        check("Kari's\nhus KS'\nnei", &["kari's", "hus", "ks", "nei"]);
    }

    #[test]
    fn cuts_are_told_from_the_hyphen_to_the_next_letter() {
        assert_eq!(
            line_cuts("i kommu-\n  nen og\nanna-\nrs-\nte"),
            [(7, 11), (22, 24), (26, 28)].map(|(a, b)| TextRange::new(a, b))
        );
        assert_eq!(line_cuts("barne-\nog ungdom\nslutt"), []);
    }

    #[test]
    fn a_range_covers_exactly_the_word() {
        let text = "😀 a\u{30a}r-2 b";
        let ranges: Vec<TextRange> = words(text).map(|word| word.range).collect();
        assert_eq!(ranges, [TextRange::new(2, 7), TextRange::new(8, 9)]);
    }
}
