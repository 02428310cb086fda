//! What leaves the program as a document.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// The outline of the chapter.
    outline(Nothing) -> outline::Outline = outline;
    /// Puts parts into the outline.
    create_outline_parts(outline::CreateOutlineParts) -> outline::OutlinePartsCreated = outline;
    /// Makes an outline of what there is.
    draft_outline(Nothing) -> outline::OutlineDrafted = outline;
    /// Writes in the outline.
    write_outline_part(outline::WriteOutlinePart) -> Nothing = outline;
    move_outline_part(outline::MoveOutlinePart) -> Nothing = outline;
    delete_outline_parts(outline::DeleteOutlineParts) -> Nothing = outline;
    /// Leaves words of a quote out, or puts some in.
    cut_quote(outline::CutQuote) -> Nothing = outline;
    /// Writes the outline as a chapter.
    export_chapter(outline::ExportChapter) -> Exported = outline;
    /// Says how quotes are shown.
    set_quote_style(outline::QuoteStyle) -> Nothing = outline;
    /// Shows a document as a page before it is written.
    preview_document(preview::PreviewDocument) -> preview::DocumentPage = preview;
    /// What a document would give away, before it is written.
    leaks_before(leaks::LeaksBefore) -> leaks::DocumentLeaks = leaks;
    /// Writes the coded passages to a file.
    export_excerpts(ExportExcerpts) -> Exported = export;
    export_codebook(ExportCodebook) -> Exported = export;
    /// Writes the whole project as one JSON file.
    export_everything(ExportEverything) -> Exported = export;
    /// Writes a grid to a file.
    export_grid(ExportGrid) -> Exported = export;
    /// Writes the summaries of a table to a file.
    export_framework(ExportGrid) -> Exported = export;
    /// Writes a picture of balance, course or overlap to a file, or its numbers as a table.
    export_pattern(patterns::ExportPattern) -> Exported = patterns;
    /// A chart of a survey, drawn.
    survey_chart(ChartChoice) -> Drawing = export;
    /// Writes a chart of a survey to a file.
    export_chart(ExportChart) -> Exported = export;
    /// The methods paragraph, drafted from what the project knows.
    methods(reports::GetMethods) -> reports::Methods = reports;
    export_methods(reports::ExportMethods) -> Exported = reports;
    /// The life of the project, and what it holds on people.
    privacy(Nothing) -> privacy::Privacy = privacy;
    /// Says anew what the life of the project is, and who has access.
    describe_life(privacy::ProjectLife) -> Nothing = privacy;
    /// The text for a form about privacy, drafted from what the project knows.
    privacy_text(privacy::GetPrivacyText) -> reports::Methods = privacy;
    export_privacy(privacy::ExportPrivacy) -> Exported = privacy;
    /// How far the closing of the project has come.
    closing(Nothing) -> closing::Closing = closing;
    /// Writes what is kept of the project, without names, into a folder.
    export_for_closing(closing::WriteClosing) -> Nothing = closing;
    /// Says that all recordings were deleted.
    confirm_recordings_deleted(Nothing) -> Nothing = closing;
    /// Destroys the key to names; this cannot be undone.
    destroy_names(Nothing) -> Nothing = closing;
    /// Writes the protocol of the closing.
    write_protocol(closing::WriteClosing) -> Exported = closing;
    /// Destroys the project; this cannot be undone.
    destroy_project(closing::DestroyProject) -> closing::Destroyed = closing;
    /// Writes all that is held on a participant.
    export_held(closing::ExportHeld) -> Exported = closing;
    /// A finished document held against the project. Nothing of it enters the project.
    check_document(document_check::CheckDocument) -> document_check::DocumentCheck = document_check;
    /// Writes a copy of a finished Word document with a comment at everything that was found.
    comment_document(document_check::CommentDocument) -> Exported = document_check;
    report_document(document_check::ReportDocument) -> Exported = document_check;
    /// Writes the appendix with the trail of the analysis to a file.
    export_audit(reports::ExportAudit) -> Exported = reports;
    /// Writes an appendix of a thesis to a file.
    export_appendix(appendices::ExportAppendix) -> Exported = appendices;
    /// Writes transcripts with the codes on them to a file.
    export_transcripts(appendices::ExportTranscripts) -> Exported = appendices;
    /// The documents that most theses have behind them, with the names of their files.
    standard_set(Nothing) -> Vec<appendices::StandardPart> = appendices;
    /// Writes documents of the standard set into a folder: all of them, or none.
    export_set(appendices::ExportSet) -> appendices::SetWritten = appendices;
    /// Calls off the set that is being written.
    cancel_export(Nothing) -> Nothing = appendices;
    /// What participants can be sent: to whom, and with which letter.
    member_check(Nothing) -> appendices::MemberCheckPlan = appendices;
    /// Writes what participants are sent: one of them to a file, or all into a folder.
    export_member_check(appendices::ExportMemberCheck) -> appendices::FilesWritten = appendices;
}
