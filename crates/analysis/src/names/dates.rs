//! Dates: all days that are told with their year, and what is told of a birth with less.
//!
//! A day without a year, a month, and a year alone point at nobody, and are left.

use super::folding::Unit;
use super::tokens::Token;

const MONTHS: [&str; 24] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const SHORT_MONTHS: [&str; 14] =
    ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "des", "dec"];

/// Words before a birth.
const BORN: [&str; 10] =
    ["født", "fødd", "fødselsdato", "fødselsdag", "fødselsår", "f", "born", "bursdag", "birthday", "fødde"];

/// What may stand between such a word and the day.
const BETWEEN: [&str; 11] = ["i", "den", "på", "er", "in", "on", "the", "is", "min", "mitt", "året"];

fn number(word: &str) -> Option<u32> {
    word.parse().ok().filter(|_| word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && number(word).is_some_and(|year| (1900..=2030).contains(&year))
}

/// A day of a month in digits, as English writes it too: `3rd`.
fn is_day(word: &str) -> bool {
    let digits = ["st", "nd", "rd", "th"].into_iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    digits.len() <= 2 && number(digits).is_some_and(|day| (1..=31).contains(&day))
}

fn is_month_number(word: &str) -> bool {
    word.len() <= 2 && number(word).is_some_and(|month| (1..=12).contains(&month))
}

fn is_month(word: &str) -> bool {
    MONTHS.contains(&word) || SHORT_MONTHS.contains(&word)
}

/// The words of a text, and what stands between them.
struct Words<'text> {
    units: &'text [Unit],
    tokens: &'text [Word<'text>],
}

/// A word, or a number.
struct Word<'text> {
    start: usize,
    end: usize,
    folded: &'text str,
}

impl Words<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.folded)
    }

    /// What stands behind a word, before the next.
    fn signs(&self, at: usize) -> String {
        let (Some(own), Some(next)) = (self.tokens.get(at), self.tokens.get(at + 1)) else { return "\n".to_owned() };
        self.units.get(own.end..next.start).unwrap_or_default().iter().map(|unit| unit.character).collect()
    }

    fn is_short(&self, at: usize) -> bool {
        matches!(self.signs(at).as_str(), " " | ". " | ", ")
    }

    /// How many words from here on are a day with its year. In `12.03.1975` and `1975-03-12` they stand without blanks.
    fn whole(&self, at: usize) -> Option<usize> {
        let (first, second, third) = (self.word(at), self.word(at + 1), self.word(at + 2));
        let (one, two) = (self.signs(at), self.signs(at + 1));
        let is_sign = |sign: &str| matches!(sign, "." | "/" | "-");
        if is_day(first) && is_month_number(second) && is_sign(&one) && is_sign(&two) {
            if is_year(third) {
                return Some(3);
            }
            // 12/3-75 and 12/03/75 are dates; 12.03.75 may be a time or the number of a section.
            let is_written_as_date = one == "/" && (two == "-" || two == "/");
            if is_written_as_date && third.len() == 2 && number(third).is_some() {
                return Some(3);
            }
        }
        if is_year(first) && is_month_number(second) && is_day(third) && one == "-" && two == "-" {
            return Some(3);
        }
        if !self.is_short(at) {
            return None;
        }
        // 12. mars 1975, 12th of March 1975
        let skips = usize::from(second == "of");
        let month = self.word(at + 1 + skips);
        if is_day(first) && is_month(month) && is_year(self.word(at + 2 + skips)) && self.is_short(at + 1 + skips) {
            return Some(3 + skips);
        }
        // March 12, 1975
        (is_month(first) && is_day(second) && is_year(third) && self.is_short(at + 1)).then_some(3)
    }

    /// How many words from here on tell of a birth, though not all of the day is told.
    fn part(&self, at: usize) -> Option<usize> {
        let (first, second) = (self.word(at), self.word(at + 1));
        let is_near = self.is_short(at);
        if is_day(first) && is_month(second) && is_near {
            return Some(2);
        }
        if is_month(first) && (is_year(second) || is_day(second)) && is_near {
            return Some(2);
        }
        let is_written = self.signs(at) == "." && self.signs(at + 1) == ".";
        let third = self.word(at + 2);
        if is_day(first) && is_month_number(second) && is_written && third.len() == 2 && number(third).is_some() {
            return Some(3);
        }
        is_year(first).then_some(1)
    }

    /// Where a word stands that says that a birth is told of here.
    fn born(&self, at: usize) -> Option<usize> {
        let mut before = at.checked_sub(1)?;
        for _ in 0..2 {
            if BETWEEN.contains(&self.word(before)) {
                before = before.checked_sub(1)?;
            }
        }
        BORN.contains(&self.word(before)).then_some(before)
    }
}

/// The words of a text, with numbers that hyphens join taken apart: `3-75`, `1975-03-12`.
fn taken_apart(tokens: &[Token]) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(tokens.len());
    for token in tokens {
        let is_numbers = token.folded.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !is_numbers {
            words.push(Word { start: token.start, end: token.end, folded: &token.folded });
            continue;
        }
        let mut start = token.start;
        for part in token.folded.split('-') {
            words.push(Word { start, end: start + part.len(), folded: part });
            start += part.len() + 1;
        }
    }
    words
}

/// The dates of a text, as ranges of units, in order and apart.
pub(super) fn dates(units: &[Unit], tokens: &[Token]) -> Vec<(usize, usize)> {
    let tokens = taken_apart(tokens);
    let tokens = tokens.as_slice();
    let words = Words { units, tokens };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        // Most words neither are a number nor name a month.
        let is_any = token.folded.starts_with(|sign: char| sign.is_ascii_digit()) || is_month(token.folded);
        let count = if is_any { words.whole(at) } else { None };
        let born = if is_any { words.born(at) } else { None };
        let count = count.or_else(|| if is_any && born.is_some() { words.part(at) } else { None });
        let Some(count) = count else {
            at += 1;
            continue;
        };
        // A year alone would be found everywhere: it goes with the word that makes it one of birth.
        let first = if count == 1 { born.unwrap_or(at) } else { at };
        if let (Some(first), Some(last)) = (tokens.get(first), tokens.get(at + count - 1)) {
            found.push((first.start, last.end));
        }
        at += count;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::folding::fold;
    use crate::names::tokens::tokens;

    fn found(text: &str) -> Vec<String> {
        let units = fold(text);
        let letters: Vec<char> = text.chars().collect();
        dates(&units, &tokens(&units, &[]))
            .into_iter()
            .map(|(start, end)| letters[units[start].start as usize..units[end - 1].end as usize].iter().collect())
            .collect()
    }

    #[test]
    fn days_with_their_year_are_found_as_people_write_them() {
        for date in [
            "12.03.1975",
            "12/3/1975",
            "12/3-1975",
            "12/3-75",
            "1975-03-12",
            "3. mai 2015",
            "3 mai 2015",
            "12. mar. 1975",
            "12 March 1975",
            "12th of March 1975",
            "March 12, 1975",
        ] {
            assert_eq!(found(&format!("Det var {date} at det hendte")), [date]);
        }
    }

    #[test]
    fn of_a_birth_less_is_enough() {
        for (text, date) in [
            ("født 3. mai her", "3. mai"),
            ("Hun er født i 1975.", "født i 1975"),
            ("Ho er fødd i mars 1975.", "mars 1975"),
            ("f. 12.03.75", "12.03.75"),
            ("She was born in 1975.", "born in 1975"),
            ("Fødselsdato: 12.03.75", "12.03.75"),
        ] {
            assert_eq!(found(text), [date], "{text}");
        }
    }

    #[test]
    fn days_without_a_year_numbers_and_times_are_left() {
        for text in [
            "Vi møttes 3. mai.",
            "i mars 2020",
            "siden 2015",
            "kapittel 3.1.12",
            "kl. 01.10.12",
            "12 000",
            "31/12",
            "10-12-15",
            "2019-2020",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
