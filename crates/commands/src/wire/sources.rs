//! Sources, their speakers and participants.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::progress::Declared;
use super::{CaseId, Language, ParticipantId, SourceId, SpeakerId};

/// Kinds of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// An interview.
    Interview,
    /// A focus group.
    FocusGroup,
    /// A document.
    Document,
    /// A policy document; left out of comparisons.
    PolicyDocument,
    /// A field note.
    FieldNote,
    /// A survey answer.
    Survey,
}

/// A source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceInfo {
    /// Identity.
    pub id: SourceId,
    /// Its name, unique in the project.
    pub name: String,
    /// Short code in front of excerpt numbers.
    pub code: String,
    /// Its kind.
    pub kind: SourceKind,
    /// Its language, if known.
    pub language: Option<Language>,
    /// Another language, as a tag.
    pub language_tag: Option<String>,
    /// Names of what was tidied when it entered.
    pub cleaning: Vec<String>,
    /// The cases it belongs to.
    pub cases: Vec<CaseId>,
    /// The one that words count in where nothing else is said, if one was chosen.
    pub default_case: Option<CaseId>,
    /// Names of the participants who speak in it.
    pub participants: Vec<String>,
    /// Words said or written (labels and stamps left out).
    pub words: u32,
    /// Length of the base text in code points.
    pub characters: u32,
    /// Number of turns.
    pub turns: u32,
    /// Coded passages.
    pub segments: u32,
    /// Turns of participants (or of nobody) that hold coded words.
    pub coded_turns: u32,
    /// Turns that are to be coded and in which nothing is coded, nor noted that there is nothing.
    pub untouched_turns: u32,
    /// What the one who is working says of it.
    pub declared: Declared,
    /// Whether something is coded, noted or declared.
    pub is_begun: bool,
    /// Name of the file it came from.
    pub file_name: String,
    /// Encoding of that file.
    pub encoding: Option<String>,
    /// When, milliseconds UTC.
    pub imported_at: i64,
}

/// Gives a source another name.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameSource {
    /// Which.
    pub id: SourceId,
    /// The new name.
    pub name: String,
}

/// Takes a source with its codings out of the project; undo brings all back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveSource {
    /// Which.
    pub id: SourceId,
}

/// Says what kind of source it is.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSourceKind {
    /// Which.
    pub id: SourceId,
    /// The kind.
    pub kind: SourceKind,
}

/// Says which cases a source belongs to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSourceCases {
    /// Which.
    pub id: SourceId,
    /// The cases; none is allowed.
    pub cases: Vec<CaseId>,
}

/// Asks who speaks in a source.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetSpeakers {
    /// Which.
    pub source: SourceId,
}

/// What a speaker is in the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Asks.
    Interviewer,
    /// Is asked.
    Participant,
    /// Neither.
    Other,
}

/// A label in a source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpeakerInfo {
    /// Identity.
    pub id: SpeakerId,
    /// As it stands in the text.
    pub label: String,
    /// How the speaker is shown.
    pub shown: String,
    /// Who that is.
    pub role: Role,
    /// The person, if a participant.
    pub participant: Option<ParticipantInfo>,
    /// Number of turns.
    pub turns: u32,
}

/// A person.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantInfo {
    /// Identity.
    pub id: ParticipantId,
    /// Name or pseudonym.
    pub name: String,
    /// How the person is shown.
    pub shown: String,
    /// The cases the person belongs to.
    pub cases: Vec<CaseId>,
}

/// Says who a label is.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSpeaker {
    /// Which label.
    pub id: SpeakerId,
    /// What they are.
    pub role: Role,
    /// Name of the person; made if new; ignored unless a participant.
    pub participant: Option<String>,
    /// The cases the person belongs to.
    pub cases: Vec<CaseId>,
}
