//! Coefficients of agreement between coders.

use sitat_project as project;

use super::export::target;
use super::same_names;
use crate::wire::Nothing;
use crate::wire::agreement::{
    Agreement, AgreementCoder, AgreementLine, AgreementSource, AgreementUnit, ExportAgreement, Figure, GetAgreement,
    KeptAgreement, KeptAgreementLine,
};
use crate::wire::export::Exported;
use crate::{CommandError, Session};

same_names!(project::AgreementUnit, AgreementUnit: Turn, Sentence, Character);

impl From<GetAgreement> for project::AgreementChoice {
    fn from(request: GetAgreement) -> Self {
        Self { unit: request.unit.into(), coders: request.coders.into_iter().map(Into::into).collect() }
    }
}

impl From<project::Coefficient> for Figure {
    fn from(own: project::Coefficient) -> Self {
        Self { value: own.ok(), why: own.err().map(|why| project::undefined_key(why).to_owned()) }
    }
}

impl From<project::AgreementLine> for AgreementLine {
    fn from(own: project::AgreementLine) -> Self {
        Self {
            code: own.code.into(),
            path: own.path,
            with: own.with,
            prevalence: own.prevalence,
            percent: own.percent.into(),
            kappa: own.kappa.map(Into::into),
            alpha: own.alpha.into(),
            unitising: own.unitising.map(Into::into),
        }
    }
}

impl From<project::KeptAgreement> for KeptAgreement {
    fn from(own: project::KeptAgreement) -> Self {
        let lines = own.lines.into_iter().map(|line| KeptAgreementLine {
            path: line.path,
            prevalence: line.prevalence,
            percent: line.percent,
            kappa: line.kappa,
            alpha: line.alpha,
            unitising: line.unitising,
        });
        Self {
            unit: own.unit.into(),
            units: own.units,
            kept_by: own.kept_by,
            at: own.at,
            step: own.step.into(),
            codes: own.codes,
            coders: own.coders,
            sources: own.sources,
            lines: lines.collect(),
        }
    }
}

pub(crate) fn agreement(session: &Session, request: GetAgreement) -> Result<Agreement, CommandError> {
    let choice = request.into();
    let (view, kept) = session.with_project(|project| Ok((project.agreement(&choice)?, project.kept_agreements()?)))?;
    let coder = |(id, name): (sitat_model::CoderId, String)| AgreementCoder { id: id.into(), name };
    let source = |(id, name): (sitat_model::SourceId, String)| AgreementSource { id: id.into(), name };
    Ok(Agreement {
        unit: view.unit.into(),
        units: view.units,
        coders: view.coders.into_iter().map(coder).collect(),
        sources: view.sources.into_iter().map(source).collect(),
        left_out: view.left_out,
        lines: super::wire(view.lines),
        kept: super::wire(kept),
    })
}

pub(crate) fn keep_agreement(session: &Session, request: GetAgreement) -> Result<Nothing, CommandError> {
    let choice = request.into();
    session.act(|project| project.keep_agreement(&choice))?;
    Ok(Nothing {})
}

pub(crate) fn export_agreement(session: &Session, request: ExportAgreement) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    let choice = request.choice.into();
    Ok(session.with_project(|project| project.export_agreement(&target, &choice))?.into())
}
