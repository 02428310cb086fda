//! Words that mean the same in a study: what else may stand where words of the query stand. Does not know where any of
//! it occurs.

use crate::query::QueryWord;
use crate::vocabulary::are_forms_of_one;
use crate::{Query, SearchError};

/// Most ways in which a phrase can be written otherwise.
const MAX_VARIANTS: usize = 200;

/// Sets of words that mean the same.
pub(crate) struct Synonyms {
    sets: Vec<Set>,
}

struct Set {
    /// The set as it is shown.
    label: String,
    /// Each with one word or several.
    members: Vec<Vec<QueryWord>>,
}

/// Words that stand for words of the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    /// Each with whether it is a word of the query itself.
    pub(crate) words: Vec<(QueryWord, bool)>,
    /// The sets that say so, as they are shown.
    pub(crate) set: String,
}

impl Synonyms {
    /// Sets as somebody wrote them. What holds no word is no member.
    pub(crate) fn new(sets: &[Vec<String>]) -> Self {
        let members = |written: &String| -> Vec<QueryWord> {
            sitat_model::words(written).map(|word| QueryWord { text: word.term, distance: 0 }).collect()
        };
        let sets = sets.iter().map(|written| Set {
            label: written.join(" = "),
            members: written.iter().map(members).filter(|words| !words.is_empty()).collect(),
        });
        Self { sets: sets.collect() }
    }

    /// Single words that mean the same as a word, and the set that says so.
    pub(crate) fn words_for(&self, word: &QueryWord) -> impl Iterator<Item = (&str, &str)> {
        let sets =
            self.sets.iter().filter(|set| set.members.iter().any(|own| is_member(std::slice::from_ref(word), own)));
        sets.flat_map(|set| {
            let single = set.members.iter().filter_map(|own| if let [own] = own.as_slice() { Some(own) } else { None });
            single.map(|own| (own.text(), set.label.as_str()))
        })
    }

    /// All other ways to write words of the query, except those where single words stand for single words.
    pub(crate) fn variants(&self, words: &[QueryWord]) -> Result<Vec<Variant>, SearchError> {
        let mut found = Vec::new();
        self.vary(words, 0, &mut Variant { words: Vec::new(), set: String::new() }, &mut found);
        if found.len() > MAX_VARIANTS {
            let pattern = Query::Phrase(words.to_vec()).to_string();
            return Err(SearchError::TooManyForms { pattern, limit: u32::try_from(MAX_VARIANTS).unwrap_or(u32::MAX) });
        }
        Ok(found)
    }

    /// Goes on from a word with what was chosen for those before it.
    fn vary(&self, words: &[QueryWord], at: usize, chosen: &mut Variant, found: &mut Vec<Variant>) {
        if found.len() > MAX_VARIANTS {
            return;
        }
        let Some(word) = words.get(at) else {
            if !chosen.set.is_empty() && !found.iter().any(|known| known.words == chosen.words) {
                found.push(chosen.clone());
            }
            return;
        };
        let before = (chosen.words.len(), chosen.set.len());
        chosen.words.push((word.clone(), true));
        self.vary(words, at + 1, chosen, found);
        for set in &self.sets {
            for member in &set.members {
                let Some(part) = words.get(at..at + member.len()).filter(|part| is_member(part, member)) else {
                    continue;
                };
                let others = set.members.iter().filter(|other| *other != member && other.as_slice() != part);
                for other in others.filter(|other| other.len() > 1 || member.len() > 1) {
                    chosen.words.truncate(before.0);
                    chosen.words.extend(other.iter().map(|word| (word.clone(), false)));
                    if !chosen.set.contains(&set.label) {
                        let between = if chosen.set.is_empty() { "" } else { " · " };
                        chosen.set.push_str(between);
                        chosen.set.push_str(&set.label);
                    }
                    self.vary(words, at + member.len(), chosen, found);
                    chosen.set.truncate(before.1);
                }
            }
        }
        chosen.words.truncate(before.0);
    }
}

/// Whether words of the query are a member of a set: the same words, or other forms of them.
fn is_member(words: &[QueryWord], member: &[QueryWord]) -> bool {
    words.len() == member.len()
        && words.iter().zip(member).all(|(word, own)| !word.has_wildcard() && are_forms_of_one(word.text(), own.text()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sets(written: &[&[&str]]) -> Synonyms {
        Synonyms::new(&written.iter().map(|set| set.iter().map(|&own| own.to_owned()).collect()).collect::<Vec<_>>())
    }

    fn words(text: &str) -> Vec<QueryWord> {
        text.split(' ').map(|word| QueryWord { text: word.to_owned(), distance: 0 }).collect()
    }

    fn variants(synonyms: &Synonyms, text: &str) -> Vec<String> {
        let found = synonyms.variants(&words(text)).unwrap();
        found.iter().map(|own| own.words.iter().map(|(word, _)| word.text()).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn a_word_or_a_phrase_of_a_set_stands_for_all_of_it() {
        let synonyms = sets(&[&["smartby", "Smart city", "smart by"], &["kommune", "by"]]);
        assert_eq!(variants(&synonyms, "smartby"), ["smart city", "smart by"]);
        assert_eq!(variants(&synonyms, "smart city"), ["smartby", "smart by"]);
        assert_eq!(variants(&synonyms, "ny smartby her"), ["ny smart city her", "ny smart by her"]);
        assert_eq!(variants(&synonyms, "kommune"), [""; 0], "single words stand for each other as forms do");
        let one = &words("kommunen")[0];
        assert_eq!(synonyms.words_for(one).collect::<Vec<_>>(), [("kommune", "kommune = by"), ("by", "kommune = by")]);
    }

    #[test]
    fn a_phrase_that_can_be_written_in_too_many_ways_is_refused() {
        let synonyms = sets(&[&["by", "en by", "den by", "hele by", "all by"]]);
        assert!(matches!(synonyms.variants(&words("by by by by by")), Err(SearchError::TooManyForms { .. })));
        assert_eq!(synonyms.variants(&words("by by")).unwrap().len(), 24);
    }

    #[test]
    fn what_holds_no_word_is_no_member() {
        assert_eq!(variants(&sets(&[&["…", "smart by"], &[]]), "smartby"), [""; 0]);
    }
}
