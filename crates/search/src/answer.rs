//! What a search gives, and what it may be told beforehand.

use std::collections::BTreeSet;

use sitat_model::{SourceId, TextRange};

/// Why a form was matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormKind {
    /// It is the word of the query.
    Exact,
    /// It is another form of the same word.
    Inflection,
    /// It means the same in this study, or is a form of what does.
    Synonym,
    /// It is a compound that ends in the word or a form of it, after a word that is known.
    Compound,
    /// It ends like such a compound, after something that is not known: listed, and searched only when asked for.
    WeakCompound,
    /// It is few letters from the word.
    Fuzzy,
    /// It fits a word with wildcards.
    Pattern,
}

impl FormKind {
    /// Its name in answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Inflection => "inflection",
            Self::Synonym => "synonym",
            Self::Compound => "compound",
            Self::WeakCompound => "weak-compound",
            Self::Fuzzy => "fuzzy",
            Self::Pattern => "pattern",
        }
    }
}

/// Which kinds of forms a word without wildcards finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormKinds {
    /// The word as written.
    pub exact: bool,
    /// Its inflections.
    pub inflections: bool,
    /// Compounds that end in one of its forms.
    pub compounds: bool,
    /// Words that one letter tells from it. A word of the query may say so itself, also of two: `ord~2`.
    pub fuzzy: bool,
    /// What means the same, with its inflections (and compounds, where those of the word are searched).
    pub synonyms: bool,
}

impl FormKinds {
    /// The names of all kinds, as options and files have them.
    pub const NAMES: [&str; 5] = ["exact", "inflections", "compounds", "fuzzy", "synonyms"];

    /// Those kinds that are named.
    pub fn from_names<'name>(names: impl IntoIterator<Item = &'name str>) -> Self {
        let mut kinds = Self { exact: false, inflections: false, compounds: false, fuzzy: false, synonyms: false };
        for name in names {
            match name {
                "exact" => kinds.exact = true,
                "inflections" => kinds.inflections = true,
                "compounds" => kinds.compounds = true,
                "fuzzy" => kinds.fuzzy = true,
                "synonyms" => kinds.synonyms = true,
                _ => {}
            }
        }
        kinds
    }

    /// The names of the kinds that are searched.
    pub fn names(self) -> Vec<&'static str> {
        let chosen = [self.exact, self.inflections, self.compounds, self.fuzzy, self.synonyms];
        Self::NAMES.into_iter().zip(chosen).filter(|(_, is_chosen)| *is_chosen).map(|(name, _)| name).collect()
    }
}

impl Default for FormKinds {
    fn default() -> Self {
        Self { exact: true, inflections: true, compounds: false, fuzzy: false, synonyms: true }
    }
}

/// How to search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchOptions {
    /// Kinds of forms to look for.
    pub kinds: FormKinds,
    /// Words that mean the same in a study, as they were written: each set has words or several words one after another.
    pub synonyms: Vec<Vec<String>>,
    /// Forms that are listed and counted but not searched.
    pub switched_off: BTreeSet<String>,
    /// Weak compounds that are searched all the same.
    pub switched_on: BTreeSet<String>,
}

/// A form that a query word was expanded to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The word of the query that it belongs to, with its wildcards; for what stands for a phrase, the phrase.
    pub word: String,
    /// The form; of synonyms also several words.
    pub form: String,
    /// Why it was matched.
    pub kind: FormKind,
    /// The set of synonyms that says so, as it is shown.
    pub set: Option<String>,
    /// Occurrences in the answer's scope, counted from hits as if no form were switched off.
    pub count: u32,
    /// Whether it is searched.
    pub on: bool,
}

/// A place that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The source.
    pub source: SourceId,
    /// The number of the passage.
    pub passage: u32,
    /// Exactly the word, or from the first to the last word of the phrase, in code points of the base text.
    pub range: TextRange,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Number of hits, whatever the limit.
    pub total: u64,
    /// The forms, by query word; within a word by kind, then the most frequent first. Forms that do not occur in the scope
    /// are left out, except the word itself. Words that must not be there are not listed: they are not expanded.
    pub forms: Vec<Form>,
    /// The hits, in the order of the sources given, then by place.
    pub hits: Vec<Hit>,
}
