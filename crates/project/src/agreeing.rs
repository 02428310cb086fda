//! Coefficients of agreement, code by code: for coding reliability only, over sources that all compared coders have
//! declared coded.

mod keeping;
mod units;

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{Coefficient, cohen_kappa, nominal_alpha, percent_agreement, unitising_alpha};
use sitat_export::{AgreementDocument, AgreementDocumentLine, ChartFormat, Counted};
use sitat_lang::{text, word};
use sitat_model::{Approach, CodeId, CoderId, Message, SourceId, TextRange};

pub use keeping::KeptAgreement;

use crate::exporting::count;
use crate::{CoderError, Exported, Project, ProjectError, Target};
use units::{Ground, Rated};

/// What is counted as one decision of a coder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgreementUnit {
    /// A turn.
    #[default]
    Turn,
    /// A sentence.
    Sentence,
    /// A character.
    Character,
}

impl AgreementUnit {
    /// All units, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Turn, Self::Sentence, Self::Character];

    /// Its name on the command line and in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Turn => "turn",
            Self::Sentence => "sentence",
            Self::Character => "character",
        }
    }

    /// The unit of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }

    /// The key of its name for people.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Turn => "agreement-unit-turn",
            Self::Sentence => "agreement-unit-sentence",
            Self::Character => "agreement-unit-character",
        }
    }
}

/// What is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgreementChoice {
    /// The unit.
    pub unit: AgreementUnit,
    /// The coders; none: all who have declared sources coded.
    pub coders: Vec<CoderId>,
}

/// The figures of a code.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementLine {
    /// The code.
    pub code: CodeId,
    /// Its path.
    pub path: String,
    /// In how many units each coder has it.
    pub with: Vec<u32>,
    /// Which share of all decisions put it there.
    pub prevalence: f64,
    /// Percent agreement, as a share.
    pub percent: Coefficient,
    /// Cohen's κ, of two coders.
    pub kappa: Option<Coefficient>,
    /// Krippendorff's α.
    pub alpha: Coefficient,
    /// Krippendorff's α of stretches, where the unit is the character.
    pub unitising: Option<Coefficient>,
}

/// How far coders agree.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementView {
    /// The unit.
    pub unit: AgreementUnit,
    /// How many units there are.
    pub units: u32,
    /// The coders.
    pub coders: Vec<(CoderId, String)>,
    /// The sources that count.
    pub sources: Vec<(SourceId, String)>,
    /// How many sources do not, since not all of the coders have declared them coded, or since they are in a blind pass.
    pub left_out: u32,
    /// Code by code, in codebook order.
    pub lines: Vec<AgreementLine>,
}

impl Project {
    /// How far coders agree.
    pub fn agreement(&mut self, choice: &AgreementChoice) -> Result<AgreementView, ProjectError> {
        if self.method()?.approach != Some(Approach::CodingReliability) {
            return Err(CoderError::OtherApproach.into());
        }
        let structure = self.structure()?;
        let declared: BTreeSet<(SourceId, CoderId)> = self.store.read().sources_coded(1)?.into_iter().collect();
        let coders: Vec<CoderId> = match choice.coders.is_empty() {
            true => declared.iter().map(|(_, coder)| *coder).collect::<BTreeSet<_>>().into_iter().collect(),
            false => choice.coders.iter().copied().collect::<BTreeSet<_>>().into_iter().collect(),
        };
        if let Some(unknown) = coders.iter().find(|id| !structure.coders.contains_key(id)) {
            return Err(ProjectError::not_found("coder", unknown));
        }
        if coders.len() < 2 {
            return Err(CoderError::NobodyToCompare.into());
        }
        let blind = self.blind()?;
        let counts = |id: &SourceId| !blind.covers(*id) && coders.iter().all(|coder| declared.contains(&(*id, *coder)));
        let (within, outside): (Vec<SourceId>, Vec<SourceId>) =
            structure.sources.iter().map(|row| row.id).partition(|id| counts(id));
        let mut grounds = Vec::new();
        for source in &within {
            let context = self.context(*source)?;
            let text = self.text(*source)?;
            grounds.push(Ground::new(choice.unit, &context, &text));
        }
        let mut held: BTreeMap<CodeId, Vec<Vec<Vec<TextRange>>>> = BTreeMap::new();
        for (place, source) in within.iter().enumerate() {
            for segment in self.segments()?.in_source(*source) {
                for coding in &segment.codings {
                    let Some(coder) = coders.iter().position(|own| *own == coding.coder) else { continue };
                    let of_code =
                        held.entry(coding.code).or_insert_with(|| vec![vec![Vec::new(); coders.len()]; within.len()]);
                    of_code[place][coder].extend_from_slice(segment.ranges());
                }
            }
        }
        let units: u64 = grounds.iter().map(Ground::units).sum();
        let mut lines = Vec::new();
        for code in self.codebook()? {
            let (id, is_offered) = (code.row.id, code.row.is_codable && code.row.retired_at.is_none());
            let own = held.remove(&id);
            if own.is_none() && !is_offered {
                continue;
            }
            let rated = Rated::new(choice.unit, &grounds, own.unwrap_or_default(), coders.len());
            let unitising = || unitising_alpha(&rated.stretches, u32::try_from(units).unwrap_or(u32::MAX));
            let decisions = units as f64 * coders.len() as f64;
            let put: u64 = rated.with.iter().sum();
            lines.push(AgreementLine {
                code: id,
                path: code.path,
                prevalence: if units == 0 { 0.0 } else { put as f64 / decisions },
                percent: percent_agreement(&rated.units),
                kappa: (coders.len() == 2).then(|| cohen_kappa(&rated.units, 0, 1)),
                alpha: nominal_alpha(&rated.units),
                unitising: (choice.unit == AgreementUnit::Character).then(unitising),
                with: rated.with.iter().map(|own| u32::try_from(*own).unwrap_or(u32::MAX)).collect(),
            });
        }
        let name = |id: SourceId| structure.source(id).map(|row| structure.veiled(&row.name));
        Ok(AgreementView {
            unit: choice.unit,
            units: u32::try_from(units).unwrap_or(u32::MAX),
            coders: coders.iter().map(|id| (*id, structure.coder_name(*id))).collect(),
            sources: within.iter().map(|id| Ok((*id, name(*id)?))).collect::<Result<_, ProjectError>>()?,
            left_out: count(outside.len()),
            lines,
        })
    }

    /// Writes the figures as a table.
    pub fn export_agreement(
        &mut self,
        target: &Target<'_>,
        choice: &AgreementChoice,
    ) -> Result<Exported, ProjectError> {
        let unknown = || ProjectError::UnknownReport(target.path.to_owned());
        let is_table = |format: &ChartFormat| matches!(format, ChartFormat::Xlsx | ChartFormat::Csv);
        let format = target.kind(ChartFormat::from_extension).filter(is_table).ok_or_else(unknown)?;
        target.check()?;
        let view = self.agreement(choice)?;
        let language = self.language()?;
        let names = |all: &[(CoderId, String)]| all.iter().map(|own| own.1.as_str()).collect::<Vec<_>>().join(", ");
        let said =
            |key: &'static str, name: &'static str, value: String| text(language, &Message::new(key).with(name, value));
        let mut manifest = self.manifest(
            Vec::new(),
            vec![(Counted::Sources, count(view.sources.len())), (Counted::Codes, count(view.lines.len()))],
        )?;
        let unit = word(language, view.unit.label_key());
        manifest.settings.push(said("agreement-said-unit", "unit", format!("{unit} (n = {})", view.units)));
        manifest.settings.push(said("agreement-said-coders", "coders", names(&view.coders)));
        let sources: Vec<&str> = view.sources.iter().map(|own| own.1.as_str()).collect();
        manifest.settings.push(said("agreement-said-sources", "sources", sources.join(", ")));
        let figures = |line: &AgreementLine| AgreementDocumentLine {
            path: line.path.clone(),
            with: line.with.clone(),
            prevalence: line.prevalence,
            percent: line.percent.ok(),
            coefficients: [line.kappa, Some(line.alpha), line.unitising].map(|own| own.and_then(Result::ok)),
            undefined: match line.percent.and(line.alpha) {
                Ok(_) => String::new(),
                Err(why) => word(language, undefined_key(why)),
            },
        };
        let document = AgreementDocument {
            title: word(language, "agreement-title"),
            language,
            coders: view.coders.iter().map(|own| own.1.clone()).collect(),
            lines: view.lines.iter().map(figures).collect(),
            manifest,
        };
        let bytes = document.written(format == ChartFormat::Csv, target.csv)?;
        self.write_document(target, &document.title, &document.manifest, &bytes, count(document.lines.len()))
    }
}

/// The key of what is said where a coefficient could not be computed.
pub fn undefined_key(why: sitat_analysis::Undefined) -> &'static str {
    match why {
        sitat_analysis::Undefined::NoUnits => "agreement-no-units",
        sitat_analysis::Undefined::NoVariation => "agreement-no-variation",
    }
}
