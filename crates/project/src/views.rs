//! Comparisons saved under a name. They hold no numbers, and stay when a code or an attribute that they name goes.

use sitat_analysis::Relation;
use sitat_model::{AttributeId, CodeId, SavedViewId};
use sitat_store::ViewRow;

use crate::structure::Structure;
use crate::{ColumnChoice, GridChoice, Measure, Operation, Outcome, Project, ProjectError, RowChoice};

/// In which order rows or columns stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GridOrder {
    /// As they come: the codebook's, the material's.
    #[default]
    Given,
    /// By name.
    Name,
    /// By the number of units, most first.
    Total,
    /// By an attribute of the cases: columns only.
    Attribute(AttributeId),
    /// As somebody has put them: the keys stand in the layout.
    Own,
}

impl GridOrder {
    fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Name => "name",
            Self::Total => "total",
            Self::Attribute(_) => "attribute",
            Self::Own => "own",
        }
    }

    fn from_name(name: &str, attribute: Option<AttributeId>) -> Self {
        match (name, attribute) {
            ("name", _) => Self::Name,
            ("total", _) => Self::Total,
            ("own", _) => Self::Own,
            ("attribute", Some(attribute)) => Self::Attribute(attribute),
            _ => Self::Given,
        }
    }
}

/// How a grid is laid out; its numbers are the same whatever this says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    pub shades_share: bool,
    /// Codes whose row is folded.
    pub folded: Vec<CodeId>,
    /// Rows that somebody has put in an order, by their identities; others come after them.
    pub own_rows: Vec<String>,
    /// Columns that somebody has put in an order, by their keys; others come after them.
    pub own_columns: Vec<String>,
    /// Columns that stand side by side with their quotes, by their keys.
    pub beside: Vec<String>,
    /// Whether rows and columns change places where they are shown.
    pub is_transposed: bool,
}

/// A comparison under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    /// Identity.
    pub id: SavedViewId,
    /// Its name.
    pub name: String,
    /// What is counted.
    pub choice: GridChoice,
    /// How it is laid out.
    pub layout: GridLayout,
    /// Whether the code whose rows it showed was deleted: all codes stand in its place.
    pub is_code_gone: bool,
    /// Whether the attribute of its columns was deleted: cases stand in its place.
    pub is_attribute_gone: bool,
}

impl RowChoice {
    /// Rows by the name of their kind, and whether the code that they were below is gone.
    fn from_parts(name: &str, code: Option<CodeId>, other: Option<CodeId>, levels: Option<u32>) -> (Self, bool) {
        if let ("crosswalk", Some(code), Some(other)) = (name, code, other) {
            return (Self::Crosswalk(code, other), false);
        }
        match (name, code, levels) {
            ("families", ..) => (Self::Families, false),
            ("questions", ..) => (Self::Questions, false),
            ("searches", ..) => (Self::Searches, false),
            ("themes", ..) => (Self::Themes, false),
            ("claims", ..) => (Self::Claims, false),
            ("levels", _, Some(levels)) => (Self::Levels(levels), false),
            ("below", Some(code), _) => (Self::Below(code), false),
            (name, ..) => (Self::Codes, matches!(name, "below" | "crosswalk")),
        }
    }

    /// The name of the kind of rows, the code that they are below, and how many levels they are.
    fn parts(&self) -> (&'static str, Option<CodeId>, Option<u32>) {
        match self {
            Self::Codes => ("codes", None, None),
            Self::Families => ("families", None, None),
            Self::Levels(levels) => ("levels", None, Some((*levels).max(1))),
            Self::Questions => ("questions", None, None),
            Self::Searches => ("searches", None, None),
            Self::Themes => ("themes", None, None),
            Self::Claims => ("claims", None, None),
            Self::Below(code) | Self::Only(code) => ("below", Some(*code), None),
            Self::Crosswalk(code, _) => ("crosswalk", Some(*code), None),
        }
    }
}

impl Structure {
    fn view(&self, row: ViewRow) -> SavedView {
        let (rows, mut is_code_gone) = RowChoice::from_parts(&row.rows, row.code, row.other_code, row.levels);
        let name = |id: Option<AttributeId>| id.and_then(|id| self.attribute(id).ok()).map(|own| own.name.clone());
        let (columns, is_attribute_gone) = match (row.columns.as_str(), name(row.attribute), name(row.crossed)) {
            ("participants", ..) => (ColumnChoice::Participants, false),
            ("sources", ..) => (ColumnChoice::Sources, false),
            ("coders", ..) => (ColumnChoice::Coders, false),
            ("codes", ..) => {
                let named = row.column_codes.as_deref().unwrap_or_default();
                let (codes, is_gone) = RowChoice::from_parts(named, row.column_code, None, row.column_levels);
                is_code_gone |= is_gone;
                let relation = row.relation.as_deref().and_then(|written| Relation::read(written)?.ok());
                (ColumnChoice::Codes(codes, relation.unwrap_or(Relation::Overlap)), false)
            }
            ("attribute", Some(attribute), _) => (ColumnChoice::Attribute(attribute), false),
            ("crossed", Some(one), Some(other)) => (ColumnChoice::Crossed(one, other), false),
            (columns, ..) => (ColumnChoice::Cases, matches!(columns, "attribute" | "crossed")),
        };
        SavedView {
            id: row.id,
            name: self.veiled(&row.name),
            choice: GridChoice {
                rows,
                columns,
                measure: Measure::from_name(&row.measure).unwrap_or_default(),
                filter: Some(row.condition).filter(|condition| !condition.is_empty()),
                with_policy_documents: row.with_policy_documents,
                with_states: row.with_states,
            },
            layout: GridLayout {
                row_order: GridOrder::from_name(&row.row_order, None),
                column_order: GridOrder::from_name(&row.column_order, row.order_attribute),
                only_differing: row.only_differing,
                hides_empty: row.hides_empty,
                is_shaded: row.is_shaded,
                shades_share: row.shades_share,
                folded: row.folded,
                own_rows: row.own_rows,
                own_columns: row.own_columns,
                beside: row.beside,
                is_transposed: row.is_transposed,
            },
            is_code_gone,
            is_attribute_gone,
        }
    }
}

impl Project {
    /// All comparisons that were saved, in order of creation.
    pub fn saved_views(&mut self) -> Result<Vec<SavedView>, ProjectError> {
        let structure = self.structure()?;
        Ok(self.store.read().saved_views()?.into_iter().map(|row| structure.view(row)).collect())
    }

    /// Saves a comparison under a name; the one that had this name gives way.
    pub fn save_view(
        &mut self,
        name: &str,
        choice: &GridChoice,
        layout: &GridLayout,
    ) -> Result<Outcome<SavedViewId>, ProjectError> {
        let structure = self.structure()?;
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        let (rows, code, levels) = choice.rows.parts();
        let (beside, relation) = match &choice.columns {
            ColumnChoice::Codes(codes, relation) => (Some(codes.parts()), Some(relation.to_string())),
            _ => (None, None),
        };
        let other_code = match choice.rows {
            RowChoice::Crosswalk(_, other) => Some(other),
            _ => None,
        };
        for code in code.into_iter().chain(other_code).chain(beside.and_then(|(_, code, _)| code)) {
            structure.codebook.code(code)?;
        }
        let attribute = |name: &str| {
            let found = structure.find_attribute(name).map(|attribute| attribute.id);
            found.ok_or_else(|| ProjectError::not_found("attribute", name))
        };
        let (columns, one, other) = match &choice.columns {
            ColumnChoice::Cases => ("cases", None, None),
            ColumnChoice::Participants => ("participants", None, None),
            ColumnChoice::Sources => ("sources", None, None),
            ColumnChoice::Coders => ("coders", None, None),
            ColumnChoice::Codes(..) => ("codes", None, None),
            ColumnChoice::Attribute(name) => ("attribute", Some(attribute(name)?), None),
            ColumnChoice::Crossed(one, other) => ("crossed", Some(attribute(one)?), Some(attribute(other)?)),
        };
        let order_attribute = match layout.column_order {
            GridOrder::Attribute(id) => Some(structure.attribute(id)?.id),
            GridOrder::Given | GridOrder::Name | GridOrder::Total | GridOrder::Own => None,
        };
        let row = ViewRow {
            id: SavedViewId(0),
            name: name.to_owned(),
            rows: rows.to_owned(),
            code,
            other_code,
            columns: columns.to_owned(),
            attribute: one,
            measure: choice.measure.name().to_owned(),
            condition: choice.filter.clone().unwrap_or_default(),
            with_policy_documents: choice.with_policy_documents,
            with_states: choice.with_states,
            row_order: layout.row_order.name().to_owned(),
            column_order: layout.column_order.name().to_owned(),
            order_attribute,
            only_differing: layout.only_differing,
            hides_empty: layout.hides_empty,
            is_shaded: layout.is_shaded,
            levels,
            crossed: other,
            shades_share: layout.shades_share,
            column_codes: beside.map(|(name, ..)| name.to_owned()),
            column_levels: beside.and_then(|(_, _, levels)| levels),
            column_code: beside.and_then(|(_, code, _)| code),
            relation,
            is_transposed: layout.is_transposed,
            own_rows: layout.own_rows.clone(),
            own_columns: layout.own_columns.clone(),
            beside: layout.beside.clone(),
            folded: layout
                .folded
                .iter()
                .copied()
                .filter(|code| choice.rows.are_codes() && structure.codes.contains_key(code))
                .collect(),
        };
        let earlier = self.store.read().saved_views()?;
        let earlier = earlier.iter().find(|own| own.name.to_lowercase() == name.to_lowercase()).map(|own| own.id);
        self.transact(Operation::SaveView, None, |action| {
            action.writer.describe(name, 1);
            if let Some(earlier) = earlier {
                action.writer.delete_view(earlier)?;
            }
            let guid = action.guid();
            Ok(action.writer.insert_view(&guid, &row, action.at)?)
        })
    }

    /// Forgets a comparison that was saved.
    pub fn delete_view(&mut self, id: SavedViewId) -> Result<Outcome<()>, ProjectError> {
        let views = self.store.read().saved_views()?;
        let view = views.iter().find(|view| view.id == id).ok_or_else(|| ProjectError::not_found("view", id))?;
        let name = view.name.clone();
        self.transact(Operation::DeleteView, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_view(id)?)
        })
    }
}
