//! Codes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::templates::CodeLock;
use super::{CodeId, Language};
use crate::error::WireMessage;

/// A code.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeInfo {
    /// Identity.
    pub id: CodeId,
    /// The code above.
    pub parent: Option<CodeId>,
    /// 0 for a family.
    pub depth: u32,
    /// Name and rules in each language it has.
    pub texts: Vec<CodeText>,
    /// Colour as `#rrggbb`, its own or the family's.
    pub colour: String,
    /// What its children are to each other.
    pub kind: CodeKind,
    /// Where it comes from.
    pub origin: CodeOrigin,
    /// Whether it can be put on words.
    pub is_codable: bool,
    /// Distinct passages with this code itself.
    pub segments: u32,
    /// Distinct passages with this code or one below it.
    pub segments_below: u32,
    /// Codes that mean the opposite side of the same thing.
    pub counterparts: Vec<CodeId>,
    /// The key it is pinned to, 1 to 9.
    pub pin: Option<u8>,
    /// Codes that deal with it.
    pub handled_by: Vec<CodeId>,
    /// Codes that it deals with.
    pub handles: Vec<CodeId>,
    /// When it was retired, milliseconds UTC; none: it is in use.
    pub retired_at: Option<i64>,
    /// The questions that are kept with it.
    pub prompts: Vec<String>,
    /// What locks it: a lock on it, on a code above, or on the whole codebook.
    pub lock: Option<CodeLock>,
}

/// Name and rules of a code in one language.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodeText {
    /// The language.
    pub language: Language,
    /// Name.
    pub name: String,
    /// Definition.
    pub definition: String,
    /// When to use it.
    pub include: String,
    /// When not to use it.
    pub exclude: String,
    /// An example.
    pub example: String,
}

/// What the children of a code are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodeKind {
    /// Nothing in particular.
    Ordinary,
    /// They follow each other.
    Ordinal,
    /// At most one fits the same words.
    Exclusive,
}

/// Where a code comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodeOrigin {
    /// Made while reading.
    Data,
    /// Made from theory beforehand.
    Theory,
    /// The participant's own words.
    InVivo,
    /// Taken over from a codebook.
    Template,
}

/// Makes a code.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateCode {
    /// The code above; none makes a family.
    pub parent: Option<CodeId>,
    /// Name in the project's language.
    pub name: String,
    /// Whether it can be put on words.
    pub is_codable: bool,
}

/// A new code.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeCreated {
    /// Its identity.
    pub id: CodeId,
}

/// Gives a code another name in one language.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameCode {
    /// Which.
    pub id: CodeId,
    /// In which language.
    pub language: Language,
    /// The new name.
    pub name: String,
}

/// Sets name and rules of a code in one language.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescribeCode {
    /// Which.
    pub id: CodeId,
    /// Name and rules.
    pub text: CodeText,
}

/// Gives a code a colour of its own.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecolourCode {
    /// Which.
    pub id: CodeId,
    /// `#rrggbb`; none takes the family's.
    pub colour: Option<String>,
}

/// Says whether a code can be put on words.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetCodable {
    /// Which.
    pub id: CodeId,
    /// Whether it can.
    pub is_codable: bool,
}

/// Says what the codes below a code are to each other.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetCodeKind {
    /// Which.
    pub id: CodeId,
    /// What they are.
    pub kind: CodeKind,
}

/// Says where a code comes from.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetCodeOrigin {
    /// Which.
    pub id: CodeId,
    /// Where from.
    pub origin: CodeOrigin,
}

/// Takes codes and all below them out of use. Their codings stay.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetireCodes {
    /// Which.
    pub ids: Vec<CodeId>,
    /// Why, for the journal.
    pub reason: Option<String>,
}

/// Takes codes into use again, with those that were retired along with them.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RestoreCodes {
    /// Which.
    pub ids: Vec<CodeId>,
}

/// How two codes are related beyond the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodeLinkKind {
    /// They mean the opposite sides of the same thing.
    Counterpart,
    /// The other deals with the one.
    HandledBy,
}

/// Relates two codes.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkCodes {
    /// The one.
    pub code: CodeId,
    /// The other.
    pub other: CodeId,
    /// How.
    pub kind: CodeLinkKind,
}

/// Takes a relation of two codes away.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnlinkCodes {
    /// The one.
    pub code: CodeId,
    /// The other.
    pub other: CodeId,
    /// How they are related.
    pub kind: CodeLinkKind,
}

/// Moves codes to another place in the tree.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveCodes {
    /// Which.
    pub ids: Vec<CodeId>,
    /// The code above; none makes them families.
    pub parent: Option<CodeId>,
    /// Place among the siblings, from 0; none puts them last.
    pub position: Option<u32>,
}

/// Merges codes into one: their codings and subcodes go over, the codes go.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeCodes {
    /// Which.
    pub from: Vec<CodeId>,
    /// The one that stays.
    pub into: CodeId,
    /// Why, for the journal.
    pub reason: Option<String>,
}

/// Deletes codes with all below them and their codings.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteCodes {
    /// Which.
    pub ids: Vec<CodeId>,
    /// Why, for the journal.
    pub reason: Option<String>,
}

/// What a table of codes brought.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodebookImported {
    /// New codes.
    pub created: u32,
    /// Codes that were there already.
    pub updated: u32,
    /// Unknown columns, rows that were left out.
    pub warnings: Vec<WireMessage>,
}
