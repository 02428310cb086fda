//! Appendices of a thesis.

use std::path::Path;

use sitat_project as project;
use sitat_project::Project;

use super::export::target;
use crate::wire::Nothing;
use crate::wire::appendices::{
    Appendix, ExportAppendix, ExportMemberCheck, FilesWritten, MemberCheckPart, MemberCheckPerson, MemberCheckPlan,
};
use crate::wire::export::{CsvStyle, Exported};
use crate::{CommandError, Session};

impl From<Appendix> for project::Appendix {
    fn from(appendix: Appendix) -> Self {
        match appendix {
            Appendix::Cases => Self::Cases,
            Appendix::Participants => Self::Participants,
            Appendix::CodesToThemes => Self::CodesToThemes,
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

pub(crate) fn export_appendix(session: &Session, request: ExportAppendix) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    Ok(session.with_project(|project| project.export_appendix(&target, request.appendix.into()))?.into())
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

pub(crate) fn export_member_check(session: &Session, request: ExportMemberCheck) -> Result<FilesWritten, CommandError> {
    let choice = project::MemberCheck { part: request.part.into(), letter: request.letter, deadline: request.deadline };
    let (path, overwrite) = (request.path, request.overwrite);
    let checks = session.with_project(|project: &mut Project| match request.participant {
        Some(person) => {
            let target = target(&path, overwrite, CsvStyle::Comma);
            let written = vec![project.export_member_check(&target, person.into(), &choice)?];
            Ok(project::MemberChecks { written, left_out: Vec::new() })
        }
        None => project.export_member_checks(Path::new(&path), overwrite, &choice),
    })?;
    Ok(FilesWritten { files: super::wire(checks.written), left_out: checks.left_out })
}
