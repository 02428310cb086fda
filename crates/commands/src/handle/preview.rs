//! Documents as they would look, before any file is written.

use super::export::Export;
use super::{appendices, closing, export, outline, privacy, reports};
use crate::wire::preview::{DocumentPage, PreviewDocument};
use crate::{CommandError, Session};

pub(crate) fn preview_document(session: &Session, request: PreviewDocument) -> Result<DocumentPage, CommandError> {
    let export: Export<'_> = match request {
        PreviewDocument::Excerpts(request) => export::excerpts(request),
        PreviewDocument::Codebook(_) => Box::new(|project, target| project.export_codebook(target)),
        PreviewDocument::Grid(request) => export::grid(request),
        PreviewDocument::Framework(request) => export::framework(request),
        PreviewDocument::Chapter(request) => outline::chapter(&request),
        PreviewDocument::Methods(request) => reports::methods_document(&request),
        PreviewDocument::Audit(request) => reports::audit_document(&request),
        PreviewDocument::Appendix(request) => appendices::appendix(&request),
        PreviewDocument::Transcripts(request) => appendices::transcripts(&request),
        PreviewDocument::Privacy(request) => privacy::privacy_document(&request),
        PreviewDocument::Held(request) => closing::held_document(&request),
        PreviewDocument::MemberCheck(request) => appendices::one_member_check(request),
    };
    let shown = session.with_project(|project| project.preview(export))?;
    Ok(DocumentPage { html: shown.html, leaks: shown.leaks.into() })
}
