//! Coefficients of agreement between coders.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::CsvStyle;
use super::{CodeId, CoderId, SourceId, StepId};

/// What is counted as one decision of a coder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementUnit {
    /// A turn.
    Turn,
    /// A sentence.
    Sentence,
    /// A character.
    Character,
}

/// Asks how far coders agree.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetAgreement {
    /// The unit.
    pub unit: AgreementUnit,
    /// The coders; none: all who have declared sources coded.
    pub coders: Vec<CoderId>,
}

/// A figure, or why there is none.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The figure; percent agreement is a share.
    pub value: Option<f64>,
    /// The key of why there is none.
    pub why: Option<String>,
}

/// A coder or a source by name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreementCoder {
    /// Identity.
    pub id: CoderId,
    /// Name.
    pub name: String,
}

/// A source that counts.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreementSource {
    /// Identity.
    pub id: SourceId,
    /// Name.
    pub name: String,
}

/// How far coders agree.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// The unit.
    pub unit: AgreementUnit,
    /// How many units there are.
    pub units: u32,
    /// The coders.
    pub coders: Vec<AgreementCoder>,
    /// The sources that count.
    pub sources: Vec<AgreementSource>,
    /// How many sources do not.
    pub left_out: u32,
    /// Code by code.
    pub lines: Vec<AgreementLine>,
    /// Figures that were kept, the latest first.
    pub kept: Vec<KeptAgreement>,
}

/// The figures of a code.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
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
    pub percent: Figure,
    /// Cohen's κ, of two coders.
    pub kappa: Option<Figure>,
    /// Krippendorff's α.
    pub alpha: Figure,
    /// Krippendorff's α of stretches, where the unit is the character.
    pub unitising: Option<Figure>,
}

/// Figures that somebody has kept.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptAgreement {
    /// The unit.
    pub unit: AgreementUnit,
    /// How many units there were.
    pub units: u32,
    /// Who kept them.
    pub kept_by: String,
    /// Milliseconds UTC.
    #[ts(type = "number")]
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

/// The kept figures of a code; null where one could not be computed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptAgreementLine {
    /// The path that the code had.
    pub path: String,
    /// Which share of all decisions put it there.
    pub prevalence: f64,
    /// Percent agreement, as a share.
    pub percent: Option<f64>,
    /// Cohen's κ.
    pub kappa: Option<f64>,
    /// Krippendorff's α.
    pub alpha: Option<f64>,
    /// Krippendorff's α of stretches.
    pub unitising: Option<f64>,
}

/// Writes the figures to a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportAgreement {
    /// The file; its ending chooses the format.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
    /// What is compared.
    pub choice: GetAgreement,
}
