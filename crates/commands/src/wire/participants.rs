//! Participants: what is known of each, how they are shown, and what their withdrawal takes out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseId, ParticipantId, SegmentId, SourceId};
use crate::error::WireMessage;

/// What is known of a participant. Days are `YYYY-MM-DD`; written, they may be as in tables.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// Identity.
    pub id: ParticipantId,
    /// Name.
    pub name: String,
    /// What they are.
    pub role: String,
    /// A made-up name.
    pub pseudonym: Option<String>,
    /// A short code.
    pub code: Option<String>,
    /// When they agreed.
    pub consent_on: Option<String>,
    /// How.
    pub consent_channel: String,
    /// To what.
    pub consent_scope: String,
    /// Who pointed to them.
    pub referred_by: Option<ParticipantId>,
    /// When they were sent what is theirs.
    pub member_check_sent_on: Option<String>,
    /// When they answered.
    pub member_check_answered_on: Option<String>,
    /// What else is to be known.
    pub note: String,
    /// The cases that were said to be theirs.
    pub cases: Vec<CaseId>,
}

/// A participant.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonInfo {
    /// What is known of them.
    pub person: Person,
    /// How they are shown.
    pub shown: String,
    /// The cases that their words count in.
    pub cases: Vec<CaseId>,
    /// Where they speak.
    pub sources: Vec<SpokenSource>,
    /// Their turns.
    pub turns: u32,
    /// Coded passages that hold words of theirs.
    pub segments: u32,
    /// When they withdrew, milliseconds UTC.
    #[ts(type = "number | null")]
    pub withdrawn_at: Option<i64>,
    /// When their words were erased for good, milliseconds UTC.
    #[ts(type = "number | null")]
    pub erased_at: Option<i64>,
}

/// A source in which somebody speaks.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenSource {
    /// Which.
    pub source: SourceId,
    /// The label there.
    pub label: String,
}

/// How participants are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Identification {
    /// By name.
    Name,
    /// By role and case.
    RoleCase,
    /// By role.
    Role,
    /// By a made-up name.
    Pseudonym,
    /// By a code.
    Code,
}

/// All participants.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct People {
    /// How they are shown.
    pub identification: Identification,
    /// Each of them.
    pub people: Vec<PersonInfo>,
    /// How interviews were held; only of sources of which something is known.
    pub interviews: Vec<Interview>,
}

/// Makes a participant who does not speak anywhere yet.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateParticipant {
    /// Name.
    pub name: String,
}

/// A new participant.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantCreated {
    /// Identity.
    pub id: ParticipantId,
}

/// One participant.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseParticipant {
    /// Which.
    pub id: ParticipantId,
}

/// Says how participants are shown.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetIdentification {
    /// By what.
    pub level: Identification,
}

/// What a table of participants brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantsImported {
    /// New participants.
    pub created: u32,
    /// Participants who were there already.
    pub updated: u32,
    /// What could not be taken.
    pub warnings: Vec<WireMessage>,
}

/// Whether a transcript was held against its recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HeldAgainst {
    /// All of it was.
    Whole,
    /// Parts of it were.
    Parts,
    /// It was not.
    Not,
    /// There was no recording.
    NoRecording,
}

/// How an interview was held. Days are `YYYY-MM-DD`; written, they may be as in tables.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Interview {
    /// In which source.
    pub source: SourceId,
    /// Day.
    pub held_on: Option<String>,
    /// How long it took.
    pub minutes: Option<u32>,
    /// A place or a medium.
    pub place: String,
    /// How it was recorded.
    pub recording: String,
    /// When the recording is to be deleted.
    pub deletion_planned_on: Option<String>,
    /// When it was deleted.
    pub deleted_on: Option<String>,
    /// Whether the transcript was held against it; null: nobody says.
    pub held_against: Option<HeldAgainst>,
    /// What else is to be known.
    pub note: String,
}

/// Chooses the case that a source counts in where nothing else is said.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetDefaultCase {
    /// Which source.
    pub source: SourceId,
    /// The case; none means all of the source's.
    pub case: Option<CaseId>,
}

/// What a withdrawal takes out.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Withdrawal {
    /// How the participant is shown.
    pub name: String,
    /// Where they speak.
    pub sources: Vec<WithdrawnSource>,
    /// Coded passages with words of theirs.
    pub passages: Vec<WithdrawnPassage>,
    /// Quotes of theirs in what the researcher has written.
    pub notes: Vec<WithdrawnNote>,
    /// Codes that were made of words of theirs; they stay.
    pub codes: Vec<String>,
    /// Recordings that they can be heard on; the files are never touched.
    pub recordings: Vec<WithdrawnRecording>,
    /// Themes and claims that lose extracts.
    pub evidence: Vec<WithdrawnEvidence>,
    /// Their answers to surveys.
    pub answers: Vec<WithdrawnAnswers>,
    /// Pairs of codes that lose passages.
    pub pairs: Vec<WithdrawnPair>,
    /// What else is kept about them; it goes when they are erased.
    pub about: HeldAbout,
    /// The backups beside the project; they hold what is taken out, and are not touched.
    pub backups: Vec<String>,
}

/// Answers of somebody who withdraws.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnAnswers {
    /// Name of the survey.
    pub survey: String,
    /// How many questions they have answered.
    pub answers: u32,
}

/// A pair of codes that loses passages which show how they correspond.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnPair {
    /// The two codes.
    pub name: String,
    /// Excerpt ids of what it loses.
    pub excerpts: Vec<String>,
}

/// What is kept about somebody outside texts and surveys.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldAbout {
    /// Values of attributes, and reasons why some are missing.
    pub values: u32,
    /// Memos on them.
    pub memos: u32,
    /// Other places where they are named.
    pub names: u32,
    /// When they were sent what is theirs, `YYYY-MM-DD`.
    pub member_check_sent_on: Option<String>,
    /// When they answered, `YYYY-MM-DD`.
    pub member_check_answered_on: Option<String>,
}

/// A recording with the voice of somebody who withdraws.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnRecording {
    /// The source that it is linked to.
    pub source: SourceId,
    /// Name of that source.
    pub name: String,
    /// Where the recording is.
    pub path: String,
    /// Whether the link stays, for others can be heard on it as well.
    pub stays: bool,
}

/// A source with words of somebody who withdraws.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnSource {
    /// Which.
    pub source: SourceId,
    /// Its name.
    pub name: String,
    /// Numbers of their turns.
    pub turns: Vec<u32>,
    /// Words in them.
    pub words: u32,
}

/// A passage with words of somebody who withdraws.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnPassage {
    /// Which.
    pub segment: SegmentId,
    /// Its excerpt id.
    pub excerpt: String,
    /// Where.
    pub source: SourceId,
    /// Its words.
    pub quote: String,
    /// Names of its codes.
    pub codes: Vec<String>,
    /// Whether it stays, for it holds words of others as well.
    pub stays: bool,
}

/// Words of somebody who withdraws, in something that the researcher has written.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnNote {
    /// In what.
    pub place: NotePlace,
    /// What it is called.
    pub name: String,
    /// The words.
    pub quote: String,
}

/// What a researcher has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NotePlace {
    /// A memo.
    Memo,
    /// The rules of a code.
    Code,
    /// The summary of a case.
    Case,
    /// The summary of a cell of a comparison.
    Cell,
    /// A theme, or what it was.
    Theme,
    /// A claim.
    Claim,
    /// The outline of the chapter.
    Outline,
}

/// A theme or a claim that loses extracts.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnEvidence {
    /// Whether it is a claim; else a theme.
    pub is_claim: bool,
    /// The name of the theme, or the words of the claim.
    pub name: String,
    /// Excerpt ids of what it loses.
    pub excerpts: Vec<String>,
}
