//! Work on codes that have been used: merging, splitting, and all passages of a code.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::coding::{CodingInfo, Stretch};
use super::compare::Excerpt;
use super::{CodeId, Language, SegmentId};

/// Asks what merging codes into one would do.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewMerge {
    /// Which.
    pub from: Vec<CodeId>,
    /// The one that stays.
    pub into: CodeId,
}

/// What a merge would do.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergePreview {
    /// Codings that go over.
    pub codings: u32,
    /// Codings among them that fall together with one that the same coder has on the same passage.
    pub coinciding: u32,
    /// Memos that go over.
    pub memos: u32,
    /// Summaries of cells that go over.
    pub summaries: u32,
    /// Relations to other codes that go over.
    pub links: u32,
    /// Codes below that go over.
    pub subcodes: Vec<MovedSubcode>,
    /// Definitions, rules and examples that are not those of the code that stays.
    pub texts: Vec<MergedText>,
}

/// A code below one that goes.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovedSubcode {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// The name that it gets because its own is taken there.
    pub new_name: Option<String>,
}

/// What becomes of a text of a code that is merged into another.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedText {
    /// The code that goes.
    pub code: CodeId,
    /// The language of the text.
    pub language: Language,
    /// Which of its texts.
    pub part: CodePart,
    /// Whether it fills a blank of the code that stays; else it goes into a memo there.
    pub fills_blank: bool,
}

/// A text of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodePart {
    /// What it means.
    Definition,
    /// When to use it.
    Include,
    /// When not to use it.
    Exclude,
    /// An example.
    Example,
}

/// Gives passages of a code to others.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SplitCode {
    /// The code that they have.
    pub code: CodeId,
    /// The passages.
    pub segments: Vec<SegmentId>,
    /// The codes that they get instead.
    pub into: Vec<CodeId>,
}

/// What a code's passages are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExtractGrouping {
    /// The cases that their words count in.
    Case,
    /// The sources that they stand in.
    Source,
}

/// Asks for a page of a code's passages.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetExtracts {
    /// The code.
    pub code: CodeId,
    /// Whether passages of the codes below it are meant as well.
    pub with_below: bool,
    /// What they are grouped by.
    pub grouping: ExtractGrouping,
    /// Place of the first one of the page, from 0.
    pub offset: u32,
    /// How many at most; 500 is the most there is.
    pub limit: u32,
}

/// A page of a code's passages.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Extracts {
    /// How many there are in all.
    pub total: u32,
    /// All groups in order; their counts add up to the total.
    pub groups: Vec<ExtractGroup>,
    /// The page.
    pub extracts: Vec<Extract>,
}

/// Passages that belong together.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtractGroup {
    /// Names of the cases, or of the source; blank for passages that count in no case.
    pub name: String,
    /// How many there are.
    pub count: u32,
}

/// A passage with what is on it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Extract {
    /// Words and up to 200 code points of context at each side.
    pub excerpt: Excerpt,
    /// Where it is.
    pub stretches: Vec<Stretch>,
    /// All codings on it.
    pub codings: Vec<CodingInfo>,
    /// The label of who speaks where it begins.
    pub speaker: Option<String>,
}
