//! Proposes names: capitalised words that do not begin a sentence, frequent first names, numbers, addresses, dates, ages,
//! and offices that only one has.
//!
//! A proposal is never acted upon by itself. Measured elsewhere on Norwegian treebanks, a capital letter within the
//! sentence finds about 85 of 100 names; words that only ever begin sentences are proposed if they are first names.

use std::collections::BTreeSet;

use sitat_model::{NameKind, TextRange};

use super::addresses::addresses;
use super::ages::ages;
use super::dates::dates;
use super::folding::{Unit, fold};
use super::known::{
    ends_like_a_place, follows_a_place, is_first_name, is_function_word, is_never_a_name, is_of_organisation,
    is_ordinary_word, is_other_in_small, leads_to_a_place,
};
use super::numbers::identifiers;
use super::offices::{HeldOffice, Offices};
use super::tokens::{Token, is_joined, tokens};

/// A word, or several, that may be a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundName {
    /// Where, in code points.
    pub range: TextRange,
    /// As it is to be listed: without a genitive's s, blanks as one.
    pub name: String,
    /// What it looks like the name of.
    pub kind: NameKind,
}

/// Proposes names over several texts: first [`NameFinder::learn`] each, then [`NameFinder::find`].
#[derive(Default)]
pub struct NameFinder {
    /// Folded words that were seen with a capital letter within a sentence.
    capitals: BTreeSet<String>,
    /// Those that were seen with a small one.
    small: BTreeSet<String>,
    /// Who has which office.
    offices: Offices,
}

/// A name without the s of a genitive.
fn bare(folded: &str) -> &str {
    let trimmed = folded.strip_suffix("'s").unwrap_or(folded);
    trimmed.strip_suffix('\'').unwrap_or(trimmed)
}

/// Whether something was proposed since it is written with a capital letter.
fn is_known_by_letters(kind: NameKind) -> bool {
    matches!(kind, NameKind::Person | NameKind::Place | NameKind::Organisation | NameKind::Other)
}

impl NameFinder {
    /// A finder that knows which offices people of the material have.
    pub fn with_offices(held: &[HeldOffice]) -> Self {
        Self { offices: Offices::new(held), ..Self::default() }
    }

    /// Sees how words are written in a text.
    pub fn learn(&mut self, text: &str, breaks: &[u32]) {
        let units = fold(text);
        for token in tokens(&units, breaks) {
            if !token.is_capital {
                self.small.insert(token.folded);
            } else if !token.begins_sentence {
                self.capitals.insert(token.folded);
            }
        }
    }

    /// The proposals for a text, in order and apart, but that the name of a place may stand within an office.
    /// `breaks` are places that no name reaches across.
    pub fn find(&self, text: &str, breaks: &[u32]) -> Vec<FoundName> {
        let units = fold(text);
        let tokens = tokens(&units, breaks);
        let place = |(start, end): (usize, usize)| Some((units.get(start)?.start, units.get(end.checked_sub(1)?)?.end));
        let told = |places: Vec<(usize, usize)>, kind: NameKind| -> Vec<FoundName> {
            let ranges = places.into_iter().filter_map(place).map(|(start, end)| TextRange::new(start, end));
            ranges.map(|range| FoundName { range, name: words_at(&units, range), kind }).collect()
        };
        let mut found: Vec<FoundName> = identifiers(&units)
            .into_iter()
            .map(|(range, kind)| FoundName { range, name: words_at(&units, range), kind })
            .collect();
        found.extend(told(dates(&units, &tokens), NameKind::Date));
        found.extend(told(ages(&units, &tokens), NameKind::Age));
        found.extend(told(addresses(&units, &tokens, breaks), NameKind::Address));
        let mut at = 0;
        while at < tokens.len() {
            let count = self.length(&units, &tokens, at, breaks);
            if count == 0 {
                at += 1;
                continue;
            }
            found.extend(self.proposal(&units, &tokens, at, count));
            at += count;
        }
        // Of what begins at the same place the longer: an address, not its street.
        found.sort_by_key(|name| (name.range.start, std::cmp::Reverse(name.range.end)));
        let mut apart: Vec<FoundName> = Vec::with_capacity(found.len());
        for name in found {
            match apart.last_mut() {
                Some(last) if name.range.start < last.range.end => {
                    // Kari, 54 år and Jeg er 54: the number, not what happens to stand before it.
                    if !is_known_by_letters(last.kind) || is_known_by_letters(name.kind) {
                        continue;
                    }
                    *last = name;
                }
                _ => apart.push(name),
            }
        }
        apart.extend(told(self.offices.find(&units, &tokens, breaks, false), NameKind::Office));
        apart.sort_by_key(|name| name.range);
        apart
    }

    /// Of a text that is not one of the material: numbers and addresses for mail, and offices that one person of the
    /// material has.
    pub fn find_held(&self, text: &str) -> Vec<FoundName> {
        let units = fold(text);
        let told = |range: TextRange, kind| FoundName { range, name: words_at(&units, range), kind };
        let numbers = identifiers(&units).into_iter().map(|(range, kind)| told(range, kind));
        let offices =
            self.offices.find(&units, &tokens(&units, &[]), &[], true).into_iter().filter_map(|(start, end)| {
                let range = TextRange::new(units.get(start)?.start, units.get(end.checked_sub(1)?)?.end);
                Some(told(range, NameKind::Office))
            });
        numbers.chain(offices).collect()
    }

    /// Whether a word alone looks like a name.
    fn is_name(&self, token: &Token) -> bool {
        let word = bare(&token.folded);
        if word.chars().count() < 2 || is_never_a_name(word) || !word.chars().any(char::is_alphabetic) {
            return false;
        }
        let stem = word.strip_suffix('s').unwrap_or(word);
        let is_first_name = (is_first_name(word) || is_first_name(stem)) && !is_ordinary_word(word);
        if !token.is_capital {
            return is_first_name && !is_function_word(word) && !is_other_in_small(word);
        }
        if !token.begins_sentence {
            return true;
        }
        is_first_name
            || (self.capitals.contains(&token.folded)
                && !self.small.contains(&token.folded)
                && !is_function_word(word)
                && !is_ordinary_word(word))
    }

    /// How many words from here on are one name.
    fn length(&self, units: &[Unit], tokens: &[Token], at: usize, breaks: &[u32]) -> usize {
        let Some(first) = tokens.get(at) else { return 0 };
        let begins_longer_name = first.is_capital
            && is_ordinary_word(&first.folded)
            && !is_function_word(&first.folded)
            && tokens.get(at + 1).is_some_and(|next| next.is_capital && is_joined(units, first, next, breaks));
        if !self.is_name(first) && !begins_longer_name {
            return 0;
        }
        let mut count = 1;
        while let (Some(last), Some(next)) = (tokens.get(at + count - 1), tokens.get(at + count)) {
            let goes_on = next.is_capital && !is_never_a_name(bare(&next.folded)) && last.is_capital;
            // After a genitive something else begins: Karis Storvik.
            let is_genitive = self.is_genitive(last);
            if !goes_on || is_genitive || !is_joined(units, last, next, breaks) || count > 3 {
                break;
            }
            count += 1;
        }
        count
    }

    /// Whether a word is a name with the s of a genitive, as far as the texts tell.
    fn is_genitive(&self, token: &Token) -> bool {
        token.folded.ends_with('\'')
            || token.folded.ends_with("'s")
            || token.folded.strip_suffix('s').is_some_and(|stem| {
                !is_first_name(&token.folded) && (is_first_name(stem) || self.capitals.contains(stem))
            })
    }

    fn proposal(&self, units: &[Unit], tokens: &[Token], at: usize, count: usize) -> Option<FoundName> {
        let (first, last) = (tokens.get(at)?, tokens.get(at + count - 1)?);
        let mut end = last.end;
        if self.is_genitive(last) {
            let own = units.get(last.start..last.end)?;
            let cut = if last.folded.ends_with("'s") { 2 } else { 1 };
            end = last.start + own.len().saturating_sub(cut);
        }
        let range = TextRange::new(units.get(first.start)?.start, units.get(end.checked_sub(1)?)?.end);
        let before = at.checked_sub(1).and_then(|before| tokens.get(before)).map(|token| token.folded.as_str());
        let after = tokens.get(at + count).map(|token| token.folded.as_str());
        let stem = units.get(last.start..end)?.iter().map(|unit| unit.character).collect::<String>();
        let own = tokens.get(at..at + count)?;
        let kind = if own.iter().any(|token| is_of_organisation(&token.folded)) {
            NameKind::Organisation
        } else if is_first_name(bare(&first.folded)) || (count == 1 && is_first_name(&stem)) {
            NameKind::Person
        } else if after.is_some_and(follows_a_place) {
            NameKind::Place
        } else if after.is_some_and(is_of_organisation) || (count == 1 && first.is_all_capitals) {
            NameKind::Organisation
        } else if before.is_some_and(leads_to_a_place) || (count == 1 && ends_like_a_place(&stem)) {
            NameKind::Place
        } else if count > 1 {
            NameKind::Person
        } else {
            NameKind::Other
        };
        Some(FoundName { range, name: words_at(units, range), kind })
    }
}

/// The words of a place, composed, blanks as one.
fn words_at(units: &[Unit], range: TextRange) -> String {
    let first = units.partition_point(|unit| unit.start < range.start.0);
    let own = units.iter().skip(first).take_while(|unit| unit.end <= range.end.0);
    own.map(|unit| match unit.character {
        '\n' => ' ',
        character if unit.is_capital => character.to_uppercase().next().unwrap_or(character),
        character => character,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, NameKind)> {
        let mut finder = NameFinder::default();
        finder.learn(text, &[]);
        finder.find(text, &[]).into_iter().map(|name| (name.name, name.kind)).collect()
    }

    fn names(text: &str) -> Vec<String> {
        found(text).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn capital_letters_within_a_sentence_are_names() {
        assert_eq!(
            found("Det var Kari Nordmann fra Storvik kommune som ringte Elvtun AS. Hun heter Kari."),
            [
                ("Kari Nordmann".to_owned(), NameKind::Person),
                ("Storvik".to_owned(), NameKind::Place),
                ("Elvtun AS".to_owned(), NameKind::Organisation),
                ("Kari".to_owned(), NameKind::Person),
            ]
        );
    }

    #[test]
    fn the_first_word_of_a_sentence_needs_more_than_a_capital() {
        assert_eq!(
            names("Per i dag er det slik. Kari vet det. Kommunen også. Da Kari kom, gikk Per."),
            ["Kari", "Kari", "Per"]
        );
        assert_eq!(names("Storvik er stort. Vi bor i Storvik."), ["Storvik", "Storvik"]);
    }

    #[test]
    fn a_genitive_is_the_same_name() {
        assert_eq!(
            names("Det er Karis bil, og Lars' hus, og Kari\u{2019}s hage. I Storviks plan. Det er Storvik."),
            ["Kari", "Lars", "Kari", "Storvik", "Storvik"]
        );
    }

    #[test]
    fn first_names_are_found_in_small_letters_as_well() {
        assert_eq!(names("så sa kari at per er her"), ["kari"]);
    }

    #[test]
    fn no_name_reaches_across_a_break() {
        let text = "I: Ja Kari\nMoe: Nei";
        let mut finder = NameFinder::default();
        finder.learn(text, &[0, 3, 11, 16]);
        let names: Vec<String> = finder.find(text, &[0, 3, 11, 16]).into_iter().map(|name| name.name).collect();
        assert_eq!(names, ["Kari"]);
    }

    #[test]
    fn words_after_a_remark_a_cell_or_the_number_of_a_heading_begin_a_sentence() {
        assert!(names("Ja. (ler) Det var det. [pause] Hva nå? Mål\tTiltak\n1 Hvorfor en strategi").is_empty());
        assert!(names("noko anna skal vera tom, or else on Sundays").is_empty());
        assert_eq!(found("så sa Odd-Arne det"), [("Odd-Arne".to_owned(), NameKind::Person)]);
    }

    #[test]
    fn ordinary_words_are_not_proposed() {
        assert!(names("Vi snakket med De unge. Da sa I at IT er viktig i Norge.").is_empty());
    }
}
