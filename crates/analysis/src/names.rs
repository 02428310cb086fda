//! Names and other words that tell who somebody is: finding those of a list in a text, and proposing some for the list.
//!
//! Deliberately knows neither sources nor speakers: only texts, and places in them that a name may not reach across.

mod addresses;
mod ages;
mod dates;
mod finding;
mod folding;
mod form;
mod known;
mod matching;
mod number_words;
mod numbers;
mod offices;
mod tokens;

pub use finding::{FoundName, NameFinder};
pub use matching::{NameHit, NameMatcher};
pub use offices::HeldOffice;

use sitat_model::NameKind;

/// A name of a list, and what is to stand in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedName {
    /// As people write it; letter case, kinds of blanks and hyphens do not matter.
    pub name: String,
    /// What stands in its place.
    pub replacement: String,
    /// What it is the name of.
    pub kind: NameKind,
}

/// Why a place of a text may be something else than the name that is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameDoubt {
    /// It begins a sentence, and is an ordinary word as well: `Per i dag`.
    OrdinaryWord,
    /// It is written with small letters.
    SmallLetters,
    /// It is the beginning of a longer word: `Storviksaken`.
    PartOfWord,
    /// It is one part of a double name: `Per-Olav`.
    PartOfName,
}

impl NameDoubt {
    /// The name of the doubt on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::OrdinaryWord => "ordinary-word",
            Self::SmallLetters => "small-letters",
            Self::PartOfWord => "part-of-word",
            Self::PartOfName => "part-of-name",
        }
    }
}

/// What is wrong with a list of names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameListFault {
    /// A name without a letter or digit.
    BlankName,
    /// Nothing is to stand in its place.
    BlankReplacement {
        /// The name's place in the list, from 0.
        entry: usize,
    },
    /// The same name twice.
    Twice {
        /// The place of the second in the list.
        entry: usize,
    },
    /// What is to stand in the place of a name is, or holds, a name of the list.
    ReplacementIsName {
        /// The place in the list of the name with this replacement.
        entry: usize,
        /// The place of the name that it holds.
        holds: usize,
    },
}

/// The form under which two ways of writing a name are the same.
pub fn fold_name(name: &str) -> String {
    folding::fold(name.trim()).iter().map(|unit| unit.character).collect()
}

/// What is wrong with a list, in its order. A list with faults could not be applied twice, or at all.
pub fn check_names(names: &[ListedName]) -> Vec<NameListFault> {
    let mut faults = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (entry, name) in names.iter().enumerate() {
        let folded = fold_name(&name.name);
        if !folded.chars().any(char::is_alphanumeric) {
            faults.push(NameListFault::BlankName);
        } else if !seen.insert(folded) {
            faults.push(NameListFault::Twice { entry });
        }
        if name.replacement.trim().is_empty() {
            faults.push(NameListFault::BlankReplacement { entry });
        }
    }
    let matcher = NameMatcher::new(names);
    for (entry, name) in names.iter().enumerate() {
        if let Some(hit) = matcher.find(&name.replacement, &[]).into_iter().find(|hit| hit.doubt.is_none()) {
            faults.push(NameListFault::ReplacementIsName { entry, holds: hit.entry });
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(name: &str, replacement: &str) -> ListedName {
        ListedName { name: name.to_owned(), replacement: replacement.to_owned(), kind: NameKind::Person }
    }

    #[test]
    fn a_list_that_would_bring_names_back_is_faulty() {
        let names = [listed("Kari", "Anne"), listed("Anne Moe", "P2"), listed("anne", "Bente"), listed("KARI", "P3")];
        assert_eq!(
            check_names(&names),
            [NameListFault::Twice { entry: 3 }, NameListFault::ReplacementIsName { entry: 0, holds: 2 }]
        );
        assert_eq!(
            check_names(&[listed(" ", "P1"), listed("Per", " ")]),
            [NameListFault::BlankName, NameListFault::BlankReplacement { entry: 1 }]
        );
        assert!(check_names(&[listed("Kari", "P1"), listed("Kari Moe", "P1")]).is_empty());
    }
}
