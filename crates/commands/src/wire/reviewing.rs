//! The review list: words of passages that are not where they were.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::coding::Stretch;
use super::{CodeId, SegmentId, SourceId};

/// Asks for words that are not where they were.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetReviewList {
    /// Only of this source; else of all.
    pub source: Option<SourceId>,
}

/// Something on the list.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewItem {
    /// Whether the words have a place that holds others; else they have none.
    pub has_place: bool,
    /// Identity.
    #[ts(type = "number")]
    pub id: i64,
}

/// Why words are on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewReason {
    /// They were deleted.
    Deleted,
    /// Others were written in their place.
    Changed,
    /// It is not certain where they are.
    Doubtful,
}

/// Words to be placed or let go.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewInfo {
    /// What it is.
    pub item: ReviewItem,
    /// The passage.
    pub segment: SegmentId,
    /// Its excerpt id.
    pub excerpt: String,
    /// The source.
    pub source: SourceId,
    /// Why.
    pub reason: ReviewReason,
    /// The words.
    pub words: String,
    /// What stood before them.
    pub before: String,
    /// What stood after them.
    pub after: String,
    /// Codes on the passage.
    pub codes: Vec<CodeId>,
    /// Where the words were.
    pub near: u32,
    /// Where they may be.
    pub suggestion: Option<Suggestion>,
}

/// Where words may be.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// The place.
    pub stretch: Stretch,
    /// The words that stand there.
    pub words: String,
    /// Whether they are the words.
    pub is_exact: bool,
}

/// Puts words in a place.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaceWords {
    /// Which.
    pub item: ReviewItem,
    /// Where.
    pub stretch: Stretch,
}

/// Lets words go.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DropWords {
    /// Which.
    pub item: ReviewItem,
}
