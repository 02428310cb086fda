//! Documents about how the analysis was done.

use std::path::PathBuf;

use sitat_project::{CsvStyle, Target};

use crate::wire::export::Exported;
use crate::wire::reports::{ExportAudit, ExportMethods, GetMethods, Methods, MethodsPart};
use crate::{CommandError, Session};

pub(crate) fn methods(session: &Session, request: GetMethods) -> Result<Methods, CommandError> {
    let draft = session.with_project(|project| project.methods_draft(request.language.into()))?;
    let parts = draft.parts.into_iter().map(|(heading, text)| MethodsPart { heading, text });
    Ok(Methods { parts: parts.collect(), missing: draft.missing })
}

pub(crate) fn export_methods(session: &Session, request: ExportMethods) -> Result<Exported, CommandError> {
    let path = PathBuf::from(request.path);
    let target = Target { path: &path, overwrite: request.overwrite, csv: CsvStyle::Comma };
    let language = Some(request.language.into());
    Ok(session.with_project(|project| project.export_methods(&target, language))?.into())
}

pub(crate) fn export_audit(session: &Session, request: ExportAudit) -> Result<Exported, CommandError> {
    let path = PathBuf::from(request.path);
    let target = Target { path: &path, overwrite: request.overwrite, csv: CsvStyle::Comma };
    let language = Some(request.language.into());
    let work = |project: &mut sitat_project::Project| project.export_audit(&target, language, request.with_memos);
    Ok(session.with_project(work)?.into())
}
