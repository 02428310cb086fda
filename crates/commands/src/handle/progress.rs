//! How far the one who is working has come.

use sitat_project::Declared;

use crate::wire::Nothing;
use crate::wire::progress::{BeginRound, Declared as WireDeclared, MarkTurns, Round, SetSourceProgress};
use crate::wire::reading::GetSource;
use crate::{CommandError, Session};

impl From<Declared> for WireDeclared {
    fn from(declared: Declared) -> Self {
        match declared {
            Declared::Nothing => Self::Nothing,
            Declared::Read => Self::Read,
            Declared::Coded => Self::Coded,
        }
    }
}

pub(crate) fn mark_turns(session: &Session, request: MarkTurns) -> Result<Nothing, CommandError> {
    session.act(|project| project.mark_turns(request.source.into(), &request.turns))?;
    Ok(Nothing {})
}

pub(crate) fn unmark_turns(session: &Session, request: MarkTurns) -> Result<Nothing, CommandError> {
    session.act(|project| project.unmark_turns(request.source.into(), &request.turns))?;
    Ok(Nothing {})
}

pub(crate) fn set_source_progress(session: &Session, request: SetSourceProgress) -> Result<Nothing, CommandError> {
    let sources: Vec<_> = request.sources.into_iter().map(Into::into).collect();
    let declared = match request.declared {
        WireDeclared::Nothing => Declared::Nothing,
        WireDeclared::Read => Declared::Read,
        WireDeclared::Coded => Declared::Coded,
    };
    session.act(|project| project.set_source_progress(&sources, declared))?;
    Ok(Nothing {})
}

pub(crate) fn round(session: &Session, _request: Nothing) -> Result<Round, CommandError> {
    let round = session.with_project(|project| project.round())?;
    Ok(Round { number: round.number, started_at: round.started_at, order: round.order.map(super::wire) })
}

pub(crate) fn begin_round(session: &Session, request: BeginRound) -> Result<Nothing, CommandError> {
    session.act(|project| project.begin_round(request.is_shuffled))?;
    Ok(Nothing {})
}

pub(crate) fn go_through_again(session: &Session, request: GetSource) -> Result<Nothing, CommandError> {
    session.act(|project| project.go_through_again(request.id.into()))?;
    Ok(Nothing {})
}
