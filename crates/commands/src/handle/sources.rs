//! Sources and speakers.

use sitat_model::{Role, SourceKind};
use sitat_project::{ParticipantView, Project, SourceView, SpeakerView};

use crate::wire::Nothing;
use crate::wire::sources::{
    GetSpeakers, ParticipantInfo, RemoveSource, RenameSource, Role as WireRole, SetSourceCases, SetSourceKind,
    SetSpeaker, SourceInfo, SourceKind as WireKind, SpeakerInfo,
};
use crate::{CommandError, Session};

impl From<SourceKind> for WireKind {
    fn from(kind: SourceKind) -> Self {
        match kind {
            SourceKind::Interview => Self::Interview,
            SourceKind::FocusGroup => Self::FocusGroup,
            SourceKind::Document => Self::Document,
            SourceKind::PolicyDocument => Self::PolicyDocument,
            SourceKind::FieldNote => Self::FieldNote,
            SourceKind::Survey => Self::Survey,
        }
    }
}

impl From<WireKind> for SourceKind {
    fn from(kind: WireKind) -> Self {
        match kind {
            WireKind::Interview => Self::Interview,
            WireKind::FocusGroup => Self::FocusGroup,
            WireKind::Document => Self::Document,
            WireKind::PolicyDocument => Self::PolicyDocument,
            WireKind::FieldNote => Self::FieldNote,
            WireKind::Survey => Self::Survey,
        }
    }
}

impl From<Role> for WireRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Interviewer => Self::Interviewer,
            Role::Participant => Self::Participant,
            Role::Other => Self::Other,
        }
    }
}

impl From<WireRole> for Role {
    fn from(role: WireRole) -> Self {
        match role {
            WireRole::Interviewer => Self::Interviewer,
            WireRole::Participant => Self::Participant,
            WireRole::Other => Self::Other,
        }
    }
}

impl From<SourceView> for SourceInfo {
    fn from(view: SourceView) -> Self {
        Self {
            id: view.row.id.into(),
            name: view.row.name,
            code: view.row.code,
            kind: view.row.kind.into(),
            language: view.row.language.map(Into::into),
            language_tag: view.row.language_tag,
            cleaning: view.row.cleaning.iter().flat_map(|names| names.split(' ')).map(str::to_owned).collect(),
            cases: super::wire(view.cases),
            default_case: view.default_case.map(Into::into),
            participants: view.participants,
            words: view.row.words,
            characters: view.row.characters,
            turns: view.turns,
            segments: view.segments,
            coded_turns: view.coded_turns,
            untouched_turns: view.untouched_turns,
            declared: view.declared.into(),
            is_begun: view.is_begun,
            file_name: view.row.file_name,
            encoding: view.row.encoding,
            imported_at: view.row.imported_at,
        }
    }
}

impl From<ParticipantView> for ParticipantInfo {
    fn from(view: ParticipantView) -> Self {
        Self { id: view.id.into(), name: view.name, shown: view.shown, cases: super::wire(view.cases) }
    }
}

impl From<SpeakerView> for SpeakerInfo {
    fn from(view: SpeakerView) -> Self {
        Self {
            id: view.row.id.into(),
            label: view.row.label,
            shown: view.shown,
            role: view.row.role.into(),
            participant: view.participant.map(Into::into),
            turns: view.turns,
        }
    }
}

pub(crate) fn sources(session: &Session, _: Nothing) -> Result<Vec<SourceInfo>, CommandError> {
    Ok(super::wire(session.with_project(Project::sources)?))
}

pub(crate) fn rename_source(session: &Session, request: RenameSource) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_source(request.id.into(), &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn remove_source(session: &Session, request: RemoveSource) -> Result<Nothing, CommandError> {
    session.act(|project| project.remove_source(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_source_kind(session: &Session, request: SetSourceKind) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_source_kind(request.id.into(), request.kind.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_source_cases(session: &Session, request: SetSourceCases) -> Result<Nothing, CommandError> {
    let cases = super::cases(request.cases);
    session.act(|project| project.set_source_cases(request.id.into(), &cases))?;
    Ok(Nothing {})
}

pub(crate) fn speakers(session: &Session, request: GetSpeakers) -> Result<Vec<SpeakerInfo>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.speakers(request.source.into()))?))
}

pub(crate) fn set_speaker(session: &Session, request: SetSpeaker) -> Result<Nothing, CommandError> {
    let cases = super::cases(request.cases);
    session.act(|project| {
        project.set_speaker(request.id.into(), request.role.into(), request.participant.as_deref(), &cases)
    })?;
    Ok(Nothing {})
}
