//! From a word of the query to the forms that are looked for.

use rustc_hash::FxHashSet;

use crate::query::QueryWord;
use crate::synonyms::Synonyms;
use crate::vocabulary::Vocabulary;
use crate::{FormKind, FormKinds, SearchError};

/// Most forms of one pattern.
pub(crate) const MAX_FORMS: usize = 20_000;

/// Words with fewer letters have too many that are like them to ask for those unasked.
const LEAST_LETTERS: usize = 4;

/// The forms of a word. A word that must not be there is taken as it is written: what is left out without being
/// listed must be what the person wrote, a star or a tilde among it.
pub(crate) fn expand(
    word: &QueryWord,
    wanted: bool,
    kinds: FormKinds,
    vocabulary: &Vocabulary,
    synonyms: &Synonyms,
) -> Result<Vec<(String, FormKind)>, SearchError> {
    if word.has_wildcard() {
        let forms = vocabulary.matching(word, MAX_FORMS);
        if forms.len() > MAX_FORMS {
            let limit = u32::try_from(MAX_FORMS).unwrap_or(u32::MAX);
            return Err(SearchError::TooManyForms { pattern: word.text().to_owned(), limit });
        }
        return Ok(forms.into_iter().map(|form| (form.to_owned(), FormKind::Pattern)).collect());
    }
    let mut forms = Forms { forms: Vec::new(), known: FxHashSet::default() };
    if kinds.exact || !wanted {
        forms.add(word.text(), FormKind::Exact);
    }
    if wanted && (kinds.inflections || kinds.compounds) {
        let inflections = vocabulary.inflections(word.text());
        if kinds.inflections {
            inflections.iter().for_each(|form| forms.add(form, FormKind::Inflection));
        }
        if kinds.compounds {
            for (form, kind) in vocabulary.compounds(word.text(), &inflections) {
                if form != word.text() && !inflections.contains(&form) {
                    forms.add(form, kind);
                }
            }
        }
    }
    if wanted && kinds.synonyms {
        for (other, _) in synonyms.words_for(word) {
            forms_of_synonym(other, kinds, vocabulary, |form| forms.add(form, FormKind::Synonym));
        }
    }
    let distance = match word.distance {
        0 if kinds.fuzzy && wanted && word.text().chars().nth(LEAST_LETTERS - 1).is_some() => 1,
        distance => distance,
    };
    if distance > 0 {
        vocabulary.similar(word.text(), distance).iter().for_each(|form| forms.add(form, FormKind::Fuzzy));
    }
    Ok(forms.forms)
}

/// The forms of a word that stands for one of the query: itself, and those kinds of forms that are certain.
pub(crate) fn forms_of_synonym(word: &str, kinds: FormKinds, vocabulary: &Vocabulary, mut add: impl FnMut(&str)) {
    add(word);
    if !kinds.inflections && !kinds.compounds {
        return;
    }
    let inflections = vocabulary.inflections(word);
    if kinds.inflections {
        inflections.iter().for_each(|form| add(form));
    }
    if kinds.compounds {
        let compounds = vocabulary.compounds(word, &inflections);
        compounds.iter().filter(|(_, kind)| *kind == FormKind::Compound).for_each(|(form, _)| add(form));
    }
}

/// Forms in the order in which they were found; each for the first reason that was found.
struct Forms {
    forms: Vec<(String, FormKind)>,
    known: FxHashSet<String>,
}

impl Forms {
    fn add(&mut self, form: &str, kind: FormKind) {
        if self.known.insert(form.to_owned()) {
            self.forms.push((form.to_owned(), kind));
        }
    }
}
