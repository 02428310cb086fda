//! The sample: how many are stated, and what does not agree.

use sitat_project as project;

use crate::wire::Nothing;
use crate::wire::sample::{FindingKind, Sample, SampleFinding, SampleItem, SampleNumber, SamplePlace, SetStatedNumber};
use crate::{CommandError, Session};

impl From<project::SamplePlace> for SamplePlace {
    fn from(place: project::SamplePlace) -> Self {
        match place {
            project::SamplePlace::Case(id) => Self::Case(id.into()),
            project::SamplePlace::Source(id) => Self::Source(id.into()),
            project::SamplePlace::Survey(id) => Self::Survey(id.into()),
            project::SamplePlace::Question(id) => Self::Question(id.into()),
        }
    }
}

pub(crate) fn finding_kind(kind: project::FindingKind) -> FindingKind {
    match kind {
        project::FindingKind::Fact => FindingKind::Fact,
        project::FindingKind::Question => FindingKind::Question,
    }
}

impl From<project::SampleFinding> for SampleFinding {
    fn from(finding: project::SampleFinding) -> Self {
        let items = finding.items.into_iter();
        Self {
            id: finding.id.to_owned(),
            kind: finding_kind(finding.kind),
            message: finding.message.into(),
            items: items.map(|item| SampleItem { name: item.name, place: item.place.into() }).collect(),
        }
    }
}

impl From<project::NumberView> for SampleNumber {
    fn from(view: project::NumberView) -> Self {
        let (stated, origin) = view.stated.unzip();
        Self {
            survey: view.survey.map(Into::into),
            status: view.status.into(),
            stated,
            origin: origin.unwrap_or_default(),
            listed: view.listed,
        }
    }
}

pub(crate) fn sample(session: &Session, _: Nothing) -> Result<Sample, CommandError> {
    let sample = session.with_project(project::Project::sample)?;
    Ok(Sample { numbers: super::wire(sample.numbers), findings: super::wire(sample.findings) })
}

pub(crate) fn set_stated_number(session: &Session, request: SetStatedNumber) -> Result<Nothing, CommandError> {
    let (survey, status) = (request.survey.map(Into::into), request.status.into());
    session.act(|project| project.set_stated_number(survey, status, request.number, &request.origin))?;
    Ok(Nothing {})
}
