//! Codes as cards, where they lie, and the wall.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseId, CodeId, ThemeId};

/// Where codes lie that are in no theme and were looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodeTray {
    /// It belongs nowhere so far.
    Miscellaneous,
    /// It is not used, with a reason.
    SetAside,
}

/// Where codes are to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum CodePlace {
    /// In a theme.
    Theme(ThemeId),
    /// In the tray of what belongs nowhere so far.
    Miscellaneous,
    /// In the tray of what is not used.
    SetAside,
    /// Nowhere yet.
    Unplaced,
}

/// A code in a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodeInTheme {
    /// The code.
    pub code: CodeId,
    /// The theme.
    pub theme: ThemeId,
}

/// Lays codes into a theme, into a tray, or out of all.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaceCodes {
    /// The codes.
    pub codes: Vec<CodeId>,
    /// The theme that they leave.
    pub from: Option<ThemeId>,
    /// Which of them leave which themes, where they come from several.
    #[serde(default)]
    pub leaving: Vec<CodeInTheme>,
    /// Where they are to lie.
    pub place: CodePlace,
    /// Why; needed to set them aside.
    pub reason: Option<String>,
}

/// A place on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Spot {
    /// From the left.
    pub x: f64,
    /// From above.
    pub y: f64,
}

/// A code as a card.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeCard {
    /// The code.
    pub code: CodeId,
    /// Its passages and those of the codes below it, each once.
    pub extracts: u32,
    /// The beginnings of its first passages.
    pub lines: Vec<String>,
    /// The cases that its passages count in.
    pub cases: Vec<CaseId>,
    /// The themes that it is in itself.
    pub themes: Vec<ThemeId>,
    /// The code above it that it is placed with.
    pub placed_with: Option<CodeId>,
    /// The tray that it lies in.
    pub tray: Option<CodeTray>,
    /// Why it lies there.
    pub reason: String,
    /// Where it was put.
    pub spot: Option<Spot>,
}

/// The wall: cards, and where frames were put.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Wall {
    /// The codes in use.
    pub cards: Vec<CodeCard>,
    /// Frames that were put somewhere.
    pub frames: Vec<Frame>,
}

/// The frame of a theme on the wall.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// The theme.
    pub theme: ThemeId,
    /// Where it was put.
    pub spot: Spot,
}

/// Where something is to be on the wall.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WallPlace {
    /// The frame of a theme, if it is one.
    pub theme: Option<ThemeId>,
    /// Else the card of a code.
    pub code: Option<CodeId>,
    /// Where.
    pub spot: Spot,
}

/// Puts cards and frames in their places.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ArrangeWall {
    /// Each with its place.
    pub places: Vec<WallPlace>,
}
