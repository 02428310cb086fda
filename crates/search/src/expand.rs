//! From a word of the query to the forms that are looked for.

use crate::query::QueryWord;
use crate::vocabulary::Vocabulary;
use crate::{FormKind, FormKinds, SearchError};

/// Most forms of one pattern.
pub(crate) const MAX_FORMS: usize = 20_000;

/// The forms of a word. A word that must not be there is taken as it is written: what is left out without being
/// listed must be what the person wrote.
pub(crate) fn expand(
    word: &QueryWord,
    wanted: bool,
    kinds: FormKinds,
    vocabulary: &Vocabulary,
) -> Result<Vec<(String, FormKind)>, SearchError> {
    if word.has_wildcard() {
        let forms = vocabulary.matching(word, MAX_FORMS);
        if forms.len() > MAX_FORMS {
            let limit = u32::try_from(MAX_FORMS).unwrap_or(u32::MAX);
            return Err(SearchError::TooManyForms { pattern: word.text().to_owned(), limit });
        }
        return Ok(forms.into_iter().map(|form| (form.to_owned(), FormKind::Pattern)).collect());
    }
    let mut forms = Vec::new();
    if kinds.exact || !wanted {
        forms.push((word.text().to_owned(), FormKind::Exact));
    }
    if kinds.inflections && wanted {
        let inflections = vocabulary.inflections(word.text());
        forms.extend(inflections.into_iter().map(|form| (form.to_owned(), FormKind::Inflection)));
    }
    Ok(forms)
}
