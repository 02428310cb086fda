//! Comparisons saved under a name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::GridChoice;
use super::{AttributeId, CodeId, SavedViewId};

/// In which order rows or columns stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum GridOrder {
    /// As they come.
    Given,
    /// By name.
    Name,
    /// Most units first.
    Total,
    /// By an attribute of the cases: columns only.
    Attribute(AttributeId),
    /// As somebody has put them: the keys stand in the layout.
    Own,
}

/// How a grid is laid out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridLayout {
    /// Order of the rows, among those of the same code.
    pub row_order: GridOrder,
    /// Order of the columns.
    pub column_order: GridOrder,
    /// Whether only rows are shown in which the columns differ.
    pub only_differing: bool,
    /// Whether rows and columns without any unit are left out.
    pub hides_empty: bool,
    /// Whether cells are shaded by their number.
    pub is_shaded: bool,
    /// Whether they are shaded by their share of their column instead.
    #[serde(default)]
    pub shades_share: bool,
    /// Codes whose row is folded.
    pub folded: Vec<CodeId>,
    /// Rows that somebody has put in an order, by their identities; others come after them.
    #[serde(default)]
    pub own_rows: Vec<String>,
    /// Columns that somebody has put in an order, by their keys; others come after them.
    #[serde(default)]
    pub own_columns: Vec<String>,
    /// Columns that stand side by side with their quotes, by their keys.
    #[serde(default)]
    pub beside: Vec<String>,
    /// Whether rows and columns change places.
    #[serde(default)]
    pub is_transposed: bool,
}

/// A comparison under a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    /// Identity.
    pub id: SavedViewId,
    /// Its name.
    pub name: String,
    /// What is counted.
    pub grid: GridChoice,
    /// How it is laid out.
    pub layout: GridLayout,
    /// Whether the code whose rows it showed was deleted.
    pub is_code_gone: bool,
    /// Whether the attribute of its columns was deleted.
    pub is_attribute_gone: bool,
}

/// Saves a comparison under a name; the one that had it gives way.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveView {
    /// Its name.
    pub name: String,
    /// What is counted.
    pub grid: GridChoice,
    /// How it is laid out.
    pub layout: GridLayout,
}

/// A comparison that was saved.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ViewSaved {
    /// Identity.
    pub id: SavedViewId,
}

/// Forgets a comparison that was saved.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteView {
    /// Which.
    pub id: SavedViewId,
}
