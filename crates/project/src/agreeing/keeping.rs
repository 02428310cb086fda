//! Figures kept as they are, before anybody settles differences.

use sitat_model::StepId;
use sitat_store::{KeptAgreementLine, KeptAgreementRow};

use super::{AgreementChoice, AgreementUnit};
use crate::exporting::count;
use crate::{Operation, Outcome, Project, ProjectError};

/// Figures that somebody has kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptAgreement {
    /// The unit.
    pub unit: AgreementUnit,
    /// How many units there were.
    pub units: u32,
    /// Who kept them.
    pub kept_by: String,
    /// Milliseconds UTC.
    pub at: i64,
    /// The step after which the codebook was as it was then.
    pub step: StepId,
    /// How many codes it had.
    pub codes: u32,
    /// The coders who were compared.
    pub coders: Vec<String>,
    /// The sources that counted.
    pub sources: Vec<String>,
    /// The figures, code by code.
    pub lines: Vec<KeptAgreementLine>,
}

impl Project {
    /// Figures that were kept, the latest first.
    pub fn kept_agreements(&mut self) -> Result<Vec<KeptAgreement>, ProjectError> {
        let structure = self.structure()?;
        let veiled = |names: Vec<String>| names.iter().map(|name| structure.veiled(name)).collect();
        let view = |row: KeptAgreementRow| KeptAgreement {
            unit: AgreementUnit::from_name(&row.unit).unwrap_or_default(),
            units: row.units,
            kept_by: structure.coder_name(row.coder),
            at: row.created_at,
            step: StepId(row.step),
            codes: row.codes,
            coders: row.coders,
            sources: veiled(row.sources),
            lines: row.lines,
        };
        Ok(self.store.read().kept_agreements()?.into_iter().rev().map(view).collect())
    }

    /// Keeps the figures as they are now, with unit, coders, sources and the state of the codebook.
    pub fn keep_agreement(&mut self, choice: &AgreementChoice) -> Result<Outcome<()>, ProjectError> {
        let view = self.agreement(choice)?;
        let structure = self.structure()?;
        let guids = self.store.read().code_guids()?;
        let step = self.store.read().last_step()?;
        let mut lines = Vec::new();
        for line in view.lines {
            let Some(code) = guids.get(&line.code).cloned() else { continue };
            lines.push(KeptAgreementLine {
                code,
                path: line.path,
                prevalence: line.prevalence,
                percent: line.percent.ok(),
                kappa: line.kappa.and_then(Result::ok),
                alpha: line.alpha.ok(),
                unitising: line.unitising.and_then(Result::ok),
            });
        }
        // Names as they are written; how they are shown is decided when they are read.
        let sources = view.sources.iter().filter_map(|(id, _)| structure.source(*id).ok());
        let sources = sources.map(|row| row.name.clone()).collect();
        self.transact(Operation::KeepAgreement, None, |action| {
            action.writer.describe(view.unit.name(), lines.len());
            let guid = action.guid();
            let row = KeptAgreementRow {
                unit: view.unit.name().to_owned(),
                units: view.units,
                coder: action.coder(None)?,
                created_at: action.at,
                step,
                codes: count(structure.codes.len()),
                coders: view.coders.into_iter().map(|own| own.1).collect(),
                sources,
                lines,
            };
            Ok(action.writer.keep_agreement(&guid, &row)?)
        })
    }
}
