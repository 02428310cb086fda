//! Backups of the project, and what is done with a file that cannot be opened.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Language;
use super::history::Step;
use super::passphrases::Secret;

/// Asks for the backups of a project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetBackups {
    /// The file; none: the open project.
    pub path: Option<String>,
}

/// The backups of a project.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backups {
    /// The folder that they lie in.
    pub folder: String,
    /// The newest first.
    pub files: Vec<BackupFile>,
}

/// A backup as it lies in its folder.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupFile {
    /// Where it is.
    pub path: String,
    /// When it was made, local time, as `2026-11-21 14.10.03`; empty where its name does not tell.
    pub made: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether it is read with a passphrase.
    pub has_passphrase: bool,
}

/// Names a backup.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NamedBackup {
    /// Where it is.
    pub path: String,
    /// Its passphrase, where that is not the one of the project.
    pub passphrase: Option<Secret>,
}

/// How much is in a backup, or in the project.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupCounts {
    /// Sources.
    pub sources: u32,
    /// Participants.
    pub participants: u32,
    /// Cases.
    pub cases: u32,
    /// Codes.
    pub codes: u32,
    /// Coded passages.
    pub segments: u32,
    /// Codings.
    pub codings: u32,
    /// Themes.
    pub themes: u32,
    /// Memos.
    pub memos: u32,
}

/// A backup held against the project as it is now.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupComparison {
    /// How much is in the backup.
    pub then: BackupCounts,
    /// How much is in the project.
    pub now: BackupCounts,
    /// When the last step was done that the backup has, milliseconds UTC.
    #[ts(type = "number | null")]
    pub last_step_at: Option<i64>,
    /// What was done in the project since, the latest first, two hundred at most.
    pub since: Vec<Step>,
    /// How many steps that are.
    pub since_count: u32,
    /// Steps that only the backup has.
    pub only_there: u32,
}

/// A backup that was made.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupMade {
    /// Where it is.
    pub path: String,
}

/// What is wrong in a project file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FlawKind {
    /// Bytes that are not what was written.
    Pages,
    /// Tables that are not those of a project.
    Tables,
    /// Rows that belong to something that is not there.
    References,
    /// Passages whose words are not those of the text.
    Anchors,
    /// Steps that could not be taken back.
    Journal,
}

/// What was looked at in a project file, and what is not whole.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// Texts.
    pub texts: u32,
    /// Codings.
    pub codings: u32,
    /// Steps of the journal.
    pub steps: u32,
    /// What is not whole, each kind once.
    pub flaws: Vec<FlawKind>,
}

/// Puts a backup in the place of a file that is gone or cannot be opened.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RestoreFile {
    /// The file.
    pub path: String,
    /// The backup.
    pub backup: String,
    /// The passphrase of the backup.
    pub passphrase: Option<Secret>,
}

/// A file that was brought back.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileRestored {
    /// Where the file was put that lay there.
    pub aside: Option<String>,
}

/// Saves what can be read of a damaged file into a new one beside it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SalvageFile {
    /// The damaged file.
    pub path: String,
    /// Language of the word that the name of the new file gets.
    pub language: Language,
    /// Its passphrase.
    pub passphrase: Option<Secret>,
}

/// A table of which something is lost.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SalvagedTable {
    /// Its name in the file.
    pub table: String,
    /// Rows that were saved.
    pub saved: u32,
    /// Whether some could not be read.
    pub has_unread: bool,
    /// Rows that belonged to something that is gone.
    pub dropped: u32,
}

/// What was saved of a damaged file.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Salvaged {
    /// The new file.
    pub path: String,
    /// Texts in it.
    pub texts: u32,
    /// Codings in it.
    pub codings: u32,
    /// Passages that went to the review list.
    pub to_review: u32,
    /// Sources whose text is made of quotes now.
    pub made_of_quotes: Vec<String>,
    /// Tables of which something is lost.
    pub tables: Vec<SalvagedTable>,
}
