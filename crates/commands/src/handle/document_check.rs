//! A finished document held against the project.

use std::path::Path;

use sitat_project as project;

use super::sample::finding_kind;
use crate::wire::document_check::{
    CheckDocument, CommentDocument, DocumentCheck, DocumentGroup, DocumentPlace, DocumentWord, Quotation,
    QuotationState, ReportDocument, WordDifference,
};
use crate::wire::export::Exported;
use crate::wire::history::Place;
use crate::{CommandError, Session};

impl From<project::QuotationState> for QuotationState {
    fn from(state: project::QuotationState) -> Self {
        match state {
            project::QuotationState::Exact => Self::Exact,
            project::QuotationState::Elided => Self::Elided,
            project::QuotationState::Inserted => Self::Inserted,
            project::QuotationState::Changed => Self::Changed,
            project::QuotationState::WrongSpeaker => Self::WrongSpeaker,
            project::QuotationState::WrongCase => Self::WrongCase,
            project::QuotationState::NotFound => Self::NotFound,
            project::QuotationState::UnclearMark => Self::UnclearMark,
        }
    }
}

impl From<project::DocumentPlace> for DocumentPlace {
    fn from(place: project::DocumentPlace) -> Self {
        Self {
            paragraph: place.paragraph,
            page: place.page,
            is_note: place.is_note,
            before: place.before,
            after: place.after,
        }
    }
}

impl From<project::QuotationCheck> for Quotation {
    fn from(own: project::QuotationCheck) -> Self {
        let words = own.source.as_ref().and_then(|(source, _)| {
            let (first, last) = (own.ranges.first()?, own.ranges.last()?);
            Some(Place { source: (*source).into(), start: first.start.0, end: last.end.0 })
        });
        Self {
            finding: own.finding().map(finding_kind),
            messages: super::wire(own.messages()),
            excerpt: own.excerpt,
            state: own.state.into(),
            quote: own.quote,
            place: own.place.into(),
            source_name: own.source.map(|(_, name)| name),
            words,
            segment: own.segment.map(Into::into),
            cases: own.cases,
            participants: own.participants,
            differences: own
                .differences
                .into_iter()
                .map(|own| WordDifference {
                    expected: own.expected,
                    found: own.found,
                    start: own.range.start.0,
                    end: own.range.end.0,
                })
                .collect(),
            correct: own.correct,
            is_cited: own.is_cited,
        }
    }
}

impl From<project::DocumentRemark> for DocumentWord {
    fn from(own: project::DocumentRemark) -> Self {
        Self {
            words: own.words,
            place: own.place.into(),
            finding: finding_kind(own.finding),
            message: own.message.map(Into::into),
        }
    }
}

pub(crate) fn check_document(session: &Session, request: CheckDocument) -> Result<DocumentCheck, CommandError> {
    let check = session.with_project(|project| project.check_document(Path::new(&request.path)))?;
    let mut remarks = check.remarks();
    let groups = project::REMARK_HEADINGS.into_iter().map(|heading| DocumentGroup {
        heading: heading.to_owned(),
        words: super::wire(remarks.extract_if(.., |own| own.heading == heading).collect::<Vec<_>>()),
    });
    let groups = groups.filter(|group| !group.words.is_empty()).collect();
    Ok(DocumentCheck {
        file: check.file,
        can_be_commented: check.can_be_commented,
        words: check.words,
        quotes: super::wire(check.quotes),
        groups,
        knows_names: check.knows_names,
    })
}

pub(crate) fn report_document(session: &Session, request: ReportDocument) -> Result<Exported, CommandError> {
    let target = project::Target {
        path: Path::new(&request.report),
        overwrite: request.overwrite,
        csv: project::CsvStyle::default(),
    };
    let report = session.with_project(|project| {
        let check = project.check_document(Path::new(&request.path))?;
        project.report_document(&check, &target)
    })?;
    Ok(report.into())
}

pub(crate) fn comment_document(session: &Session, request: CommentDocument) -> Result<Exported, CommandError> {
    let target = project::Target {
        path: Path::new(&request.copy),
        overwrite: request.overwrite,
        csv: project::CsvStyle::default(),
    };
    let (_, copy) = session.with_project(|project| project.comment_document(Path::new(&request.path), &target))?;
    Ok(copy.into())
}
