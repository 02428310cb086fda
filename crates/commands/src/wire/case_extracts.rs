//! Passages on the page of a case.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::Excerpt;
use super::{CaseId, SegmentId};

/// Asks for passages of a case.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetCaseExtracts {
    /// Which.
    pub case: CaseId,
    /// How many at most of those that were not chosen.
    pub limit: u32,
}

/// Passages of a case.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseExtracts {
    /// How many count in it in all.
    pub total: u32,
    /// Those chosen for its page, in the order in which they were.
    pub pinned: Vec<Excerpt>,
    /// The others, those with the most codes first.
    pub most_coded: Vec<Excerpt>,
}

/// Puts a passage on the page of a case.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PinExtract {
    /// The passage.
    pub segment: SegmentId,
    /// The case; none means every case that it counts in.
    pub case: Option<CaseId>,
}

/// Where a passage stands now.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtractPinned {
    /// Names of the cases.
    pub cases: Vec<String>,
}

/// Takes a passage off the page of a case.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnpinExtract {
    /// The passage.
    pub segment: SegmentId,
    /// The case.
    pub case: CaseId,
}
