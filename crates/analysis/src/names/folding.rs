//! A text as names are compared in it: small letters, composed, with blanks, hyphens and apostrophes of one kind.

use unicode_normalization::char::{compose, is_combining_mark};

/// A character as it is compared, and the code points that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The character: a small letter, a plain hyphen or apostrophe, a blank for a run of blanks with at most one line
    /// end, a line end for more.
    pub(super) character: char,
    /// As it stands in the text; of a run of blanks, the first.
    pub(super) original: char,
    /// Whether it is a capital letter.
    pub(super) is_capital: bool,
    /// First code point.
    pub(super) start: u32,
    /// After the last.
    pub(super) end: u32,
}

impl Unit {
    /// Whether it is part of a word.
    pub(super) fn is_of_word(&self) -> bool {
        // Most characters are these, and every one of every text is asked.
        if self.character.is_ascii() {
            return self.character.is_ascii_alphanumeric();
        }
        self.character.is_alphanumeric() || is_combining_mark(self.character)
    }
}

/// Nobody sees these.
fn is_ignorable(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// A typographic hyphen or apostrophe, made plain.
fn plain(character: char) -> char {
    match character {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => '\'',
        other => other,
    }
}

/// The units of a text, in order.
pub(super) fn fold(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(text.len());
    let mut line_ends = 0;
    for (character, start) in text.chars().zip(0_u32..) {
        let end = start + 1;
        if character.is_ascii_graphic() {
            let (small, is_capital) = (character.to_ascii_lowercase(), character.is_ascii_uppercase());
            units.push(Unit { character: plain(small), original: character, is_capital, start, end });
            continue;
        }
        if is_ignorable(character) {
            continue;
        }
        if character.is_whitespace() {
            let was_blank = units.last().is_some_and(|unit| matches!(unit.character, ' ' | '\n'));
            line_ends = if was_blank { line_ends } else { 0 } + u32::from(character == '\n');
            let blank = if line_ends > 1 { '\n' } else { ' ' };
            match units.last_mut().filter(|_| was_blank) {
                Some(last) => (last.character, last.end) = (blank, end),
                None => units.push(Unit { character: blank, original: character, is_capital: false, start, end }),
            }
            continue;
        }
        if is_combining_mark(character)
            && let Some(last) = units.last_mut().filter(|unit| unit.is_of_word())
        {
            // A mark that composes with nothing is a fault of some converter, or rare; it stays with its letter.
            last.character = compose(last.character, character).unwrap_or(last.character);
            last.end = end;
            continue;
        }
        let small = character.to_lowercase().next().unwrap_or(character);
        let is_capital = character.is_uppercase();
        units.push(Unit { character: plain(small), original: character, is_capital, start, end });
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_alike_is_alike_and_knows_its_place() {
        let text = "Pa\u{30a}l\u{a0} \n Åse\u{2010}Li\u{ad}v\n\nX";
        let units = fold(text);
        assert_eq!(units.iter().map(|unit| unit.character).collect::<String>(), "pål åse-liv\nx");
        assert_eq!((units[1].start, units[1].end), (1, 3));
        assert_eq!((units[3].start, units[3].end), (4, 8));
        assert!(units[0].is_capital && units[4].is_capital && !units[5].is_capital);
        assert_eq!(units.last().map(|unit| unit.end), Some(19));
    }
}
