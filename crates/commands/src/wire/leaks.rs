//! What documents give away, before they are written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::ExportAgreement;
use super::appendices::{ExportAppendix, ExportMemberCheck, ExportSet, ExportTranscripts};
use super::crosswalk::ExportCrosswalk;
use super::export::{ExportChart, ExportCodebook, ExportEverything, ExportExcerpts, ExportGrid};
use super::outline::ExportChapter;
use super::patterns::ExportPattern;
use super::reports::{ExportAudit, ExportMethods};
use crate::error::WireMessage;

/// A command that writes a document, with its request: the document is made, looked through, and not written.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "command", content = "request")]
pub enum LeaksBefore {
    /// Coded passages.
    ExportExcerpts(ExportExcerpts),
    /// The codebook.
    ExportCodebook(ExportCodebook),
    /// The whole project.
    ExportEverything(ExportEverything),
    /// A comparison.
    ExportGrid(ExportGrid),
    /// The summaries of a table.
    ExportFramework(ExportGrid),
    /// A picture of codings, or its numbers.
    ExportPattern(ExportPattern),
    /// A chart of a survey.
    ExportChart(ExportChart),
    /// The outline as a chapter.
    ExportChapter(ExportChapter),
    /// The methods paragraph.
    ExportMethods(ExportMethods),
    /// The trail of the analysis.
    ExportAudit(ExportAudit),
    /// An appendix.
    ExportAppendix(ExportAppendix),
    /// Transcripts with their codes.
    ExportTranscripts(ExportTranscripts),
    /// Several documents.
    ExportSet(ExportSet),
    /// What participants are sent.
    ExportMemberCheck(ExportMemberCheck),
    /// Two trees of codes.
    ExportCrosswalk(ExportCrosswalk),
    /// How far coders agree.
    ExportAgreement(ExportAgreement),
}

/// What a document gives away.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentLeaks {
    /// What is to be said, one sentence a kind.
    pub messages: Vec<WireMessage>,
    /// Whether something stands there that is hidden elsewhere, or was taken out: then a person is asked.
    pub has_facts: bool,
    /// What was found, by kind.
    pub leaks: Vec<DocumentLeak>,
}

/// Something that gives somebody away.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentLeak {
    /// `withdrawn`, `withdrawn-words`, `listed`, `participant`, `shown` or `candidate`.
    pub kind: String,
    /// The name, number, or beginning of the words.
    pub words: String,
    /// How often it stands there.
    pub count: u32,
    /// Some of the places.
    pub places: Vec<LeakPlace>,
}

/// A place of a document.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeakPlace {
    /// Number of the paragraph or row, from 1.
    pub number: u32,
    /// What stands before.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// What stands after.
    pub after: String,
}
