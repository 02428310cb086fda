//! A finished document held against the project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SegmentId;
use super::history::Place;
use super::sample::FindingKind;
use crate::error::WireMessage;

/// Holds a document against the project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckDocument {
    /// Where the document is.
    pub path: String,
}

/// Writes a copy of a Word document with comments.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommentDocument {
    /// Where the document is.
    pub path: String,
    /// Where the copy is to be.
    pub copy: String,
    /// Whether another file there may be replaced.
    pub overwrite: bool,
}

/// Writes what is found in a document as a list.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportDocument {
    /// Where the document is.
    pub path: String,
    /// Where the list is to be; its ending says how it is written.
    pub report: String,
    /// Whether another file there may be replaced.
    pub overwrite: bool,
}

/// What a quotation is, held against the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuotationState {
    /// The words of the source.
    Exact,
    /// The words of the source, with marks where some were left out.
    Elided,
    /// The words of the source, with words in brackets put in.
    Inserted,
    /// Other words than in the source.
    Changed,
    /// What stands beside it names another participant than the one who said it.
    WrongSpeaker,
    /// What stands beside it names another case than the words have.
    WrongCase,
    /// Nothing like it in any source.
    NotFound,
    /// Nobody can tell where it begins or ends.
    UnclearMark,
}

/// A place in a finished document.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentPlace {
    /// The paragraph, from 1.
    pub paragraph: u32,
    /// The page, where the format knows pages.
    pub page: Option<u32>,
    /// Whether it is a note.
    pub is_note: bool,
    /// What stands before, in its paragraph.
    pub before: String,
    /// What stands after, in its paragraph.
    pub after: String,
}

/// Words that differ.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordDifference {
    /// What the source has; empty if nothing.
    pub expected: String,
    /// What the quotation has; empty if nothing.
    pub found: String,
    /// Where in the quotation, in code points; empty where words are missing.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// A quotation of a document.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quotation {
    /// The excerpt that it names, or else the one that has its words.
    pub excerpt: Option<String>,
    /// What it is.
    pub state: QuotationState,
    /// Whether something is wrong with it, or worth a thought.
    pub finding: Option<FindingKind>,
    /// Its words.
    pub quote: String,
    /// Where it stands.
    pub place: DocumentPlace,
    /// The name of the source of its words.
    pub source_name: Option<String>,
    /// Where they stand there.
    pub words: Option<Place>,
    /// The excerpt that has them.
    pub segment: Option<SegmentId>,
    /// Names of the cases that they count in.
    pub cases: Vec<String>,
    /// Those who said it.
    pub participants: Vec<String>,
    /// Words that differ.
    pub differences: Vec<WordDifference>,
    /// The quotation with the words of the source, if they differ.
    pub correct: Option<String>,
    /// What is wrong with it, in sentences.
    pub messages: Vec<WireMessage>,
    /// Whether it is likely taken from the literature.
    pub is_cited: bool,
}

/// Something else that stands in a document: a mark that stands alone, the number of an excerpt that there is none of, a
/// name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentWord {
    /// As it stands there.
    pub words: String,
    /// Where.
    pub place: DocumentPlace,
    /// Whether it is a fact or worth a thought.
    pub finding: FindingKind,
    /// What is to be said of it, where its heading does not say all.
    pub message: Option<WireMessage>,
}

/// What is told under one heading.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentGroup {
    /// Key of the heading.
    pub heading: String,
    /// What is told, by place.
    pub words: Vec<DocumentWord>,
}

/// A finished document held against the project.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentCheck {
    /// Name of the file.
    pub file: String,
    /// Whether a copy with comments can be made of it.
    pub can_be_commented: bool,
    /// Words in it.
    pub words: u32,
    /// Its quotations, by place.
    pub quotes: Vec<Quotation>,
    /// What else is told, under headings; those with nothing are left out.
    pub groups: Vec<DocumentGroup>,
    /// Whether names were looked for: a list that lies in a file of its own is not known.
    pub knows_names: bool,
}
