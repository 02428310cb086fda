//! Appendices of a thesis.

use std::path::Path;

use sitat_model::ParticipantId;
use sitat_project as project;
use sitat_project::Project;

use super::export::{Export, target};
use crate::wire::Nothing;
use crate::wire::appendices::{
    Appendix, ExportAppendix, ExportMemberCheck, ExportSet, ExportTranscripts, FilesWritten, MemberCheckPart,
    MemberCheckPerson, MemberCheckPlan, PartLeftOut, SetWritten, StandardPart, TranscriptForm,
};
use crate::wire::export::{CsvStyle, Exported};
use crate::{CommandError, Session};

impl From<Appendix> for project::Appendix {
    fn from(appendix: Appendix) -> Self {
        match appendix {
            Appendix::Cases => Self::Cases,
            Appendix::Participants => Self::Participants,
            Appendix::CodesToThemes => Self::CodesToThemes,
            Appendix::CaseProfiles => Self::CaseProfiles,
            Appendix::Coreq => Self::Checklist(project::Checklist::Coreq),
            Appendix::Srqr => Self::Checklist(project::Checklist::Srqr),
            Appendix::Rtarg => Self::Checklist(project::Checklist::Rtarg),
        }
    }
}

impl From<MemberCheckPart> for project::MemberCheckPart {
    fn from(part: MemberCheckPart) -> Self {
        match part {
            MemberCheckPart::Whole => Self::Whole,
            MemberCheckPart::Quoted => Self::Quoted,
        }
    }
}

pub(crate) fn appendix(request: &ExportAppendix) -> Export<'static> {
    let (appendix, language) = (request.appendix.into(), request.language.map(Into::into));
    Box::new(move |project, target| project.export_appendix(target, appendix, language))
}

pub(crate) fn export_appendix(session: &Session, request: ExportAppendix) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    Ok(session.writing(|project| appendix(&request)(project, &target))?.into())
}

pub(crate) fn transcripts(request: &ExportTranscripts) -> Export<'static> {
    let form = match request.form {
        TranscriptForm::Pages => project::TranscriptForm::Pages,
        TranscriptForm::Comments => project::TranscriptForm::Comments,
    };
    let sources: Vec<_> = request.sources.iter().copied().map(Into::into).collect();
    Box::new(move |project, target| project.export_transcripts(target, form, &sources))
}

pub(crate) fn export_transcripts(session: &Session, request: ExportTranscripts) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, CsvStyle::Comma);
    Ok(session.writing(|project| transcripts(&request)(project, &target))?.into())
}

pub(crate) fn member_check(session: &Session, _: Nothing) -> Result<MemberCheckPlan, CommandError> {
    session.with_project(|project: &mut Project| {
        let people = project.member_check_people()?.into_iter();
        Ok(MemberCheckPlan {
            title: project.member_check_title()?,
            letter: project.member_check_letter()?,
            people: people.map(|(id, name)| MemberCheckPerson { id: id.into(), name }).collect(),
        })
    })
}

/// What is chosen of a member check, and for whom.
pub(super) fn member_check_choice(request: &ExportMemberCheck) -> (Option<ParticipantId>, project::MemberCheck) {
    let (letter, deadline) = (request.letter.clone(), request.deadline.clone());
    (request.participant.map(ParticipantId::from), project::MemberCheck { part: request.part.into(), letter, deadline })
}

/// What one participant is sent: the one who is chosen, or the first.
pub(super) fn one_member_check(request: ExportMemberCheck) -> Export<'static> {
    let (participant, choice) = member_check_choice(&request);
    Box::new(move |project, target| match participant {
        Some(person) => project.export_member_check(target, person, &choice),
        None => project.export_first_member_check(target, &choice),
    })
}

pub(crate) fn export_member_check(session: &Session, request: ExportMemberCheck) -> Result<FilesWritten, CommandError> {
    let (participant, choice) = member_check_choice(&request);
    let (path, overwrite) = (request.path, request.overwrite);
    let checks = session.writing(|project: &mut Project| match participant {
        Some(person) => {
            let target = target(&path, overwrite, CsvStyle::Comma);
            let written = vec![project.export_member_check(&target, person, &choice)?];
            Ok(project::MemberChecks { written, left_out: Vec::new() })
        }
        None => project.export_member_checks(Path::new(&path), overwrite, &choice),
    })?;
    Ok(FilesWritten { files: super::wire(checks.written), left_out: checks.left_out })
}

pub(crate) fn standard_set(session: &Session, _: Nothing) -> Result<Vec<StandardPart>, CommandError> {
    session.with_project(|project: &mut Project| {
        let language = project.language()?;
        let parts = project.standard_set()?.into_iter();
        Ok(parts.map(|own| StandardPart { name: own.name().to_owned(), file: own.file(language) }).collect())
    })
}

pub(crate) fn export_set(session: &Session, request: ExportSet) -> Result<SetWritten, CommandError> {
    let written = session.writing(|project: &mut Project| {
        let language = project.language()?;
        let wanted =
            project.standard_set()?.into_iter().filter(|own| request.parts.iter().any(|name| name == own.name()));
        let parts: Vec<project::SetPart<'_, project::ProjectError>> = wanted.map(|own| own.part(language)).collect();
        project.export_set(Path::new(&request.path), request.overwrite, project::CsvStyle::default(), parts)
    })?;
    let left_out = written.left_out.into_iter().map(|(file, key)| PartLeftOut { file, key: key.to_owned() });
    Ok(SetWritten {
        files: super::wire(written.files),
        left_out: left_out.collect(),
        is_cancelled: written.is_cancelled,
    })
}

pub(crate) fn cancel_export(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.call_off();
    Ok(Nothing {})
}
