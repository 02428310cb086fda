//! Closing a project, and what is held on a participant.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ParticipantId;
use super::privacy::RecordingLife;

/// A step of closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingStep {
    /// What is kept was written without names.
    Export,
    /// Recordings were deleted.
    Recordings,
    /// The key to names was destroyed.
    Names,
    /// What was done was written down.
    Protocol,
}

/// A step that was taken.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingDone {
    /// Which.
    pub step: ClosingStep,
    /// Who took it.
    pub coder: String,
    /// When, milliseconds UTC.
    #[ts(type = "number")]
    pub at: i64,
}

/// A file that is kept when the project is gone.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptFile {
    /// Its name.
    pub file_name: String,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// How far the closing of the project has come.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Closing {
    /// The steps that were taken.
    pub done: Vec<ClosingDone>,
    /// The files that are kept.
    pub kept: Vec<KeptFile>,
    /// Recordings of which it is not said that they were deleted.
    pub recordings: Vec<RecordingLife>,
    /// Names on the list of what is hidden; none: it lies in a file of its own.
    pub listed_names: Option<u32>,
    /// What destroying the project removes.
    pub goes: Vec<String>,
}

/// Writes what is kept, or the protocol.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteClosing {
    /// The folder, or the file of the protocol.
    pub path: String,
    /// Whether existing files may be replaced.
    pub overwrite: bool,
}

/// Destroys the project for good.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DestroyProject {
    /// The protocol that was written.
    pub protocol: String,
}

/// What was removed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Destroyed {
    /// What is gone.
    pub gone: Vec<String>,
    /// What is still there.
    pub left: Vec<String>,
}

/// Writes all that is held on a participant.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportHeld {
    /// Who.
    pub participant: ParticipantId,
    /// Where to; the ending chooses Word, page, Markdown, LaTeX or JSON.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
}
