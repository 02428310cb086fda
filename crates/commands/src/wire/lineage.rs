//! How codes and themes came to be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CodeId, Language, StepId, ThemeId};

/// A code or a theme, there or gone.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum LineageThing {
    /// A code.
    Code(CodeId),
    /// A theme.
    Theme(ThemeId),
}

/// Asks how something came to be.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetLineage {
    /// What.
    pub thing: LineageThing,
    /// The language in which it is told.
    pub language: Language,
}

/// A code or theme whose history can be asked for.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineageName {
    /// What it is.
    pub thing: LineageThing,
    /// What it is called, or was.
    pub name: String,
    /// Whether it is there.
    pub is_there: bool,
}

/// The history of one thing, with the histories of what flowed into it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lineage {
    /// What it is.
    pub thing: LineageThing,
    /// What it is called, or was.
    pub name: String,
    /// Whether it is there.
    pub is_there: bool,
    /// Whether the journal knows how it began.
    pub is_whole: bool,
    /// What happened to it, the earliest first.
    pub events: Vec<LineageEvent>,
}

/// Something that happened to a code or a theme.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineageEvent {
    /// The step that did it.
    pub step: StepId,
    /// When, milliseconds UTC.
    pub at: i64,
    /// Who.
    pub coder: String,
    /// Why, if said.
    pub reason: Option<String>,
    /// What happened, by a name such as `merged-from`.
    pub kind: String,
    /// The same in words.
    pub words: String,
    /// What stood there before, where something was written anew.
    pub before: Option<String>,
    /// What stood there afterwards.
    pub after: Option<String>,
    /// What flowed in, with its own history.
    pub branches: Vec<Lineage>,
}
