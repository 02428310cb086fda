//! Values of cases: what they mean, where they are from, why they are missing, and what else is said.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cases::AttributeValue;
use super::{AttributeId, CaseId};

/// What values mean beyond how they are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttributeScale {
    /// A share of a hundred.
    Percent,
    /// A sum of money.
    Money,
    /// A year.
    Year,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// One of some words.
    Category,
    /// One of some words that have an order.
    Ordinal,
}

/// Why a value is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MissingReason {
    /// There can be none.
    NotApplicable,
    /// Nobody asked.
    NotAsked,
    /// There was no answer.
    NoAnswer,
    /// It was not found.
    Unknown,
    /// It is not told.
    Withheld,
}

/// Where a value is taken from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ValueAbout {
    /// The place that it is taken from.
    pub origin: Option<String>,
    /// The year that it holds for.
    pub year: Option<i32>,
    /// What else is to be known of it.
    pub note: String,
}

/// What is to be said of a value.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValueNote {
    /// Of which attribute.
    pub attribute: AttributeId,
    /// Where it is taken from.
    pub about: ValueAbout,
    /// Why there is none.
    pub missing: Option<MissingReason>,
    /// What other places say.
    pub competing: Vec<CompetingValue>,
}

/// What another place says.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompetingValue {
    /// Identity.
    #[ts(type = "number")]
    pub id: i64,
    /// The value.
    pub value: AttributeValue,
    /// Where it is taken from.
    pub about: ValueAbout,
}

/// A cell of the table of cases.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CellPlace {
    /// The case.
    pub case: CaseId,
    /// The attribute.
    pub attribute: AttributeId,
}

/// Says where values are taken from.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescribeValues {
    /// Which.
    pub cells: Vec<CellPlace>,
    /// From where.
    pub about: ValueAbout,
}

/// Notes what another place says.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateCompetingValue {
    /// Of which value.
    pub cell: CellPlace,
    /// As written.
    pub written: String,
    /// Where it says so.
    pub about: ValueAbout,
}

/// One of the values that other places say.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseCompetingValue {
    /// Which.
    #[ts(type = "number")]
    pub id: i64,
}
