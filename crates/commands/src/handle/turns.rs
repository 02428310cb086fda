//! Turns put right after a text has entered.

use sitat_model::TextOffset;
use sitat_project::TurnSpeaker;

use crate::wire::Nothing;
use crate::wire::turns::{AssignTurns, MergeTurns, SetTurnTime, SplitTurn};
use crate::{CommandError, Session};

pub(crate) fn merge_turns(session: &Session, request: MergeTurns) -> Result<Nothing, CommandError> {
    session.act(|project| project.merge_turns(request.source.into(), request.first, request.last))?;
    Ok(Nothing {})
}

pub(crate) fn split_turn(session: &Session, request: SplitTurn) -> Result<Nothing, CommandError> {
    session.act(|project| project.split_turn(request.source.into(), TextOffset(request.at)))?;
    Ok(Nothing {})
}

pub(crate) fn assign_turns(session: &Session, request: AssignTurns) -> Result<Nothing, CommandError> {
    let role = request.role.into();
    let speaker = request.label.map(|label| TurnSpeaker { label, role });
    session.act(|project| project.assign_turns(request.source.into(), &request.turns, speaker.as_ref()))?;
    Ok(Nothing {})
}

pub(crate) fn set_turn_time(session: &Session, request: SetTurnTime) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_turn_time(request.source.into(), request.turn, request.time_ms))?;
    Ok(Nothing {})
}
