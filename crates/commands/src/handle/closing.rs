//! Closing a project, and what is held on a participant.

use std::path::{Path, PathBuf};

use sitat_model::ClosingStep;
use sitat_project::Closing;

use super::export::{Export, target};
use crate::wire::Nothing;
use crate::wire::closing::{
    Closing as WireClosing, ClosingDone, ClosingStep as WireStep, DestroyProject, Destroyed, ExportHeld, KeptFile,
    WriteClosing,
};
use crate::wire::export::{CsvStyle, Exported};
use crate::{CommandError, Session};

impl From<ClosingStep> for WireStep {
    fn from(step: ClosingStep) -> Self {
        match step {
            ClosingStep::Export => Self::Export,
            ClosingStep::Recordings => Self::Recordings,
            ClosingStep::Names => Self::Names,
            ClosingStep::Protocol => Self::Protocol,
        }
    }
}

fn named(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().map(|path| path.to_string_lossy().into_owned()).collect()
}

impl From<Closing> for WireClosing {
    fn from(own: Closing) -> Self {
        let done =
            own.done.into_iter().map(|own| ClosingDone { step: own.step.into(), coder: own.coder, at: own.done_at });
        let kept = own.kept.into_iter().map(|own| KeptFile { file_name: own.file_name, sha256: own.sha256 });
        Self {
            done: done.collect(),
            kept: kept.collect(),
            recordings: super::wire(own.recordings),
            listed_names: own.listed_names,
            goes: named(&own.goes),
        }
    }
}

pub(crate) fn closing(session: &Session, _: Nothing) -> Result<WireClosing, CommandError> {
    Ok(session.with_project(|project| project.closing())?.into())
}

pub(crate) fn export_for_closing(session: &Session, request: WriteClosing) -> Result<Nothing, CommandError> {
    session.act(|project| project.export_for_closing(Path::new(&request.path), request.overwrite))?;
    Ok(Nothing {})
}

pub(crate) fn confirm_recordings_deleted(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.act(|project| project.confirm_recordings_deleted())?;
    Ok(Nothing {})
}

pub(crate) fn destroy_names(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.act(|project| project.destroy_names())?;
    Ok(Nothing {})
}

pub(crate) fn write_protocol(session: &Session, request: WriteClosing) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, CsvStyle::Comma);
    Ok(session.act(|project| project.write_protocol(&target, None))?.into())
}

pub(crate) fn destroy_project(session: &Session, request: DestroyProject) -> Result<Destroyed, CommandError> {
    let destroyed = session.destroy_project(Path::new(&request.protocol))?;
    Ok(Destroyed { gone: named(&destroyed.gone), left: named(&destroyed.left) })
}

pub(crate) fn held_document(request: &ExportHeld) -> Export<'static> {
    let person = request.participant.into();
    Box::new(move |project, target| project.export_held(target, person))
}

pub(crate) fn export_held(session: &Session, request: ExportHeld) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, CsvStyle::Comma);
    Ok(session.writing(|project| held_document(&request)(project, &target))?.into())
}
