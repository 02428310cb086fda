//! Who codes, blind passes, and turns where coders differ.

use sitat_project as project;

use crate::wire::Nothing;
use crate::wire::coders::{
    AssignSources, BeginBlindPass, BlindMember, BlindPass, CoderInfo, Coders, Difference, Differences, DifferingCode,
    DifferingCoding, EndBlindPass, GetDifferences, NameCoder, RenameCoder, SettleDifference,
};
use crate::{CommandError, Session};

impl From<project::CoderView> for CoderInfo {
    fn from(view: project::CoderView) -> Self {
        Self {
            id: view.id.into(),
            name: view.name,
            is_me: view.is_me,
            codings: view.codings,
            assigned: super::wire(view.assigned),
            coded: super::wire(view.coded),
        }
    }
}

impl From<project::BlindPassView> for BlindPass {
    fn from(view: project::BlindPassView) -> Self {
        let member = |(coder, left): (sitat_model::CoderId, Vec<sitat_model::SourceId>)| BlindMember {
            coder: coder.into(),
            left: super::wire(left),
        };
        Self {
            id: view.id.into(),
            sources: super::wire(view.sources),
            begun_by: view.begun_by,
            started_at: view.started_at,
            members: view.members.into_iter().map(member).collect(),
        }
    }
}

impl From<project::DifferingCoding> for DifferingCoding {
    fn from(own: project::DifferingCoding) -> Self {
        Self { id: own.id.into(), coder: own.coder, words: own.words, turns: own.turns }
    }
}

impl From<project::DifferingCode> for DifferingCode {
    fn from(own: project::DifferingCode) -> Self {
        Self { code: own.code.into(), path: own.path, codings: super::wire(own.codings), without: own.without }
    }
}

impl From<project::Difference> for Difference {
    fn from(own: project::Difference) -> Self {
        Self {
            source: own.source.into(),
            source_name: own.source_name,
            turn: own.turn,
            start: own.range.start.0,
            end: own.range.end.0,
            words: own.words,
            codes: super::wire(own.codes),
        }
    }
}

pub(crate) fn coders(session: &Session, _: Nothing) -> Result<Coders, CommandError> {
    let view = session.with_project(project::Project::coders)?;
    Ok(Coders { me: view.me, coders: super::wire(view.coders), passes: super::wire(view.passes) })
}

pub(crate) fn work_as(session: &Session, request: NameCoder) -> Result<Nothing, CommandError> {
    session.work_as(&request.name)?;
    Ok(Nothing {})
}

pub(crate) fn create_coder(session: &Session, request: NameCoder) -> Result<Nothing, CommandError> {
    session.act(|project| project.create_coder(&request.name))?;
    Ok(Nothing {})
}

pub(crate) fn rename_coder(session: &Session, request: RenameCoder) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_coder(request.id.into(), &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn assign_sources(session: &Session, request: AssignSources) -> Result<Nothing, CommandError> {
    let sources: Vec<_> = request.sources.into_iter().map(Into::into).collect();
    session.act(|project| project.assign_sources(request.coder.into(), &sources, request.is_theirs))?;
    Ok(Nothing {})
}

pub(crate) fn begin_blind_pass(session: &Session, request: BeginBlindPass) -> Result<Nothing, CommandError> {
    let sources: Vec<_> = request.sources.into_iter().map(Into::into).collect();
    let coders: Vec<_> = request.coders.into_iter().map(Into::into).collect();
    session.act(|project| project.begin_blind_pass(&sources, &coders))?;
    Ok(Nothing {})
}

pub(crate) fn end_blind_pass(session: &Session, request: EndBlindPass) -> Result<Nothing, CommandError> {
    session.act(|project| project.end_blind_pass(request.id.into(), &request.reason))?;
    Ok(Nothing {})
}

pub(crate) fn differences(session: &Session, request: GetDifferences) -> Result<Differences, CommandError> {
    let choice = project::DifferenceChoice {
        source: request.source.map(Into::into),
        code: request.code.map(Into::into),
        coder: request.coder.map(Into::into),
        limit: request.limit.map(|limit| limit as usize),
    };
    let found = session.with_project(|project| project.differences(&choice))?;
    Ok(Differences { total: found.total, settled: found.settled, turns: super::wire(found.turns) })
}

pub(crate) fn settle_difference(session: &Session, request: SettleDifference) -> Result<Nothing, CommandError> {
    let codes = super::codes(&request.codes);
    let keep: Vec<_> = request.keep.into_iter().map(Into::into).collect();
    session.act(|project| {
        project.settle_difference(request.source.into(), request.turn, &codes, &keep, &request.reason)
    })?;
    Ok(Nothing {})
}
