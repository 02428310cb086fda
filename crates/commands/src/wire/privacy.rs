//! The life of the project, what it holds on people, and texts for the forms in which that is told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Language, SourceId};

/// On what ground personal data are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LegalBasis {
    /// People have agreed.
    Consent,
    /// A task in the public interest.
    PublicInterest,
    /// Something else, in own words.
    Other,
}

/// How sensitive material is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StorageClass {
    /// Open.
    Green,
    /// Restricted.
    Yellow,
    /// Confidential.
    Red,
    /// Strictly confidential.
    Black,
    /// In the words of the institution.
    Other,
}

/// What is said about the life of the project. Days come as `YYYY-MM-DD` and may be given as people write them.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProjectLife {
    /// The institution that decides and answers.
    pub controller: String,
    /// What the ethics committee or the data protection service calls the project.
    pub ethics_reference: String,
    /// On what ground.
    pub legal_basis: Option<LegalBasis>,
    /// The ground in words.
    pub legal_basis_note: String,
    /// How sensitive the material is.
    pub storage_class: Option<StorageClass>,
    /// The same in the words of the institution, and where it is kept.
    pub storage_note: String,
    /// The first day.
    pub starts_on: Option<String>,
    /// The last day.
    pub ends_on: Option<String>,
    /// When recordings are to be deleted.
    pub recordings_deletion_planned_on: Option<String>,
    /// Who has access, in order; a row without a name is left out.
    pub access: Vec<ProjectAccess>,
}

/// Somebody who has access.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProjectAccess {
    /// Their name.
    pub name: String,
    /// What they are in the project.
    pub role: String,
    /// From when; none: from the beginning.
    pub since: Option<String>,
    /// Until when; none: still.
    pub until: Option<String>,
}

/// What the project holds on people.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Privacy {
    /// What is said about its life.
    pub life: ProjectLife,
    /// Participants, those left out who have withdrawn.
    pub participants: u32,
    /// Of these, those of whom it is said when they agreed.
    pub with_consent: u32,
    /// Those who have withdrawn, with those who are erased.
    pub withdrawn: u32,
    /// Of these, those who are erased for good.
    pub erased: u32,
    /// Respondents of surveys.
    pub respondents: u32,
    /// Names on the list of what is hidden; none: the list lies in a file of its own.
    pub hidden_names: Option<u32>,
    /// Recordings that are linked or of which something is said.
    pub recordings: Vec<RecordingLife>,
    /// Whether the file has a passphrase.
    pub has_passphrase: bool,
    /// Backups beside the project.
    pub backups: u32,
}

/// What is known about the recording of a source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordingLife {
    /// The source.
    pub source: SourceId,
    /// How the source is shown.
    pub name: String,
    /// Whether a recording is linked.
    pub is_linked: bool,
    /// When it is to be deleted, `YYYY-MM-DD`.
    pub planned_on: Option<String>,
    /// When it was deleted, `YYYY-MM-DD`.
    pub deleted_on: Option<String>,
}

/// A form for which a text is drafted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PrivacyText {
    /// What the data protection service or an ethics committee asks for.
    Ethics,
    /// A data management plan.
    Plan,
}

/// Asks for the text for a form.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetPrivacyText {
    /// Which.
    pub form: PrivacyText,
    /// The language in which it is written.
    pub language: Language,
}

/// Writes the text for a form to a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportPrivacy {
    /// Where to; the ending chooses Word, page, Markdown or LaTeX.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Which form.
    pub form: PrivacyText,
    /// The language in which it is written.
    pub language: Language,
}

/// What is near or past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderKind {
    /// The project ends within thirty days.
    EndsSoon,
    /// The project should have ended.
    Ended,
    /// Recordings should have been deleted.
    RecordingsDue,
}

/// Something that is near or past.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LifeReminder {
    /// What.
    pub kind: ReminderKind,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// How many things it is about.
    pub count: u32,
}
