//! How old somebody is: *54 år gammel*, *54-åring*, *jeg er 54*, *54 years old*. Norwegian (both written forms) and English.
//!
//! *Ten years ago*, *ten years in the municipality* and the age of a building are none: a number and a year alone say
//! nothing, and something near must mean a person.

use super::folding::Unit;
use super::known::is_first_name;
use super::number_words::years;
use super::tokens::Token;

/// Words that mean one person, or two, as they stand before or after an age.
const PERSONS: &[&str] = &[
    "jeg",
    "eg",
    "æ",
    "du",
    "han",
    "hun",
    "ho",
    "hen",
    "i",
    "he",
    "she",
    "you",
    "i'm",
    "he's",
    "she's",
    "vi",
    "we",
    "mann",
    "mannen",
    "mannan",
    "kone",
    "kona",
    "kvinne",
    "kvinnen",
    "kvinna",
    "dame",
    "damen",
    "dama",
    "jente",
    "jenta",
    "jenten",
    "gutt",
    "gutten",
    "gut",
    "guten",
    "sønn",
    "sønnen",
    "son",
    "sonen",
    "datter",
    "datteren",
    "dattera",
    "dotter",
    "dottera",
    "barn",
    "barnet",
    "bror",
    "broren",
    "søster",
    "søsteren",
    "søstera",
    "syster",
    "systera",
    "mor",
    "moren",
    "mora",
    "far",
    "faren",
    "mamma",
    "pappa",
    "bestemor",
    "bestefar",
    "bestemora",
    "bestefaren",
    "pasient",
    "pasienten",
    "kollega",
    "kollegaen",
    "sjef",
    "sjefen",
    "leder",
    "lederen",
    "leiar",
    "leiaren",
    "elev",
    "eleven",
    "student",
    "studenten",
    "informant",
    "informanten",
    "bruker",
    "brukeren",
    "brukar",
    "brukaren",
    "nabo",
    "naboen",
    "ektemann",
    "ektefelle",
    "samboer",
    "samboeren",
    "sambuar",
    "sambuaren",
    "man",
    "woman",
    "girl",
    "boy",
    "wife",
    "husband",
    "mother",
    "father",
    "brother",
    "sister",
    "daughter",
    "patient",
    "colleague",
    "child",
    "person",
    "personen",
    "they",
];

/// Being and becoming.
const BEING: &[&str] =
    &["er", "var", "blir", "ble", "blei", "vart", "vert", "am", "is", "was", "are", "were", "i'm", "he's", "she's"];

/// Reaching an age.
const REACHING: &[&str] = &["fyller", "fylte", "fylt", "runder", "rundet", "runda", "turned", "turning", "turns"];

/// What may stand between a verb and the number.
const NEARLY: &[&str] = &[
    "nå", "no", "snart", "nesten", "bare", "berre", "cirka", "ca", "omtrent", "rundt", "kring", "over", "now",
    "nearly", "almost", "about", "only", "just", "allerede", "allereie",
];

/// Words before an age that say that it is one.
const AGED: &[&str] = &["alder", "alderen", "age", "aged"];

/// Behind *N years*: old.
const OLD: &[&str] = &["gammel", "gamle", "gamal", "gammal", "old"];

/// Whose: *mannen min*.
const WHOSE: &[&str] =
    &["min", "mi", "mitt", "hans", "hennes", "hennar", "vår", "din", "di", "deres", "deira", "sin", "si"];

/// What may follow an age that stands without *old*.
const AFTER: &[&str] = &[
    "og", "men", "så", "da", "når", "nå", "no", "eller", "fordi", "før", "snart", "and", "but", "so", "when", "now",
    "or", "then", "this", "next", "neste", "i",
];

/// Whether a word is somebody of that age: *54-åring*, *54-year-old*; with *54-årig* a person must follow.
fn is_of_age(word: &str, next: Option<&Token>) -> bool {
    let ends = |ending: &str| {
        word.strip_suffix(ending).map(|own| own.trim_end_matches('-')).is_some_and(|own| years(own).is_some())
    };
    let is_adjective = ["årig", "årige", "år"].into_iter().any(ends);
    ["åring", "åringen", "year-old"].into_iter().any(ends) || (is_adjective && next.is_some_and(is_person))
}

fn is_person(token: &Token) -> bool {
    // English I; Norwegian i is a preposition.
    if token.folded == "i" {
        return token.is_capital;
    }
    PERSONS.contains(&token.folded.as_str())
        || is_first_name(&token.folded)
        || (token.is_capital && !token.begins_sentence && token.folded.chars().all(char::is_alphabetic))
}

/// The words of a text around one of them.
struct Words<'text> {
    units: &'text [Unit],
    tokens: &'text [Token],
}

impl Words<'_> {
    fn word(&self, at: Option<usize>) -> &str {
        at.and_then(|at| self.tokens.get(at)).map_or("", |token| token.folded.as_str())
    }

    fn is(&self, at: Option<usize>, words: &[&str]) -> bool {
        words.contains(&self.word(at))
    }

    fn is_person(&self, at: Option<usize>) -> bool {
        at.and_then(|at| self.tokens.get(at)).is_some_and(is_person)
    }

    /// Whether one word follows another over a blank only.
    fn is_joined(&self, at: usize) -> bool {
        let (Some(first), Some(next)) = (self.tokens.get(at), self.tokens.get(at + 1)) else { return false };
        matches!(self.units.get(first.end..next.start), Some([blank]) if blank.character == ' ')
    }

    fn sign_after(&self, at: usize) -> Option<char> {
        self.units.get(self.tokens.get(at)?.end).map(|unit| unit.character)
    }

    fn sign_before(&self, at: usize) -> Option<char> {
        let before = self.units.get(..self.tokens.get(at)?.start)?;
        before.iter().rev().find(|unit| unit.character != ' ').map(|unit| unit.character)
    }

    /// Whether a clause may end behind a word, so that no noun follows that is counted.
    fn ends_clause(&self, at: usize) -> bool {
        match self.sign_after(at) {
            None | Some(',' | '.' | '!' | '?' | ';' | '\n' | ')' | '…' | '"' | '»') => {
                // 54,5 and 54.000 are numbers of something else.
                let next = self.tokens.get(at + 1);
                next.is_none_or(|next| {
                    next.start > self.tokens.get(at).map_or(0, |own| own.end) + 1
                        || !next.folded.starts_with(|sign: char| sign.is_ascii_digit())
                })
            }
            Some(' ') => self.is_joined(at) && self.is(Some(at + 1), AFTER),
            Some(_) => false,
        }
    }

    /// Where a person is, who *is* or *becomes* what stands at a place: before the verb, or right behind it.
    fn subject(&self, at: usize, verbs: &[&str]) -> Option<usize> {
        let mut before = at.checked_sub(1).filter(|before| self.is_joined(*before))?;
        if self.is(Some(before), NEARLY) {
            before = before.checked_sub(1)?;
        }
        if self.is(Some(before), verbs) {
            // "I'm" is both.
            if self.word(Some(before)).contains('\'') {
                return Some(before);
            }
            let subject = before.checked_sub(1)?;
            let is_between = self.is(Some(subject), NEARLY) || self.is(Some(subject), WHOSE);
            let subject = if is_between { subject.checked_sub(1)? } else { subject };
            return self.is_person(Some(subject)).then_some(subject);
        }
        let verb = before.checked_sub(1);
        (self.is_person(Some(before)) && self.is(verb, verbs)).then_some(before)
    }

    /// The words that an age takes, if one begins with the number at a place; both ends count.
    fn age(&self, at: usize) -> Option<(usize, usize)> {
        let next = Some(at + 1).filter(|_| self.is_joined(at));
        let before = at.checked_sub(1);
        if self.is(next, &["åring", "åringen"]) {
            return Some((at, at + 1));
        }
        let has_years = self.is(next, &["år", "years", "year"]);
        let end = if has_years { at + 1 } else { at };
        let is_old = has_years && self.is_joined(at + 1) && self.is(Some(at + 2), OLD);
        let is_of_age = has_years && self.is(Some(at + 2), &["of"]) && self.is(Some(at + 3), &["age"]);
        let subject = self.subject(at, BEING);
        if is_old || is_of_age {
            let end = if is_old { at + 2 } else { at + 3 };
            let begins_clause = matches!(self.sign_before(at), None | Some(',' | '.' | '(' | ':' | '\n' | '-' | '–'));
            let is_persons =
                subject.is_some() || begins_clause || self.is_person(before) || self.is_person(Some(end + 1));
            return is_persons.then_some((at, end));
        }
        if self.is(before, AGED) || (self.is(before, &["av", "på", "of"]) && self.is(at.checked_sub(2), AGED)) {
            let from = if self.is(before, AGED) { before? } else { at.checked_sub(2)? };
            // Of those between twenty and thirty nobody is meant.
            let is_span = matches!(self.sign_after(end), Some('-' | '–'))
                || self.is(Some(end + 1), &["til", "to", "og", "and", "eller", "or"]);
            return (!is_span).then_some((from, end));
        }
        let reached = self.is(before, REACHING) && before.and_then(|verb| verb.checked_sub(1)).is_some();
        if reached && (has_years || self.ends_clause(at)) {
            let verb = before?;
            let near = (verb.saturating_sub(3)..verb).chain([at + 1]);
            return near.into_iter().any(|place| self.is_person(Some(place))).then_some((verb, end));
        }
        if self.subject(at, REACHING).is_some() && (has_years || self.ends_clause(at)) {
            return Some((at.checked_sub(2)?, end));
        }
        if has_years {
            let is_apposition = matches!(self.sign_before(at), Some(',' | '('))
                && matches!(self.sign_after(end), Some(',' | ')' | '.'))
                && self.is_person(before);
            let of_person = self.is(before, &["på"]) && self.is_person(at.checked_sub(2)) && self.ends_clause(end);
            let is_said = subject.is_some_and(|subject| self.word(Some(subject)) != "vi") && self.ends_here(end);
            return (is_apposition || of_person || is_said).then_some((at, end));
        }
        // A bare number needs somebody who is it, and nothing behind it that is counted.
        let subject = subject.filter(|subject| !self.is(Some(*subject), &["vi", "we", "they", "you", "du"]))?;
        let is_grown = self.tokens.get(at).and_then(|own| years(&own.folded)).is_some_and(|years| years >= 10);
        (is_grown && self.ends_clause(at) && self.is_digits(at)).then_some((subject.min(at), at))
    }

    fn is_digits(&self, at: usize) -> bool {
        self.word(Some(at)).bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether years that somebody *is* end there: not those in a job, nor ago.
    fn ends_here(&self, at: usize) -> bool {
        let next = self.word(Some(at + 1));
        self.ends_clause(at) && !matches!(next, "i" | "siden" | "sidan")
    }
}

/// The ages of a text, as ranges of units, in order and apart.
pub(super) fn ages(units: &[Unit], tokens: &[Token]) -> Vec<(usize, usize)> {
    let words = Words { units, tokens };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let own = if token.folded.chars().next().is_none_or(|first| !first.is_alphanumeric()) {
            None
        } else if is_of_age(&token.folded, tokens.get(at + 1)) {
            Some((at, at))
        } else if years(&token.folded).is_some() {
            words.age(at)
        } else {
            None
        };
        let place = own.and_then(|(first, last)| Some((tokens.get(first)?.start, tokens.get(last)?.end)));
        if let Some(place) = place.filter(|place| found.last().is_none_or(|last| last.1 <= place.0)) {
            found.push(place);
        }
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
        ages(&units, &tokens(&units, &[]))
            .into_iter()
            .map(|(start, end)| letters[units[start].start as usize..units[end - 1].end as usize].iter().collect())
            .collect()
    }

    #[test]
    fn ages_are_found_as_people_tell_them() {
        for (text, age) in [
            ("Hun er 54 år gammel og bor her.", "54 år gammel"),
            ("Ho er 54 år gamal.", "54 år gamal"),
            ("Det var en 54-åring fra bygda.", "54-åring"),
            ("Ein femtifireåring sa det.", "femtifireåring"),
            ("Jeg er 54 år, og har vært her lenge.", "54 år"),
            ("Eg er snart seksti år.", "seksti år"),
            ("Da var jeg 20 år.", "20 år"),
            ("Jeg er 54, og trives.", "Jeg er 54"),
            ("Mannen min fyller 60 i år.", "fyller 60"),
            ("Jeg fylte 50 år i fjor.", "fylte 50 år"),
            ("Eg fylte femti.", "fylte femti"),
            ("Kari, 54 år, er lærer.", "54 år"),
            ("Han har en datter på 7 år.", "7 år"),
            ("Han døde i en alder av 81.", "alder av 81"),
            ("Alder: 54 år", "Alder: 54 år"),
            ("She is 54 years old.", "54 years old"),
            ("I'm 54 and tired.", "I'm 54"),
            ("A woman aged 54 said so.", "aged 54"),
            ("He left at the age of 61.", "age of 61"),
            ("A 54-year-old from the village.", "54-year-old"),
            ("Ein 10-årig gut såg det.", "10-årig"),
            ("Faren min vart 92 år.", "92 år"),
        ] {
            assert_eq!(found(text), [age], "{text}");
        }
    }

    #[test]
    fn other_years_and_numbers_are_no_ages() {
        for text in [
            "Det er 10 år siden.",
            "Jeg har jobbet her i 20 år.",
            "Jeg var 10 år i kommunen.",
            "Vi er 54 ansatte.",
            "Jeg er 100 prosent enig.",
            "Jeg er 1 av 54.",
            "Det er 54, ikke 55.",
            "Avtalen er 10-årig.",
            "Rapporten er 10 år gammel.",
            "Et 10-årig prosjekt.",
            "De siste 10 årene.",
            "Om 5 år er det annerledes.",
            "Hun er 100 % stilling.",
            "Vi er 5, og de er 10.",
            "Kommunen fyller 50 år.",
            "I en 54 år gammel bygning.",
            "Nummer 54 år etter år.",
            "They are 20, all of them.",
            "Kommunen har hatt 3 år med kutt, 2 år med vekst.",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
