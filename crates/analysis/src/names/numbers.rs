//! Numbers and addresses that tell who somebody is: telephone, e-mail, national identity, organisation, account.
//!
//! A national identity number is eleven digits, the last two of which check the others (modulo 11); in a D-number the
//! day is 40 higher, in numbers made up for testing the month is 40 or 80 higher. Numbers of organisations (nine
//! digits) and of accounts (eleven) have one check digit (modulo 11).

use sitat_model::{NameKind, TextRange};

use super::folding::Unit;

fn checks(digits: &[u32], weights: &[u32]) -> Option<u32> {
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    match 11 - sum % 11 {
        11 => Some(0),
        10 => None,
        check => Some(check),
    }
}

fn is_identity_number(digits: &[u32]) -> bool {
    let [first @ .., one, two] = digits else { return false };
    if first.len() != 9 {
        return false;
    }
    let (day, month) = (first[0] * 10 + first[1], first[2] * 10 + first[3]);
    let day = if day > 40 { day - 40 } else { day };
    let month = if month > 80 {
        month - 80
    } else if month > 40 {
        month - 40
    } else {
        month
    };
    let with_first: Vec<u32> = first.iter().copied().chain([*one]).collect();
    (1..=31).contains(&day)
        && (1..=12).contains(&month)
        && checks(first, &[3, 7, 6, 1, 8, 9, 4, 5, 2]) == Some(*one)
        && checks(&with_first, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) == Some(*two)
}

fn is_account_number(digits: &[u32]) -> bool {
    matches!(digits, [first @ .., last] if first.len() == 10 && first.iter().any(|digit| *digit != 0)
        && checks(first, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) == Some(*last))
}

fn is_organisation_number(digits: &[u32]) -> bool {
    matches!(digits, [first @ .., last] if first.len() == 8 && matches!(first[0], 8 | 9)
        && checks(first, &[3, 2, 7, 6, 5, 4, 3, 2]) == Some(*last))
}

/// A run of digits, with what stands between them.
struct Run {
    groups: Vec<Vec<u32>>,
    signs: Vec<char>,
    /// Unit after the last digit.
    end: usize,
}

impl Run {
    fn digits(&self) -> Vec<u32> {
        self.groups.concat()
    }

    fn shape(&self) -> Vec<usize> {
        self.groups.iter().map(Vec::len).collect()
    }

    fn is_all(&self, signs: &[char]) -> bool {
        self.signs.iter().all(|sign| signs.contains(sign))
    }

    /// The first groups only.
    fn first(&self, groups: usize, ends: &[usize]) -> Option<Self> {
        let end = *ends.get(groups.checked_sub(1)?)?;
        Some(Self { groups: self.groups.get(..groups)?.to_vec(), signs: self.signs.get(..groups - 1)?.to_vec(), end })
    }
}

fn run(units: &[Unit], at: usize) -> (Run, Vec<usize>) {
    let mut run = Run { groups: Vec::new(), signs: Vec::new(), end: at };
    let mut ends = Vec::new();
    let digit = |at: usize| units.get(at).and_then(|unit| unit.character.to_digit(10));
    let mut place = at;
    while run.groups.len() < 6 {
        let mut group = Vec::new();
        while let Some(digit) = digit(place).filter(|_| group.len() < 12) {
            group.push(digit);
            place += 1;
        }
        run.groups.push(group);
        run.end = place;
        ends.push(place);
        match units.get(place).map(|unit| unit.character) {
            Some(sign @ (' ' | '.' | '-' | '/')) if digit(place + 1).is_some() => {
                run.signs.push(sign);
                place += 1;
            }
            _ => break,
        }
    }
    (run, ends)
}

fn is_year(year: u32) -> bool {
    (1900..=2030).contains(&year)
}

fn is_date(day: u32, month: u32, year: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month) && is_year(year)
}

fn kind_of(run: &Run) -> Option<NameKind> {
    let digits = run.digits();
    let shape = run.shape();
    match shape.as_slice() {
        [11] | [6, 5] if is_identity_number(&digits) => Some(NameKind::IdentityNumber),
        [2, 2, 2, 5] if run.is_all(&[' ', '.']) && is_identity_number(&digits) => Some(NameKind::IdentityNumber),
        [11] | [4, 2, 5] if run.is_all(&[' ', '.']) && is_account_number(&digits) => Some(NameKind::AccountNumber),
        [9] | [3, 3, 3] if run.is_all(&[' ']) && is_organisation_number(&digits) => Some(NameKind::OrganisationNumber),
        [8] => {
            let part = |from: usize, to: usize| digits[from..to].iter().fold(0, |sum, digit| sum * 10 + digit);
            let is_date = is_date(part(0, 2), part(2, 4), part(4, 8)) || is_date(part(6, 8), part(4, 6), part(0, 4));
            (!is_date && (2..=9).contains(&digits[0])).then_some(NameKind::Telephone)
        }
        [2, 2, 2, 2] | [3, 2, 3] if run.is_all(&[' ']) && (2..=9).contains(&digits[0]) => Some(NameKind::Telephone),
        _ => None,
    }
}

fn is_of_address(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '.' | '-' | '_' | '+')
}

/// An e-mail address around an at sign.
fn address(units: &[Unit], at: usize) -> Option<(usize, usize)> {
    let of_address = |unit: &&Unit| is_of_address(unit.character);
    let head = units.get(..at)?.iter().rev().take_while(of_address).count();
    let tail = units.get(at + 1..)?.iter().take_while(of_address).count();
    let mut end = at + 1 + tail;
    while end > at + 1 && units.get(end - 1).is_some_and(|unit| !unit.character.is_alphanumeric()) {
        end -= 1;
    }
    let domain: String = units.get(at + 1..end)?.iter().map(|unit| unit.character).collect();
    (head > 0 && domain.split_once('.').is_some_and(|(name, _)| !name.is_empty())).then_some((at - head, end))
}

/// The numbers and addresses of a text, in order and apart.
pub(super) fn identifiers(units: &[Unit]) -> Vec<(TextRange, NameKind)> {
    let mut found: Vec<(usize, usize, NameKind)> = Vec::new();
    let mut at = 0;
    while at < units.len() {
        let character = units[at].character;
        let begins = at == 0 || !(units[at - 1].is_of_word() || matches!(units[at - 1].character, '.' | ','));
        let hit = if character == '@' {
            address(units, at).map(|(start, end)| (start, end, NameKind::Email))
        } else if character == '+' && units.get(at + 1).is_some_and(|unit| unit.character.is_ascii_digit()) {
            let (all, _) = run(units, at + 1);
            let count = all.digits().len();
            (8..=14).contains(&count).then_some((at, all.end, NameKind::Telephone))
        } else if character.is_ascii_digit() && begins {
            number(units, at)
        } else {
            None
        };
        match hit {
            Some((start, end, kind)) => {
                found.retain(|(_, before, _)| *before <= start);
                found.push((start, end, kind));
                at = end;
            }
            // A whole run of digits is looked at once.
            None if character.is_ascii_digit() => {
                at += units
                    .get(at..)
                    .unwrap_or_default()
                    .iter()
                    .take_while(|unit| unit.character.is_ascii_digit())
                    .count();
            }
            None => at += 1,
        }
    }
    let range = |start: usize, end: usize| TextRange::new(units[start].start, units[end - 1].end);
    found.into_iter().map(|(start, end, kind)| (range(start, end), kind)).collect()
}

fn number(units: &[Unit], at: usize) -> Option<(usize, usize, NameKind)> {
    let (all, ends) = run(units, at);
    // The longest part that is something, so that a number before or after does not hide it.
    for groups in (1..=all.groups.len()).rev() {
        let part = all.first(groups, &ends)?;
        if units.get(part.end).is_some_and(Unit::is_of_word) {
            continue;
        }
        if let Some(kind) = kind_of(&part) {
            return Some((at, part.end, kind));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use sitat_model::OffsetMap;

    use super::*;
    use crate::names::folding::fold;

    fn found(text: &str) -> Vec<(String, NameKind)> {
        let map = OffsetMap::new(text);
        identifiers(&fold(text)).into_iter().map(|(range, kind)| (map.slice(text, range).to_owned(), kind)).collect()
    }

    fn one(text: &str, words: &str, kind: NameKind) {
        assert_eq!(found(text), [(words.to_owned(), kind)], "{text}");
    }

    /// Completes nine digits with two that check them; the numbers are nobody's.
    fn identity(first: [u32; 9]) -> Option<String> {
        let one = checks(&first, &[3, 7, 6, 1, 8, 9, 4, 5, 2])?;
        let with: Vec<u32> = first.iter().copied().chain([one]).collect();
        let two = checks(&with, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?;
        Some(with.iter().chain([&two]).map(u32::to_string).collect())
    }

    #[test]
    fn telephone_numbers_are_found_as_people_write_them() {
        for written in
            ["90 00 00 00", "900 00 000", "90000000", "+47 900 00 000", "+4790000000", "90\u{a0}00\u{a0}00\u{a0}00"]
        {
            one(&format!("Ring {written}, da."), written, NameKind::Telephone);
        }
        assert!(found("det kostet 12 000 000 i 2019 2020, 1500 og 20231015").is_empty());
    }

    #[test]
    fn addresses_are_found_whole() {
        one("Skriv til Kari.Moe@storvik.example.no.", "Kari.Moe@storvik.example.no", NameKind::Email);
        assert!(found("@kari og post@ her").is_empty());
    }

    #[test]
    fn identity_numbers_are_known_by_their_check_digits() {
        // A month above 80 is that of an invented person.
        let invented = (0..1000)
            .find_map(|number| identity([1, 2, 8, 3, 7, 5, number / 100, number / 10 % 10, number % 10]))
            .unwrap();
        one(&format!("nummer {invented} her"), &invented, NameKind::IdentityNumber);
        let (date, rest) = invented.split_at(6);
        one(&format!("{date} {rest}"), &format!("{date} {rest}"), NameKind::IdentityNumber);
        let d_number = (0..1000)
            .find_map(|number| identity([5, 2, 0, 3, 7, 5, number / 100, number / 10 % 10, number % 10]))
            .unwrap();
        one(&d_number, &d_number, NameKind::IdentityNumber);
        let mut wrong = invented.clone();
        let last = wrong.pop().and_then(|last| last.to_digit(10)).unwrap();
        wrong.push_str(&((last + 1) % 10).to_string());
        assert!(found(&wrong).iter().all(|(_, kind)| *kind != NameKind::IdentityNumber));
    }

    #[test]
    fn numbers_of_organisations_and_accounts_are_checked() {
        let organisation = {
            let first = [9, 9, 0, 0, 0, 0, 0, 1];
            let check = checks(&first, &[3, 2, 7, 6, 5, 4, 3, 2]).unwrap();
            format!("990 000 01{check}")
        };
        one(&format!("org.nr. {organisation}."), &organisation, NameKind::OrganisationNumber);
        let first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];
        let check = checks(&first, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]).unwrap();
        let account = format!("1234.56.7890{check}");
        one(&account, &account, NameKind::AccountNumber);
    }
}
