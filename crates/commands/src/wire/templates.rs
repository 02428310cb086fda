//! Codebooks that are fixed in advance.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CodeId;

/// A lock on a part of the codebook.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeLock {
    /// The code that is locked with all below it; none: the whole codebook.
    pub code: Option<CodeId>,
    /// Why.
    pub reason: String,
    /// Who locked it.
    pub coder: String,
    /// When, milliseconds UTC.
    pub at: i64,
}

/// Fixes a code with all below it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LockCodes {
    /// Which; none: the whole codebook.
    pub code: Option<CodeId>,
    /// Why.
    pub reason: String,
}

/// Lets a code with all below it be changed again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnlockCodes {
    /// Which; none: the whole codebook.
    pub code: Option<CodeId>,
    /// Why.
    pub reason: String,
}

/// Keeps questions with a code.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetCodePrompts {
    /// Which code.
    pub code: CodeId,
    /// The questions, in their order.
    pub prompts: Vec<String>,
}
