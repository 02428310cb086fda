//! The journal, undo and redo.

use sitat_project::{HistoryStep, Project, ProjectError, Undone};

use crate::wire::Nothing;
use crate::wire::history::{ExplainStep, GetHistory, History, Step, Undone as WireUndone};
use crate::wire::project::Changes;
use crate::{CommandError, Session};

impl From<HistoryStep> for Step {
    fn from(history: HistoryStep) -> Self {
        let step = history.step;
        Self {
            id: step.id.into(),
            kind: step.kind.into(),
            label: (&step).into(),
            coder: step.coder,
            at: step.at,
            reason: step.reason,
            is_undone: history.is_undone,
        }
    }
}

fn reverse(
    session: &Session,
    run: impl FnOnce(&mut Project) -> Result<Undone, ProjectError>,
) -> Result<WireUndone, CommandError> {
    let undone = session.with_project(run)?;
    session.tell_changes(&undone.changes);
    Ok(WireUndone {
        label: (&undone.step).into(),
        changes: Changes::from(&undone.changes),
        place: undone.place.map(Into::into),
    })
}

pub(crate) fn undo(session: &Session, _: Nothing) -> Result<WireUndone, CommandError> {
    reverse(session, Project::undo)
}

pub(crate) fn redo(session: &Session, _: Nothing) -> Result<WireUndone, CommandError> {
    reverse(session, Project::redo)
}

pub(crate) fn history(session: &Session, request: GetHistory) -> Result<History, CommandError> {
    let before = request.before.map(Into::into);
    let (steps, total) = session.with_project(|project| project.history(before, request.limit))?;
    Ok(History { steps: super::wire(steps), total })
}

pub(crate) fn explain_step(session: &Session, request: ExplainStep) -> Result<Nothing, CommandError> {
    session.with_project(|project| project.explain_step(request.id.into(), &request.reason))?;
    Ok(Nothing {})
}
