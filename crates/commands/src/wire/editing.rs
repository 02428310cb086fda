//! Texts that are edited, their revisions, and corrected files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceId;

/// Words that are to stand in the place of others.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TextReplacement {
    /// First code point that goes.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// What comes.
    pub text: String,
}

/// Edits a text.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditText {
    /// Which.
    pub source: SourceId,
    /// Places of the text as it is.
    pub replacements: Vec<TextReplacement>,
    /// Number of the turn in whose field it was written.
    pub turn: Option<u32>,
}

/// What an edit did.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Edited {
    /// Places that are other than before.
    pub changes: u32,
    /// Stretches of passages that have lost all their words.
    pub lost: u32,
}

/// Asks for places of words.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindWords {
    /// The words.
    pub words: String,
    /// Only in this source; else in all.
    pub source: Option<SourceId>,
    /// Whether small letters are others than capital ones.
    pub case_sensitive: bool,
    /// Whether no letter or digit may stand right before or after.
    pub whole_words: bool,
}

/// A place of words.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WordsPlace {
    /// The source.
    pub source: SourceId,
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
}

/// Words that were found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundPlace {
    /// Where.
    pub place: WordsPlace,
    /// Name of the source.
    pub source_name: String,
    /// What stands before.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// What stands after.
    pub after: String,
}

/// All words that were found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundWords {
    /// The first ones.
    pub places: Vec<FoundPlace>,
    /// How many there are.
    pub total: u32,
}

/// Replaces words at chosen places.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReplaceText {
    /// How the places were found.
    pub find: FindWords,
    /// What comes.
    pub replacement: String,
    /// The places.
    pub places: Vec<WordsPlace>,
}

/// What replacing did.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Replaced {
    /// Places.
    pub places: u32,
    /// Sources.
    pub sources: u32,
    /// Stretches of passages that have lost all their words.
    pub lost: u32,
}

/// Why a text was edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RevisionKind {
    /// By tidying it when it entered.
    Cleaning,
    /// By hand.
    Edit,
    /// By replacing words.
    Replace,
    /// By a corrected file.
    Correction,
}

/// A revision of a text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevisionInfo {
    /// Identity; none for the text as it was imported.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Why; none for the text as it was imported.
    pub kind: Option<RevisionKind>,
    /// Who made it.
    pub coder: String,
    /// When, milliseconds UTC.
    pub at: i64,
    /// Places that were changed.
    pub changes: u32,
    /// Code points that went.
    pub removed: u32,
    /// Code points that came.
    pub inserted: u32,
    /// Whether the text is this one at present.
    pub is_current: bool,
}

/// Asks for a text as it was.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetRevision {
    /// Which source.
    pub source: SourceId,
    /// Which revision; none for the text as it was imported.
    #[ts(type = "number | null")]
    pub revision: Option<i64>,
}

/// A text as it was.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevisionText {
    /// The text.
    pub text: String,
}

/// Asks for what is different.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompareRevisions {
    /// Which source.
    pub source: SourceId,
    /// The earlier revision; none for the text as it was imported.
    #[ts(type = "number | null")]
    pub from: Option<i64>,
    /// The later one.
    #[ts(type = "number | null")]
    pub to: Option<i64>,
}

/// A piece of two texts side by side.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DiffRun {
    /// In both.
    Kept {
        /// The words.
        text: String,
    },
    /// In both, and left out here.
    Omitted {
        /// Code points.
        count: u32,
    },
    /// Only in the first.
    Removed {
        /// The words.
        text: String,
    },
    /// Only in the second.
    Inserted {
        /// The words.
        text: String,
    },
}

/// A corrected file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CorrectSource {
    /// The source.
    pub source: SourceId,
    /// The file.
    pub path: String,
}

/// What a corrected file does.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// Places of the text that become other.
    pub changes: u32,
    /// Stretches of passages that keep their words.
    pub kept: u32,
    /// Stretches in which some words become other.
    pub changed: u32,
    /// Stretches whose words stand elsewhere, and are found there.
    pub moved: u32,
    /// Stretches that go to the review list with a place to look at.
    pub doubtful: u32,
    /// Stretches that go to the review list without one.
    pub lost: u32,
    /// Labels of speakers that were not there before.
    pub new_labels: Vec<String>,
    /// What becomes other.
    pub differences: Vec<DiffRun>,
}
