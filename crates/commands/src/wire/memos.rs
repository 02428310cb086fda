//! Memos.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::history::Place;
use super::{CaseId, ClaimId, CodeId, CodingId, MemoId, ParticipantId, SegmentId, SourceId, ThemeId};

/// What a memo is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MemoKind {
    /// Anything.
    Note,
    /// Getting to know the material.
    Familiarisation,
    /// What a code means and how it came to be.
    Code,
    /// A theme in the making.
    Theme,
    /// The researcher's own part in it.
    Reflexive,
    /// How something was done.
    Method,
    /// What was decided, and why.
    Decision,
}

/// What a memo is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum MemoTarget {
    /// The project as a whole.
    Project,
    /// A source.
    Source(SourceId),
    /// A case.
    Case(CaseId),
    /// A participant.
    Participant(ParticipantId),
    /// A code.
    Code(CodeId),
    /// A passage.
    Segment(SegmentId),
    /// A code on a passage.
    Coding(CodingId),
    /// A theme.
    Theme(ThemeId),
    /// A claim.
    Claim(ClaimId),
}

/// Kinds of things that a memo can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MemoNoun {
    /// The project as a whole.
    Project,
    /// A source.
    Source,
    /// A case.
    Case,
    /// A participant.
    Participant,
    /// A code.
    Code,
    /// A passage.
    Segment,
    /// A code on a passage.
    Coding,
    /// A theme.
    Theme,
    /// A claim.
    Claim,
}

/// Asks for memos.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetMemos {
    /// On this one thing only, in the order in which they were written. Those on a passage come with those on the
    /// codes there.
    pub target: Option<MemoTarget>,
    /// For these purposes; none: for any.
    pub kinds: Vec<MemoKind>,
    /// On these kinds of things; none: on any.
    pub on: Vec<MemoNoun>,
    /// Holding each of these words in the text, in the name of what it is on, or in the words of its passage.
    pub words: String,
}

/// A memo.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemoInfo {
    /// Identity.
    pub id: MemoId,
    /// What it is on.
    pub target: MemoTarget,
    /// The name of that.
    pub name: String,
    /// The words of the passage that it is on.
    pub quote: Option<String>,
    /// What it is for.
    pub kind: MemoKind,
    /// Markdown; links into the project are `[words](sitat:noun/guid)`. This is what is written on.
    pub text: String,
    /// The same as it is shown: with people as they are shown everywhere.
    pub shown: String,
    /// Who wrote it.
    pub coder: String,
    /// When it was made, milliseconds UTC.
    pub created_at: i64,
    /// When it was changed, milliseconds UTC.
    pub changed_at: i64,
    /// What its links lead to, those that are there.
    pub links: Vec<LinkTarget>,
    /// Where it lies in a text.
    pub place: Option<Place>,
}

/// What a link in a memo can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LinkNoun {
    /// A code.
    Code,
    /// A case.
    Case,
    /// A source.
    Source,
    /// A participant.
    Participant,
    /// A passage.
    Excerpt,
    /// A table or a figure of the outline.
    Part,
}

/// Something in the project that a memo can lead to.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkTarget {
    /// What it is.
    pub noun: LinkNoun,
    /// Identity in addresses.
    pub guid: String,
    /// Identity in this project, of the noun.
    #[ts(type = "number")]
    pub id: i64,
    /// Its present name: a path for codes, the excerpt id for passages.
    pub name: String,
    /// Where it lies in a text.
    pub place: Option<Place>,
    /// The same by the lines of that text: `SI1 L3–L9`.
    pub lines: Option<String>,
}

/// Writes a new memo.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateMemo {
    /// On what.
    pub target: MemoTarget,
    /// For what.
    pub kind: MemoKind,
    /// Markdown.
    pub text: String,
}

/// A memo that was made.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemoCreated {
    /// Identity.
    pub id: MemoId,
}

/// Puts another text in the place of a memo's; a blank one takes the memo out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteMemo {
    /// Which.
    pub id: MemoId,
    /// Markdown.
    pub text: String,
    /// Whether the visit that last saved it goes on: then it is undone together with that.
    pub continues: bool,
}

/// Says what a memo is for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetMemoKind {
    /// Which.
    pub id: MemoId,
    /// For what.
    pub kind: MemoKind,
}

/// Takes a memo out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteMemo {
    /// Which.
    pub id: MemoId,
}

/// Asks what a link can lead to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetLinkTargets {
    /// Part of a name, or the beginning of an excerpt id.
    pub words: String,
}
