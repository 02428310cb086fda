//! Addresses: a street and a number, with a postal code and place behind it, and post office boxes. Norwegian and English.

use super::folding::Unit;
use super::known::is_function_word;
use super::tokens::{Token, is_joined};

/// Endings of Norwegian streets.
const STREETS: &[&str] = &[
    "gata",
    "gaten",
    "gate",
    "gt",
    "veien",
    "vegen",
    "vei",
    "veg",
    "plass",
    "plassen",
    "allé",
    "alléen",
    "alleen",
    "stien",
    "torget",
    "torg",
    "kroken",
    "svingen",
    "tunet",
    "faret",
    "løkka",
    "brygga",
    "kaia",
    "bakken",
    "terrasse",
    "ringveien",
];

/// Streets that are words of their own in English.
const ENGLISH_STREETS: &[&str] = &[
    "street", "road", "avenue", "lane", "drive", "square", "crescent", "terrace", "court", "close", "gardens", "st",
    "rd",
];

/// The highest number of a house; above it stand years.
const HIGHEST: u32 = 999;

/// Words of a name of a street.
const MOST_WORDS: usize = 4;

fn house(token: &Token) -> bool {
    let digits: String = token.folded.chars().take_while(char::is_ascii_digit).collect();
    let rest = token.folded.get(digits.len()..).unwrap_or_default();
    let number: Option<u32> = digits.parse().ok();
    number.is_some_and(|number| (1..=HIGHEST).contains(&number))
        && (rest.is_empty() || (rest.chars().count() == 1 && rest.chars().all(char::is_alphabetic)))
}

fn is_number(token: &Token, digits: usize) -> bool {
    token.folded.len() == digits && token.folded.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word ends the name of a street; such a word alone must be more than the ending.
fn ends_street(token: &Token, is_of_several: bool) -> bool {
    STREETS.iter().any(|street| match token.folded.strip_suffix(street) {
        Some("") => is_of_several,
        Some(name) => token.is_capital && name.chars().count() > 2,
        None => false,
    })
}

/// The first of the words with a capital letter that belong to the one at a place.
fn first_of(units: &[Unit], tokens: &[Token], last: usize, breaks: &[u32]) -> usize {
    let mut first = last;
    while let (Some(before), Some(own)) = (first.checked_sub(1).and_then(|at| tokens.get(at)), tokens.get(first)) {
        let goes_on = before.is_capital && !is_function_word(&before.folded) && is_joined(units, before, own, breaks);
        if !goes_on || last - first + 1 >= MOST_WORDS {
            break;
        }
        first -= 1;
    }
    first
}

/// The unit behind a postal code and its place, if they stand behind a house.
fn behind_postal_code(units: &[Unit], tokens: &[Token], house: usize, breaks: &[u32]) -> Option<usize> {
    let (own, code, place) = (tokens.get(house)?, tokens.get(house + 1)?, tokens.get(house + 2)?);
    let between: String = units.get(own.end..code.start)?.iter().map(|unit| unit.character).collect();
    let is_near = matches!(between.as_str(), ", " | " ");
    (is_near && is_number(code, 4) && place.is_capital && is_joined(units, code, place, breaks)).then_some(place.end)
}

/// The addresses of a text, as ranges of units, in order and apart.
pub(super) fn addresses(units: &[Unit], tokens: &[Token], breaks: &[u32]) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for at in 0..tokens.len() {
        let place = norwegian(units, tokens, at, breaks).or_else(|| english(units, tokens, at, breaks));
        if let Some(place) = place.filter(|place| found.last().is_none_or(|last| last.1 <= place.0)) {
            found.push(place);
        }
    }
    found
}

/// A street whose last word stands at a place.
fn norwegian(units: &[Unit], tokens: &[Token], at: usize, breaks: &[u32]) -> Option<(usize, usize)> {
    let (street, number) = (tokens.get(at)?, tokens.get(at + 1)?);
    let is_box = street.is_capital && street.folded == "postboks";
    if !is_joined(units, street, number, breaks) || !(house(number) || (is_box && is_number(number, 4))) {
        return None;
    }
    let first = if is_box { at } else { first_of(units, tokens, at, breaks) };
    if !is_box && !ends_street(street, first < at) {
        return None;
    }
    let mut last = at + 1;
    // Storgata 12 B
    let letter = tokens.get(last + 1).filter(|next| {
        next.is_capital
            && next.folded.len() == 1
            && next.end - next.start == 1
            && is_joined(units, number, next, breaks)
    });
    last += usize::from(letter.is_some_and(|letter| ("a"..="h").contains(&letter.folded.as_str())));
    let end = behind_postal_code(units, tokens, last, breaks).unwrap_or(tokens.get(last)?.end);
    Some((tokens.get(first)?.start, end))
}

/// `12 Main Street`, where the number stands at a place.
fn english(units: &[Unit], tokens: &[Token], at: usize, breaks: &[u32]) -> Option<(usize, usize)> {
    let number = tokens.get(at)?;
    if !house(number) {
        return None;
    }
    for words in 2..=MOST_WORDS {
        let (before, last) = (tokens.get(at + words - 1)?, tokens.get(at + words)?);
        if !last.is_capital || !is_joined(units, before, last, breaks) {
            return None;
        }
        // The first word of the name, and that number and name stand together.
        if words == 2 && !(before.is_capital && is_joined(units, number, before, breaks)) {
            return None;
        }
        if ENGLISH_STREETS.contains(&last.folded.as_str()) {
            return Some((number.start, last.end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::folding::fold;
    use crate::names::tokens::tokens;

    fn found(text: &str) -> Vec<String> {
        let units = fold(text);
        let letters: Vec<char> = text.chars().collect();
        addresses(&units, &tokens(&units, &[]), &[])
            .into_iter()
            .map(|(start, end)| letters[units[start].start as usize..units[end - 1].end as usize].iter().collect())
            .collect()
    }

    #[test]
    fn streets_with_numbers_are_found_whole() {
        for (text, address) in [
            ("Hun bor i Storgata 12.", "Storgata 12"),
            ("Vi møttes i Kirkeveien 3b, og så", "Kirkeveien 3b"),
            ("I Industrivegen 4 B er det tomt.", "Industrivegen 4 B"),
            ("Adressen er Nedre Slottsgate 5, 1234 Storvik.", "Nedre Slottsgate 5, 1234 Storvik"),
            ("Han bor i Karl Johans gate 22 no.", "Karl Johans gate 22"),
            ("Send til Postboks 1234 her", "Postboks 1234"),
            ("She lives at 12 Main Street now.", "12 Main Street"),
            ("at 7 Old Mill Lane, with", "7 Old Mill Lane"),
        ] {
            assert_eq!(found(text), [address], "{text}");
        }
    }

    #[test]
    fn ways_and_places_without_a_house_are_no_addresses() {
        for text in [
            "Veien 3 år frem er lang.",
            "Storgata er stengt.",
            "I Storgata 2019 ble det bygd.",
            "vi fant en vei 3 ganger",
            "Plass 3 og plass 4",
            "Gate 12",
            "We walked 12 Streets",
            "In 2019 Main Street was closed",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
