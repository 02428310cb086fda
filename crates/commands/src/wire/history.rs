//! The journal as people see it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::project::{ActionLabel, Changes};
use super::{SourceId, StepId};

/// Asks for steps, latest first.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetHistory {
    /// Only steps older than this one.
    pub before: Option<StepId>,
    /// At most so many.
    pub limit: u32,
}

/// Says why an action was done.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExplainStep {
    /// The action.
    pub id: StepId,
    /// Why; blank takes away what was said.
    pub reason: String,
}

/// A stretch of the journal.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct History {
    /// Steps, latest first.
    pub steps: Vec<Step>,
    /// Number of steps in the journal.
    pub total: u32,
}

/// One action in the journal.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Identity.
    pub id: StepId,
    /// Whether something was done, undone or redone.
    pub kind: StepKind,
    /// What was done.
    pub label: ActionLabel,
    /// By whom.
    pub coder: String,
    /// When, milliseconds UTC.
    pub at: i64,
    /// Why, if said.
    pub reason: Option<String>,
    /// Whether its effect is undone at present.
    pub is_undone: bool,
}

/// Kinds of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Something was done.
    Do,
    /// An earlier step was undone.
    Undo,
    /// An undone step was done again.
    Redo,
}

/// What undo or redo did, and where to look.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// The action that was undone or redone.
    pub label: ActionLabel,
    /// What changed.
    pub changes: Changes,
    /// Where it shows, if it has a place in a text.
    pub place: Option<Place>,
}

/// A place in a text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Place {
    /// The source.
    pub source: SourceId,
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
}
