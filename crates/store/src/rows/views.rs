//! Comparisons that were saved under a name, and the rows that are folded in them.

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};
use sitat_model::{AttributeId, CodeId, SavedViewId};

use crate::{Reader, StoreError, Writer};

/// A comparison under a name. What rows, columns, measure and orders are called is not looked at here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewRow {
    /// Identity.
    pub id: SavedViewId,
    /// Its name.
    pub name: String,
    /// What the rows are.
    pub rows: String,
    /// The code that they are below, if it is still there.
    pub code: Option<CodeId>,
    /// The code through which they are counted, where they are, if it is still there.
    pub other_code: Option<CodeId>,
    /// What the columns are.
    pub columns: String,
    /// The attribute whose values they are, if it is still there.
    pub attribute: Option<AttributeId>,
    /// What is counted.
    pub measure: String,
    /// Which cases count; blank for all.
    pub condition: String,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// Whether cells say why they are empty.
    pub with_states: bool,
    /// In which order the rows stand.
    pub row_order: String,
    /// In which order the columns stand.
    pub column_order: String,
    /// The attribute that orders them, if it is still there.
    pub order_attribute: Option<AttributeId>,
    /// Whether only rows are shown in which the columns differ.
    pub only_differing: bool,
    /// Whether rows and columns without any unit are left out.
    pub hides_empty: bool,
    /// Whether cells are shaded by their number.
    pub is_shaded: bool,
    /// How many levels of codes are shown, where the rows are such.
    pub levels: Option<u32>,
    /// The second of two attributes that are crossed, if it is still there.
    pub crossed: Option<AttributeId>,
    /// Whether cells are shaded by their share of their column.
    pub shades_share: bool,
    /// Which codes the columns are, where they are such.
    pub column_codes: Option<String>,
    /// How many levels of them.
    pub column_levels: Option<u32>,
    /// The code that they are below, if it is still there.
    pub column_code: Option<CodeId>,
    /// How words of the rows stand to theirs.
    pub relation: Option<String>,
    /// Whether rows and columns change places.
    pub is_transposed: bool,
    /// Codes whose row is folded.
    pub folded: Vec<CodeId>,
    /// Rows in an order of their own.
    pub own_rows: Vec<String>,
    /// Columns in an order of their own.
    pub own_columns: Vec<String>,
    /// Columns that stand side by side with their quotes.
    pub beside: Vec<String>,
}

impl ViewRow {
    /// The places that rows and columns were given, by the name of their kind.
    fn places(&self) -> [(&'static str, &[String]); 3] {
        [("row", &self.own_rows), ("column", &self.own_columns), ("beside", &self.beside)]
    }
}

fn read_view(row: &Row<'_>) -> rusqlite::Result<ViewRow> {
    let attribute = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(AttributeId));
    Ok(ViewRow {
        id: SavedViewId(row.get("id")?),
        name: row.get("name")?,
        rows: row.get("rows")?,
        code: row.get::<_, Option<i64>>("code_id")?.map(CodeId),
        other_code: row.get::<_, Option<i64>>("other_code_id")?.map(CodeId),
        columns: row.get("columns")?,
        attribute: attribute("attribute_id")?,
        measure: row.get("measure")?,
        condition: row.get("condition")?,
        with_policy_documents: row.get("with_policy_documents")?,
        with_states: row.get("with_states")?,
        row_order: row.get("row_order")?,
        column_order: row.get("column_order")?,
        order_attribute: attribute("order_attribute_id")?,
        only_differing: row.get("only_differing")?,
        hides_empty: row.get("hides_empty")?,
        is_shaded: row.get("is_shaded")?,
        levels: row.get("levels")?,
        crossed: attribute("crossed_attribute_id")?,
        shades_share: row.get("shades_share")?,
        column_codes: row.get("column_codes")?,
        column_levels: row.get("column_levels")?,
        column_code: row.get::<_, Option<i64>>("column_code_id")?.map(CodeId),
        relation: row.get("relation")?,
        is_transposed: row.get("is_transposed")?,
        folded: Vec::new(),
        own_rows: Vec::new(),
        own_columns: Vec::new(),
        beside: Vec::new(),
    })
}

impl Reader<'_> {
    /// All of them, in order of creation.
    pub fn saved_views(&self) -> Result<Vec<ViewRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, name, rows, code_id, columns, attribute_id, measure, condition, with_policy_documents, with_states,
             row_order, column_order, order_attribute_id, only_differing, hides_empty, is_shaded,
             levels, crossed_attribute_id, shades_share, column_codes, column_levels, column_code_id, relation,
             is_transposed, other_code_id FROM saved_view ORDER BY id",
        )?;
        let mut views = super::collect(query.query([])?, read_view)?;
        let mut query =
            self.connection.prepare_cached("SELECT saved_view_id, code_id FROM saved_view_fold ORDER BY id")?;
        let folds = super::collect(query.query([])?, |row| {
            Ok((SavedViewId(row.get("saved_view_id")?), CodeId(row.get("code_id")?)))
        })?;
        let mut folded: BTreeMap<SavedViewId, Vec<CodeId>> = BTreeMap::new();
        for (view, code) in folds {
            folded.entry(view).or_default().push(code);
        }
        let mut query =
            self.connection.prepare_cached("SELECT saved_view_id, kind, key FROM saved_view_place ORDER BY id")?;
        let placed = super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            Ok((SavedViewId(row.get("saved_view_id")?), kind, row.get::<_, String>("key")?))
        })?;
        let mut places: BTreeMap<(SavedViewId, String), Vec<String>> = BTreeMap::new();
        for (view, kind, key) in placed {
            places.entry((view, kind)).or_default().push(key);
        }
        for view in &mut views {
            view.folded = folded.remove(&view.id).unwrap_or_default();
            let mut of = |kind: &str| places.remove(&(view.id, kind.to_owned())).unwrap_or_default();
            (view.own_rows, view.own_columns, view.beside) = (of("row"), of("column"), of("beside"));
        }
        Ok(views)
    }
}

impl Writer<'_> {
    /// Saves a comparison; its identity is not looked at.
    pub fn insert_view(&self, guid: &str, view: &ViewRow, at: i64) -> Result<SavedViewId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO saved_view (guid, name, rows, code_id, columns, attribute_id, measure, condition,
                 with_policy_documents, with_states, row_order, column_order, order_attribute_id, only_differing,
                 hides_empty, is_shaded, levels, crossed_attribute_id, shades_share, column_codes, column_levels,
                 column_code_id, relation, is_transposed, other_code_id, created_at)
                 VALUES (:guid, :name, :rows, :code, :columns, :attribute, :measure, :condition, :with_policy_documents,
                 :with_states, :row_order, :column_order, :order_attribute, :only_differing, :hides_empty, :is_shaded,
                 :levels, :crossed, :shades_share, :column_codes, :column_levels, :column_code, :relation,
                 :is_transposed, :other_code, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":name": view.name, ":rows": view.rows, ":code": view.code.map(|id| id.0),
                ":columns": view.columns, ":attribute": view.attribute.map(|id| id.0), ":measure": view.measure,
                ":condition": view.condition, ":with_policy_documents": view.with_policy_documents,
                ":with_states": view.with_states, ":row_order": view.row_order, ":column_order": view.column_order,
                ":order_attribute": view.order_attribute.map(|id| id.0), ":only_differing": view.only_differing,
                ":hides_empty": view.hides_empty, ":is_shaded": view.is_shaded,
                ":levels": view.levels, ":crossed": view.crossed.map(|id| id.0),
                ":shades_share": view.shades_share, ":column_codes": view.column_codes,
                ":column_levels": view.column_levels, ":column_code": view.column_code.map(|id| id.0),
                ":relation": view.relation, ":is_transposed": view.is_transposed,
                ":other_code": view.other_code.map(|id| id.0), ":at": at,
            })?;
        let id = SavedViewId(self.connection.last_insert_rowid());
        for code in &view.folded {
            self.connection
                .prepare_cached("INSERT OR IGNORE INTO saved_view_fold (saved_view_id, code_id) VALUES (:view, :code)")?
                .execute(named_params! {":view": id.0, ":code": code.0})?;
        }
        for (kind, keys) in view.places() {
            for key in keys {
                self.connection
                    .prepare_cached(
                        "INSERT OR IGNORE INTO saved_view_place (saved_view_id, kind, key) VALUES (:view, :kind, :key)",
                    )?
                    .execute(named_params! {":view": id.0, ":kind": kind, ":key": key})?;
            }
        }
        Ok(id)
    }

    /// Forgets a comparison that was saved.
    pub fn delete_view(&self, id: SavedViewId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM saved_view WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
