//! Which code of one tree corresponds to which code of another.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::Excerpt;
use super::export::CsvStyle;
use super::{CodeId, SegmentId};
use crate::error::WireMessage;

/// What a code is to one that corresponds to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CorrespondenceKind {
    /// They mean the same.
    Same,
    /// The first means a part of what the second means.
    Narrower,
    /// The second means a part of what the first means.
    Wider,
    /// They have something in common.
    Related,
}

/// Asks for two trees.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetCrosswalk {
    /// The codes at their tops; without them only the families are told between which something corresponds.
    pub trees: Option<(CodeId, CodeId)>,
}

/// Two trees, and which of their codes correspond.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Crosswalk {
    /// The families between which something corresponds.
    pub families: Vec<CrosswalkFamilies>,
    /// The trees; none if they were not asked for.
    pub sides: Option<(CrosswalkSide, CrosswalkSide)>,
    /// What corresponds, in the order of the first tree, then of the second.
    pub correspondences: Vec<Correspondence>,
}

/// Two families with codes that correspond.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CrosswalkFamilies {
    /// The one.
    pub one: CodeId,
    /// The other.
    pub other: CodeId,
    /// How many correspondences there are.
    pub count: u32,
}

/// A tree that is held against another.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CrosswalkSide {
    /// The code at its top.
    pub head: CodeId,
    /// What that is called.
    pub name: String,
    /// It and all below it.
    pub codes: Vec<CrosswalkCode>,
}

/// A code of one side.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CrosswalkCode {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its written path.
    pub path: String,
    /// 0 for the head of the side.
    pub depth: u32,
    /// With how many codes of the other side it corresponds itself.
    pub count: u32,
    /// Whether it could have a counterpart and has none.
    pub is_without: bool,
}

/// Two codes that correspond.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Correspondence {
    /// The code of the first side.
    pub one: CodeId,
    /// The code of the second side.
    pub other: CodeId,
    /// What the first is to the second.
    pub kind: CorrespondenceKind,
    /// The note as it is shown.
    pub note: String,
    /// The note as it is written on.
    pub text: String,
    /// Passages that show it.
    pub evidence: Vec<Excerpt>,
}

/// Says what two codes are to each other.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteCorrespondence {
    /// The one.
    pub one: CodeId,
    /// The other.
    pub other: CodeId,
    /// What is said; nothing: that they do not correspond.
    pub said: Option<SaidCorrespondence>,
}

/// What is said of two codes that correspond.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaidCorrespondence {
    /// What the first is to the second.
    pub kind: CorrespondenceKind,
    /// Why, or with what reservation.
    pub note: String,
    /// Passages that show it.
    pub evidence: Vec<SegmentId>,
}

/// Reads correspondences from a table.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportCrosswalk {
    /// The file.
    pub path: String,
    /// Whether it is only looked at.
    pub dry_run: bool,
}

/// What a table of correspondences brings.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CrosswalkImported {
    /// New correspondences.
    pub created: u32,
    /// Correspondences of which the table says something else.
    pub updated: u32,
    /// Correspondences that are as the table says.
    pub same: u32,
    /// Unknown columns, rows that were left out.
    pub warnings: Vec<WireMessage>,
}

/// What is written of a crosswalk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CrosswalkForm {
    /// Two codes a row.
    List,
    /// The first tree down, the second across.
    Table,
}

/// Writes a crosswalk; the ending of the path chooses the format.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportCrosswalk {
    /// The code at the top of the first tree.
    pub one: CodeId,
    /// The code at the top of the second.
    pub other: CodeId,
    /// How it is laid out.
    pub form: CrosswalkForm,
    /// Where to.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
}
