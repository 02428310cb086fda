//! The words that the index holds, by spelling and by lemma. Does not know where they occur.
//!
//! About 60 bytes a word: 15 MB for the 250,000 different words of a thousand interviews.

use std::hash::{Hash, Hasher};

use regex::Regex;
use rustc_hash::{FxHashSet, FxHasher};
use tantivy::termdict::TermDictionary;

use crate::inflection;
use crate::irregular;
use crate::ordbank;
use crate::query::QueryWord;
use crate::similar::is_within;
use crate::{FormKind, compound::Heads};

/// The words of an index. A word is never taken out: what no longer occurs has no hits.
#[derive(Default)]
pub(crate) struct Vocabulary {
    words: Vec<Box<str>>,
    /// Numbers of the words, by spelling.
    order: Vec<u32>,
    /// Hash of the Norwegian key and number of the word, sorted.
    norwegian: Vec<(u32, u32)>,
    /// Hash of a dictionary word and number of a form of it, sorted.
    lemmas: Vec<(u32, u32)>,
    /// The same as `norwegian` for words of English sources.
    english: Vec<(u32, u32)>,
    known_english: FxHashSet<u32>,
}

/// About how many words are looked at to find one among a hundred thousand.
const STEPS_OF_A_LOOKUP: usize = 17;

/// Puts what is new into a sorted list: both are sorted, and the new is mostly little.
fn merge<T: Copy>(sorted: &mut Vec<T>, new: &[T], is_before: impl Fn(&T, &T) -> bool) {
    if new.is_empty() {
        return;
    }
    let mut merged = Vec::with_capacity(sorted.len() + new.len());
    let mut rest = sorted.as_slice();
    for own in new {
        let (before, after) = rest.split_at(rest.partition_point(|known| is_before(known, own)));
        merged.extend_from_slice(before);
        merged.push(*own);
        rest = after;
    }
    merged.extend_from_slice(rest);
    *sorted = merged;
}

fn hash(key: &str) -> u32 {
    let mut hasher = FxHasher::default();
    key.hash(&mut hasher);
    (hasher.finish() >> 32) as u32
}

impl Vocabulary {
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    fn word(&self, number: u32) -> &str {
        self.words.get(number as usize).map_or("", |word| word)
    }

    fn number(&self, word: &str) -> Option<u32> {
        let place = self.order.binary_search_by(|&number| self.word(number).cmp(word)).ok()?;
        self.order.get(place).copied()
    }

    pub(crate) fn contains(&self, word: &str) -> bool {
        self.number(word).is_some()
    }

    /// Whether a word occurs in English sources.
    pub(crate) fn is_english(&self, word: &str) -> bool {
        self.number(word).is_some_and(|number| self.known_english.contains(&number))
    }

    /// The words of a dictionary that are not known; those of a small one are looked up one by one.
    fn unknown(&self, dictionary: &TermDictionary) -> std::io::Result<Vec<Box<str>>> {
        let mut stream = dictionary.stream()?;
        let mut new: Vec<Box<str>> = Vec::new();
        let is_small = dictionary.num_terms().saturating_mul(STEPS_OF_A_LOOKUP) < self.words.len();
        let mut known = self.order.iter().map(|&number| self.word(number)).peekable();
        while stream.advance() {
            let Ok(word) = std::str::from_utf8(stream.key()) else { continue };
            let is_known = if is_small {
                self.contains(word)
            } else {
                while known.next_if(|&known| known < word).is_some() {}
                known.peek() == Some(&word)
            };
            if !is_known {
                new.push(word.into());
            }
        }
        Ok(new)
    }

    /// Adds the words of a dictionary, which come sorted.
    pub(crate) fn add_words(&mut self, dictionary: &TermDictionary) -> std::io::Result<()> {
        let new = self.unknown(dictionary)?;
        let (mut order, mut norwegian, mut lemmas) = (Vec::with_capacity(new.len()), Vec::new(), Vec::new());
        for word in new {
            let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
            if let Some(key) = inflection::norwegian_key(&word) {
                norwegian.push((hash(&key), number));
            }
            lemmas.extend(ordbank::lemmas(&word).iter().map(|lemma| (hash(lemma), number)));
            order.push(number);
            self.words.push(word);
        }
        norwegian.sort_unstable();
        lemmas.sort_unstable();
        let words = &self.words;
        merge(&mut self.order, &order, |first, second| words[*first as usize] < words[*second as usize]);
        merge(&mut self.norwegian, &norwegian, |first, second| first < second);
        merge(&mut self.lemmas, &lemmas, |first, second| first < second);
        Ok(())
    }

    /// Marks words as occurring in English sources.
    pub(crate) fn add_english(&mut self, words: &FxHashSet<Box<str>>) {
        let before = self.english.len();
        for word in words {
            let Some(number) = self.number(word) else { continue };
            if self.known_english.insert(number)
                && let Some(key) = inflection::english_key(word)
            {
                self.english.push((hash(&key), number));
            }
        }
        if self.english.len() > before {
            self.english.sort_unstable();
        }
    }

    /// The other forms of a word that occur, sorted. A word without other forms gives none; so does an unknown one
    /// whose forms do not occur.
    ///
    /// Where the dictionary knows two words, it alone says whether they are forms of one: rules would make *dele* of
    /// *del* and *tidlig* of *tid*. Rules are for what it does not know.
    pub(crate) fn inflections(&self, word: &str) -> Vec<&str> {
        let mut forms: Vec<&str> = Vec::new();
        let mut add = |number: u32| forms.push(self.word(number));
        let irregular = irregular::forms(word);
        for form in irregular.iter().flatten() {
            self.number(form).into_iter().for_each(&mut add);
        }
        // A word of the list has no other forms than those: `var` is never a form of `vare`.
        if irregular.is_none() {
            let lemmas = ordbank::lemmas(word);
            for lemma in &lemmas {
                let same = self.with_hash(&self.lemmas, hash(lemma));
                same.filter(|&number| ordbank::lemmas(self.word(number)).contains(lemma))
                    .filter(|&number| !irregular::is_listed(self.word(number)))
                    .for_each(&mut add);
            }
            let exists = |form: &str| form == word || self.contains(form);
            // `lærebøker` follows *bok*, whatever the dictionary says of it.
            irregular::compound_forms(word).iter().filter_map(|form| self.number(form)).for_each(&mut add);
            let ruled = inflection::regular_forms(word, exists);
            let ruled: Vec<&String> = ruled.iter().filter(|form| !irregular::is_listed(form)).collect();
            let same_key = self.with_key(&self.norwegian, word, inflection::norwegian_key);
            let same_key = same_key.filter(|&number| !irregular::is_listed(self.word(number)));
            ruled
                .iter()
                .filter_map(|form| self.number(form))
                .chain(same_key)
                .filter(|&number| lemmas.is_empty() || !ordbank::knows(self.word(number)))
                .for_each(&mut add);
        }
        self.with_key(&self.english, word, inflection::english_key).for_each(add);
        forms.retain(|&form| form != word);
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    /// The compounds of a word that occur, sorted, each with how certain it is.
    pub(crate) fn compounds(&self, word: &str, inflections: &[&str]) -> Vec<(&str, FormKind)> {
        let heads = Heads::new(word, inflections);
        let all = self.order.iter().map(|&number| self.word(number));
        all.filter_map(|other| Some((other, heads.kind_of(other, |part| self.contains(part))?))).collect()
    }

    /// The words that are at most so many letters from a word, sorted.
    pub(crate) fn similar(&self, word: &str, distance: u8) -> Vec<&str> {
        let (letters, distance) = (word.chars().collect::<Vec<char>>(), usize::from(distance));
        let mut others: Vec<char> = Vec::new();
        let all = self.order.iter().map(|&number| self.word(number));
        // A letter has at most four bytes.
        all.filter(|other| other.len() <= 4 * (letters.len() + distance) && other.len() + 4 * distance >= word.len())
            .filter(|other| {
                others.clear();
                others.extend(other.chars());
                is_within(&letters, &others, distance)
            })
            .filter(|&other| other != word)
            .collect()
    }

    fn with_hash<'vocabulary>(
        &'vocabulary self,
        keys: &'vocabulary [(u32, u32)],
        wanted: u32,
    ) -> impl Iterator<Item = u32> + 'vocabulary {
        let first = keys.partition_point(|&(other, _)| other < wanted);
        keys[first..].iter().take_while(move |&&(other, _)| other == wanted).map(|&(_, number)| number)
    }

    fn with_key<'vocabulary>(
        &'vocabulary self,
        keys: &'vocabulary [(u32, u32)],
        word: &str,
        key_of: fn(&str) -> Option<String>,
    ) -> impl Iterator<Item = u32> + 'vocabulary {
        let key = key_of(word);
        let hash = key.as_deref().map_or(0, hash);
        self.with_hash(keys, hash).filter(move |&number| key.is_some() && key_of(self.word(number)) == key)
    }

    /// The words in which an expression finds something, at most one more than the limit.
    pub(crate) fn holding(&self, expression: &Regex, limit: usize) -> Vec<&str> {
        let held = self.words.iter().filter(|word| expression.is_match(word));
        held.map(AsRef::as_ref).take(limit + 1).collect()
    }

    /// The words that fit a pattern, sorted; at most one more than the limit.
    pub(crate) fn matching(&self, pattern: &QueryWord, limit: usize) -> Vec<&str> {
        let parts: Vec<&str> = pattern.parts().collect();
        let prefix = parts.first().copied().unwrap_or_default();
        let from = self.order.partition_point(|&number| self.word(number) < prefix);
        self.order[from..]
            .iter()
            .map(|&number| self.word(number))
            .take_while(|word| word.starts_with(prefix))
            .filter(|word| fits(word, &parts))
            .take(limit + 1)
            .collect()
    }
}

/// Whether two words are forms of one, wherever they occur.
pub(crate) fn are_forms_of_one(word: &str, other: &str) -> bool {
    if word == other {
        return true;
    }
    if let Some(forms) = irregular::forms(word) {
        return forms.contains(&other);
    }
    let (lemmas, others) = (ordbank::lemmas(word), ordbank::lemmas(other));
    if !lemmas.is_empty() && !others.is_empty() {
        return lemmas.iter().any(|lemma| others.contains(lemma));
    }
    let key = inflection::norwegian_key(word);
    irregular::compound_forms(word).iter().any(|form| form == other)
        || key.is_some() && key == inflection::norwegian_key(other)
}

/// Whether a word consists of the parts with anything or nothing between them.
fn fits(word: &str, parts: &[&str]) -> bool {
    let [prefix, middle @ .., suffix] = parts else { return parts.first() == Some(&word) };
    let Some(mut rest) = word.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(suffix)) else { return false };
    middle.iter().all(|part| match rest.find(part) {
        Some(found) => {
            rest = &rest[found + part.len()..];
            true
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_are_told_without_a_text() {
        for (word, other) in [("smartbyen", "smartby"), ("kommunar", "kommune"), ("bøker", "bok"), ("lærere", "lærer")]
        {
            assert!(are_forms_of_one(word, other) && are_forms_of_one(other, word), "{word} {other}");
        }
        assert!(!are_forms_of_one("del", "dele") && !are_forms_of_one("var", "vare"));
    }

    #[test]
    fn what_is_new_is_put_where_it_belongs() {
        for (known, new) in [(vec![], vec![1, 3]), (vec![2, 5, 9], vec![]), (vec![2, 5, 9], vec![1, 5, 6, 12])] {
            let mut all = [known.clone(), new.clone()].concat();
            all.sort_unstable();
            let mut merged = known;
            merge(&mut merged, &new, |one, other| one < other);
            assert_eq!(merged, all);
        }
    }

    #[test]
    fn a_pattern_fits_anything_between_its_parts() {
        let check = |word: &str, pattern: &str| fits(word, &pattern.split('*').collect::<Vec<_>>());
        assert!(check("kommunen", "kommun*") && check("kommun", "kommun*") && !check("ekommun", "kommun*"));
        assert!(check("innovasjonsfase", "*fase") && !check("fasen", "*fase"));
        assert!(check("innovasjon", "i*sjon") && check("innovasjon", "*nova*o*") && !check("innovasjon", "*o*nova*"));
        assert!(!check("abc", "abc*bc") && check("abcbc", "abc*bc"));
        assert!(check("skåne", "sk*ne") && !check("skane", "skå*"));
    }
}
