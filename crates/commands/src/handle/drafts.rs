//! Words in the field of a turn that was not left yet.

use sitat_model::TextOffset;
use sitat_project::{DraftView, Project};

use crate::wire::Nothing;
use crate::wire::drafts::{Draft, KeepDraft};
use crate::wire::editing::Edited;
use crate::wire::reading::GetSource;
use crate::{CommandError, Session};

impl From<DraftView> for Draft {
    fn from(view: DraftView) -> Self {
        Self {
            source: view.row.source.into(),
            source_name: view.source_name,
            turn: view.row.turn,
            start: view.row.start.0,
            written: view.row.written,
            fits: view.fits,
            at: view.row.at,
        }
    }
}

pub(crate) fn keep_draft(session: &Session, request: KeepDraft) -> Result<Nothing, CommandError> {
    let KeepDraft { source, turn, start, before, written } = request;
    session.with_project(|project| project.keep_draft(source.into(), turn, TextOffset(start), &before, &written))?;
    Ok(Nothing {})
}

pub(crate) fn drop_draft(session: &Session, request: GetSource) -> Result<Nothing, CommandError> {
    session.with_project(|project| project.drop_draft(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn restore_draft(session: &Session, request: GetSource) -> Result<Edited, CommandError> {
    let edited = session.act(|project| project.restore_draft(request.id.into()))?;
    Ok(Edited { changes: edited.changes, lost: edited.lost })
}

pub(crate) fn drafts(session: &Session, _: Nothing) -> Result<Vec<Draft>, CommandError> {
    Ok(super::wire(session.with_project(Project::drafts)?))
}
