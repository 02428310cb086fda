//! Claims, of whom they are said, and the extracts that carry them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::Excerpt;
use super::themes::EvidenceRole;
use super::{CaseId, ClaimId, CodeId, ParticipantId, SegmentId, ThemeId};

/// How many it is said of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimAmount {
    /// At least one.
    One,
    /// At least two.
    Some,
    /// Over half.
    Most,
    /// All of them.
    All,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimUnit {
    /// Participants.
    Participants,
    /// Cases.
    Cases,
}

/// Out of whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimBase {
    /// All who have something in the material.
    All,
    /// Those who were asked about it.
    Asked,
}

/// Of whom a claim is said.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClaimScope {
    /// How many.
    pub amount: ClaimAmount,
    /// Of what.
    pub unit: ClaimUnit,
    /// Out of whom.
    pub base: ClaimBase,
}

/// Where a claim comes from: a theme, or a cell of a comparison.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClaimOrigin {
    /// The theme.
    pub theme: Option<ThemeId>,
    /// The code of the cell's row.
    pub code: Option<CodeId>,
    /// The case of its column.
    pub case: Option<CaseId>,
    /// The participant of its column.
    pub participant: Option<ParticipantId>,
}

/// Who speaks for a claim out of whom.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimReach {
    /// How many speak for it.
    pub count: u32,
    /// Of how many it is said.
    pub total: u32,
    /// Those who speak for it.
    pub supporting: Vec<String>,
    /// Those who make it less simple.
    pub complicating: Vec<String>,
    /// Those who speak against it.
    pub contradicting: Vec<String>,
    /// Those who neither speak for it nor against it.
    pub missing: Vec<String>,
    /// Those who speak for it and of whom it is not said.
    pub outside: Vec<String>,
    /// Whether as many speak for it as it says.
    pub carries: bool,
}

/// What is another one than when a claim was last confirmed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ClaimChange {
    /// An extract came.
    Added {
        /// Its excerpt id.
        excerpt: String,
    },
    /// An extract is marked no longer, or gone.
    Removed {
        /// Its excerpt id.
        excerpt: String,
    },
    /// An extract does something else.
    Role {
        /// Its excerpt id.
        excerpt: String,
    },
    /// The words of an extract are other ones.
    Words {
        /// Its excerpt id.
        excerpt: String,
    },
    /// Others speak for it, or it is said of others.
    Count {
        /// How many spoke for it.
        count: u32,
        /// Out of how many.
        total: u32,
    },
}

/// A claim.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimInfo {
    /// Identity.
    pub id: ClaimId,
    /// What is written on.
    pub text: String,
    /// The same as it is shown.
    pub shown: String,
    /// Of whom it is said.
    pub scope: ClaimScope,
    /// Where it comes from.
    pub origin: ClaimOrigin,
    /// The name of the theme.
    pub theme: Option<String>,
    /// The path of the code.
    pub code: Option<String>,
    /// The name of the case or participant.
    pub column: Option<String>,
    /// Who wrote it.
    pub coder: String,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// How many extracts support it.
    pub supporting: u32,
    /// How many complicate it.
    pub complicating: u32,
    /// How many contradict it.
    pub contradicting: u32,
    /// Who speaks for it; none if nobody knows who was asked.
    pub reach: Option<ClaimReach>,
    /// When it was last confirmed, milliseconds UTC.
    pub confirmed_at: Option<i64>,
    /// What is another one since then.
    pub changed: Vec<ClaimChange>,
}

/// Names a claim.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetClaim {
    /// Which.
    pub id: ClaimId,
}

/// An extract that is marked for a claim.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimExtract {
    /// Its words and where they stand.
    pub excerpt: Excerpt,
    /// What it does.
    pub role: EvidenceRole,
}

/// An extract, and what it does.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkedExtract {
    /// The extract.
    pub segment: SegmentId,
    /// What it does.
    pub role: EvidenceRole,
}

/// Makes a claim.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateClaim {
    /// Its words.
    pub text: String,
    /// Of whom it is said.
    pub scope: ClaimScope,
    /// Where it comes from.
    pub origin: ClaimOrigin,
    /// Its evidence.
    pub evidence: Vec<MarkedExtract>,
    /// Whether what is marked in its theme is its evidence as well.
    pub with_theme: bool,
}

/// A claim that was made.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimCreated {
    /// Identity.
    pub id: ClaimId,
}

/// Gives a claim other words or another scope.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteClaim {
    /// Which.
    pub id: ClaimId,
    /// Its words.
    pub text: String,
    /// Of whom it is said.
    pub scope: ClaimScope,
}

/// Says what extracts do for a claim.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkClaimEvidence {
    /// Which.
    pub id: ClaimId,
    /// The extracts.
    pub segments: Vec<SegmentId>,
    /// What they do; none: they are no evidence of it.
    pub role: Option<EvidenceRole>,
}
