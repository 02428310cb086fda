//! Appendices of a thesis.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::{CsvStyle, Exported};
use super::{Language, ParticipantId, SourceId};

/// A table or text that is an appendix as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Appendix {
    /// Cases with their attributes.
    Cases,
    /// Participants with what can be told of them.
    Participants,
    /// Which code is in which theme.
    CodesToThemes,
    /// A page about each case.
    CaseProfiles,
    /// What a report of interviews tells.
    Coreq,
    /// What a report of qualitative research tells.
    Srqr,
    /// Notes for reflection on a reflexive thematic analysis.
    Rtarg,
}

/// Writes an appendix to a file; its ending chooses the format.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportAppendix {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
    /// Which.
    pub appendix: Appendix,
    /// The language of a checklist; none: the project's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// How codes stand on a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TranscriptForm {
    /// In the text, with a legend for each source.
    Pages,
    /// As comments beside it.
    Comments,
}

/// Writes transcripts with the codes on them to a file; its ending chooses Word or Markdown.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportTranscripts {
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// How codes stand on them.
    pub form: TranscriptForm,
    /// The sources; none means all.
    pub sources: Vec<SourceId>,
}

/// What participants can be sent.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberCheckPlan {
    /// What it is called in this project.
    pub title: String,
    /// The usual letter, with the places to be filled in.
    pub letter: String,
    /// Those who speak somewhere and have not withdrawn.
    pub people: Vec<MemberCheckPerson>,
}

/// Somebody who can be sent something.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberCheckPerson {
    /// Identity.
    pub id: ParticipantId,
    /// How they are shown.
    pub name: String,
}

/// Which words of a participant are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MemberCheckPart {
    /// All that they said, and what is quoted of it.
    Whole,
    /// Only what is quoted.
    Quoted,
}

/// Writes what participants are sent.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportMemberCheck {
    /// A file for one participant, a folder for all.
    pub path: String,
    /// Whether existing files may be replaced.
    pub overwrite: bool,
    /// The participant; none: all of them.
    pub participant: Option<ParticipantId>,
    /// Which words.
    pub part: MemberCheckPart,
    /// The letter; blank: the usual one.
    pub letter: String,
    /// The day by which they are to answer, as it is written; blank: none is said.
    pub deadline: String,
}

/// Several files that were written.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilesWritten {
    /// The files.
    pub files: Vec<Exported>,
    /// What was left out, each with why where that is not the same for all.
    pub left_out: Vec<String>,
}

/// A document of the standard set.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandardPart {
    /// Its name.
    pub name: String,
    /// The name of its file.
    pub file: String,
}

/// Writes documents of the standard set into a folder.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportSet {
    /// The folder; it is made where it is not there.
    pub path: String,
    /// Whether existing files may be replaced.
    pub overwrite: bool,
    /// Names of the documents.
    pub parts: Vec<String>,
}

/// A document for which there is nothing in the project.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartLeftOut {
    /// The name of its file.
    pub file: String,
    /// Key of why.
    pub key: String,
}

/// What became of a set.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetWritten {
    /// The documents.
    pub files: Vec<Exported>,
    /// What was left out.
    pub left_out: Vec<PartLeftOut>,
    /// Whether it was called off; then nothing is written.
    pub is_cancelled: bool,
}

/// How far the writing of documents has come; the content of the event `export_progress`.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportProgress {
    /// Parts that are done: documents of a set, else what the document consists of.
    pub done: u32,
    /// All of them.
    pub total: u32,
    /// The part that is being written: the name of a file, a text, a person; may be blank.
    pub name: String,
}

impl From<sitat_project::WritingProgress> for ExportProgress {
    fn from(progress: sitat_project::WritingProgress) -> Self {
        Self { done: progress.done, total: progress.of, name: progress.name }
    }
}
