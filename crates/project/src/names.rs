//! Names and other words that tell who somebody is: the list of them, where it is kept, and putting something else in
//! their place, in texts as an edit and before a text enters.

mod entering;
mod forgetting;
mod key_list;
mod listing;
pub(crate) mod places;
mod proposing;
mod putting;
mod wearing;

pub use entering::{HiddenName, HideNames, NamesAtDoor};
pub use forgetting::NamesForgetting;
pub(crate) use forgetting::quote_without_where;
pub use key_list::KeyListView;
pub(crate) use key_list::OpenKeyList;
pub use listing::NameListView;
pub(crate) use proposing::held_offices;
pub use proposing::{NameProposal, ProposedPlace};
pub use putting::{NamesChoice, NamesReplaced};
pub use wearing::{NamePlace, NameWearer, NamesFound, WornName};

use std::path::{Path, PathBuf};

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
    /// The list is in the project.
    #[error("the list is in the project")]
    NotApart,
    /// A file with a list can only be opened with its passphrase.
    #[error("{file} is a key list")]
    Sealed {
        /// The file.
        file: PathBuf,
    },
    /// A file is no key list.
    #[error("{file} is no key list")]
    NoKeyList {
        /// The file.
        file: PathBuf,
    },
    /// There is no file where the key list is to be.
    #[error("{file} is not there")]
    KeyMissing {
        /// The file.
        file: PathBuf,
    },
    /// The passphrase does not open the key list.
    #[error("the passphrase does not open {file}")]
    KeyWrong {
        /// The file.
        file: PathBuf,
    },
    /// The key list was cut off or changed.
    #[error("{file} is damaged")]
    KeyDamaged {
        /// The file.
        file: PathBuf,
    },
    /// The key list belongs to another project.
    #[error("{file} belongs to another project")]
    KeyOfAnother {
        /// The file.
        file: PathBuf,
    },
    /// The key list was written by a newer version of the program.
    #[error("{file} has version {found}")]
    KeyNewer {
        /// The file.
        file: PathBuf,
        /// Its version.
        found: u32,
    },
    /// Somebody else changed the key list meanwhile.
    #[error("{file} was changed meanwhile")]
    KeyChanged {
        /// The file.
        file: PathBuf,
    },
}

fn about(key: &'static str, file: &Path) -> Message {
    Message::new(key).with("file", file.file_name().unwrap_or_default().to_string_lossy().into_owned())
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
            Self::NotApart => Message::new("names-not-apart"),
            Self::Sealed { file } => about("names-sealed", file),
            Self::NoKeyList { file } => about("key-list-none", file),
            Self::KeyMissing { file } => about("key-list-missing", file),
            Self::KeyWrong { file } => about("key-list-wrong", file),
            Self::KeyDamaged { file } => about("key-list-damaged", file),
            Self::KeyOfAnother { file } => about("key-list-of-another", file),
            Self::KeyNewer { file, found } => about("key-list-newer", file).with("found", *found),
            Self::KeyChanged { file } => about("key-list-changed", file),
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
