//! Themes: their texts, codes, extracts and versions, codes laid beside them, and the wall.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::Excerpt;
use super::editing::DiffRun;
use super::wall::{CodeInTheme, Spot};
use super::{CaseId, CodeId, ResearchQuestionId, SegmentId, ThemeId, ThemeVersionId};
use crate::error::WireMessage;

/// How far a theme has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeStatus {
    /// Made, and to be tried.
    Candidate,
    /// Held against its extracts and the whole set.
    Reviewed,
    /// Delimited and named.
    Defined,
    /// Laid aside, with a reason.
    SetAside,
}

/// What an extract does for a main point or a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceRole {
    /// It speaks for it.
    Supports,
    /// It makes it less simple.
    Complicates,
    /// It speaks against it.
    Contradicts,
}

/// Whether an extract fits a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// It fits.
    Fits,
    /// In part.
    Partly,
    /// It does not.
    DoesNotFit,
}

/// What made a version of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VersionOccasion {
    /// Somebody kept the theme as it was.
    Kept,
    /// It came to another status.
    Status,
    /// It was merged with another.
    Merge,
    /// Something of it became a theme of its own.
    Split,
}

/// What is written of a theme.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ThemeTexts {
    /// Its name.
    pub name: String,
    /// Its main point, in a sentence.
    pub claim: String,
    /// The concept that holds it together.
    pub central_concept: String,
    /// What belongs to it.
    pub includes: String,
    /// What does not.
    pub excludes: String,
    /// The story that it tells.
    pub story: String,
    /// The kind of answer that it is: a second classification.
    pub answer: String,
}

/// A theme.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeInfo {
    /// Identity.
    pub id: ThemeId,
    /// The theme above.
    pub parent: Option<ThemeId>,
    /// How deep it stands.
    pub depth: u32,
    /// What is written on.
    pub texts: ThemeTexts,
    /// The same as it is shown: with people as they are shown everywhere.
    pub shown: ThemeTexts,
    /// How far it has come.
    pub status: ThemeStatus,
    /// Why it is set aside.
    pub set_aside_reason: String,
    /// The theme that it was merged into.
    pub merged_into: Option<ThemeId>,
    /// Its codes, in the order in which they came there.
    pub codes: Vec<CodeId>,
    /// The research questions that it answers.
    pub questions: Vec<ResearchQuestionId>,
    /// Distinct extracts, with those of the themes below.
    pub extracts: u32,
    /// Its own, without those of the themes below.
    pub own: u32,
    /// Its own that were reviewed.
    pub reviewed: u32,
    /// Its own that support it.
    pub supporting: u32,
    /// Its own that complicate it.
    pub complicating: u32,
    /// Its own that contradict it.
    pub contradicting: u32,
    /// Cases that its extracts count in.
    pub cases: Vec<CaseId>,
    /// Participants whose words they hold.
    pub participants: u32,
    /// How many versions of it are kept.
    pub versions: u32,
}

/// Names a theme.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetTheme {
    /// Which.
    pub id: ThemeId,
}

/// Makes a candidate theme.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateTheme {
    /// The theme above.
    pub parent: Option<ThemeId>,
    /// Its name.
    pub name: String,
    /// Codes that it begins with.
    pub codes: Vec<CodeId>,
    /// Where its frame is to be on the wall.
    #[serde(default)]
    pub spot: Option<Spot>,
    /// Which of the codes leave which themes.
    #[serde(default)]
    pub leaving: Vec<CodeInTheme>,
}

/// A theme that was made.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeCreated {
    /// Identity.
    pub id: ThemeId,
}

/// Gives a theme other texts.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescribeTheme {
    /// Which.
    pub id: ThemeId,
    /// All of them.
    pub texts: ThemeTexts,
}

/// Says which research questions a theme answers.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetThemeQuestions {
    /// Which.
    pub id: ThemeId,
    /// All of them.
    pub questions: Vec<ResearchQuestionId>,
}

/// Says how far a theme has come.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetThemeStatus {
    /// Which.
    pub id: ThemeId,
    /// How far.
    pub status: ThemeStatus,
    /// Why; needed to set it aside.
    pub reason: Option<String>,
}

/// Moves a theme.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveTheme {
    /// Which.
    pub id: ThemeId,
    /// Below which; none: to the top.
    pub parent: Option<ThemeId>,
    /// Its place there, from 0; none: the end.
    pub place: Option<u32>,
}

/// Merges themes into one.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeThemes {
    /// Those that go.
    pub from: Vec<ThemeId>,
    /// The one that stays.
    pub into: ThemeId,
    /// Why.
    pub reason: Option<String>,
}

/// Makes a theme of its own out of a part of one.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SplitTheme {
    /// Which.
    pub id: ThemeId,
    /// Name of the new one.
    pub name: String,
    /// Codes that go over.
    pub codes: Vec<CodeId>,
    /// Extracts that go over.
    pub segments: Vec<SegmentId>,
    /// Why.
    pub reason: Option<String>,
}

/// Takes a theme out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteTheme {
    /// Which.
    pub id: ThemeId,
    /// Why.
    pub reason: Option<String>,
}

/// Keeps what a theme is now as a version.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepTheme {
    /// Which.
    pub id: ThemeId,
    /// Why.
    pub reason: Option<String>,
}

/// What a theme was.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeVersion {
    /// Identity.
    pub id: ThemeVersionId,
    /// Running number.
    pub number: u32,
    /// What made it.
    pub occasion: VersionOccasion,
    /// Why.
    pub reason: String,
    /// Who.
    pub coder: String,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// Its texts, as they are shown.
    pub shown: ThemeTexts,
    /// How far it had come.
    pub status: ThemeStatus,
    /// Paths of its codes.
    pub codes: Vec<String>,
    /// Of how many extracts something was said.
    pub extracts: u32,
}

/// Asks what changed in a theme.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetThemeChanges {
    /// Which.
    pub id: ThemeId,
    /// The earlier version.
    pub from: ThemeVersionId,
    /// The later one; none: what it is now.
    pub to: Option<ThemeVersionId>,
}

/// A text of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeField {
    /// Its name.
    Name,
    /// Its main point.
    Claim,
    /// The concept that holds it together.
    CentralConcept,
    /// What belongs to it.
    Includes,
    /// What does not.
    Excludes,
    /// The story that it tells.
    Story,
    /// The kind of answer that it is.
    Answer,
}

/// A text that changed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// Which.
    pub field: ThemeField,
    /// Word by word.
    pub differences: Vec<DiffRun>,
}

/// An extract of which something else is said.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtractChange {
    /// Excerpt id.
    pub excerpt: String,
    /// Whether anything was said of it.
    pub was_there: bool,
    /// Whether anything is.
    pub is_there: bool,
    /// What it did.
    pub role_before: Option<EvidenceRole>,
    /// What it does.
    pub role_after: Option<EvidenceRole>,
    /// Whether it fitted.
    pub fit_before: Option<Fit>,
    /// Whether it fits.
    pub fit_after: Option<Fit>,
}

/// What changed in a theme.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeChanges {
    /// Texts that changed.
    pub fields: Vec<FieldChange>,
    /// How far it had come, if that changed.
    pub status_before: Option<ThemeStatus>,
    /// How far it has come, if that changed.
    pub status_after: Option<ThemeStatus>,
    /// Paths of codes that came.
    pub codes_added: Vec<String>,
    /// Paths of codes that went.
    pub codes_removed: Vec<String>,
    /// Extracts of which something else is said.
    pub extracts: Vec<ExtractChange>,
}

/// Which extracts of a theme are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EvidencePart {
    /// All of them.
    All,
    /// Those that support it.
    Supports,
    /// Those that complicate it.
    Complicates,
    /// Those that contradict it.
    Contradicts,
    /// Those of which nobody has said what they do.
    Unmarked,
    /// Those that nobody has reviewed.
    Unreviewed,
    /// The best quotes, in their order.
    Quotes,
}

/// Asks for a page of a theme's extracts.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetThemeExtracts {
    /// Which theme.
    pub id: ThemeId,
    /// Which of them.
    pub part: EvidencePart,
    /// Place of the first one, from 0.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// An extract of a theme.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeExtract {
    /// Its words and where they stand.
    pub excerpt: Excerpt,
    /// What it does for the main point.
    pub role: Option<EvidenceRole>,
    /// Whether it fits; none: not reviewed.
    pub fit: Option<Fit>,
    /// What is written on.
    pub note: String,
    /// The same as it is shown.
    pub shown_note: String,
    /// Whether it is among the best quotes.
    pub is_quote: bool,
    /// Codes of the theme on it, or codes below them.
    pub through: Vec<CodeId>,
}

/// A page of a theme's extracts.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeExtracts {
    /// How many there are in all of this part.
    pub total: u32,
    /// The page.
    pub extracts: Vec<ThemeExtract>,
}

/// Asks which themes an extract is in.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetSegmentThemes {
    /// The extract.
    pub segment: SegmentId,
}

/// A theme that an extract is in.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SegmentTheme {
    /// The theme.
    pub theme: ThemeId,
    /// What the extract does for its main point.
    pub role: Option<EvidenceRole>,
    /// Whether it fits.
    pub fit: Option<Fit>,
}

/// Says what extracts do for a theme.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkEvidence {
    /// The theme.
    pub id: ThemeId,
    /// The extracts.
    pub segments: Vec<SegmentId>,
    /// What they do; none: nothing is said.
    pub role: Option<EvidenceRole>,
}

/// Says whether extracts fit a theme.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewEvidence {
    /// The theme.
    pub id: ThemeId,
    /// The extracts.
    pub segments: Vec<SegmentId>,
    /// Whether they do; none: not reviewed.
    pub fit: Option<Fit>,
}

/// Writes what is to be said of an extract in a theme.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteEvidence {
    /// The theme.
    pub id: ThemeId,
    /// The extract.
    pub segment: SegmentId,
    /// The words.
    pub note: String,
}

/// Chooses the best quotes of a theme.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseQuotes {
    /// The theme.
    pub id: ThemeId,
    /// The extracts, in their order.
    pub segments: Vec<SegmentId>,
}

/// What a table of themes brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemesImported {
    /// New themes.
    pub created: u32,
    /// Themes that were there already.
    pub updated: u32,
    /// Unknown columns, rows and codes that were left out.
    pub warnings: Vec<WireMessage>,
}
