//! Names that are to be hidden: the list, where they stand, what looks like one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceId;
use super::editing::WordsPlace;
use super::passphrases::Secret;
use super::project::Noun;
use crate::error::WireMessage;

/// What a name is the name of.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// A person.
    Person,
    /// A place.
    Place,
    /// An organisation.
    Organisation,
    /// A telephone number.
    Telephone,
    /// An address for electronic mail.
    Email,
    /// A national identity number or a D-number.
    IdentityNumber,
    /// The number of an organisation.
    OrganisationNumber,
    /// The number of a bank account.
    AccountNumber,
    /// A date.
    Date,
    /// How old somebody is.
    Age,
    /// Street and number.
    Address,
    /// An office that only one has.
    Office,
    /// Anything else.
    Other,
}

/// A name and what is to stand in its place.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListedName {
    /// As people write it.
    pub name: String,
    /// What stands in its place.
    pub replacement: String,
    /// What it is the name of.
    pub kind: NameKind,
}

/// Which list: a file, or the project's own.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetNames {
    /// The file; else the project's list.
    pub file: Option<String>,
}

/// The list of names.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NameList {
    /// Whether the project's list is kept in a file of its own.
    pub is_apart: bool,
    /// The names.
    pub names: Vec<ListedName>,
    /// Words that were proposed and are no names.
    pub no_names: Vec<String>,
    /// What is to be said about the file.
    pub warnings: Vec<WireMessage>,
    /// The key list, while it is open.
    pub key: Option<KeyList>,
}

/// A key list that is open: the list of names in a file that only a passphrase opens.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyList {
    /// The file.
    pub file: String,
    /// Names in it.
    pub count: u32,
    /// Where it lies too near to the project, or is copied to other machines.
    pub warnings: Vec<WireMessage>,
}

/// Which key list, and what opens it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenKeyList {
    /// The file.
    pub file: String,
    /// Its passphrase.
    pub passphrase: Secret,
}

/// Where a key list is to lie.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyListPlace {
    /// The file.
    pub file: String,
}

/// Puts a list in the place of the one that is there.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteNames {
    /// The file; else the project's list.
    pub file: Option<String>,
    /// The names.
    pub names: Vec<ListedName>,
}

/// Notes that words are no names.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkNoNames {
    /// The words.
    pub words: Vec<String>,
    /// Takes the note back.
    pub are_names: bool,
}

/// Keeps the list in a file of its own from now on.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepNamesApart {
    /// The file; made if it is not there.
    pub file: String,
}

/// Asks where names stand.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindNames {
    /// The file with the list; else the project's.
    pub file: Option<String>,
    /// Only in this source.
    pub source: Option<SourceId>,
}

/// Why a place may be something else than the name.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NameDoubt {
    /// It is an ordinary word as well.
    OrdinaryWord,
    /// It is written with small letters.
    SmallLetters,
    /// It is the beginning of a longer word.
    PartOfWord,
    /// It is one part of a double name.
    PartOfName,
}

/// A place where a name stands, or may stand.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamePlace {
    /// Where.
    pub place: WordsPlace,
    /// Name of the source.
    pub source_name: String,
    /// What stands before.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// What stands after.
    pub after: String,
    /// What is to stand there.
    pub replacement: String,
    /// Why it may be something else.
    pub doubt: Option<NameDoubt>,
}

/// What has a name, outside the texts.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NameWearer {
    /// A label in a source.
    Speaker,
    /// A person.
    Participant,
    /// A source or its file.
    Source,
    /// A case.
    Case,
    /// A memo.
    Memo,
    /// The summary of a cell of a comparison.
    Summary,
}

/// Words outside the texts that hold a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WornName {
    /// Whose.
    pub wearer: NameWearer,
    /// What stands there.
    pub before: String,
    /// What is to stand there.
    pub after: String,
}

/// Where names stand.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamesFound {
    /// The first places.
    pub places: Vec<NamePlace>,
    /// All places of which a name is certain.
    pub certain: u32,
    /// All places that may be something else.
    pub doubtful: u32,
    /// Outside the texts.
    pub worn: Vec<WornName>,
}

/// Replaces names, in one step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReplaceNames {
    /// The file with the list; else the project's.
    pub file: Option<String>,
    /// Exactly these places; none: all that are certain.
    pub places: Option<Vec<WordsPlace>>,
    /// Labels, names of persons, names of sources and their files.
    pub labels: bool,
    /// Names of cases.
    pub cases: bool,
    /// Memos.
    pub memos: bool,
}

/// What was replaced.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamesReplaced {
    /// Places of texts.
    pub places: u32,
    /// Sources.
    pub sources: u32,
    /// Labels, names and memos.
    pub elsewhere: u32,
    /// Stretches of coded passages that lost all their words.
    pub lost: u32,
}

/// What making replaced names final takes out of the file, and what it leaves.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamesForgetting {
    /// Names of the sources whose earlier texts go.
    pub sources: Vec<String>,
    /// How many actions can be undone now, and cannot be afterwards.
    pub steps: u32,
    /// Places of texts where a name stands now; they stay.
    pub certain: u32,
    /// Places of texts that may be something else; they stay.
    pub doubtful: u32,
    /// Things outside the texts that hold a name now; they stay.
    pub elsewhere: Vec<NamesElsewhere>,
    /// Whether the list itself is in the project.
    pub is_list_inside: bool,
    /// The folder with the backups, if there are any; they are not touched.
    pub backup_folder: Option<String>,
    /// Names of the backups, oldest first.
    pub backups: Vec<String>,
}

/// How many things of a kind hold a name.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamesElsewhere {
    /// What they are.
    pub noun: Noun,
    /// How many.
    pub count: u32,
}

/// A word, or several, that may be a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NameProposal {
    /// As it would be listed.
    pub name: String,
    /// What it looks like the name of.
    pub kind: NameKind,
    /// How often it was seen.
    pub count: u32,
    /// In how many sources.
    pub sources: u32,
    /// Some of the places.
    pub places: Vec<ProposedPlace>,
}

/// A place where a proposed name stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedPlace {
    /// Name of the source.
    pub source_name: String,
    /// What stands before.
    pub before: String,
    /// The words.
    pub words: String,
    /// What stands after.
    pub after: String,
}
