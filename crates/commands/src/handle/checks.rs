//! Checks of the method: what they find, and what people say to it.

use sitat_project as project;

use super::sample::finding_kind;
use crate::wire::Nothing;
use crate::wire::checks::{
    AnswerCheck, Check, CheckItem, CheckPlace, CheckState, GetChecks, OpenTurn, Remains, ReopenCheck, SetThreshold,
    Stage, Threshold,
};
use crate::wire::reading::GetSource;
use crate::{CommandError, Session};

/// So many things that a check has found are sent at most.
const MOST_ITEMS: usize = 200;

impl From<project::CheckState> for CheckState {
    fn from(state: project::CheckState) -> Self {
        match state {
            project::CheckState::Open => Self::Open,
            project::CheckState::Answered => Self::Answered,
            project::CheckState::Clear => Self::Clear,
            project::CheckState::Unknown => Self::Unknown,
        }
    }
}

impl From<project::CheckPlace> for CheckPlace {
    fn from(place: project::CheckPlace) -> Self {
        match place {
            project::CheckPlace::Project => Self::Project,
            project::CheckPlace::Source(id) => Self::Source(id.into()),
            project::CheckPlace::Words(place) => Self::Words(place.into()),
            project::CheckPlace::Case(id) => Self::Case(id.into()),
            project::CheckPlace::Participant(id) => Self::Participant(id.into()),
            project::CheckPlace::Code(id) => Self::Code(id.into()),
            project::CheckPlace::Theme(id) => Self::Theme(id.into()),
            project::CheckPlace::Claim(id) => Self::Claim(id.into()),
            project::CheckPlace::Question(id) => Self::Question(id.into()),
            project::CheckPlace::Part(id) => Self::Part(id.into()),
        }
    }
}

impl From<project::CheckItem> for CheckItem {
    fn from(item: project::CheckItem) -> Self {
        Self {
            key: item.key,
            name: item.name,
            note: item.note.map(Into::into),
            place: item.place.into(),
            answer: item.answer,
        }
    }
}

fn check(view: project::CheckView, thresholds: &[(project::Threshold, u32)]) -> Check {
    let total = u32::try_from(view.items.len()).unwrap_or(u32::MAX);
    let mut items = view.items;
    items.sort_by_key(|item| item.answer.is_some());
    items.truncate(MOST_ITEMS);
    let own = thresholds.iter().filter(|(threshold, _)| threshold.check() == view.check);
    Check {
        id: view.check.id().to_owned(),
        stage: view.check.stage(),
        kind: finding_kind(view.check.kind()),
        state: view.state.into(),
        message: view.message.into(),
        items: super::wire(items),
        total,
        answer: view.answer,
        thresholds: own
            .map(|(threshold, value)| Threshold {
                name: threshold.name().to_owned(),
                value: *value,
                preset: threshold.preset(),
            })
            .collect(),
    }
}

pub(crate) fn checks(session: &Session, request: GetChecks) -> Result<Vec<Check>, CommandError> {
    let (views, thresholds) =
        session.with_project(|project| Ok((project.checks(request.stage)?, project.thresholds()?)))?;
    Ok(views.into_iter().map(|view| check(view, &thresholds)).collect())
}

pub(crate) fn answer_check(session: &Session, request: AnswerCheck) -> Result<Nothing, CommandError> {
    let check = project::Check::named(&request.id)?;
    session.act(|project| project.answer_check(check, request.item.as_deref(), &request.reason))?;
    Ok(Nothing {})
}

pub(crate) fn reopen_check(session: &Session, request: ReopenCheck) -> Result<Nothing, CommandError> {
    let check = project::Check::named(&request.id)?;
    session.act(|project| project.reopen_check(check, request.item.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn set_threshold(session: &Session, request: SetThreshold) -> Result<Nothing, CommandError> {
    let threshold = project::Threshold::named(&request.name)?;
    session.act(|project| project.set_threshold(threshold, request.value))?;
    Ok(Nothing {})
}

pub(crate) fn stages(session: &Session, _: Nothing) -> Result<Vec<Stage>, CommandError> {
    let stages = session.with_project(project::Project::stages)?;
    let stage = |view: project::StageView| Stage {
        key: view.key.to_owned(),
        name: view.name,
        checks: view.checks,
        left: super::wire(view.left),
    };
    Ok(stages.into_iter().map(stage).collect())
}

pub(crate) fn source_remains(session: &Session, request: GetSource) -> Result<Remains, CommandError> {
    let remains = session.with_project(|project| project.source_remains(request.id.into()))?;
    let turn = |turn: project::OpenTurn| OpenTurn {
        number: turn.number,
        start: turn.range.start.0,
        end: turn.range.end.0,
        words: turn.words,
    };
    Ok(Remains { late: super::wire(remains.late), turns: remains.turns.into_iter().map(turn).collect() })
}
