//! Copies of the project that somebody else has worked in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::passphrases::Secret;

/// What is taken where both copies have changed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Taken {
    /// As it is here; the same person; the same code.
    Here,
    /// As it is in the copy; another person; another code.
    Copy,
}

/// Writes a copy of the project for somebody else to work in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveCopy {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Whether nothing but comments is to be written in the copy.
    #[serde(default)]
    pub for_comments: bool,
}

/// What is chosen for a conflict.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CopyChoice {
    /// Key of the conflict.
    pub key: String,
    /// What is taken.
    pub taken: Taken,
}

/// Looks at a copy, or merges it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeCopy {
    /// The file.
    pub path: String,
    /// What is chosen for conflicts.
    pub choices: Vec<CopyChoice>,
    /// The passphrase of the copy, where it is not that of the project.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub passphrase: Option<Secret>,
}

/// What cannot simply be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CopyConflictKind {
    /// Somebody of the same name codes in both, under another identity.
    Coder,
    /// A code was changed in both.
    CodeChanged,
    /// A code that was deleted here has new codings in the copy.
    CodeGone,
    /// Both have made a code of the same name in the same place.
    CodeName,
    /// A code was deleted in the copy; it stays.
    CodeRemoved,
    /// A text is another in the copy.
    Text,
    /// A source was removed here.
    SourceGone,
    /// A source is only in the copy.
    SourceNew,
    /// A passage was put on other words in both.
    Passage,
    /// A coding was given another code in both.
    Recoded,
    /// A memo was changed in both.
    Memo,
    /// A memo that was deleted here was changed in the copy.
    MemoGone,
    /// How two codes correspond was changed in both.
    Correspondence,
}

/// Something that cannot simply be taken.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyConflict {
    /// What it is called when something is chosen for it.
    pub key: String,
    /// What kind it is.
    pub kind: CopyConflictKind,
    /// What it is about.
    pub name: String,
    /// How it is here.
    pub here: String,
    /// How it is in the copy.
    pub there: String,
    /// Codings that it is about.
    pub codings: u32,
    /// Whether something can be chosen.
    pub has_choice: bool,
    /// Whether something must be chosen before anything is merged.
    pub is_open: bool,
    /// What is chosen.
    pub chosen: Option<Taken>,
}

/// How much comes under a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyShare {
    /// A coder or a source.
    pub name: String,
    /// Codings that come.
    pub codings: u32,
}

/// What merging a copy comes to.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyPreview {
    /// When the two parted, milliseconds UTC.
    #[ts(type = "number | null")]
    pub parted_at: Option<i64>,
    /// Whether nothing would come.
    pub is_empty: bool,
    /// Coders of whom codings come.
    pub coders: Vec<CopyShare>,
    /// Sources in which codings come.
    pub sources: Vec<CopyShare>,
    /// Paths of the codes that come.
    pub new_codes: Vec<String>,
    /// Paths of the codes that become what they are in the copy.
    pub changed_codes: Vec<String>,
    /// Passages that come.
    pub segments: u32,
    /// Codings that come.
    pub codings: u32,
    /// Codings and passages that become what they are in the copy.
    pub changed_codings: u32,
    /// Memos that come.
    pub memos: u32,
    /// Memos that become what they are in the copy.
    pub changed_memos: u32,
    /// Correspondences of codes that come, or become what they are in the copy.
    pub correspondences: u32,
    /// Turns that somebody has looked at.
    pub turns: u32,
    /// Declarations of what is read or coded.
    pub progress: u32,
    /// Codings of the copy that are here already.
    pub same: u32,
    /// Codings that were taken off here; they stay off.
    pub removed_here: u32,
    /// Codings that were taken off in the copy; they stay here.
    pub removed_there: u32,
    /// Codings whose words are not in the text here.
    pub lost: u32,
    /// Memos on things that are not here.
    pub lost_memos: u32,
    /// Comments that come, or become what they are in the copy.
    pub comments: u32,
    /// What both have changed, and what is not taken.
    pub conflicts: Vec<CopyConflict>,
}
