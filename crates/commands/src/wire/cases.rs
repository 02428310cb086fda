//! Cases and their attributes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::values::{AttributeScale, ValueNote};
use super::{AttributeId, CaseId};
use crate::error::WireMessage;

/// Kinds of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// Municipality.
    Municipality,
    /// County.
    County,
    /// Region.
    Region,
    /// Organisation.
    Organisation,
    /// Person.
    Person,
    /// Other.
    Other,
}

/// Asks for the table of cases.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetCases {
    /// Only these; without it all.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub only: Option<Vec<CaseId>>,
}

/// Cases with their attributes.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseTable {
    /// Cases, in order of creation.
    pub cases: Vec<CaseInfo>,
    /// Attributes, in their own order.
    pub attributes: Vec<AttributeInfo>,
}

/// A case.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseInfo {
    /// Identity.
    pub id: CaseId,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: CaseKind,
    /// What the project calls its kind, where it is none of the usual ones.
    pub kind_name: Option<String>,
    /// The case that it is part of.
    pub parent: Option<CaseId>,
    /// An official number.
    pub number: Option<String>,
    /// What the researcher says of it.
    pub summary: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// What it is in the study.
    pub statuses: Vec<CaseStatus>,
    /// Values in the order of the attributes.
    pub values: Vec<Option<AttributeValue>>,
    /// What is to be said of values; only where there is something.
    pub notes: Vec<ValueNote>,
    /// Sources that belong to it.
    pub sources: u32,
    /// Participants who belong to it.
    pub participants: u32,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum AttributeValue {
    /// Words.
    Text(String),
    /// A number in the attribute's unit.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
}

/// Kinds of attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttributeKind {
    /// Words.
    Text,
    /// Numbers.
    Number,
    /// Yes or no.
    Boolean,
}

/// An attribute.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttributeInfo {
    /// Identity.
    pub id: AttributeId,
    /// Its name.
    pub name: String,
    /// How its values are stored.
    pub kind: AttributeKind,
    /// What they mean beyond that.
    pub scale: Option<AttributeScale>,
    /// Unit of numbers.
    pub unit: Option<String>,
    /// How it is derived from others, if it is.
    pub formula: Option<String>,
    /// Its categories in their order; of bands their names.
    pub categories: Vec<String>,
    /// What is to be known of it.
    pub note: String,
}

/// Makes a case.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateCase {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: CaseKind,
}

/// What a case is in the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStatus {
    /// Was asked to take part.
    Invited,
    /// Answered.
    Answered,
    /// Said no.
    Declined,
    /// Was interviewed.
    Interviewed,
    /// There are documents.
    Documents,
}

/// Says more of a case.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescribeCase {
    /// Which.
    pub id: CaseId,
    /// Its kind.
    pub kind: CaseKind,
    /// What the project calls its kind.
    pub kind_name: Option<String>,
    /// The case that it is part of.
    pub parent: Option<CaseId>,
    /// An official number.
    pub number: Option<String>,
    /// What the researcher says of it.
    pub summary: String,
    /// What it is in the study.
    pub statuses: Vec<CaseStatus>,
    /// Other names.
    pub aliases: Vec<String>,
}

/// Gives a case another name.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameCase {
    /// Which.
    pub id: CaseId,
    /// The new name.
    pub name: String,
}

/// Takes a case out; its sources stay.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteCase {
    /// Which.
    pub id: CaseId,
}

/// Makes an attribute.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateAttribute {
    /// Its name.
    pub name: String,
    /// What its values are.
    pub kind: AttributeKind,
    /// Unit of numbers.
    pub unit: Option<String>,
    /// Formula over other attributes, such as `inntekt - utgift`; then no values are entered.
    pub formula: Option<String>,
    /// What values mean beyond how they are stored.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub scale: Option<AttributeScale>,
    /// Categories in their order; of bands their names.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub categories: Vec<String>,
    /// What is to be known of it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
}

/// Says anew what an attribute is.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescribeAttribute {
    /// Which.
    pub id: AttributeId,
    /// What it is to be.
    pub attribute: CreateAttribute,
}

/// Moves a column.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveAttribute {
    /// Which.
    pub id: AttributeId,
    /// Before this one; without, to the end.
    pub before: Option<AttributeId>,
}

/// Takes an attribute and its values out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteAttribute {
    /// Which.
    pub id: AttributeId,
}

/// Sets a value.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetAttributeValue {
    /// Of which case.
    pub case: CaseId,
    /// Which attribute.
    pub attribute: AttributeId,
    /// As written: decimal comma and blanks between thousands are understood; blank removes.
    pub written: String,
}

/// Writes several cells of the table of cases at once: all of them, or none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteCases {
    /// The rows that are written into.
    pub rows: Vec<CaseCells>,
}

/// What is written into a row.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseCells {
    /// The case; none makes a new one.
    pub case: Option<CaseId>,
    /// Its name, if that is written.
    pub name: Option<String>,
    /// Its kind, if that is said.
    pub kind: Option<CaseKind>,
    /// Its values, as far as they are written.
    pub values: Vec<WrittenValue>,
}

/// A value as written.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WrittenValue {
    /// Of which attribute.
    pub attribute: AttributeId,
    /// Decimal comma and blanks between thousands are understood; blank removes.
    pub written: String,
}

/// What a table of cases brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CasesImported {
    /// New cases.
    pub created: u32,
    /// Cases that were there already.
    pub updated: u32,
    /// Names in the project that the table does not have.
    pub unmatched: Vec<String>,
    /// Duplicates, contradictions, bad numbers.
    pub warnings: Vec<WireMessage>,
}
