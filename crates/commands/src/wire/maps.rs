//! The thematic map: what stands on it and where, what is said of themes, and maps that were kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wall::{Spot, WallPlace};
use super::{CodeId, MapSnapshotId, ThemeId, ThemeRelationId};

/// What stands on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MapNoun {
    /// A theme.
    Theme,
    /// A code of one.
    Code,
}

/// Which way a relation between two themes goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RelationDirection {
    /// Neither.
    #[serde(rename = "none")]
    Neither,
    /// From the one to the other.
    OneWay,
    /// Both ways.
    Both,
}

/// Asks for a map.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetMap {
    /// Whether codes stand on it.
    pub with_codes: bool,
    /// One that was kept; none: the map as it is.
    pub snapshot: Option<MapSnapshotId>,
}

/// Words as they are drawn on a map, and the room that they need.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapWords {
    /// The lines.
    pub lines: Vec<String>,
    /// Height of the letters.
    pub size: f64,
    /// Width of the room.
    pub width: f64,
    /// Height of it.
    pub height: f64,
    /// Its middle.
    pub middle: Spot,
}

/// A theme or a code on a map.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapNode {
    /// Its identity in exchange.
    pub key: String,
    /// What it is.
    pub noun: MapNoun,
    /// The theme, where it is there now.
    pub theme: Option<ThemeId>,
    /// The code, where it is there now.
    pub code: Option<CodeId>,
    /// Its name, as it is shown.
    pub name: String,
    /// The main point of a theme.
    pub claim: String,
    /// The keys of what it belongs to: the theme above, or the themes of a code.
    pub above: Vec<String>,
    /// How deep it stands.
    pub depth: u32,
    /// Its box.
    pub words: MapWords,
}

/// A line from what is above to what is below.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapLink {
    /// Key of what is above.
    pub above: String,
    /// Key of what is below.
    pub below: String,
    /// The line.
    pub points: Vec<Spot>,
}

/// What is said of two themes.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapRelation {
    /// Its identity in exchange.
    pub key: String,
    /// Identity; none on a map that was kept.
    pub id: Option<ThemeRelationId>,
    /// Key of the one theme.
    pub from: String,
    /// Key of the other one.
    pub to: String,
    /// What is said, as it is written on.
    pub text: String,
    /// The same as it is shown.
    pub shown: String,
    /// Which way it goes.
    pub direction: RelationDirection,
    /// The line.
    pub points: Vec<Spot>,
    /// The words as they are drawn.
    pub words: Option<MapWords>,
}

/// A thematic map.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeMap {
    /// Themes, those below a theme after it, then codes.
    pub nodes: Vec<MapNode>,
    /// Lines from above to below.
    pub links: Vec<MapLink>,
    /// What is said of themes.
    pub relations: Vec<MapRelation>,
    /// Whether anything was put somewhere by hand.
    pub is_arranged: bool,
}

/// Says how two themes hang together.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RelateThemes {
    /// The one theme.
    pub from: ThemeId,
    /// The other one.
    pub to: ThemeId,
    /// What is said of them.
    pub label: String,
    /// Which way it goes.
    pub direction: RelationDirection,
}

/// A relation that was made.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RelationCreated {
    /// Identity.
    pub id: ThemeRelationId,
}

/// Says something else of two themes.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeRelation {
    /// Which.
    pub id: ThemeRelationId,
    /// What is said of them.
    pub label: String,
    /// Which way it goes.
    pub direction: RelationDirection,
    /// Whether the other theme comes first from now on.
    pub is_turned: bool,
}

/// Names a relation.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetRelation {
    /// Which.
    pub id: ThemeRelationId,
}

/// Puts themes and codes in their places on the map: their middles.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ArrangeMap {
    /// Each with its place.
    pub places: Vec<WallPlace>,
    /// Whether codes stand on the map.
    pub with_codes: bool,
}

/// A map that was kept.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapSnapshot {
    /// Identity.
    pub id: MapSnapshotId,
    /// What somebody called it.
    pub name: String,
    /// Why it was kept.
    pub reason: String,
    /// Who kept it.
    pub coder: String,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// Themes on it.
    pub themes: u32,
    /// What was said of themes.
    pub relations: u32,
}

/// Keeps the map as it is.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepMap {
    /// What it is called.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// A map that was kept now.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapKept {
    /// Identity.
    pub id: MapSnapshotId,
}

/// Names a map that was kept.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetMapSnapshot {
    /// Which.
    pub id: MapSnapshotId,
}

/// Asks what changed between two maps.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetMapChanges {
    /// The earlier one.
    pub from: MapSnapshotId,
    /// The later one; none: the map as it is.
    pub to: Option<MapSnapshotId>,
}

/// What is said of two themes, with their names.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapSaying {
    /// The one theme.
    pub from: String,
    /// The other one.
    pub to: String,
    /// What is said.
    pub label: String,
    /// Which way it goes.
    pub direction: RelationDirection,
}

/// Something that changed between two maps.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum MapChange {
    /// A theme that came.
    Added {
        /// The theme.
        name: String,
    },
    /// A theme that went.
    Dropped {
        /// The theme.
        name: String,
    },
    /// A theme that went into another one.
    Merged {
        /// The theme.
        name: String,
        /// The other one.
        into: String,
    },
    /// A theme or a code with another name.
    Renamed {
        /// Which of them.
        noun: MapNoun,
        /// What it was called.
        before: String,
        /// What it is called.
        after: String,
    },
    /// A theme that stands below another one than before.
    Moved {
        /// The theme.
        name: String,
        /// Below which it stood; none: at the top.
        before: Option<String>,
        /// Below which it stands.
        after: Option<String>,
    },
    /// A theme with another main point.
    Rephrased {
        /// The theme.
        name: String,
    },
    /// A code that came into a theme.
    CodeAdded {
        /// The code.
        code: String,
        /// The theme.
        theme: String,
    },
    /// A code that left a theme.
    CodeRemoved {
        /// The code.
        code: String,
        /// The theme.
        theme: String,
    },
    /// Something that is said of two themes now.
    RelationAdded {
        /// What.
        saying: MapSaying,
    },
    /// Something that is not said any more.
    RelationRemoved {
        /// What.
        saying: MapSaying,
    },
    /// Something else that is said of two themes.
    RelationChanged {
        /// What was said.
        before: MapSaying,
        /// What is.
        after: MapSaying,
    },
}
