//! Names and other words that tell who somebody is: the list of them, where it is kept, and putting something else in
//! their place, in texts as an edit and before a text enters.

mod entering;
mod forgetting;
mod listing;
mod proposing;
mod putting;
mod wearing;

pub use entering::{HiddenName, HideNames, NamesAtDoor};
pub use forgetting::NamesForgetting;
pub use listing::NameListView;
pub use proposing::{NameProposal, ProposedPlace};
pub use putting::{NamesChoice, NamesReplaced};
pub use wearing::{NamePlace, NameWearer, NamesFound, WornName};

use sitat_analysis::{ListedName, NameListFault, SourceContext};
use sitat_model::Message;

/// Why a list of names is not taken: what is wrong, and with which names.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameListError {
    /// A name without a letter or digit.
    #[error("a name has no letter")]
    BlankName,
    /// Nothing is to stand in the place of a name.
    #[error("nothing is to stand for {name}")]
    BlankReplacement {
        /// The name.
        name: String,
    },
    /// A name twice.
    #[error("{name} is there twice")]
    Twice {
        /// The name.
        name: String,
    },
    /// What is to stand in the place of a name is itself a name of the list.
    #[error("{replacement} is a name itself")]
    ReplacementIsName {
        /// The name.
        name: String,
        /// What was to stand in its place.
        replacement: String,
        /// The name that this is, or holds.
        holds: String,
    },
    /// The list is in a file of its own, and none was named.
    #[error("the list is in a file of its own")]
    Apart,
    /// The list is in a file already.
    #[error("the list is kept apart already")]
    AlreadyApart,
}

impl NameListError {
    fn of(fault: &NameListFault, names: &[ListedName]) -> Self {
        let name = |entry: usize| names.get(entry).map(|name| name.name.clone()).unwrap_or_default();
        match fault {
            NameListFault::BlankName => Self::BlankName,
            NameListFault::BlankReplacement { entry } => Self::BlankReplacement { name: name(*entry) },
            NameListFault::Twice { entry } => Self::Twice { name: name(*entry) },
            NameListFault::ReplacementIsName { entry, holds } => Self::ReplacementIsName {
                name: name(*entry),
                replacement: names.get(*entry).map(|name| name.replacement.clone()).unwrap_or_default(),
                holds: name(*holds),
            },
        }
    }

    /// What to say to a person.
    pub fn message(&self) -> Message {
        match self {
            Self::BlankName => Message::new("names-blank-name"),
            Self::BlankReplacement { name } => Message::new("names-blank-replacement").with("name", name.as_str()),
            Self::Twice { name } => Message::new("names-twice").with("name", name.as_str()),
            Self::ReplacementIsName { name, replacement, holds } => Message::new("names-replacement-is-name")
                .with("name", name.as_str())
                .with("replacement", replacement.as_str())
                .with("holds", holds.as_str()),
            Self::Apart => Message::new("names-apart"),
            Self::AlreadyApart => Message::new("names-already-apart"),
        }
    }
}

/// The places of a text that no name reaches across: where turns, labels and what is said begin and end.
pub(crate) fn breaks(context: &SourceContext) -> Vec<u32> {
    let mut breaks: Vec<u32> = context
        .turns
        .iter()
        .flat_map(|turn| [Some(turn.range), turn.label, Some(turn.content())])
        .flatten()
        .flat_map(|range| [range.start.0, range.end.0])
        .collect();
    breaks.sort_unstable();
    breaks.dedup();
    breaks
}
