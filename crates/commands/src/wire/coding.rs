//! Codes on words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseId, CodeId, CodingId, SegmentId, SourceId};

/// A stretch of a text, half-open, in code points.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stretch {
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
}

/// A passage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SegmentInfo {
    /// Identity.
    pub id: SegmentId,
    /// Its excerpt id, such as `SI2-14`.
    pub excerpt: String,
    /// Where it is.
    pub stretches: Vec<Stretch>,
    /// What is on it.
    pub codings: Vec<CodingInfo>,
    /// The case it belongs to, if it is not the speaker's.
    pub case: Option<CaseId>,
    /// What the memos on it and on its codings say.
    pub memo: Option<String>,
    /// Whether its words still are where they were; else it waits for review.
    pub is_certain: bool,
}

/// A code on a passage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodingInfo {
    /// Identity.
    pub id: CodingId,
    /// The code.
    pub code: CodeId,
    /// Who put it there.
    pub coder: String,
    /// When, milliseconds UTC.
    pub at: i64,
    /// How it came there.
    pub origin: CodingOrigin,
}

/// How a code was put on a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodingOrigin {
    /// By somebody who looked at the place.
    Hand,
    /// From a table of quotes.
    Table,
    /// On a list of places at once.
    Places,
}

/// Puts codes on words.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApplyCodes {
    /// Where.
    pub source: SourceId,
    /// The words; several stretches make one passage.
    pub stretches: Vec<Stretch>,
    /// The codes.
    pub codes: Vec<CodeId>,
    /// A code to make and put on as well.
    pub new_code: Option<NewCode>,
}

/// A code to make on the way.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewCode {
    /// The code above.
    pub parent: Option<CodeId>,
    /// Its name, in the project's language.
    pub name: String,
    /// Whether the name is the participant's own words.
    pub in_vivo: bool,
}

/// What was put on.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Applied {
    /// The passage.
    pub segment: SegmentInfo,
    /// The code that was made.
    pub created_code: Option<CodeId>,
    /// Codes that were there and that the new ones exclude: they gave way.
    pub replaced: Vec<CodeId>,
}

/// Puts a passage on other words of its source; codes, note and excerpt id stay.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResizeSegment {
    /// Which passage.
    pub segment: SegmentId,
    /// The words.
    pub stretches: Vec<Stretch>,
}

/// Puts another code in the place of some; where it is already, the other one goes.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recode {
    /// Which.
    pub codings: Vec<CodingId>,
    /// The code to put there.
    pub code: CodeId,
}

/// What was put there.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recoded {
    /// Codes beside them that the new one excludes: they gave way as well.
    pub replaced: Vec<CodeId>,
}

/// Pins a code to a key of the one who is working.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PinCode {
    /// Which.
    pub code: CodeId,
    /// 1 to 9; none takes the first free one.
    pub position: Option<u8>,
}

/// Takes the pin off a code.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnpinCode {
    /// Which.
    pub code: CodeId,
}

/// Takes codes off.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveCodings {
    /// Which.
    pub ids: Vec<CodingId>,
}

/// Says to which case a passage belongs.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSegmentCase {
    /// Which passage.
    pub segment: SegmentId,
    /// The case; none means that of its speakers.
    pub case: Option<CaseId>,
}
