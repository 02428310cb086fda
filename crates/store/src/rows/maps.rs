//! The thematic map as it is: relations between themes, and where themes and codes were put.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CodeId, RelationDirection, ThemeId, ThemeRelationId};

use super::themes::OnWall;
use crate::{Reader, StoreError, Writer};

/// How two themes hang together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeRelationRow {
    /// Identity.
    pub id: ThemeRelationId,
    /// Identity in exchange.
    pub guid: String,
    /// The one theme.
    pub from: ThemeId,
    /// The other one.
    pub to: ThemeId,
    /// What is said of them.
    pub label: String,
    /// Which way it goes.
    pub direction: RelationDirection,
}

impl Reader<'_> {
    /// All relations between themes, by identity.
    pub fn theme_relations(&self) -> Result<Vec<ThemeRelationRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, guid, from_theme_id, to_theme_id, label, direction FROM theme_relation ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            let direction: String = row.get("direction")?;
            Ok(ThemeRelationRow {
                id: ThemeRelationId(row.get("id")?),
                guid: row.get("guid")?,
                from: ThemeId(row.get("from_theme_id")?),
                to: ThemeId(row.get("to_theme_id")?),
                label: row.get("label")?,
                direction: RelationDirection::from_name(&direction).unwrap_or(RelationDirection::Neither),
            })
        })
    }

    /// Where things were put on the map.
    pub fn map_places(&self) -> Result<Vec<(OnWall, f64, f64)>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT theme_id, code_id, x, y FROM map_place ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let theme: Option<i64> = row.get("theme_id")?;
            let thing = match theme {
                Some(theme) => OnWall::Theme(ThemeId(theme)),
                None => OnWall::Code(CodeId(row.get("code_id")?)),
            };
            Ok((thing, row.get("x")?, row.get("y")?))
        })
    }

    /// The identities of all themes in exchange.
    pub fn theme_guids(&self) -> Result<BTreeMap<ThemeId, String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, guid FROM theme ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| Ok((ThemeId(row.get("id")?), row.get("guid")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// The identities of all codes in exchange.
    pub fn code_guids(&self) -> Result<BTreeMap<CodeId, String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, guid FROM code ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| Ok((CodeId(row.get("id")?), row.get("guid")?)))?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Relates two themes; the row's identity is not looked at.
    pub fn insert_theme_relation(&self, row: &ThemeRelationRow, at: i64) -> Result<ThemeRelationId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO theme_relation (guid, from_theme_id, to_theme_id, label, direction, created_at)
                 VALUES (:guid, :from, :to, :label, :direction, :at)",
            )?
            .execute(named_params! {
                ":guid": row.guid, ":from": row.from.0, ":to": row.to.0, ":label": row.label,
                ":direction": row.direction.name(), ":at": at,
            })?;
        Ok(ThemeRelationId(self.connection.last_insert_rowid()))
    }

    /// Gives a relation everything anew.
    pub fn update_theme_relation(&self, row: &ThemeRelationRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE theme_relation SET from_theme_id = :from, to_theme_id = :to, label = :label,
                 direction = :direction WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": row.id.0, ":from": row.from.0, ":to": row.to.0, ":label": row.label,
                ":direction": row.direction.name(),
            })?;
        Ok(())
    }

    /// Takes a relation out.
    pub fn delete_theme_relation(&self, id: ThemeRelationId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM theme_relation WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Puts something in a place on the map.
    pub fn set_map_place(&self, thing: OnWall, x: f64, y: f64) -> Result<(), StoreError> {
        let (column, id) = thing.column();
        self.connection
            .prepare_cached(&format!(
                "INSERT INTO map_place ({column}, x, y) VALUES (:id, :x, :y)
                 ON CONFLICT ({column}) DO UPDATE SET x = :x, y = :y WHERE x <> :x OR y <> :y"
            ))?
            .execute(named_params! {":id": id, ":x": x, ":y": y})?;
        Ok(())
    }

    /// Forgets where everything was put on the map.
    pub fn clear_map_places(&self) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM map_place")?.execute([])?;
        Ok(())
    }
}
