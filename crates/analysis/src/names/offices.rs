//! An office together with a place, where that points at one person: *rådmannen i Vik*, *Storvik kommunes ordfører*, *the
//! mayor of Storvik*. Norwegian (both written forms) and English.
//!
//! Who has which office is told by the caller. Of an office that several have in the place, nobody is meant; one that
//! nobody is known to have must be one of which a place has one, or stand in the definite form.

use super::folding::{Unit, fold};
use super::known::{is_function_word, is_never_a_name};
use super::tokens::{Token, is_joined};

/// An office that somebody of the material has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldOffice {
    /// What it is called; its first word is the office, the rest says of what.
    pub title: String,
    /// What the place is called, in all ways.
    pub places: Vec<String>,
    /// How many have it there.
    pub holders: u32,
}

/// Offices of which a place has one.
const ONLY: &[&str] = &[
    "ordfører",
    "ordførar",
    "varaordfører",
    "varaordførar",
    "rådmann",
    "kommunedirektør",
    "kommuneoverlege",
    "lensmann",
    "fylkesordfører",
    "fylkesordførar",
    "fylkesmann",
    "fylkesdirektør",
    "fylkesrådmann",
    "statsforvalter",
    "statsforvaltar",
    "sogneprest",
    "sokneprest",
    "politimester",
    "politimeister",
    "rektor",
    "biskop",
    "bygdelensmann",
    "kommuneadvokat",
    "brannsjef",
    "mayor",
    "headteacher",
    "headmaster",
    "principal",
    "vicar",
    "bishop",
];

/// Ends of offices that somebody has alone if they stand in the definite form: *kommunalsjefen*, not *lederen*.
const COMPOUND: &[&str] =
    &["sjef", "direktør", "leder", "leiar", "rådgiver", "rådgivar", "koordinator", "ansvarlig", "ansvarleg"];

/// English offices that somebody has alone behind *the*.
const ENGLISH: &[&str] = &["director", "chief", "chair", "treasurer", "superintendent", "librarian"];

/// What the definite form of one adds.
const DEFINITE: &[&str] = &["en", "n", "a", "en's"];

/// Words between an office and its place.
const AT: &[&str] = &["i", "på", "ved", "for", "hos", "fra", "frå", "of", "at", "in", "from"];

/// What stands before an office that several have.
const ONE_OF: &[&str] = &[
    "en",
    "ein",
    "ei",
    "a",
    "an",
    "hver",
    "kvar",
    "noen",
    "nokre",
    "ingen",
    "alle",
    "every",
    "each",
    "any",
    "another",
    "annen",
    "annan",
    "ny",
    "former",
    "tidligere",
    "tidlegare",
];

/// How an office stands in a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Plain,
    Definite,
}

/// The offices that people of the material have, ready to be looked for.
#[derive(Default)]
pub(super) struct Offices {
    held: Vec<Held>,
}

struct Held {
    office: String,
    of: Vec<String>,
    places: Vec<Vec<String>>,
    holders: u32,
}

fn folded_words(words: &str) -> Vec<String> {
    let folded: String = fold(words.trim()).iter().map(|unit| unit.character).collect();
    let words = folded.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// An office and how it stands, if a word is that office.
fn stands(word: &str, office: &str) -> Option<Stands> {
    let rest = word.strip_prefix(office)?;
    if rest.is_empty() {
        return Some(Stands::Plain);
    }
    let is_doubled = office.ends_with("mann") && rest == "en";
    (is_doubled || DEFINITE.contains(&rest)).then_some(Stands::Definite)
}

impl Offices {
    pub(super) fn new(held: &[HeldOffice]) -> Self {
        let known = held.iter().filter_map(|own| {
            let mut words = folded_words(&own.title).into_iter();
            let office = words.next().filter(|office| office.chars().count() > 2)?;
            let places = own.places.iter().map(|place| folded_words(place)).filter(|place| !place.is_empty()).collect();
            Some(Held { office, of: words.collect(), places, holders: own.holders })
        });
        Self { held: known.collect() }
    }

    /// How many of the material have an office in a place; `of` is what stands between.
    fn holders(&self, word: &str, of: &[&str], place: &[&str]) -> u32 {
        let own = self.held.iter().filter(|held| {
            stands(word, &held.office).is_some()
                && (of.is_empty() || held.of.iter().map(String::as_str).eq(of.iter().copied()))
                && held.places.iter().any(|known| is_place(known, place))
        });
        own.map(|held| held.holders).sum()
    }

    fn is_held(&self, word: &str) -> bool {
        self.held.iter().any(|held| stands(word, &held.office).is_some())
    }

    /// The places of a text where an office and a place stand, as ranges of units, in order and apart. Where only those of
    /// the material are asked for, an office that nobody is known to have is passed over.
    pub(super) fn find(
        &self,
        units: &[Unit],
        tokens: &[Token],
        breaks: &[u32],
        is_only_held: bool,
    ) -> Vec<(usize, usize)> {
        let text = Text { offices: self, units, tokens, breaks, is_only_held };
        let mut found: Vec<(usize, usize)> = Vec::new();
        for at in 0..tokens.len() {
            let Some((first, last)) = text.before_place(at).or_else(|| text.behind_place(at)) else { continue };
            let place = tokens.get(first).zip(tokens.get(last)).map(|(first, last)| (first.start, last.end));
            if let Some(place) = place.filter(|place| found.last().is_none_or(|last| last.1 <= place.0)) {
                found.push(place);
            }
        }
        found
    }
}

/// Whether words name a place that is known, also in the genitive and with *kommune* behind it.
fn is_place(known: &[String], words: &[&str]) -> bool {
    let is_same = |own: &String, word: &&str| own == word || word.strip_suffix('s') == Some(own.as_str());
    known.len() <= words.len() && known.iter().zip(words).all(|(own, word)| is_same(own, word))
}

struct Text<'text> {
    offices: &'text Offices,
    units: &'text [Unit],
    tokens: &'text [Token],
    breaks: &'text [u32],
    is_only_held: bool,
}

impl Text<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.folded.as_str())
    }

    fn is_joined(&self, at: usize) -> bool {
        let pair = self.tokens.get(at).zip(self.tokens.get(at + 1));
        pair.is_some_and(|(first, next)| is_joined(self.units, first, next, self.breaks))
    }

    /// How an office stands that a place may have one of; `None` for other words.
    fn office(&self, at: usize) -> Option<Stands> {
        let word = self.word(at);
        if word.chars().count() < 4 {
            return None;
        }
        let is_the = at > 0 && self.word(at - 1) == "the";
        let only = ONLY.iter().find_map(|office| stands(word, office));
        let compound = || {
            let ends = COMPOUND.iter().find_map(|end| {
                let (start, _) = word.rmatch_indices(end).next()?;
                stands(word.get(start..)?, end).filter(|_| start > 2)
            });
            ends.filter(|stands| *stands == Stands::Definite)
        };
        let english = || ENGLISH.contains(&word).then_some(Stands::Definite).filter(|_| is_the);
        only.or_else(compound).or_else(english)
    }

    /// The words of a place from here on; at most four.
    fn place(&self, at: usize) -> Option<usize> {
        let known = self.offices.held.iter().flat_map(|held| &held.places);
        let longest = known.filter(|place| {
            (0..place.len())
                .all(|word| self.word(at + word) == place[word] && (word == 0 || self.is_joined(at + word - 1)))
        });
        if let Some(words) = longest.map(Vec::len).max() {
            return Some(at + words - 1);
        }
        let first = self.tokens.get(at)?;
        let word = first.folded.as_str();
        if !first.is_capital || is_never_a_name(word) || is_function_word(word) || word.chars().count() < 2 {
            return None;
        }
        let mut last = at;
        while last < at + 3 && self.is_joined(last) && self.tokens.get(last + 1).is_some_and(|next| next.is_capital) {
            last += 1;
        }
        Some(last)
    }

    /// Whether somebody is meant by an office of a place.
    fn is_meant(&self, at: usize, of: &[&str], place: &[&str]) -> bool {
        let word = self.word(at);
        let is_one_of = at > 0 && self.is_joined(at - 1) && ONE_OF.contains(&self.word(at - 1));
        if is_one_of {
            return false;
        }
        match self.offices.holders(word, of, place) {
            0 => !self.is_only_held && self.office(at).is_some(),
            holders => holders == 1,
        }
    }

    /// *rådmannen i Vik*, *leder for innovasjon i Storvik*: first and last word.
    fn before_place(&self, at: usize) -> Option<(usize, usize)> {
        if self.office(at).is_none() && !self.offices.is_held(self.word(at)) {
            return None;
        }
        // Of what: two words at most, with the one that joins them to the office.
        for skipped in 0..=3 {
            let joins = at + skipped + 1;
            if !self.is_joined(joins.checked_sub(1)?) {
                return None;
            }
            if !AT.contains(&self.word(joins)) || !self.is_joined(joins) {
                continue;
            }
            let article = usize::from(matches!(self.word(joins + 1), "the" | "dei" | "den"));
            let Some(last) = self.place(joins + 1 + article) else { continue };
            let words = |from: usize, to: usize| (from..to).map(|at| self.word(at)).collect::<Vec<&str>>();
            let (of, place) = (words(at + 1, joins), words(joins + 1 + article, last + 1));
            let is_of = of.is_empty() || matches!(of.first(), Some(&("for" | "av" | "of" | "i" | "på")));
            return (is_of && self.is_meant(at, &of, &place)).then_some((at, last));
        }
        None
    }

    /// *Storviks ordfører*, *Storvik kommunes rådmann*, *Storvik-ordføreren*: first and last word.
    fn behind_place(&self, at: usize) -> Option<(usize, usize)> {
        let own = self.tokens.get(at)?;
        if own.is_capital
            && let Some((place, office)) = own.folded.split_once('-')
            && !is_never_a_name(place)
            && !self.is_only_held
            && ONLY.iter().any(|only| stands(office, only).is_some())
        {
            return Some((at, at));
        }
        if self.office(at).is_none() && !self.offices.is_held(self.word(at)) {
            return None;
        }
        let mut last =
            at.checked_sub(1).filter(|before| self.is_joined(*before) && self.word(*before).ends_with('s'))?;
        if matches!(self.word(last), "kommunes" | "fylkes" | "fylkeskommunes" | "herads") {
            last = last.checked_sub(1).filter(|before| self.is_joined(*before))?;
        }
        let place = self.tokens.get(last)?;
        let is_name = place.is_capital && !is_never_a_name(&place.folded) && !is_function_word(&place.folded);
        let names_office = self.offices.holders(self.word(at), &[], &[&place.folded]);
        (is_name && (names_office == 1 || (names_office == 0 && !self.is_only_held && self.office(at).is_some())))
            .then_some((last, at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::tokens::tokens;

    fn found_with(held: &[HeldOffice], text: &str) -> Vec<String> {
        let units = fold(text);
        let letters: Vec<char> = text.chars().collect();
        Offices::new(held)
            .find(&units, &tokens(&units, &[]), &[], false)
            .into_iter()
            .map(|(start, end)| letters[units[start].start as usize..units[end - 1].end as usize].iter().collect())
            .collect()
    }

    fn found(text: &str) -> Vec<String> {
        found_with(&[], text)
    }

    fn held(title: &str, place: &str, holders: u32) -> HeldOffice {
        HeldOffice { title: title.to_owned(), places: vec![place.to_owned()], holders }
    }

    #[test]
    fn offices_of_which_a_place_has_one_are_found_with_it() {
        for (text, office) in [
            ("Så sa rådmannen i Vik at det var nok.", "rådmannen i Vik"),
            ("Han er ordfører i Storvik no.", "ordfører i Storvik"),
            ("Ordføraren i Storvik ville ikkje.", "Ordføraren i Storvik"),
            ("Kommunalsjefen i Elvnes ringte.", "Kommunalsjefen i Elvnes"),
            ("Det var Storvik kommunes rådmann som", "Storvik kommunes rådmann"),
            ("Storviks ordfører kom.", "Storviks ordfører"),
            ("Ifølge Storvik-ordføreren er det slutt.", "Storvik-ordføreren"),
            ("rektor ved Elvtun skole sa nei", "rektor ved Elvtun"),
            ("The mayor of Storvik said no.", "mayor of Storvik"),
            ("the director of the Storvik Museum left", "director of the Storvik Museum"),
        ] {
            assert_eq!(found(text), [office], "{text}");
        }
    }

    #[test]
    fn offices_that_several_have_and_offices_without_a_place_are_left() {
        for text in [
            "Rådmannen ville ikke.",
            "En lærer i Storvik sa det.",
            "Læreren i Storvik sa det.",
            "Lederen i gruppen er syk.",
            "Ordførerne i Storvik og Vik møttes.",
            "En ordfører i Nordland sa det.",
            "ordføreren i går",
            "Rektor på TV",
            "Storviks innbyggere",
            "hver rektor i Oslo",
            "We asked the teacher in Storvik.",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn who_has_the_office_decides_where_that_is_known() {
        let known =
            [held("Innovasjonsleder", "Storvik", 1), held("Kommunalsjef", "Storvik", 3), held("lærer", "Vik", 1)];
        assert_eq!(found_with(&known, "Innovasjonsleder i Storvik er alene."), ["Innovasjonsleder i Storvik"]);
        assert_eq!(found_with(&known, "Kommunalsjefen i Storvik var der."), Vec::<String>::new(), "there are three");
        assert_eq!(found_with(&known, "Kommunalsjefen i Vik var der."), ["Kommunalsjefen i Vik"]);
        assert_eq!(found_with(&known, "læreren i vik var der"), ["læreren i vik"], "in small letters too");
        let of = [held("leder for innovasjon", "Storvik", 1), held("leder for plan", "Storvik", 1)];
        assert_eq!(found_with(&of, "lederen for plan i Storvik sa"), ["lederen for plan i Storvik"]);
        assert_eq!(found_with(&of, "lederen i Storvik sa"), Vec::<String>::new(), "there are two");
    }
}
