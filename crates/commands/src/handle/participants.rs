//! Participants, how they are shown, and their withdrawal.

use std::path::PathBuf;

use sitat_model::{CaseId, HeldAgainst, Identification, SourceId};
use sitat_project::{
    HeldAbout, InterviewRow, NotePlace, ParticipantDetails, ParticipantRow, Project, Withdrawal, WithdrawnAnswers,
    WithdrawnEvidence, WithdrawnNote, WithdrawnPair, WithdrawnPassage, WithdrawnRecording, WithdrawnSource,
};

use super::tables::participant_plan;
use crate::wire::Nothing;
use crate::wire::participants::{
    ChooseParticipant, CreateParticipant, HeldAbout as WireAbout, HeldAgainst as WireHeldAgainst,
    Identification as WireIdentification, Interview, NotePlace as WirePlace, ParticipantCreated, ParticipantsImported,
    People, Person, PersonInfo, SetDefaultCase, SetIdentification, SpokenSource, Withdrawal as WireWithdrawal,
    WithdrawnAnswers as WireAnswers, WithdrawnEvidence as WireEvidence, WithdrawnNote as WireNote,
    WithdrawnPair as WirePair, WithdrawnPassage as WirePassage, WithdrawnRecording as WireRecording,
    WithdrawnSource as WireSource,
};
use crate::wire::tables::ImportPlannedTable;
use crate::{CommandError, Session};

impl From<Identification> for WireIdentification {
    fn from(level: Identification) -> Self {
        match level {
            Identification::Name => Self::Name,
            Identification::RoleCase => Self::RoleCase,
            Identification::Role => Self::Role,
            Identification::Pseudonym => Self::Pseudonym,
            Identification::Code => Self::Code,
        }
    }
}

impl From<WireIdentification> for Identification {
    fn from(level: WireIdentification) -> Self {
        match level {
            WireIdentification::Name => Self::Name,
            WireIdentification::RoleCase => Self::RoleCase,
            WireIdentification::Role => Self::Role,
            WireIdentification::Pseudonym => Self::Pseudonym,
            WireIdentification::Code => Self::Code,
        }
    }
}

impl From<ParticipantDetails> for PersonInfo {
    fn from(view: ParticipantDetails) -> Self {
        let row = view.row;
        Self {
            shown: view.shown,
            cases: super::wire(view.cases),
            sources: view
                .sources
                .into_iter()
                .map(|(source, label)| SpokenSource { source: source.into(), label })
                .collect(),
            turns: view.turns,
            segments: view.segments,
            withdrawn_at: row.withdrawn_at,
            erased_at: row.erased_at,
            person: Person {
                id: row.id.into(),
                name: row.name,
                role: row.role,
                pseudonym: row.pseudonym,
                code: row.code,
                consent_on: row.consent_on,
                consent_channel: row.consent_channel,
                consent_scope: row.consent_scope,
                referred_by: row.referred_by.map(Into::into),
                member_check_sent_on: row.member_check_sent_on,
                member_check_answered_on: row.member_check_answered_on,
                note: row.note,
                cases: super::wire(view.own_cases),
            },
        }
    }
}

impl From<(SourceId, InterviewRow)> for Interview {
    fn from((source, row): (SourceId, InterviewRow)) -> Self {
        Self {
            source: source.into(),
            held_on: row.held_on,
            minutes: row.minutes,
            place: row.place,
            recording: row.recording,
            deletion_planned_on: row.deletion_planned_on,
            deleted_on: row.deleted_on,
            held_against: row.held_against.map(Into::into),
            note: row.note,
        }
    }
}

impl From<HeldAgainst> for WireHeldAgainst {
    fn from(own: HeldAgainst) -> Self {
        match own {
            HeldAgainst::Whole => Self::Whole,
            HeldAgainst::Parts => Self::Parts,
            HeldAgainst::Not => Self::Not,
            HeldAgainst::NoRecording => Self::NoRecording,
        }
    }
}

impl From<WireHeldAgainst> for HeldAgainst {
    fn from(own: WireHeldAgainst) -> Self {
        match own {
            WireHeldAgainst::Whole => Self::Whole,
            WireHeldAgainst::Parts => Self::Parts,
            WireHeldAgainst::Not => Self::Not,
            WireHeldAgainst::NoRecording => Self::NoRecording,
        }
    }
}

impl From<WithdrawnSource> for WireSource {
    fn from(own: WithdrawnSource) -> Self {
        Self { source: own.source.into(), name: own.name, turns: own.turns, words: own.words }
    }
}

impl From<WithdrawnPassage> for WirePassage {
    fn from(own: WithdrawnPassage) -> Self {
        Self {
            segment: own.segment.into(),
            excerpt: own.excerpt,
            source: own.source.into(),
            quote: own.quote,
            codes: own.codes,
            stays: own.stays,
        }
    }
}

impl From<WithdrawnRecording> for WireRecording {
    fn from(own: WithdrawnRecording) -> Self {
        Self {
            source: own.source.into(),
            name: own.name,
            path: own.path.to_string_lossy().into_owned(),
            stays: own.stays,
        }
    }
}

impl From<WithdrawnNote> for WireNote {
    fn from(own: WithdrawnNote) -> Self {
        let place = match own.place {
            NotePlace::Memo => WirePlace::Memo,
            NotePlace::Code => WirePlace::Code,
            NotePlace::Case => WirePlace::Case,
            NotePlace::Cell => WirePlace::Cell,
            NotePlace::Theme => WirePlace::Theme,
            NotePlace::Claim => WirePlace::Claim,
            NotePlace::Outline => WirePlace::Outline,
        };
        Self { place, name: own.name, quote: own.quote }
    }
}

impl From<WithdrawnEvidence> for WireEvidence {
    fn from(own: WithdrawnEvidence) -> Self {
        Self { is_claim: own.is_claim, name: own.name, excerpts: own.excerpts }
    }
}

impl From<WithdrawnAnswers> for WireAnswers {
    fn from(own: WithdrawnAnswers) -> Self {
        Self { survey: own.survey, answers: own.answers }
    }
}

impl From<WithdrawnPair> for WirePair {
    fn from(own: WithdrawnPair) -> Self {
        Self { name: own.name, excerpts: own.excerpts }
    }
}

impl From<HeldAbout> for WireAbout {
    fn from(own: HeldAbout) -> Self {
        Self {
            values: own.values,
            memos: own.memos,
            names: own.names,
            member_check_sent_on: own.member_check_sent_on,
            member_check_answered_on: own.member_check_answered_on,
        }
    }
}

impl From<Withdrawal> for WireWithdrawal {
    fn from(all: Withdrawal) -> Self {
        Self {
            name: all.name,
            sources: super::wire(all.sources),
            passages: super::wire(all.passages),
            notes: super::wire(all.notes),
            codes: all.codes,
            recordings: super::wire(all.recordings),
            evidence: super::wire(all.evidence),
            answers: super::wire(all.answers),
            pairs: super::wire(all.pairs),
            about: all.about.into(),
            backups: all.backups.iter().map(|path| path.to_string_lossy().into_owned()).collect(),
        }
    }
}

pub(crate) fn participants(session: &Session, _: Nothing) -> Result<People, CommandError> {
    let (level, people, interviews) = session
        .with_project(|project| Ok((project.identification()?, project.participant_list()?, project.interviews()?)))?;
    Ok(People { identification: level.into(), people: super::wire(people), interviews: super::wire(interviews) })
}

pub(crate) fn create_participant(
    session: &Session,
    request: CreateParticipant,
) -> Result<ParticipantCreated, CommandError> {
    let id = session.act(|project| project.create_participant(&request.name))?;
    Ok(ParticipantCreated { id: id.into() })
}

pub(crate) fn describe_participant(session: &Session, request: Person) -> Result<Nothing, CommandError> {
    let cases: Vec<CaseId> = super::cases(request.cases);
    let row = ParticipantRow {
        id: request.id.into(),
        name: request.name,
        role: request.role,
        pseudonym: request.pseudonym,
        code: request.code,
        consent_on: request.consent_on,
        consent_channel: request.consent_channel,
        consent_scope: request.consent_scope,
        withdrawn_at: None,
        erased_at: None,
        referred_by: request.referred_by.map(Into::into),
        member_check_sent_on: request.member_check_sent_on,
        member_check_answered_on: request.member_check_answered_on,
        note: request.note,
    };
    session.act(|project| project.describe_participant(&row, &cases))?;
    Ok(Nothing {})
}

pub(crate) fn delete_participant(session: &Session, request: ChooseParticipant) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_participant(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn import_participants(
    session: &Session,
    request: ImportPlannedTable,
) -> Result<ParticipantsImported, CommandError> {
    let path = PathBuf::from(request.path);
    let imported = session.act(|project| match &request.plan {
        Some(plan) => project.import_participants_as(&path, &participant_plan(plan)),
        None => project.import_participants(&path),
    })?;
    Ok(ParticipantsImported {
        created: imported.created,
        updated: imported.updated,
        warnings: super::wire(imported.warnings),
    })
}

pub(crate) fn describe_interview(session: &Session, request: Interview) -> Result<Nothing, CommandError> {
    let row = InterviewRow {
        held_on: request.held_on,
        minutes: request.minutes,
        place: request.place,
        recording: request.recording,
        deletion_planned_on: request.deletion_planned_on,
        deleted_on: request.deleted_on,
        held_against: request.held_against.map(Into::into),
        note: request.note,
    };
    session.act(|project| project.describe_interview(request.source.into(), &row))?;
    Ok(Nothing {})
}

pub(crate) fn set_default_case(session: &Session, request: SetDefaultCase) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_default_case(request.source.into(), request.case.map(Into::into)))?;
    Ok(Nothing {})
}

pub(crate) fn set_identification(session: &Session, request: SetIdentification) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_identification(request.level.into()))?;
    Ok(Nothing {})
}

pub(crate) fn preview_withdrawal(
    session: &Session,
    request: ChooseParticipant,
) -> Result<WireWithdrawal, CommandError> {
    Ok(session.with_project(|project| Project::preview_withdrawal(project, request.id.into()))?.into())
}

pub(crate) fn withdraw_participant(
    session: &Session,
    request: ChooseParticipant,
) -> Result<WireWithdrawal, CommandError> {
    Ok(session.act(|project| project.withdraw_participant(request.id.into()))?.into())
}

pub(crate) fn erase_participant(session: &Session, request: ChooseParticipant) -> Result<Nothing, CommandError> {
    session.act(|project| project.erase_participant(request.id.into()))?;
    Ok(Nothing {})
}
