//! Documents about how the analysis was done.

use super::export::{Export, target};
use crate::wire::export::{CsvStyle, Exported};
use crate::wire::reports::{ExportAudit, ExportMethods, GetMethods, Methods, MethodsPart};
use crate::{CommandError, Session};

pub(crate) fn methods(session: &Session, request: GetMethods) -> Result<Methods, CommandError> {
    let draft = session.with_project(|project| project.methods_draft(request.language.into()))?;
    let parts = draft.parts.into_iter().map(|(heading, text)| MethodsPart { heading, text });
    Ok(Methods { parts: parts.collect(), missing: draft.missing })
}

pub(crate) fn methods_document(request: &ExportMethods) -> Export<'static> {
    let language = Some(request.language.into());
    Box::new(move |project, target| project.export_methods(target, language))
}

pub(crate) fn export_methods(session: &Session, request: ExportMethods) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, CsvStyle::Comma);
    Ok(session.writing(|project| methods_document(&request)(project, &target))?.into())
}

pub(crate) fn audit_document(request: &ExportAudit) -> Export<'static> {
    let (language, with_memos) = (Some(request.language.into()), request.with_memos);
    Box::new(move |project, target| project.export_audit(target, language, with_memos))
}

pub(crate) fn export_audit(session: &Session, request: ExportAudit) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, CsvStyle::Comma);
    Ok(session.writing(|project| audit_document(&request)(project, &target))?.into())
}
