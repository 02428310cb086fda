//! Documents as they would look, before any file is written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::appendices::{ExportAppendix, ExportMemberCheck, ExportTranscripts};
use super::closing::ExportHeld;
use super::export::{ExportCodebook, ExportExcerpts, ExportGrid};
use super::leaks::DocumentLeaks;
use super::outline::ExportChapter;
use super::privacy::ExportPrivacy;
use super::reports::{ExportAudit, ExportMethods};

/// Shows a document as a page; where it would be written does not matter.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "request")]
pub enum PreviewDocument {
    /// Coded passages.
    Excerpts(ExportExcerpts),
    /// The codebook.
    Codebook(ExportCodebook),
    /// A comparison.
    Grid(ExportGrid),
    /// The summaries of a table.
    Framework(ExportGrid),
    /// The outline as a chapter.
    Chapter(ExportChapter),
    /// The methods paragraph.
    Methods(ExportMethods),
    /// The trail of the analysis.
    Audit(ExportAudit),
    /// An appendix.
    Appendix(ExportAppendix),
    /// Transcripts with their codes.
    Transcripts(ExportTranscripts),
    /// What a participant is sent; of all of them the first.
    MemberCheck(ExportMemberCheck),
    /// The text for a form about privacy.
    Privacy(ExportPrivacy),
    /// All that is held on a participant.
    Held(ExportHeld),
}

/// A document as a page.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentPage {
    /// The whole of it as HTML: no script, nothing fetched.
    pub html: String,
    /// What it gives away.
    pub leaks: DocumentLeaks,
}
