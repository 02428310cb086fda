//! Compounds: words that end in a form of the word that is asked for, as *innovasjonsfasen* in *fase*.
//!
//! What stands before the head decides: a word that is known, perhaps with an *s*, an *e* or a hyphen between, makes it a
//! *strong* compound; anything else a *weak* one, which may just as well be another word (*telofase*, *lurifasene*).

use crate::FormKind;
use crate::inflection;
use crate::irregular;
use crate::ordbank::{self, Lemma};

/// Shorter heads end too many other words.
const LEAST_LETTERS: usize = 4;

/// The forms in which a word may end a compound, whether they occur alone or not.
pub(crate) struct Heads {
    forms: Vec<String>,
    lemmas: Vec<Lemma>,
}

impl Heads {
    /// `inflections` are those that occur.
    pub(crate) fn new(word: &str, inflections: &[&str]) -> Self {
        let lemmas = ordbank::lemmas(word);
        let mut forms: Vec<String> = inflections.iter().map(|&form| form.to_owned()).collect();
        forms.push(word.to_owned());
        forms.extend(irregular::forms(word).into_iter().flatten().map(str::to_owned));
        forms.extend(lemmas.iter().flat_map(ordbank::forms));
        // A word of nynorsk, or one that no dictionary has.
        forms.extend(inflection::noun_forms(word));
        forms.retain(|form| form.chars().nth(LEAST_LETTERS - 1).is_some());
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        forms.dedup();
        Self { forms, lemmas }
    }

    /// Whether a word is a compound with this head, and how certainly. `occurs` says which words occur.
    pub(crate) fn kind_of(&self, word: &str, occurs: impl Fn(&str) -> bool) -> Option<FormKind> {
        let head = self.forms.iter().find(|head| word.len() > head.len() && word.ends_with(head.as_str()))?;
        let first = &word[..word.len() - head.len()];
        if !first.contains(char::is_alphabetic) {
            return None;
        }
        let known = ordbank::lemmas(word);
        let same_end =
            |lemma: &Lemma| self.lemmas.iter().any(|own| ordbank::spelling(lemma).ends_with(ordbank::spelling(own)));
        if !known.is_empty() && !self.lemmas.is_empty() && !known.iter().any(same_end) {
            return None;
        }
        Some(if is_first_part(first, occurs) { FormKind::Compound } else { FormKind::WeakCompound })
    }
}

fn is_first_part(first: &str, occurs: impl Fn(&str) -> bool) -> bool {
    if first.ends_with('-') {
        return true;
    }
    let is_word = |part: &str| {
        let letters = part.chars().count();
        letters >= 2 && (ordbank::knows(part) || irregular::is_listed(part)) || letters >= 4 && occurs(part)
    };
    is_word(first) || ["s", "e"].iter().filter_map(|link| first.strip_suffix(link)).any(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_the_head_decides() {
        let heads = Heads::new("fase", &["fasen"]);
        let kind = |word: &str| heads.kind_of(word, |_| false);
        for word in
            ["innovasjonsfasen", "planleggingsfasene", "etableringsfaser", "barnefase", "smartby-fase", "byfasene"]
        {
            assert_eq!(kind(word), Some(FormKind::Compound), "{word}");
        }
        for word in ["telofase", "lurifasene"] {
            assert_eq!(kind(word), Some(FormKind::WeakCompound), "{word}");
        }
        for word in ["fase", "faseinndeling", "2fase", "fasade", "fanfare"] {
            assert_eq!(kind(word), None, "{word}");
        }
        assert_eq!(heads.kind_of("smartbyfase", |word| word == "smartby"), Some(FormKind::Compound));
    }

    #[test]
    fn nynorsk_forms_and_irregular_words_are_heads() {
        let kind = |word: &str, compound: &str| Heads::new(word, &[]).kind_of(compound, |_| false);
        assert_eq!(kind("kommune", "nabokommunane"), Some(FormKind::Compound));
        assert_eq!(kind("bok", "lærebøkene"), Some(FormKind::Compound));
        assert_eq!(kind("skole", "ungdomsskolen"), Some(FormKind::Compound));
    }

    #[test]
    fn heads_of_less_than_four_letters_are_no_heads() {
        assert_eq!(Heads::new("by", &[]).kind_of("smartby", |_| true), None);
        assert_eq!(Heads::new("ro", &[]).kind_of("storro", |_| true), None);
    }
}
