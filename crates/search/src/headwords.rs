//! Forms put together under one word, each form under exactly one, so that counts can be added.
//!
//! Searching may find a form by several words (*grunnen* by *grunn* and *grunne*); a list that counts must choose. A
//! form goes to the word whose certain forms, those that can be of no other word, occur most often here.

use rustc_hash::FxHashMap;

use crate::inflection::{english_key, norwegian_key};
use crate::{Index, irregular, ordbank};

/// A word with its forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headword {
    /// The form that stands for all: that of the dictionary if it occurs, else the most frequent one.
    pub word: String,
    /// Its forms, as places in the list that was given; the most frequent first.
    pub forms: Vec<usize>,
}

/// What a form may be of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Lexeme {
    /// A word of the dictionary or of the list of irregular words, by its spelling.
    Known(String),
    /// What all Norwegian forms of an unknown word share.
    Norwegian(String),
    /// The same of an English one.
    English(String),
    /// A word that has no other forms.
    Alone(String),
}

impl Index {
    /// Puts words together that are forms of one, by how often each occurs everywhere; most frequent first.
    pub fn headwords(&self, words: &[(&str, u64)]) -> Vec<Headword> {
        let readings = self.readings(words);
        let mut certain: FxHashMap<&Lexeme, u64> = FxHashMap::default();
        let mut possible: FxHashMap<&Lexeme, u64> = FxHashMap::default();
        for (lexemes, &(_, count)) in readings.iter().zip(words) {
            for lexeme in lexemes {
                *possible.entry(lexeme).or_default() += count;
                if lexemes.len() == 1 {
                    *certain.entry(lexeme).or_default() += count;
                }
            }
        }
        let weight = |lexeme: &Lexeme| {
            let of = |counts: &FxHashMap<&Lexeme, u64>| counts.get(lexeme).copied().unwrap_or_default();
            (of(&certain), of(&possible))
        };
        let mut forms: FxHashMap<&Lexeme, Vec<usize>> = FxHashMap::default();
        for (place, lexemes) in readings.iter().enumerate() {
            // The lexemes are sorted; of equals the first.
            let best = lexemes.iter().rev().max_by_key(|lexeme| weight(lexeme));
            if let Some(best) = best {
                forms.entry(best).or_default().push(place);
            }
        }
        let count = |place: usize| words.get(place).map_or(0, |&(_, count)| count);
        let word = |place: usize| words.get(place).map_or("", |&(word, _)| word);
        let mut heads: Vec<(u64, Headword)> = Vec::with_capacity(forms.len());
        for (lexeme, mut forms) in forms {
            forms.sort_by_key(|&place| (std::cmp::Reverse(count(place)), word(place)));
            let total = forms.iter().map(|&place| count(place)).sum();
            let listed = match lexeme {
                Lexeme::Known(spelling) => forms.iter().find(|&&place| word(place) == spelling),
                _ => None,
            };
            let head = listed.or(forms.first()).map_or("", |&place| word(place)).to_owned();
            heads.push((total, Headword { word: head, forms }));
        }
        heads.sort_by(|(more, one), (less, other)| less.cmp(more).then_with(|| one.word.cmp(&other.word)));
        heads.into_iter().map(|(_, head)| head).collect()
    }

    /// What each word may be of, sorted.
    fn readings(&self, words: &[(&str, u64)]) -> Vec<Vec<Lexeme>> {
        let mut readings: Vec<Vec<Lexeme>> = words.iter().map(|(word, _)| known(word)).collect();
        // A word of nynorsk goes with that of bokmål whose stem it has.
        let mut by_stem: FxHashMap<String, Vec<Lexeme>> = FxHashMap::default();
        for (&(word, _), lexemes) in words.iter().zip(&readings).filter(|(_, lexemes)| !lexemes.is_empty()) {
            if let Some(stem) = norwegian_key(word).filter(|_| !irregular::is_listed(word)) {
                let known = by_stem.entry(stem).or_default();
                known.extend(lexemes.iter().filter(|lexeme| !known.contains(lexeme)).cloned().collect::<Vec<_>>());
            }
        }
        for (&(word, _), lexemes) in words.iter().zip(&mut readings) {
            let is_known = !lexemes.is_empty();
            if !is_known && let Some(stem) = norwegian_key(word) {
                match by_stem.get(&stem) {
                    Some(known) => lexemes.extend(known.iter().cloned()),
                    None => lexemes.push(Lexeme::Norwegian(stem)),
                }
            }
            if self.vocabulary.is_english(word)
                && !irregular::is_listed(word)
                && let Some(stem) = english_key(word)
            {
                // A Norwegian stem of an English word that no dictionary knows is a guess.
                lexemes.retain(|lexeme| is_known || !matches!(lexeme, Lexeme::Norwegian(_)));
                lexemes.push(Lexeme::English(stem));
            }
            if lexemes.is_empty() {
                lexemes.push(Lexeme::Alone(word.to_owned()));
            }
            lexemes.sort();
        }
        readings
    }
}

/// The words of the list and of the dictionary that a form may be of; none if neither knows it.
fn known(word: &str) -> Vec<Lexeme> {
    let mut spellings: Vec<String> = match irregular::headwords(word) {
        Some(listed) => listed.into_iter().map(str::to_owned).collect(),
        None => {
            let lemmas = ordbank::lemmas(word);
            let own = lemmas.iter().map(|lemma| ordbank::spelling(lemma).to_owned());
            own.chain(irregular::compound_headwords(word)).collect()
        }
    };
    spellings.sort();
    spellings.dedup();
    spellings.into_iter().map(Lexeme::Known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Heads with their forms, where a word is given as often as it occurs.
    fn heads(words: &str) -> Vec<String> {
        let mut counts: std::collections::BTreeMap<&str, u64> = std::collections::BTreeMap::new();
        for word in words.split(' ') {
            *counts.entry(word).or_default() += 1;
        }
        let words: Vec<(&str, u64)> = counts.into_iter().collect();
        let heads = Index::new().unwrap().headwords(&words);
        let shown = |head: &Headword| {
            let forms: Vec<&str> = head.forms.iter().map(|&place| words[place].0).collect();
            format!("{}: {}", head.word, forms.join(" "))
        };
        heads.iter().map(shown).collect()
    }

    #[test]
    fn forms_of_a_word_are_counted_under_it() {
        assert_eq!(heads("kommuner kommunen kommunen kommune"), ["kommune: kommunen kommune kommuner"]);
        assert_eq!(heads("gikk går gått"), ["gikk: gikk går gått"]);
        assert_eq!(heads("kommunane kommune"), ["kommune: kommunane kommune"]);
        assert_eq!(
            heads("smartbyen smartbyer xqzt 2024"),
            ["smartbyen: smartbyen smartbyer", "2024: 2024", "xqzt: xqzt"]
        );
    }

    #[test]
    fn a_form_of_two_words_goes_to_the_one_that_is_said() {
        assert_eq!(heads("grunnen grunn grunn"), ["grunn: grunn grunnen"]);
        assert_eq!(heads("grunnen grunner grunne grunne grunne"), ["grunne: grunne grunnen grunner"]);
    }

    #[test]
    fn every_form_is_under_one_word_only() {
        let words = "deler del delen dele delte dag daglig lærebøker lærebok lærer læreren var vare varer kommunane";
        let mut seen = 0;
        for head in heads(words) {
            seen += head.split(' ').count() - 1;
        }
        assert_eq!(seen, words.split(' ').count());
    }
}
