//! What documents give away, before they are written.

use std::path::Path;

use sitat_project as project;
use sitat_project::{Interchange, Project, ProjectError};

use super::export::{Export, target};
use super::{appendices, export, outline, reports};
use crate::wire::export::CsvStyle;
use crate::wire::leaks::{DocumentLeak, DocumentLeaks, LeakPlace, LeaksBefore};
use crate::{CommandError, Session};

impl From<project::DocumentLeaks> for DocumentLeaks {
    fn from(leaks: project::DocumentLeaks) -> Self {
        Self {
            messages: leaks.messages().into_iter().map(Into::into).collect(),
            has_facts: leaks.has_facts(),
            leaks: super::wire(leaks.leaks),
        }
    }
}

impl From<project::DocumentLeak> for DocumentLeak {
    fn from(leak: project::DocumentLeak) -> Self {
        let kind = leak.kind.name().to_owned();
        Self { kind, words: leak.words, count: leak.count, places: super::wire(leak.places) }
    }
}

impl From<project::LeakPlace> for LeakPlace {
    fn from(place: project::LeakPlace) -> Self {
        Self { number: place.number, before: place.before, words: place.words, after: place.after }
    }
}

/// Looks through the documents of a set as they would be written; those for which there is nothing are passed over.
fn of_set(
    project: &mut Project,
    folder: &Path,
    overwrite: bool,
    parts: &[String],
) -> Result<project::DocumentLeaks, ProjectError> {
    let language = project.language()?;
    let wanted = project.standard_set()?.into_iter().filter(|own| parts.iter().any(|name| name == own.name()));
    let mut found = project::DocumentLeaks::default();
    for part in wanted.collect::<Vec<_>>() {
        let path = folder.join(part.file(language));
        let target = project::Target { path: &path, overwrite, csv: project::CsvStyle::default() };
        let looked = project.leaks_before(&target, |project, target| part.write(project, target));
        match looked {
            Ok(leaks) => found.join(leaks),
            Err(ProjectError::NothingToWrite(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// The same for what all participants are sent.
fn of_member_checks(
    project: &mut Project,
    folder: &Path,
    overwrite: bool,
    choice: &project::MemberCheck,
) -> Result<project::DocumentLeaks, ProjectError> {
    let mut found = project::DocumentLeaks::default();
    for written in project.look_at_member_checks(folder, overwrite, choice)?.written {
        found.join(written.leaks);
    }
    Ok(found)
}

pub(crate) fn leaks_before(session: &Session, request: LeaksBefore) -> Result<DocumentLeaks, CommandError> {
    let (path, overwrite, csv, export): (String, bool, CsvStyle, Export<'_>) = match request {
        LeaksBefore::ExportExcerpts(own) => (own.path.clone(), own.overwrite, own.csv, export::excerpts(own)),
        LeaksBefore::ExportCodebook(own) => {
            (own.path, own.overwrite, own.csv, Box::new(|project, target| project.export_codebook(target)))
        }
        LeaksBefore::ExportEverything(own) => {
            let choice = Interchange { with_texts: own.with_texts, with_memos: own.with_memos };
            let export: Export<'_> = Box::new(move |project, target| project.export_everything(target, choice));
            (own.path, own.overwrite, CsvStyle::Comma, export)
        }
        LeaksBefore::ExportGrid(own) => (own.path.clone(), own.overwrite, own.csv, export::grid(own)),
        LeaksBefore::ExportFramework(own) => (own.path.clone(), own.overwrite, own.csv, export::framework(own)),
        LeaksBefore::ExportPattern(own) => {
            let pattern = own.pattern.into();
            (
                own.path,
                own.overwrite,
                own.csv,
                Box::new(move |project, target| project.export_pattern(target, &pattern)),
            )
        }
        LeaksBefore::ExportChart(own) => {
            let chart = own.chart.into();
            (own.path, own.overwrite, own.csv, Box::new(move |project, target| project.export_chart(target, chart)))
        }
        LeaksBefore::ExportChapter(own) => (own.path.clone(), own.overwrite, CsvStyle::Comma, outline::chapter(&own)),
        LeaksBefore::ExportMethods(own) => {
            (own.path.clone(), own.overwrite, CsvStyle::Comma, reports::methods_document(&own))
        }
        LeaksBefore::ExportAudit(own) => {
            (own.path.clone(), own.overwrite, CsvStyle::Comma, reports::audit_document(&own))
        }
        LeaksBefore::ExportAppendix(own) => (own.path.clone(), own.overwrite, own.csv, appendices::appendix(&own)),
        LeaksBefore::ExportTranscripts(own) => {
            (own.path.clone(), own.overwrite, CsvStyle::Comma, appendices::transcripts(&own))
        }
        LeaksBefore::ExportSet(own) => {
            let found =
                session.with_project(|project| of_set(project, Path::new(&own.path), own.overwrite, &own.parts))?;
            return Ok(found.into());
        }
        LeaksBefore::ExportMemberCheck(own) if own.participant.is_none() => {
            let (_, choice) = appendices::member_check_choice(&own);
            let found = session
                .with_project(|project| of_member_checks(project, Path::new(&own.path), own.overwrite, &choice))?;
            return Ok(found.into());
        }
        LeaksBefore::ExportMemberCheck(own) => {
            (own.path.clone(), own.overwrite, CsvStyle::Comma, appendices::one_member_check(own))
        }
        LeaksBefore::ExportCrosswalk(own) => {
            let (one, other, form) = (own.one.into(), own.other.into(), own.form.into());
            let export: Export<'_> =
                Box::new(move |project, target| project.export_crosswalk(target, one, other, form));
            (own.path, own.overwrite, own.csv, export)
        }
        LeaksBefore::ExportAgreement(own) => {
            let choice = own.choice.into();
            let export: Export<'_> = Box::new(move |project, target| project.export_agreement(target, &choice));
            (own.path, own.overwrite, own.csv, export)
        }
    };
    let target = target(&path, overwrite, csv);
    Ok(session.with_project(|project| project.leaks_before(&target, export))?.into())
}
