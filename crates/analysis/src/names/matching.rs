//! Finding the names of a list in a text.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{NameKind, TextRange};

use super::folding::{Unit, fold};
use super::form::{Form, ending, ends_in_s, inflected};
use super::known::is_ordinary_word;
use super::{ListedName, NameDoubt};

/// A place where a name of the list stands, or may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameHit {
    /// Where, in code points.
    pub range: TextRange,
    /// The name's place in the list, from 0.
    pub entry: usize,
    /// What is to stand there, in the form of the place.
    pub replacement: String,
    /// Why it may be something else; `None` where it is certain.
    pub doubt: Option<NameDoubt>,
}

/// A name as it is looked for.
struct Pattern {
    entry: usize,
    kind: NameKind,
    replacement: String,
    /// Folded; for numbers only the digits.
    characters: Vec<char>,
    is_one_word: bool,
    begins_with_capital: bool,
    is_all_capitals: bool,
    /// The last word is a common noun, which may take an ending.
    ends_in_noun: bool,
    is_ordinary: bool,
}

/// The names of a list, ready to be looked for in many texts.
pub struct NameMatcher {
    patterns: Vec<Pattern>,
    /// Patterns of words by their first character, the longest first.
    by_first: BTreeMap<char, Vec<usize>>,
    numbers: Vec<usize>,
}

/// A name at a place, before it is known whether it is certain.
struct Match {
    pattern: usize,
    start: usize,
    end: usize,
    form: Form,
    doubt: Option<NameDoubt>,
}

/// A text that is looked through.
struct Place<'text> {
    units: &'text [Unit],
    breaks: &'text [u32],
}

impl Place<'_> {
    fn is_of_word(&self, at: usize) -> bool {
        self.units.get(at).is_some_and(Unit::is_of_word)
    }

    fn character(&self, at: usize) -> Option<char> {
        self.units.get(at).map(|unit| unit.character)
    }

    fn before(&self, at: usize) -> Option<&Unit> {
        self.units.get(at.checked_sub(1)?)
    }

    fn begins_word(&self, at: usize) -> bool {
        self.is_of_word(at) && !self.before(at).is_some_and(Unit::is_of_word)
    }

    /// Whether a break lies within a range of units, or at its beginning.
    fn is_broken(&self, start: usize, end: usize) -> bool {
        let (Some(first), Some(last)) = (self.units.get(start), self.units.get(end.saturating_sub(1))) else {
            return true;
        };
        let next = self.breaks.partition_point(|place| *place <= first.start);
        self.breaks.get(next).is_some_and(|place| *place < last.end)
    }

    fn is_break(&self, offset: u32) -> bool {
        self.breaks.binary_search(&offset).is_ok()
    }

    /// Whether a sentence may begin here.
    fn begins_sentence(&self, at: usize) -> bool {
        if self.units.get(at).is_none_or(|unit| self.is_break(unit.start)) {
            return true;
        }
        for unit in self.units.iter().take(at).rev() {
            match unit.character {
                '.' | '!' | '?' | '…' | ':' | '\n' => return true,
                ' ' | '"' | '\'' | '«' | '“' | '„' | '(' | '[' | '–' | '—' | '-' | '•' | '*' => {
                    if self.is_break(unit.end) {
                        return true;
                    }
                }
                _ => return false,
            }
        }
        true
    }
}

/// Takes the doubt from parts of a name with hyphens whose other parts are replaced as names of their own: then nothing
/// is left that they could be a part of.
fn settle_joined(place: &Place<'_>, found: &mut [(&Match, NameHit)]) {
    let mut is_settled = false;
    while !is_settled {
        is_settled = true;
        for at in 0..found.len() {
            let Some((hit, told)) = found.get(at) else { continue };
            if told.doubt != Some(NameDoubt::PartOfName) {
                continue;
            }
            let certain = |other: Option<usize>| {
                other.and_then(|other| found.get(other)).filter(|(_, told)| told.doubt.is_none()).map(|(hit, _)| *hit)
            };
            let goes_before = certain(at.checked_sub(1)).is_some_and(|before| before.end + 1 == hit.start);
            let goes_after = certain(Some(at + 1)).is_some_and(|after| after.start == hit.end + 1);
            let is_free = (goes_before || !is_joined_before(place, hit.start))
                && (goes_after || !is_joined_after(place, hit.end));
            if is_free && let Some((_, told)) = found.get_mut(at) {
                told.doubt = None;
                is_settled = false;
            }
        }
    }
}

impl NameMatcher {
    /// Reads a list. What has neither letter nor digit, or nothing to stand in its place, is never found.
    pub fn new(names: &[ListedName]) -> Self {
        let mut matcher = Self { patterns: Vec::new(), by_first: BTreeMap::new(), numbers: Vec::new() };
        for (entry, name) in names.iter().enumerate() {
            let units = fold(name.name.trim());
            let is_number = name.kind.is_number();
            let characters: Vec<char> = if is_number {
                let digits: Vec<char> = units.iter().map(|unit| unit.character).filter(char::is_ascii_digit).collect();
                without_country(&digits, name.kind)
            } else {
                units.iter().map(|unit| if unit.character == '\n' { ' ' } else { unit.character }).collect()
            };
            if !units.iter().any(Unit::is_of_word) || characters.is_empty() || name.replacement.trim().is_empty() {
                continue;
            }
            let place = matcher.patterns.len();
            if is_number {
                matcher.numbers.push(place);
            } else if let Some(first) = characters.first() {
                matcher.by_first.entry(*first).or_default().push(place);
            }
            let letters: Vec<&Unit> = units.iter().filter(|unit| unit.character.is_alphabetic()).collect();
            let last_word = units.iter().rposition(|unit| !unit.is_of_word()).map_or(0, |place| place + 1);
            let folded: String = characters.iter().collect();
            matcher.patterns.push(Pattern {
                entry,
                kind: name.kind,
                replacement: name.replacement.trim().to_owned(),
                is_one_word: units.iter().all(Unit::is_of_word),
                begins_with_capital: units.first().is_some_and(|unit| unit.is_capital),
                is_all_capitals: letters.len() > 1 && letters.iter().all(|unit| unit.is_capital),
                ends_in_noun: name.kind != NameKind::Person
                    && units.get(last_word).is_some_and(|unit| unit.character.is_alphabetic() && !unit.is_capital),
                is_ordinary: is_ordinary_word(&folded),
                characters,
            });
        }
        let patterns = &matcher.patterns;
        for places in matcher.by_first.values_mut() {
            places.sort_by_key(|place| {
                std::cmp::Reverse(patterns.get(*place).map_or(0, |pattern| pattern.characters.len()))
            });
        }
        matcher
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// Whether a name of the list, by its place from 0, is an ordinary word as well.
    pub fn is_ordinary(&self, entry: usize) -> bool {
        self.patterns.iter().any(|pattern| pattern.entry == entry && pattern.is_ordinary)
    }

    /// The places of a text, in order and apart. `breaks` are places, in order, that no name reaches across: where
    /// turns and labels begin and end.
    pub fn find(&self, text: &str, breaks: &[u32]) -> Vec<NameHit> {
        if self.is_empty() {
            return Vec::new();
        }
        let units = fold(text);
        let place = Place { units: &units, breaks };
        let mut found: Vec<Match> = Vec::new();
        let mut at = 0;
        while at < units.len() {
            let hit =
                if place.begins_word(at) || place.character(at) == Some('+') { self.at(&place, at) } else { None };
            match hit {
                Some(hit) => {
                    at = hit.end.max(at + 1);
                    found.push(hit);
                }
                None => at += 1,
            }
        }
        let small: BTreeSet<usize> =
            found.iter().filter(|hit| hit.doubt == Some(NameDoubt::SmallLetters)).map(|hit| hit.pattern).collect();
        let told = found.iter().filter_map(|hit| Some((hit, self.hit(&place, hit, &small)?)));
        let mut told: Vec<(&Match, NameHit)> = told.collect();
        settle_joined(&place, &mut told);
        told.into_iter().map(|(_, hit)| hit).collect()
    }

    /// A text with every certain name replaced, and how many there were.
    pub fn replace(&self, text: &str) -> (String, u32) {
        self.replace_where(text, |hit| hit.doubt.is_none())
    }

    /// A text with some names replaced, and how many there were.
    pub fn replace_where(&self, text: &str, is_taken: impl Fn(&NameHit) -> bool) -> (String, u32) {
        let hits = self.find(text, &[]);
        let mut replaced = String::with_capacity(text.len());
        let mut count = 0;
        let mut kept_from = 0;
        let characters: Vec<char> = text.chars().collect();
        for hit in hits.iter().filter(|hit| is_taken(hit)) {
            let (start, end) = (hit.range.start.0 as usize, hit.range.end.0 as usize);
            replaced.extend(characters.get(kept_from..start).unwrap_or_default());
            replaced.push_str(&hit.replacement);
            kept_from = end;
            count += 1;
        }
        replaced.extend(characters.get(kept_from..).unwrap_or_default());
        (replaced, count)
    }

    /// The longest name that begins here; of equally long ones the first listed.
    fn at(&self, place: &Place<'_>, at: usize) -> Option<Match> {
        let mut best: Option<Match> = None;
        let mut offer = |hit: Match| {
            let is_better = match &best {
                None => true,
                Some(best) => {
                    let rank = |hit: &Match| (hit.doubt != Some(NameDoubt::PartOfWord), hit.end);
                    rank(&hit) > rank(best)
                }
            };
            if is_better && !place.is_broken(hit.start, hit.end) {
                best = Some(hit);
            }
        };
        if place.character(at).is_some_and(|character| character == '+' || character.is_ascii_digit()) {
            for &pattern in &self.numbers {
                if let Some(end) = self.patterns.get(pattern).and_then(|own| own.number_end(place, at)) {
                    offer(Match { pattern, start: at, end, form: Form::Plain, doubt: None });
                }
            }
        }
        let first = place.character(at)?;
        for &pattern in self.by_first.get(&first).map_or(&[][..], Vec::as_slice) {
            if let Some(own) = self.patterns.get(pattern)
                && let Some((end, form, doubt)) = own.word_end(place, at)
            {
                offer(Match { pattern, start: at, end, form, doubt });
            }
        }
        best
    }

    fn hit(&self, place: &Place<'_>, hit: &Match, small: &BTreeSet<usize>) -> Option<NameHit> {
        let pattern = self.patterns.get(hit.pattern)?;
        let (first, last) = (place.units.get(hit.start)?, place.units.get(hit.end.checked_sub(1)?)?);
        let name_end = hit.start + pattern.characters.len();
        let letters: Vec<&Unit> = place
            .units
            .get(hit.start..name_end.min(hit.end))?
            .iter()
            .filter(|unit| unit.character.is_alphabetic())
            .collect();
        let is_capitals = !pattern.is_all_capitals && letters.len() > 1 && letters.iter().all(|unit| unit.is_capital);
        let is_label =
            place.character(hit.end) == Some(':') || (place.is_break(first.start) && place.is_break(last.end));
        let is_like_a_word = pattern.is_one_word
            && hit.form == Form::Plain
            && !is_label
            && ((pattern.is_ordinary && is_capitals)
                || ((pattern.is_ordinary || small.contains(&hit.pattern)) && place.begins_sentence(hit.start)));
        let doubt = hit.doubt.or_else(|| is_like_a_word.then_some(NameDoubt::OrdinaryWord));
        Some(NameHit {
            range: TextRange::new(first.start, last.end),
            entry: pattern.entry,
            replacement: inflected(&pattern.replacement, hit.form, is_capitals),
            doubt,
        })
    }
}

/// The digits of a Norwegian telephone number without the country's.
fn without_country(digits: &[char], kind: NameKind) -> Vec<char> {
    let bare = match digits {
        ['0', '0', '4', '7', rest @ ..] | ['4', '7', rest @ ..] if kind == NameKind::Telephone && rest.len() == 8 => {
            rest
        }
        all => all,
    };
    bare.to_vec()
}

/// Whether two characters of a name are the same; a blank and a hyphen in a name are.
fn is_same(own: char, other: char) -> bool {
    own == other || matches!((own, other), (' ', '-') | ('-', ' '))
}

impl Pattern {
    /// Where the digits of this number end, if they begin here; what people write between digits does not matter.
    fn number_end(&self, place: &Place<'_>, at: usize) -> Option<usize> {
        let mut from = at;
        if self.kind == NameKind::Telephone {
            let begins_with =
                |sign: &str| sign.chars().enumerate().all(|(n, sign)| place.character(at + n) == Some(sign));
            if let Some(country) = ["+47", "0047"].into_iter().find(|country| begins_with(country)) {
                from = at + country.len();
                from += usize::from(place.character(from) == Some(' '));
            }
        }
        let mut digits = self.characters.iter();
        let mut wanted = digits.next();
        let mut end = from;
        let mut was_digit = false;
        while let Some(digit) = wanted {
            match place.character(end)? {
                own if own == *digit => {
                    wanted = digits.next();
                    was_digit = true;
                }
                ' ' | '-' | '.' | '/' if was_digit => was_digit = false,
                _ => return None,
            }
            end += 1;
        }
        (!place.is_of_word(end)).then_some(end)
    }

    /// Where this name ends, if it begins here, in which form, and what is doubtful about that.
    fn word_end(&self, place: &Place<'_>, at: usize) -> Option<(usize, Form, Option<NameDoubt>)> {
        let name = place.units.get(at..at + self.characters.len())?;
        if !name.iter().zip(&self.characters).all(|(unit, own)| is_same(*own, unit.character)) {
            return None;
        }
        let end = at + self.characters.len();
        let is_small = self.is_one_word
            && self.kind != NameKind::Email
            && self.begins_with_capital
            && name.first().is_some_and(|unit| !unit.is_capital);
        let small = is_small.then_some(NameDoubt::SmallLetters);
        if place.is_of_word(end) {
            return self.longer_word(place, at, end, small);
        }
        if self.kind == NameKind::Person && self.is_one_word && is_half_of_double_name(place, at, end) {
            return Some((end, Form::Plain, Some(NameDoubt::PartOfName)));
        }
        if let Some((end, form)) = self.apostrophe(place, at, end) {
            return Some((end, form, small));
        }
        Some((end, Form::Plain, small))
    }

    fn apostrophe(&self, place: &Place<'_>, at: usize, end: usize) -> Option<(usize, Form)> {
        if place.character(end) != Some('\'') {
            return None;
        }
        let sign = place.units.get(end)?.original;
        if place.character(end + 1) == Some('s') && !place.is_of_word(end + 2) {
            return Some((end + 2, Form::Apostrophe { sign, has_s: true }));
        }
        let is_quoted = place.before(at).is_some_and(|unit| unit.character == '\'');
        let name: String = self.characters.iter().collect();
        (ends_in_s(&name) && !is_quoted && !place.is_of_word(end + 1))
            .then_some((end + 1, Form::Apostrophe { sign, has_s: false }))
    }

    /// The name with letters right behind it: a genitive, an ending, or a compound.
    fn longer_word(
        &self,
        place: &Place<'_>,
        at: usize,
        end: usize,
        small: Option<NameDoubt>,
    ) -> Option<(usize, Form, Option<NameDoubt>)> {
        if self.kind == NameKind::Email {
            return None;
        }
        let word_end = (end..).find(|&place_at| !place.is_of_word(place_at))?;
        let rest: String = place.units.get(end..word_end)?.iter().map(|unit| unit.character).collect();
        if rest == "s" {
            return Some((word_end, Form::Genitive, small));
        }
        if self.ends_in_noun
            && let Some(is_genitive) = ending(&rest)
        {
            return Some((word_end, if is_genitive { Form::Genitive } else { Form::Plain }, small));
        }
        let is_capital = place.units.get(at).is_some_and(|unit| unit.is_capital);
        let (name_letters, rest_letters) = if self.kind == NameKind::Person { (4, 4) } else { (4, 3) };
        let is_long = self.characters.len() >= name_letters && rest.chars().count() >= rest_letters;
        (is_capital && is_long && self.begins_with_capital && rest.chars().all(char::is_alphabetic)).then_some((
            end,
            Form::Compound,
            Some(NameDoubt::PartOfWord),
        ))
    }
}

/// Whether a hyphen joins the name with another one that begins with a capital letter.
fn is_half_of_double_name(place: &Place<'_>, at: usize, end: usize) -> bool {
    is_joined_after(place, end) || is_joined_before(place, at)
}

fn is_joined_after(place: &Place<'_>, end: usize) -> bool {
    place.character(end) == Some('-')
        && place.units.get(end + 1).is_some_and(|unit| unit.is_capital && unit.is_of_word())
}

fn is_joined_before(place: &Place<'_>, at: usize) -> bool {
    place.before(at).is_some_and(|unit| unit.character == '-') && {
        let word = place.units.get(..at.saturating_sub(1)).unwrap_or_default();
        let letters = word.iter().rev().take_while(|unit| unit.is_of_word()).count();
        letters > 0 && word.get(word.len() - letters).is_some_and(|unit| unit.is_capital)
    }
}

#[cfg(test)]
mod tests;
